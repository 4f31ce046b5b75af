export { DECODE_REFUSALS, decodePage, type DecodeErrorCode } from './decode';
export { PAGE_LENGTH, rawLines } from './lines';
