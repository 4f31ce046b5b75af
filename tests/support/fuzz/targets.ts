import fc from 'fast-check';
import type { Newsroom } from '../newsroom';
import type { Operation } from '../openapi';
import { enlist, hire, newToken } from '../people/people';
import { preset } from '../model/runs';
import { bodyOf, demand, done, hireStaff, writePublished, writeStory, type Staff } from '../people/stories';
import { SECRET } from './faults';
import type { Known } from './values';

/** What requests are aimed at, and by whom. */
export interface Targets {
  callers: readonly string[];
  headersOf(caller: string): Record<string, string>;
  /** Whether the caller may read drafts. */
  isInside(caller: string): boolean;
  knownOf(operation: Operation): Known;
}

const EDITORS = ['newsroom-editor', 'newsroom-desk-head', 'newsroom-chief-editor', 'newsroom-proofreader'];

/** Everybody who may call: nobody, those outside, and one person of each role of the house. */
async function hireCallers(newsroom: Newsroom): Promise<Record<string, string>> {
  const correspondent = await enlist(newsroom);
  const tokens: Record<string, string> = {
    correspondent: correspondent.token,
    reader: (await enlist(newsroom, 'authenticated')).token,
    'read-only': await newToken(newsroom, 'read-only'),
    'strapi-author': (await hire(newsroom, 'strapi-author')).token,
    forger: 'eyJhbGciOiJub25lIn0.eyJpZCI6MX0.',
    rambler: `x${' '.repeat(3)}${'y'.repeat(6_000)}`,
  };
  for (const role of EDITORS) tokens[role] = (await hire(newsroom, role)).token;
  return tokens;
}

/** Records of each list of the settings, by the name of the list in the address, and when they were written. */
async function createRecords({
  chiefEditor,
}: Staff): Promise<{ records: Record<string, string[]>; seen: string[] }> {
  const seen: string[] = [];
  const create = async (list: string, record: object): Promise<string> => {
    const { documentId, updatedAt } = demand(await chiefEditor.post(`/newsroom/${list}`, record), 201).body;
    seen.push(updatedAt);
    return documentId;
  };
  const department = (name: string) => create('departments', { name, aliases: [], formerNames: [] });
  const departments = [await department('青石县水利局'), await department('青石县财政局'), 'no-such'];
  const records = {
    columns: [await create('columns', { name: '城事', policy: null }), 'no-such'],
    departments,
    reporters: [
      await create('reporters', { name: '石磊', kind: 'staff', department: null, aliases: [] }),
      'no-such',
    ],
    merges: departments,
    'end-marks': [
      await create('end-marks', { code: '①5', person: '何平', from: null, until: null }),
      'no-such',
    ],
  };
  return { records, seen };
}

/** Codes of policies; one of them is no preset, so that it can be deleted. */
async function createPolicies({ chiefEditor }: Staff): Promise<string[]> {
  const { code: _, ...rules } = preset('three-reviews-three-proofs');
  const own = { ...rules, name: { en: 'Night desk', zh: '夜班制度' } };
  const { code } = demand(await chiefEditor.post('/newsroom/policies', own), 201).body;
  return ['three-reviews', 'one-review', code, 'no-such'];
}

/** Stories in several states, one of them a draft that nobody outside may read a word of; a receiver; records; policies. */
export async function prepareTargets(newsroom: Newsroom): Promise<Targets> {
  const tokens = await hireCallers(newsroom);
  const staff = await hireStaff(newsroom);
  const published = await writePublished(staff, { headline: '河道清淤' });
  const withdrawn = await writePublished(staff, { headline: '撤稿' });
  await done(staff.chiefEditor, withdrawn, 'withdraw', { opinion: '失实。' });
  const playground = await writeStory(staff.secondEditor);
  await done(staff.secondEditor, playground, 'submit');
  const secret = await writeStory(staff.secondEditor, { headline: SECRET, body: bodyOf(`${SECRET}正文`) });
  const receiver = { name: '网站', url: 'http://127.0.0.1:9/', audience: 'site' };
  const { id } = demand(await staff.chiefEditor.post('/newsroom/receivers', receiver), 201).body;

  const { records, seen } = await createRecords(staff);
  const policies = await createPolicies(staff);

  const open = [playground, published, withdrawn, 'nosuchdocument0000000000'];
  const known = (ids: readonly string[]): Known => ({
    documentId: fc.constantFrom(...ids),
    slug: fc.constantFrom('he-dao-qing-yu', 'che-gao', 'no-such'),
    policy: fc.constantFrom(null, ...policies),
    updatedAt: fc.constantFrom(...seen),
    kept: fc.constantFrom(...(records.merges ?? [])),
    merged: fc.constantFrom(...(records.merges ?? [])),
    version: fc.integer({ min: 1, max: 4 }),
    // No file and no reporter is there, and Strapi refuses an id that leads to nothing.
    file: fc.constant(null),
    leadPhoto: fc.constant(null),
    reporter: fc.constant(null),
  });
  const isOf = (list: string, { template }: Operation) => template.startsWith(`/newsroom/${list}/`);
  const recordsOf = (operation: Operation) =>
    Object.entries(records).find(([list]) => isOf(list, operation))?.[1];
  return {
    callers: ['nobody', ...Object.keys(tokens)],
    headersOf: (caller): Record<string, string> =>
      caller in tokens ? { authorization: `Bearer ${tokens[caller]}` } : {},
    isInside: (caller) => EDITORS.includes(caller),
    knownOf: (operation) => ({
      ...known(recordsOf(operation) ?? (operation.method === 'GET' ? [...open, secret] : open)),
      ...(isOf('receivers', operation) && { id: fc.constantFrom(id, 'no-such') }),
      ...(isOf('policies', operation) && { code: fc.constantFrom(...policies) }),
    }),
  };
}
