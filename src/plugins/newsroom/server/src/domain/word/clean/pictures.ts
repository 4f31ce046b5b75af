import type { Document, Element } from '@xmldom/xmldom';
import type { Notes } from '../notes';
import { attributeOf, elementsIn, isMath, isWord, remove, textIn } from '../xml';

/** Ids of the relations of the text that lead to a picture within the file. */
export type PictureIds = ReadonlySet<string>;

/** By which attribute a picture of either kind names its relation. */
const RELATIONS: Readonly<Record<string, string>> = { imagedata: 'id', blip: 'embed' };

const CHART = /chart|diagram/;

/** Leaves out what is neither text nor a picture: objects, charts, formulas. */
export function dropDrawn(document: Document, notes: Notes): void {
  for (const one of elementsIn(document)) {
    const code = isChart(one) ? 'chart_left_out' : isMath(one, 'oMath') ? 'formula_left_out' : null;
    if (code) dropWith(one, notes, code);
    else if (isWord(one, 'object')) dropWith(one, notes, 'object_left_out');
  }
}

const isChart = (one: Element): boolean =>
  one.localName === 'graphicData' && CHART.test(attributeOf(one, 'uri') ?? '');

function dropWith(one: Element, notes: Notes, code: Parameters<Notes['add']>[0]): void {
  notes.add(code, textIn(one));
  remove(one);
}

/** Leaves out pictures that are not in the file, and has those of a group read one by one. */
export function settlePictures(document: Document, ids: PictureIds, notes: Notes): void {
  for (const one of elementsIn(document)) {
    const relation = RELATIONS[one.localName ?? ''];
    if (!relation || ids.has(attributeOf(one, relation) ?? '')) continue;
    notes.add('picture_not_in_file');
    remove(one);
  }
  for (const data of elementsIn(document).filter(({ localName }) => localName === 'graphicData'))
    ungroup(data);
}

/** A reader looks for pictures right below; in a group, or on a canvas, they lie deeper. */
function ungroup(data: Element): void {
  const pictures = elementsIn(data).filter(({ localName }) => localName === 'pic');
  for (const picture of pictures.filter(({ parentNode }) => parentNode !== data)) data.appendChild(picture);
}
