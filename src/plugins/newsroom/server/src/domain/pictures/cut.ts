import type { Focus } from '../../../../shared/article';

/** A rectangle within a picture, in its pixels. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Widths and heights that sites cut pictures to. */
const RATIOS = { '1:1': [1, 1], '4:3': [4, 3], '16:9': [16, 9] } as const;

/** How a picture is cut: for style sheets, and for programs. */
export interface Cut {
  /** Value of `object-position` in CSS, where the picture fills its place by `object-fit: cover`. */
  objectPosition: string;
  /** By ratio; nothing where the size of the picture is not known. */
  crops: Record<keyof typeof RATIOS, Crop> | null;
}

const MIDDLE: Focus = { x: 50, y: 50 };

/** How a picture is cut around what matters in it, in percent from the left and the top; around its middle where nobody said. */
export function cutAround(
  focus: Focus | null | undefined,
  { width, height }: { width?: number | null | undefined; height?: number | null | undefined },
): Cut {
  const { x, y } = focus ?? MIDDLE;
  const crops =
    width && height
      ? Object.fromEntries(
          Object.entries(RATIOS).map(([name, ratio]) => [name, cropOf({ width, height }, ratio, { x, y })]),
        )
      : null;
  return { objectPosition: `${x}% ${y}%`, crops: crops as Cut['crops'] };
}

/** The largest rectangle of a ratio, with its middle as near to the focus as the picture allows. */
function cropOf(
  size: { width: number; height: number },
  [across, down]: readonly [number, number],
  focus: Focus,
): Crop {
  const width = Math.max(1, Math.min(size.width, Math.floor((size.height * across) / down)));
  const height = Math.max(1, Math.min(size.height, Math.floor((size.width * down) / across)));
  return {
    x: startOf(size.width, width, focus.x),
    y: startOf(size.height, height, focus.y),
    width,
    height,
  };
}

const startOf = (whole: number, part: number, percent: number): number =>
  Math.max(0, Math.min(whole - part, Math.round((whole * percent) / 100 - part / 2)));
