export { differenceBetween, isChanged, type LineDifference } from './compare';
export { LINE_FIELDS, linesOf, textOfBlock, type LineField, type ReadableContent } from './lines';
export { piecesOf, type Piece } from './pieces';
export { threeWay, type ThreeTexts, type ThreeWayLine } from './three-way';
export { placeAfter, quoteAt, type Place } from './place';
export type { Sign } from './tokens';
