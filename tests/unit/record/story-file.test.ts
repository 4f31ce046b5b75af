import { verifyFile } from '../../../src/plugins/newsroom/server/src/services/record-file/verify-file';
import {
  aRecord,
  checkpointAt,
  clearFiles,
  linesOf,
  rowsIn,
  storyEntries,
  withManifest,
  zipWith,
  type Entries,
} from '../../support/record/record-files';

const FORMAT = { format: 'newsroom-story', article: 'story-a' };
const chain = aRecord(11, { act: 'publish' });
const checkpoint = checkpointAt(chain, 9, '2026-03-01');
const sound = storyEntries(chain, 'story-a', checkpoint);
const own = rowsIn(sound['decisions.ndjson']);

afterAll(clearFiles);

const faultsIn = async (changed: Entries) =>
  (await verifyFile(await zipWith(withManifest({ ...sound, ...changed }, FORMAT)))).faults;

const ofDecision = (sequence: number, fault: string, article = 'story-a') => ({
  entry: 'decisions.ndjson',
  article,
  sequence,
  fault,
});

describe('The file of a story', () => {
  it('holds as it was written, with decisions after its checkpoint', async () => {
    expect(own.at(-1).sequence).toBe(11);
    expect(await faultsIn({})).toEqual([]);
  });

  it('holds without a checkpoint', async () => {
    expect(await faultsIn({ 'checkpoints.ndjson': '', 'proofs.ndjson': '' })).toEqual([]);
  });

  it('does not hold with a changed decision', async () => {
    const changed = linesOf([{ ...own[0], opinion: '不同意。' }, ...own.slice(1)]);
    expect(await faultsIn({ 'decisions.ndjson': changed })).toContainEqual(ofDecision(1, 'changed'));
  });

  it('does not hold with a decision of another story', async () => {
    const faults = await faultsIn({ 'decisions.ndjson': linesOf([own[0], chain[1], ...own.slice(1)]) });
    expect(faults).toContainEqual(ofDecision(2, 'other_story', 'story-b'));
  });

  it('does not hold with decisions in another order', async () => {
    const faults = await faultsIn({ 'decisions.ndjson': linesOf([own[1], own[0], ...own.slice(2)]) });
    expect(faults).toEqual([ofDecision(1, 'unordered')]);
  });

  it('does not hold with a proof that is missing', async () => {
    const proofs = rowsIn(sound['proofs.ndjson']);
    expect(await faultsIn({ 'proofs.ndjson': linesOf(proofs.slice(1)) })).toEqual([
      ofDecision(1, 'no_proof'),
    ]);
  });

  it('does not hold with the checkpoint of another record', async () => {
    const other = checkpointAt(aRecord(11, { actorName: '石磊' }), 9, '2026-03-01');
    const faults = await faultsIn({ 'checkpoints.ndjson': linesOf([other]) });
    expect(faults).toEqual([1, 3, 5, 7, 9].map((sequence) => ofDecision(sequence, 'unproven')));
  });

  it('does not hold with the proof of another decision', async () => {
    const [first, second, ...others] = rowsIn(sound['proofs.ndjson']);
    const swapped = [{ ...second, sequence: 1 }, { ...first, sequence: 3 }, ...others];
    expect(await faultsIn({ 'proofs.ndjson': linesOf(swapped) })).toEqual([
      ofDecision(1, 'unproven'),
      ofDecision(3, 'unproven'),
    ]);
  });

  it('does not hold with another published text', async () => {
    const [published] = rowsIn(sound['published.ndjson']);
    const other = { ...published, content: { ...published.content, headline: '没有签发的标题' } };
    expect(await faultsIn({ 'published.ndjson': linesOf([other]) })).toEqual([
      { entry: 'published.ndjson', article: 'story-a', fault: 'not_signed' },
    ]);
  });

  it('does not hold with a published text that was signed before the last one', async () => {
    const [version] = rowsIn(sound['versions.ndjson']);
    const earlier = { digest: version.digest, content: version.content, mediaHashes: version.mediaHashes };
    expect(await faultsIn({ 'published.ndjson': linesOf([earlier]) })).toHaveLength(1);
  });
});
