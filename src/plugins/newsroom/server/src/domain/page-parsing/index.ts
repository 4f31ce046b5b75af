export { parsePage } from './parse-page';
