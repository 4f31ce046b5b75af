import { readFileSync, writeFileSync } from 'node:fs';
import { verifyFile } from '../../../src/plugins/newsroom/server/src/services/record-file/verify-file';
import {
  aRecord,
  checkpointAt,
  clearFiles,
  newFile,
  recordEntries,
  rowsIn,
  withManifest,
  zipWith,
  type Entries,
} from '../../support/record/record-files';

const FORMAT = { format: 'newsroom-record' };
const LENGTH = 10;
const chain = aRecord(LENGTH);
const sound = recordEntries(chain, [checkpointAt(chain, 9, '2026-03-02')]);
const manifest = withManifest(sound, FORMAT)['manifest.json'] ?? '';

afterAll(clearFiles);

const faultsOfFile = async (file: string) => (await verifyFile(file)).faults;

const faultsInForged = async (changed: Entries) =>
  faultsOfFile(await zipWith(withManifest({ ...sound, ...changed }, FORMAT)));

describe('A line that cannot be read', () => {
  const line = JSON.stringify(chain[2]);
  const DEEP = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

  it.each([
    ['no JSON', line.slice(0, -5)],
    ['no decision', '{"sequence":3}'],
    ['one that tells a field twice', line.replace('{', '{"opinion":"另一条意见",')],
    ['one that is nested without end', line.replace('"details":null', `"details":${DEEP}`)],
  ])('is named where it is %s', async (_, text) => {
    const rows = rowsIn(sound['decisions.ndjson']).map((row) => JSON.stringify(row));
    const faults = await faultsInForged({ 'decisions.ndjson': `${rows.with(2, text).join('\n')}\n` });
    expect(faults[0]).toEqual({ entry: 'decisions.ndjson', line: 3, fault: 'unreadable' });
  });

  it('ends the reading where it is cut off', async () => {
    const text = sound['decisions.ndjson'] ?? '';
    const faults = await faultsInForged({ 'decisions.ndjson': text.slice(0, -1) });
    expect(faults).toContainEqual({ entry: 'decisions.ndjson', line: LENGTH, fault: 'unreadable' });
  });
});

describe('A hostile file', () => {
  const SWELLING = Buffer.alloc(80 * 1024 * 1024, '0');

  it('is left where an entry swells past its manifest', async () => {
    const entries = Object.entries({ ...sound, 'manifest.json': manifest });
    const file = await zipWith(
      entries.map(([name, text]): [string, string | Buffer] => [
        name,
        name === 'versions.ndjson' ? SWELLING : text,
      ]),
    );
    expect(readFileSync(file).length).toBeLessThan(200_000);
    expect(await faultsOfFile(file)).toContainEqual({
      entry: 'versions.ndjson',
      line: 1,
      fault: 'unreadable',
    });
  });

  it('is left where a line never ends, whatever the manifest says', async () => {
    const faults = await faultsInForged({ 'versions.ndjson': SWELLING.toString('latin1') });
    expect(faults).toContainEqual({ entry: 'versions.ndjson', line: 1, fault: 'unreadable' });
  });

  it('is left after the hundredth line that cannot be read', async () => {
    const faults = await faultsInForged({ 'decisions.ndjson': '{}\n'.repeat(100_000) });
    expect(faults.filter(({ fault }) => fault === 'unreadable')).toHaveLength(100);
  });

  it('is refused with too many entries', async () => {
    const many = Array.from({ length: 51 }, (_, index): [string, string] => [`${index}`, 'x']);
    await expect(verifyFile(await zipWith(many))).rejects.toThrow('The file has 51 entries.');
  });
});

describe('What is no export', () => {
  it('is refused: a zip that was cut off', async () => {
    const file = await zipWith(withManifest(sound, FORMAT));
    const cut = newFile();
    writeFileSync(cut, readFileSync(file).subarray(0, -30));
    await expect(verifyFile(cut)).rejects.toThrow(/no whole zip/);
  });

  it.each([
    ['a zip without a manifest', sound],
    ['a manifest that is no JSON', { ...sound, 'manifest.json': '{' }],
    [
      'a manifest of another version',
      { 'manifest.json': manifest.replace('"formatVersion":1', '"formatVersion":2') },
    ],
    ['a manifest as large as a book', { 'manifest.json': `${manifest}${' '.repeat(100_000)}` }],
  ])('is refused: %s', async (_, entries) => {
    await expect(verifyFile(await zipWith(entries))).rejects.toThrow(/manifest/);
  });

  it('is refused: a file that is not there', async () => {
    await expect(verifyFile(newFile())).rejects.toThrow(/ENOENT/);
  });
});
