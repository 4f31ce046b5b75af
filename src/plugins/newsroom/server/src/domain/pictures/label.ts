/** Namespace of labels in XMP: GB 45438-2025, appendix. */
const NAMESPACE = 'http://www.tc260.org.cn/ns/AIGC/1.0/';

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&#34;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

const unescaped = (text: string): string =>
  text.replace(/&(?:quot|apos|#34|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The label of a machine-made picture (标识办法, in force since 2025-09-01) in texts that its file carries (XMP, EXIF,
 * text chunks): the JSON as it was written, or `null`. Whatever names AIGC and has a `Label` counts.
 */
export function aigcLabelIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const label = text.includes('AIGC') ? /\{[^{}]*"Label"[^{}]*\}/.exec(unescaped(text))?.[0] : undefined;
    if (label !== undefined) return label;
  }
  return null;
}

/** The XMP of a picture that carries the label and nothing else. */
export const xmpOfLabel = (label: string): string =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  `<rdf:Description rdf:about="" xmlns:TC260="${NAMESPACE}" TC260:AIGC="${escaped(label)}"/>` +
  '</rdf:RDF></x:xmpmeta>';
