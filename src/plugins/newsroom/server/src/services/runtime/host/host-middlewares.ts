import type { Strapi } from '../strapi';

/** What Strapi takes where a host has no `config/middlewares`. */
const STRAPIS_OWN = [
  'logger',
  'errors',
  'security',
  'cors',
  'poweredBy',
  'session',
  'query',
  'body',
  'favicon',
  'public',
];

type Config = Record<string, unknown>;

interface Entry {
  name?: string;
  config?: Config;
}

/** Gives a middleware of Strapi another config than the host's, which is `undefined` where it has none; and the way back. */
export function changeMiddleware(
  strapi: Strapi,
  name: string,
  change: (config: Config | undefined) => Config,
): () => void {
  const before = strapi.config.get<unknown[] | undefined>('middlewares');
  const list = before ?? STRAPIS_OWN.map((own) => `strapi::${own}`);
  const set = (middlewares: unknown) => void strapi.config.set('middlewares', middlewares);
  set(
    list.map((entry) => (nameOf(entry) === name ? { name, config: change((entry as Entry).config) } : entry)),
  );
  return () => {
    set(before);
  };
}

const nameOf = (entry: unknown): unknown =>
  typeof entry === 'string' ? entry : (entry as Entry | null)?.name;
