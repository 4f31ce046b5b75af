import path from 'node:path';
import { DOMParser, XMLSerializer, type Document } from '@xmldom/xmldom';
import { convertToHtml } from 'mammoth';
import { blocksOf, type WordBlock, type WordNode } from '../../domain/word/blocks';
import { clean, hiddenStyles } from '../../domain/word/clean';
import type { Notes } from '../../domain/word/notes';
import { attributeOf, elementsIn, textIn } from '../../domain/word/xml';
import type { Parts } from './read-zip';
import { Refused } from './refused';

const MAIN = /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main/;
const MACROS = /macroEnabled/;

/** Reads the lines and pictures of a `.docx`. */
export async function readDocx(parts: Parts, notes: Notes): Promise<WordBlock[]> {
  const types = textOf(parts, '[Content_Types].xml');
  if (MACROS.test(types)) throw new Refused('word_macros');
  if (!MAIN.test(types)) throw new Refused('not_word');
  const main = mainPart(parts);
  const document = parsed(textOf(parts, main));
  const hidden = parts.has('word/styles.xml') ? hiddenStyles(parsed(textOf(parts, 'word/styles.xml'))) : [];
  noteMargins(parts, notes);
  clean(document, { hidden: new Set(hidden), pictures: pictureIds(parts, main) }, notes);
  const cleaned = new Map(parts).set(main, Buffer.from(new XMLSerializer().serializeToString(document)));
  return blocksOf(await treeOf(cleaned, notes), notes);
}

const textOf = (parts: Parts, name: string): string => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(parts.get(name));
  // Entities may grow without end.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Refused('word_broken');
  return text;
};

function parsed(xml: string): Document {
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError, locator: false }).parseFromString(xml, 'text/xml');
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** The relations of a part that lead to another part of the file. */
function relationsOf(parts: Parts, part: string): Relation[] {
  const { dir, base } = path.posix.parse(part);
  const name = path.posix.join(dir, '_rels', `${base}.rels`);
  if (!parts.has(name)) return [];
  return elementsIn(parsed(textOf(parts, name)))
    .filter((one) => one.localName === 'Relationship' && attributeOf(one, 'TargetMode') !== 'External')
    .map((one) => ({
      id: attributeOf(one, 'Id') ?? '',
      type: attributeOf(one, 'Type') ?? '',
      target: path.posix.join('/', dir, attributeOf(one, 'Target') ?? '').slice(1),
    }));
}

/** Where the text lies; programs other than Word call it as they like. */
function mainPart(parts: Parts): string {
  const found = relationsOf(parts, '').find(({ type }) => type.endsWith('/officeDocument'));
  const name = found?.target ?? 'word/document.xml';
  if (!parts.has(name)) throw new Refused('word_broken');
  return name;
}

const pictureIds = (parts: Parts, main: string): ReadonlySet<string> =>
  new Set(
    relationsOf(parts, main)
      .filter(({ target }) => parts.has(target))
      .map(({ id }) => id),
  );

/** What is printed above and below each page of the file is no part of its text. */
function noteMargins(parts: Parts, notes: Notes): void {
  const margins = [...parts.keys()].filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name)).sort();
  for (const name of margins) {
    const text = textIn(parsed(textOf(parts, name)));
    if (/\p{L}/u.test(text)) notes.add('header_footer_left_out', text);
  }
}

/** The text as `mammoth` reads it, before it makes HTML of it. */
async function treeOf(parts: Parts, notes: Notes): Promise<WordNode> {
  let tree: WordNode = { type: 'document' };
  const transformDocument = (read: WordNode): WordNode => {
    tree = read;
    return { ...read, children: [] };
  };
  const { messages } = await convertToHtml({ file: fileOf(parts) } as never, {
    transformDocument,
    includeEmbeddedStyleMap: false,
  });
  for (const { message } of messages as { message: string }[]) noteMessage(message, notes);
  return tree;
}

const SYMBOL = /^A w:sym element/;
const UNKNOWN = /^An unrecognised element was ignored: (w:.+)/;

function noteMessage(message: string, notes: Notes): void {
  if (SYMBOL.test(message)) notes.add('symbol_left_out');
  const name = UNKNOWN.exec(message)?.[1];
  if (name) notes.add('element_left_out', name);
}

/** The parts as `mammoth` asks for those of a zip that it has opened itself. */
const fileOf = (parts: Parts) => ({
  exists: (name: string): boolean => parts.has(name),
  read: (name: string, encoding?: BufferEncoding): Promise<Buffer | string> => {
    const bytes = parts.get(name);
    if (!bytes) return Promise.reject(new Error(`The file lacks ${name}.`));
    return Promise.resolve(encoding ? bytes.toString(encoding) : bytes);
  },
});
