/** Namespace of labels in XMP: GB 45438-2025, appendix. */
const NAMESPACE = 'http://www.tc260.org.cn/ns/AIGC/1.0/';

/** What a label may tell beside `Label`. */
const FIELDS =
  'Label|ContentProducer|ProduceID|ReservedCode1|ContentPropagator|PropagateID|ReservedCode2' as const;

/** Characters of the longest label that is read, and how many places of a text are looked at: whoever wrote it may be hostile. */
const LONGEST = 8192;
const PLACES = 8;

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:(quot|apos|lt|gt|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (entity, name, dec, hex) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? entity;
    const code = hex ? parseInt(String(hex), 16) : Number(dec);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The JSON object that begins at a place of a text, with whatever braces its values hold. */
function objectAt(text: string, start: number): string | null {
  let [depth, isQuoted] = [0, false];
  for (let at = start; at < Math.min(text.length, start + LONGEST); at += 1) {
    const sign = text[at];
    if (isQuoted && sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === '{') depth += 1;
    else if (!isQuoted && sign === '}') depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return null;
}

function isLabel(json: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(json) as object, 'Label');
  } catch {
    return false;
  }
}

/** The nearest braces before a place. */
function bracesBefore(text: string, place: number): number[] {
  const braces = [];
  for (let at = place; at > 0 && braces.length < PLACES;) {
    at = text.lastIndexOf('{', at - 1);
    if (at >= 0) braces.push(at);
  }
  return braces;
}

/** The label as the JSON that it ought to be. */
function jsonIn(text: string): string | null {
  for (const { index } of [...text.matchAll(/"Label"\s*:/g)].slice(0, PLACES))
    for (const brace of bracesBefore(text, index)) {
      const json = objectAt(text, brace);
      if (json !== null && isLabel(json)) return json;
    }
  return null;
}

/** A text as XML, as it is, and as a text within JSON. */
const readings = (text: string): Set<string> => new Set([unescaped(text), text, text.replaceAll('\\"', '"')]);

const strictly = (text: string): string | null =>
  [...readings(text)].map(jsonIn).find((json) => json !== null) ?? null;

/** The element `AIGC`, with what stands in it, or all that bears the prefix of labels. */
function scopeOf(text: string): { scope: string; prefix: string } | null {
  const element = /<(?:[\w.-]+:)?AIGC(?=[\s>])/.exec(text);
  if (element) {
    const scope = text.slice(element.index, element.index + LONGEST);
    return { scope: scope.slice(0, endOf(scope)), prefix: '(?:[\\w.-]+:)?' };
  }
  const declared = /xmlns:([\w-]+)\s*=\s*["']https?:\/\/www\.tc260\.org\.cn\/ns\/AIGC\b/i.exec(text);
  if (!declared) return null;
  const scope = text.slice(Math.max(0, declared.index - LONGEST), declared.index + LONGEST);
  return { scope, prefix: `${declared[1] ?? ''}:` };
}

/** Where an element ends: with its closing tag, or with its own where it has nothing inside. */
function endOf(element: string): number | undefined {
  const end = /^<[^<>]*\/>|<\/(?:[\w.-]+:)?AIGC\s*>/.exec(element);
  return end ? end.index + end[0].length : undefined;
}

/** The label as a structure of RDF, its fields elements or attributes: as the JSON that it would be. */
function structureIn(text: string): string | null {
  const found = scopeOf(text);
  if (!found) return null;
  const field = new RegExp(
    `[\\s<]${found.prefix}(${FIELDS})(?:\\s*=\\s*(?:"([^"<]{0,4096})"|'([^'<]{0,4096})')|[^<>]{0,256}>([^<]{0,4096})<)`,
    'g',
  );
  const fields = [...found.scope.matchAll(field)].map(([, name, ...values]) => [
    name,
    unescaped(values.find(Boolean) ?? '').trim(),
  ]);
  const label = Object.fromEntries(fields) as Record<string, string>;
  return label['Label'] ? JSON.stringify(label) : null;
}

/** What is no JSON, but has a `Label` in braces. */
function loosely(text: string): string | null {
  const read = unescaped(text);
  for (const { index } of [...read.matchAll(/"Label"/g)].slice(0, PLACES)) {
    const [start, end] = [read.lastIndexOf('{', index), read.indexOf('}', index)];
    const inside = start < 0 || end < 0 || end - start > LONGEST ? '\0' : read.slice(start + 1, end);
    if (!/[{}\0]/.test(inside)) return read.slice(start, end + 1);
  }
  return null;
}

/**
 * The label of a machine-made picture (标识办法, in force since 2025-09-01) in texts that its file carries (XMP, EXIF,
 * comments, text chunks): the JSON as it was written, or `null`. Whatever names AIGC and has a `Label` counts. Of a text that
 * was read in several encodings, the wrong ones are no JSON, or shorter.
 */
export function aigcLabelIn(texts: readonly string[]): string | null {
  const naming = texts.filter((text) => text.includes('AIGC'));
  for (const reading of [strictly, structureIn, loosely]) {
    const labels = naming.map(reading).filter((label) => label !== null);
    const [first] = labels.sort((one, other) => other.length - one.length);
    if (first !== undefined) return first;
  }
  return null;
}

/** The XMP of a picture that carries the label and nothing else. */
export const xmpOfLabel = (label: string): string =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  `<rdf:Description rdf:about="" xmlns:TC260="${NAMESPACE}" TC260:AIGC="${escaped(label)}"/>` +
  '</rdf:RDF></x:xmpmeta>';
