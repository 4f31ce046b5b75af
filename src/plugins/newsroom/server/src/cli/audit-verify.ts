import { SingleBar } from 'cli-progress';
import type { ChainFault } from '../domain/record/chain';
import { checkChain, countDecisions } from '../services/decision-store';
import type { Strapi } from '../services/strapi';
import { findUnsigned, type UnsignedStory } from '../services/unsigned';
import type { CommandOutput } from './output';
import { withStrapi } from './with-strapi';

interface Report {
  decisions: number;
  faults: ChainFault[];
  unsigned: UnsignedStory[];
}

/** `newsroom audit verify`: checks the chain, and that every published text is one that was signed. */
export async function runAuditVerify(json: boolean): Promise<CommandOutput> {
  const report = await withStrapi(verify);
  const sound = report.faults.length + report.unsigned.length === 0;
  const stdout = json ? `${JSON.stringify(report, null, 2)}\n` : describe(report);
  return { exitCode: sound ? 0 : 1, stdout, stderr: '' };
}

async function verify(strapi: Strapi): Promise<Report> {
  const bar = new SingleBar({ format: 'decisions [{bar}] {value}/{total}', noTTYOutput: false });
  bar.start(await countDecisions(strapi), 0);
  const chain = await checkChain(strapi, (done) => bar.update(done));
  bar.stop();
  return { ...chain, unsigned: await findUnsigned(strapi) };
}

function describe({ decisions, faults, unsigned }: Report): string {
  if (faults.length + unsigned.length === 0) return `${decisions} decisions, the chain holds.\n`;
  const lines = [
    ...faults.map(describeFault),
    ...unsigned.map(({ documentId, headline }) => `published but not signed: ${documentId} ${headline}`),
    `${decisions} decisions, ${faults.length + unsigned.length} faults.`,
  ];
  return `${lines.join('\n')}\n`;
}

const FAULTS: Record<ChainFault['fault'], string> = {
  changed: 'was changed after it was written',
  missing: 'is missing',
  unlinked: 'does not follow the decision before it',
  appended: 'was added past the newsroom',
  tail_missing: 'and what came after it is missing: the chain ends too early',
};

function describeFault({ sequence, until, article, fault }: ChainFault): string {
  const range = until && until > sequence ? `decisions ${sequence} to ${until}` : `decision ${sequence}`;
  return `${range}${article ? ` (article ${article})` : ''} ${FAULTS[fault]}`;
}
