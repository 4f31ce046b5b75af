import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import NINJS from './schemas/ninjs-schema_3.1.json';
import { ATOM_ENTRY, FEED_ITEM, NEWS_ARTICLE, NITF, RSS_ITEM } from './schemas/lines';

const SCHEMAS = {
  ninjs: NINJS,
  nitf: NITF,
  article: NEWS_ARTICLE,
  feedItem: FEED_ITEM,
  rss: RSS_ITEM,
  atom: ATOM_ENTRY,
};

type Name = keyof typeof SCHEMAS;

/** Where ninjs says what a place looks like; no story of ours has one. */
const GEOMETRY = 'https://geojson.org/schema/GeoJSON.json';

const ajv = addFormats(new Ajv2020({ strict: false })).addSchema({}, GEOMETRY);

const compiled: Partial<Record<Name, ValidateFunction>> = {};

/** What of a value is not as the schema has it, the first thing; nothing where all is. A schema is compiled when it is first asked. */
export function faultBySchema(name: Name, value: unknown): string | null {
  const validate = (compiled[name] ??= ajv.compile(SCHEMAS[name]));
  if (validate(value)) return null;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath || '/'} ${first?.message ?? 'is not valid'}`;
}
