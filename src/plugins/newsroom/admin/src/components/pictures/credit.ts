import type { Photo } from '../../../../shared/article';

/** Who took a photo; nobody where the name is taken away. */
export const creditOf = (name: string, credit: Photo['credit']): Photo['credit'] =>
  name ? { role: 'photographer', ...credit, name } : null;
