export { bandsOf } from './bands';
export { bigramsOf, saidIn, similarity } from './text';
