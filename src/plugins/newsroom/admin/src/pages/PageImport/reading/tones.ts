const TONES = ['primary', 'success', 'warning', 'alternative', 'danger', 'secondary'] as const;

/** The colours of a story and of its lines. */
export interface Tone {
  light: `${(typeof TONES)[number]}100`;
  line: `${(typeof TONES)[number]}500`;
}

/** The tone of a story of the reading, counted from 0; stories beside each other differ. */
export function toneOf(source: number | undefined): Tone {
  const tone = TONES[(source ?? 0) % TONES.length] ?? TONES[0];
  return { light: `${tone}100`, line: `${tone}500` };
}
