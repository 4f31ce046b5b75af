import {
  LEGAL_PROOFREADING,
  proofreadingInput,
  type ProofreadingSettings,
  type ProofsAnswer,
  type ProofView,
} from '../../../../shared/contracts/proofreading';
import { charactersOf, errorRate, weighed, type Mistakes } from '../../../../shared/proofreading';
import type { ProofNumber } from '../../../../shared/vocabulary';
import type { LinkedDecision } from '../../domain/record/chain';
import { decisionsOn } from '../stores/record/decision-store';
import { findRun } from '../stores/run-store';
import type { Strapi } from '../runtime/strapi';
import { findVersion } from '../stores/version-store';

const storeOf = (strapi: Strapi) => strapi.store({ type: 'plugin', name: 'newsroom', key: 'proofreading' });

/** What mistakes count as; as the law says where the paper set nothing. */
export async function readProofreading(strapi: Strapi): Promise<ProofreadingSettings> {
  const stored = await storeOf(strapi).get({});
  return stored ? proofreadingInput.parse(stored) : LEGAL_PROOFREADING;
}

/** Sets what mistakes count as. Proofs keep the mistakes themselves, so that it holds for those of the past too. */
export async function setProofreading(
  strapi: Strapi,
  settings: ProofreadingSettings,
): Promise<ProofreadingSettings> {
  await storeOf(strapi).set({ value: settings });
  return settings;
}

/** Every proof of a story and what it found; `null` where there is no such story. */
export async function proofsOf(strapi: Strapi, articleId: string): Promise<ProofsAnswer | null> {
  const run = await findRun(strapi, articleId);
  if (!run) return null;
  const { weights, limit } = await readProofreading(strapi);
  const counted = characterCounter(strapi, articleId);
  const proofs: ProofView[] = [];
  for (const decision of await decisionsOn(strapi, articleId)) {
    if (decision.act !== 'proof') continue;
    const { proof, mistakes } = findingsIn(decision);
    const { version, actorName: by, at } = decision;
    const weight = weighed(mistakes, weights);
    const rate = errorRate(weight, await counted(version));
    proofs.push({ proof, version, by, at, mistakes, weight, rate });
  }
  return { characters: await counted(run.version), limit, proofs };
}

const findingsIn = ({ details }: LinkedDecision): { proof: ProofNumber; mistakes: Mistakes[] } => {
  const { proof, mistakes = [] } = details as { proof: ProofNumber; mistakes?: Mistakes[] };
  return { proof, mistakes };
};

/** Counts the characters of versions, each once. */
function characterCounter(strapi: Strapi, articleId: string): (version: number) => Promise<number> {
  const counts = new Map<number, number>();
  return async (number) => {
    const known = counts.get(number);
    if (known !== undefined) return known;
    const version = await findVersion(strapi, articleId, number);
    const count = version ? charactersOf(version.content) : 0;
    counts.set(number, count);
    return count;
  };
}
