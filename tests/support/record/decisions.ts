import {
  ChainCheck,
  GENESIS,
  link,
  type ChainFault,
  type ChainHead,
  type Decision,
  type LinkedDecision,
} from '../../../src/plugins/newsroom/server/src/domain/record/chain';

/** A decision at a place of the chain, with overrides. */
export const aDecision = (overrides: Partial<Decision> = {}): Decision => ({
  sequence: 1,
  article: 'story-a',
  act: 'approve',
  actorKind: 'admin',
  actorId: '1',
  actorName: '何平',
  at: '2026-03-01T08:00:00.000Z',
  round: 1,
  fromStage: 'first_review',
  toStage: 'second_review',
  fromPublication: 'none',
  toPublication: 'none',
  version: 1,
  digest: 'digest-of-the-text',
  opinion: '同意。',
  reasonCode: null,
  details: null,
  ...overrides,
});

/** Links decisions to one another, in the order given. */
export function chainOf(decisions: readonly Decision[]): LinkedDecision[] {
  return decisions.reduce<LinkedDecision[]>(
    (chain, decision) => [...chain, link(decision, (chain.at(-1) ?? GENESIS).hash)],
    [],
  );
}

/** A chain of as many decisions, over two stories. */
export const aChain = (length: number): LinkedDecision[] =>
  chainOf(
    Array.from({ length }, (_, index) =>
      aDecision({
        sequence: index + 1,
        article: index % 2 ? 'story-b' : 'story-a',
        details: { proof: index },
      }),
    ),
  );

/** The head that belongs to a chain. */
export const headOf = (chain: readonly LinkedDecision[]): ChainHead => {
  const { sequence, hash } = chain.at(-1) ?? GENESIS;
  return { sequence, hash };
};

/** What the check finds in rows that ought to end at the head. */
export function faultsOf(rows: readonly LinkedDecision[], head: ChainHead): ChainFault[] {
  const check = new ChainCheck();
  rows.forEach((row) => check.add(row));
  check.finish(head);
  return check.faults;
}
