import { rewriteRecord } from '../rewrite';
import { EARLIER_DAY } from '../rich-newsroom';
import { DIGEST, inRun, type Change, type NamedChange, type StoryName } from './making';

/** Writes the record anew from its first decision to its end, without those that are left out. */
const reseal =
  (change: Parameters<typeof rewriteRecord>[1] = (decision) => decision): Change =>
  ({ newsroom }) =>
    rewriteRecord(newsroom, change);

const cutTheLast: Change = async (sql) => {
  const { sequence: last } = await sql.table('newsroom_decisions').orderBy('sequence', 'desc').first();
  await sql.remove('newsroom_decisions', { sequence: last });
  const end = await sql
    .table('newsroom_decisions')
    .where({ sequence: Number(last) - 1 })
    .first();
  await sql.change('newsroom_chain_heads', {}, { sequence: end.sequence, hash: end.hash });
};

const emptyTheChain: Change = async (sql) => {
  await sql.remove('newsroom_decisions');
  await sql.change('newsroom_chain_heads', {}, { sequence: 0, hash: DIGEST });
};

/** Takes every decision on a story, and closes the chain behind them. */
const forgetDecisionsOn =
  (name: StoryName): Change =>
  async (sql) => {
    await sql.remove('newsroom_decisions', { article: sql.rich[name] });
    const left = await sql.table('newsroom_decisions').orderBy('sequence');
    for (const [index, { id }] of left.entries())
      await sql.change('newsroom_decisions', { id }, { sequence: Number(index) + 1 });
    await reseal()(sql);
  };

const CHANGES_OF_RECORD: NamedChange[] = [
  ['all decisions deleted', emptyTheChain, inRun('stage', 'round')],
  [
    'the last decision cut and the head moved back',
    cutTheLast,
    { day: expect.any(String), fault: 'beyond_end' },
  ],
  [
    'every decision on a story deleted, and the chain closed',
    forgetDecisionsOn('signed'),
    inRun('stage', 'taken'),
  ],
  [
    'an opinion rewritten, and the chain computed anew',
    reseal((one) => ({ ...one, opinion: '同意' })),
    { day: EARLIER_DAY, fault: 'other_head' },
  ],
  [
    'who approved exchanged, and the chain computed anew',
    reseal((one) => (one.act === 'approve' ? { ...one, actorId: '99' } : one)),
    inRun('taken'),
  ],
  [
    'the authors in the record exchanged',
    reseal((one) => (one.act === 'submit' ? { ...one, details: { ...one.details, authors: [] } } : one)),
    inRun('authors'),
  ],
  [
    'an earlier checkpoint deleted',
    (sql) => sql.remove('newsroom_checkpoints', { day: EARLIER_DAY }),
    { day: EARLIER_DAY, fault: 'missing' },
  ],
  [
    'the last checkpoint deleted',
    async (sql) => sql.table('newsroom_checkpoints').whereNot({ day: EARLIER_DAY }).delete(),
    { day: expect.any(String), fault: 'missing' },
  ],
  [
    'all checkpoints deleted',
    (sql) => sql.remove('newsroom_checkpoints'),
    { day: expect.any(String), fault: 'missing' },
  ],
  [
    'the root of a checkpoint forged',
    (sql) => sql.change('newsroom_checkpoints', { day: EARLIER_DAY }, { root: DIGEST }),
    { day: EARLIER_DAY, fault: 'other_root' },
  ],
];

/** Chain, end of the chain, and checkpoints. */
export const changesOfRecord = (): NamedChange[] => CHANGES_OF_RECORD;
