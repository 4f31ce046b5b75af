import type { LinkedDecision } from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import { link } from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import { verifyFile } from '../../../src/plugins/newsroom/server/src/services/record-file/verify-file';
import { headOf } from '../../support/record/decisions';
import {
  aRecord,
  checkpointAt,
  clearFiles,
  linesOf,
  recordEntries,
  VERSIONS,
  withManifest,
  zipWith,
  type Entries,
} from '../../support/record/record-files';

const FORMAT = { format: 'newsroom-record' };
const LENGTH = 10;
const chain = aRecord(LENGTH);
const checkpoints = [checkpointAt(chain, 4, '2026-03-01'), checkpointAt(chain, 9, '2026-03-02')];
const sound = recordEntries(chain, checkpoints);
const manifest = withManifest(sound, FORMAT)['manifest.json'] ?? '';

afterAll(clearFiles);

const faultsOfFile = async (file: string) => (await verifyFile(file)).faults;

/** What is found in a file that somebody changed and left its manifest as it was. */
const faultsIn = async (changed: Entries) =>
  faultsOfFile(await zipWith({ ...sound, ...changed, 'manifest.json': manifest }));

/** What is found in a file that somebody changed who wrote a manifest that fits. */
const faultsInForged = async (changed: Entries, head: object = {}) =>
  faultsOfFile(await zipWith(withManifest({ ...sound, ...changed }, { ...FORMAT, ...head })));

const decisions = (rows: readonly unknown[]) => ({ 'decisions.ndjson': linesOf(rows) });
const replaced = (sequence: number, change: Partial<LinkedDecision>) =>
  chain.map((row) => (row.sequence === sequence ? { ...row, ...change } : row));

/** The chain from a decision on as somebody computes it anew. */
function rewritten(from: number, change: Partial<LinkedDecision>): LinkedDecision[] {
  return chain.reduce<LinkedDecision[]>((rows, { hash: _, previousHash, ...decision }) => {
    const changed = decision.sequence === from ? { ...decision, ...change } : decision;
    return [...rows, link(changed, rows.at(-1)?.hash ?? previousHash)];
  }, []);
}

describe('An export of the record', () => {
  it('holds as it was written', async () => {
    expect(await verifyFile(await zipWith(withManifest(sound, FORMAT)))).toEqual({
      format: 'newsroom-record',
      madeAt: '2026-03-02T00:00:00.000Z',
      article: null,
      withText: true,
      decisions: LENGTH,
      versions: VERSIONS.length,
      checkpoints: 2,
      faults: [],
    });
  });

  it('holds without texts', async () => {
    const versions = linesOf(VERSIONS.map(({ article, number, digest }) => ({ article, number, digest })));
    expect(await faultsInForged({ 'versions.ndjson': versions }, { withText: false })).toEqual([]);
  });

  it('holds with its checkpoints in another order', async () => {
    expect(await faultsInForged({ 'checkpoints.ndjson': linesOf(checkpoints.toReversed()) })).toEqual([]);
  });

  it('holds while the record is empty', async () => {
    const empty = recordEntries([], [checkpointAt([], 0, '2026-03-01')]);
    expect(await faultsInForged(empty)).toEqual([]);
  });
});

