import type { FC } from 'hono/jsx';
import type { Photo } from '../newsroom/client.js';
import { atNewsroom, type Site } from './site.js';

/** A photo whose file is known. */
export type ShownPhoto = Photo & { url: string };

/** Whether there is a file to show. */
export const isShown = (photo: Photo | null | undefined): photo is ShownPhoto => Boolean(photo?.url);

const AI_NOTES = { assisted: '图片经人工智能辅助处理', generated: '图片由人工智能生成' } as const;

/** What the law asks for beside a picture that a machine made. */
export const noteOf = ({ aiOrigin }: Photo): string | null =>
  aiOrigin === 'assisted' || aiOrigin === 'generated' ? AI_NOTES[aiOrigin] : null;

function sourcesOf(site: Site, { url, width, formats }: ShownPhoto): string | undefined {
  const smaller = Object.values(formats ?? {});
  const all = width ? [...smaller, { url, width }] : smaller;
  const lines = all
    .toSorted((one, other) => one.width - other.width)
    .map((one) => `${atNewsroom(site, one.url)} ${one.width}w`);
  return lines.length > 1 ? lines.join(', ') : undefined;
}

interface Shown {
  site: Site;
  photo: ShownPhoto;
  /** How wide it is shown, as `sizes` of HTML says it. */
  sizes: string;
  /** What is seen first is not put off. */
  isFirst?: boolean;
}

/** A photo of a card: cut to the place that the style sheet keeps for it, around what matters in it. */
export const Cut: FC<Shown> = ({ site, photo, sizes, isFirst }) => (
  <img
    class="cut"
    src={atNewsroom(site, photo.url)}
    srcset={sourcesOf(site, photo)}
    sizes={sizes}
    width={photo.width ?? undefined}
    height={photo.height ?? undefined}
    alt=""
    loading={isFirst ? 'eager' : 'lazy'}
    fetchpriority={isFirst ? 'high' : undefined}
    style={`object-position: ${photo.objectPosition ?? '50% 50%'}`}
  />
);

const creditOf = ({ credit }: Photo): string | null =>
  credit ? [credit.title, credit.name].filter(Boolean).join(' ') : null;

/** No picture is higher than the window, and its place is known before it comes. */
const heightOf = ({ width, height }: Photo): string | undefined =>
  width && height ? `max-width: min(100%, calc(85vh * ${(width / height).toFixed(4)}))` : undefined;

/** A photo of a story: whole, with its words. */
export const Figure: FC<Shown> = ({ site, photo, sizes, isFirst }) => {
  const [credit, note] = [creditOf(photo), noteOf(photo)];
  return (
    <figure>
      <img
        src={atNewsroom(site, photo.url)}
        srcset={sourcesOf(site, photo)}
        sizes={sizes}
        width={photo.width ?? undefined}
        height={photo.height ?? undefined}
        alt={photo.alternativeText ?? photo.caption}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchpriority={isFirst ? 'high' : undefined}
        style={heightOf(photo)}
      />
      <figcaption>
        {photo.caption} {credit && <span class="credit">{credit} 摄</span>}
        {note && <span class="machine">{note}</span>}
      </figcaption>
    </figure>
  );
};
