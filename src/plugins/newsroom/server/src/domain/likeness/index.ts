export { bigramsOf } from '../../../../shared/bigrams';
export { bandsOf } from './bands';
export { saidIn, similarity } from './text';