describe('The check of an export names', () => {
  it('a changed decision and its story, and the entry', async () => {
    const faults = await faultsIn(decisions(replaced(3, { opinion: '不同意。' })));
    expect(faults).toEqual([
      { entry: 'decisions.ndjson', fault: 'changed' },
      { entry: 'decisions.ndjson', sequence: 3, article: 'story-a', fault: 'changed' },
    ]);
  });

  it('a changed decision where the manifest was made to fit', async () => {
    expect(await faultsInForged(decisions(replaced(3, { opinion: '不同意。' })))).toEqual([
      { entry: 'decisions.ndjson', sequence: 3, article: 'story-a', fault: 'changed' },
    ]);
  });

  it('a missing decision', async () => {
    expect(await faultsInForged(decisions(chain.toSpliced(2, 1)))).toEqual([
      { entry: 'decisions.ndjson', sequence: 3, until: 3, article: null, fault: 'missing' },
    ]);
  });

  it('decisions in another order', async () => {
    const faults = await faultsInForged(
      decisions([...chain.slice(0, 4), chain[5], chain[4], ...chain.slice(6)]),
    );
    expect(faults).toContainEqual(expect.objectContaining({ sequence: 5, fault: 'unlinked' }));
  });

  it('a decision that is there twice', async () => {
    const faults = await faultsInForged(decisions(chain.toSpliced(5, 0, ...chain.slice(5, 6))));
    expect(faults).toContainEqual(expect.objectContaining({ sequence: 6, fault: 'unlinked' }));
  });

  it('a tail that was cut off', async () => {
    expect(await faultsInForged(decisions(chain.slice(0, 9)))).toEqual([
      { entry: 'decisions.ndjson', sequence: 10, article: null, fault: 'tail_missing' },
    ]);
  });

  it('the checkpoints after a decision from which the chain was computed anew', async () => {
    const forged = rewritten(6, { opinion: '不同意。' });
    const faults = await faultsInForged({ ...decisions(forged), 'head.json': linesOf([headOf(forged)]) });
    expect(faults).toEqual([
      { entry: 'checkpoints.ndjson', day: '2026-03-02', sequence: 9, fault: 'other_head' },
    ]);
  });

  it('a checkpoint behind a tail that was cut off together with its head', async () => {
    const cut = chain.slice(0, 6);
    const faults = await faultsInForged({ ...decisions(cut), 'head.json': linesOf([headOf(cut)]) });
    expect(faults).toContainEqual({
      entry: 'checkpoints.ndjson',
      day: '2026-03-02',
      sequence: 9,
      fault: 'beyond_end',
    });
  });

  it('a checkpoint with another root', async () => {
    const [first, second] = checkpoints;
    const swapped = linesOf([{ ...first, root: second?.root }, second]);
    expect(await faultsInForged({ 'checkpoints.ndjson': swapped })).toEqual([
      { entry: 'checkpoints.ndjson', day: '2026-03-01', sequence: 4, fault: 'other_root' },
    ]);
  });

  it('checkpoints whose days were swapped', async () => {
    const [first, second] = checkpoints;
    const swapped = [
      { ...first, day: second?.day },
      { ...second, day: first?.day },
    ];
    expect(await faultsInForged({ 'checkpoints.ndjson': linesOf(swapped) })).toEqual([
      { entry: 'checkpoints.ndjson', day: '2026-03-01', sequence: 9, fault: 'other_day' },
    ]);
  });

  it('a version whose text was changed', async () => {
    const [first, ...others] = VERSIONS;
    const changed = { ...first, content: { ...first?.content, headline: '改过的标题' } };
    expect(await faultsInForged({ 'versions.ndjson': linesOf([changed, ...others]) })).toEqual([
      { entry: 'versions.ndjson', article: 'story-a', version: 1, sequence: 1, fault: 'other_text' },
    ]);
  });

  it('a version that was exchanged for another one with its digest', async () => {
    const [first, second, ...others] = VERSIONS;
    const exchanged = { ...second, number: 1 };
    expect(await faultsInForged({ 'versions.ndjson': linesOf([exchanged, second, ...others]) })).toEqual([
      { entry: 'versions.ndjson', article: first?.article, version: 1, sequence: 1, fault: 'other_digest' },
    ]);
  });

  it('a version that is missing, and one that is there twice', async () => {
    const [, second, third] = VERSIONS;
    const faults = await faultsInForged({ 'versions.ndjson': linesOf([second, third, third, VERSIONS[3]]) });
    expect(faults).toEqual([
      { entry: 'versions.ndjson', article: 'story-b', version: 1, sequence: 2, fault: 'doubled' },
      { entry: 'versions.ndjson', article: 'story-a', version: 1, sequence: 1, fault: 'missing' },
    ]);
  });

  it('a version without the text that the manifest promises', async () => {
    const versions = linesOf(VERSIONS.map(({ content: _, ...version }) => version));
    expect(await faultsInForged({ 'versions.ndjson': versions })).toHaveLength(VERSIONS.length);
  });

  it('a manifest that tells other counts', async () => {
    const told = manifest.replace(`"rows":${LENGTH}`, `"rows":${LENGTH - 1}`);
    expect(told).not.toBe(manifest);
    expect(await faultsOfFile(await zipWith({ ...sound, 'manifest.json': told }))).toEqual([
      { entry: 'decisions.ndjson', fault: 'changed' },
    ]);
  });

  it('entries that are missing, strange or doubled', async () => {
    const { 'head.json': _, ...rest } = sound;
    const file = await zipWith([
      ...Object.entries(rest),
      ['versions.ndjson', sound['versions.ndjson'] ?? ''],
      ['notes.txt', 'x'],
      ['manifest.json', manifest],
    ]);
    expect(await faultsOfFile(file)).toEqual([
      { entry: 'notes.txt', fault: 'unexpected' },
      { entry: 'versions.ndjson', fault: 'doubled' },
      { entry: 'head.json', fault: 'missing' },
    ]);
  });

  it('entries that the manifest leaves out', async () => {
    const { 'versions.ndjson': _, ...rest } = sound;
    const { 'manifest.json': without = '' } = withManifest(rest, FORMAT);
    expect(await faultsOfFile(await zipWith({ ...sound, 'manifest.json': without }))).toContainEqual({
      entry: 'versions.ndjson',
      fault: 'missing',
    });
  });
});
