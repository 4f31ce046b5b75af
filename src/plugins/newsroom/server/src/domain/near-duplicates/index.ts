export { signatureOf } from './minhash';
export { saidIn, similarity } from './text';
