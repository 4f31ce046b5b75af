import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { refusal } from '../../../src/plugins/newsroom/server/src/services/runtime/errors';
import { ERRORS, type ErrorCode } from '../../../src/plugins/newsroom/shared/errors';

const ROOT = path.resolve(__dirname, '../../..');
const PROGRAM = ['server/src', 'shared'].map((room) => path.join(ROOT, 'src/plugins/newsroom', room));
const CATALOGUE = path.join(ROOT, 'src/plugins/newsroom/shared/errors.ts');
const CODES = Object.keys(ERRORS) as ErrorCode[];

/** The rows of the reference: code, status, English, Chinese, when. */
const documented = readFileSync(path.join(ROOT, 'docs/reference/errors.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code = '', status, en, zh, when = '']) => ({
    code: code.replaceAll('`', ''),
    status: Number(status),
    en,
    zh,
    when,
  }));

const sources = PROGRAM.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
)
  .filter((file) => file.endsWith('.ts') && file !== CATALOGUE)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('docs/reference/errors.md', () => {
  it('has every code of the catalogue, and no other, each once', () => {
    expect(documented.map(({ code }) => code).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('tells of %s what the program answers', (code) => {
    const row = documented.find((one) => one.code === code);
    expect(row).toMatchObject({ ...ERRORS[code] });
    expect(row?.when).not.toBe('');
  });
});

describe('The error catalogue', () => {
  it.each(CODES)('%s is a refusal that the program makes', (code) => {
    expect(sources).toContain(`'${code}'`);
  });

  it.each(CODES)('%s reads as a sentence in both languages', (code) => {
    expect(ERRORS[code].en).toMatch(/^[A-Z].*\.$/);
    expect(ERRORS[code].zh).toMatch(/^[^a-z].*。$/u);
  });

  it.each(CODES)('%s becomes an error of its status, with code and Chinese message', (code) => {
    expect(refusal(code, { stage: 'draft' })).toMatchObject({
      status: ERRORS[code].status,
      message: ERRORS[code].en,
      details: { code, zh: ERRORS[code].zh, stage: 'draft' },
    });
  });

  it('keeps its own code whatever the details say', () => {
    expect(refusal('not_found', { version: 3 })).toMatchObject({
      details: { code: 'not_found', version: 3 },
    });
  });
});
