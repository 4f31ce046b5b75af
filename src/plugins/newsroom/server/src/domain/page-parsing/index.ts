export { decodePage, type DecodeErrorCode, type DecodeResult, type PageEncoding } from './decode';
export { parsePage } from './parse-page';
