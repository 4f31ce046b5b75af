export { differenceBetween, isChanged, type LineDifference } from './compare';
export { LINE_FIELDS, linesOf, textOfBlock, type LineField, type ReadableContent } from './lines';
export { piecesOf, type Piece } from './pieces';
export { threeWayWords, type ThreeWayWords } from './three-way/three-way-words';
export { threeWay, type ThreeTexts, type ThreeWayLine } from './three-way/three-way';
export { placeAfter, quoteAt, type Place } from './place';
export type { Sign } from './tokens';
