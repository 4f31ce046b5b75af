import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import en from '../../../src/plugins/newsroom/admin/src/translations/en.json';
import { textsIn } from '../../../src/plugins/newsroom/admin/src/translations';
import zhHans from '../../../src/plugins/newsroom/admin/src/translations/zh-Hans.json';
import { contentTypes } from '../../../src/plugins/newsroom/server/src/content-types';
import { ERRORS } from '../../../src/plugins/newsroom/shared/errors';
import { repairHalfWidth } from '../../../src/plugins/newsroom/shared/proofreading';

const SCREENS = path.resolve(__dirname, '../../../src/plugins/newsroom/admin/src');

const sources = readdirSync(SCREENS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(SCREENS, file), 'utf8'))
  .join('\n');

/** Gaps of a text, such as `total`. */
const gapsIn = (text: string) => [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name).sort();

describe('the texts of the screens', () => {
  it('are there in Chinese wherever they are in English, and nowhere else', () => {
    expect(Object.keys(zhHans).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(en))('are used, and have the same gaps in both languages: %s', (key, text) => {
    expect(sources).toContain(`'${key}'`);
    expect(gapsIn((zhHans as Record<string, string>)[key] ?? '')).toEqual(gapsIn(text));
  });

  it.each(Object.entries(zhHans))('are Chinese in the Chinese file, words or marks: %s', (_, text) => {
    expect(text).toMatch(/[\p{Script=Han}（）]/u);
  });
});

/** Gaps for words: names, times that are told, and numbers that name one thing of a row, such as a version. */
const WORDS = [
  ...[
    'act',
    'at',
    'base',
    'by',
    'caption',
    'columns',
    'current',
    'day',
    'entry',
    'fields',
    'from',
    'headline',
    'kept',
    'label',
  ],
  ...[
    'merged',
    'mine',
    'more',
    'name',
    'names',
    'note',
    'number',
    'one',
    'other',
    'period',
    'person',
    'policy',
    'quote',
  ],
  ...[
    'reason',
    'roles',
    'round',
    'span',
    'stage',
    'status',
    'step',
    'text',
    'theirs',
    'time',
    'unread',
    'until',
  ],
  ...['version', 'what', 'who', 'why', 'zone'],
];

/** The gaps of a text that take what they are given as it is. */
const plainGapsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

describe('The numbers in the texts of the screens', () => {
  it.each([...Object.entries(en), ...Object.entries(zhHans)])(
    'are written as those in tables are: %s',
    (_, text) => {
      expect(plainGapsIn(text).filter((name) => !WORDS.includes(name))).toEqual([]);
    },
  );
});

/** GB/T 15834: what the newsroom repairs in a story it does not print itself. */
describe('The marks among Chinese words', () => {
  const refusals = Object.entries(ERRORS).map(([code, { zh }]) => [code, zh] as const);

  it.each([...Object.entries(textsIn('zh-Hans')), ...refusals])('have their full width: %s', (_, text) => {
    expect(text).toBe(repairHalfWidth(text));
  });
});

describe('The refusals of the newsroom in Strapi’s own screens', () => {
  it.each(Object.entries(ERRORS))('are Chinese where the panel is: %s', (_, { en: said, zh }) => {
    expect(textsIn('zh-Hans')[`apiError.${said}`]).toBe(zh);
  });

  it('are said as the server says them where it is not', () => {
    expect(Object.keys(textsIn('en')).filter((key) => key.startsWith('apiError.'))).toEqual([]);
  });
});

/** Fields that Strapi's own screens show, with their content types. */
const shown = (['article', 'column', 'department', 'reporter'] as const).flatMap((type) =>
  Object.entries(contentTypes[type].schema.attributes as Record<string, { visible?: boolean }>)
    .filter(([, { visible }]) => visible !== false)
    .map(([field]) => [type, field] as const),
);

describe('The fields of the newsroom in Strapi’s own screens', () => {
  it.each(shown)('have a name in both languages: %s %s', (type, field) => {
    const key = `content-manager.content-types.plugin::newsroom.${type}.${field}`;

    expect(textsIn('en')[key]).toBeTruthy();
    expect(textsIn('zh-Hans')[key]).toMatch(/\p{Script=Han}/u);
  });
});
