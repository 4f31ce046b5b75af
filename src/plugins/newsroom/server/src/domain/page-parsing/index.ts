export { decodePage, type DecodeErrorCode } from './decode';
export { parsePage } from './parse-page';
