import type { ArticleContent } from '../../../../shared/article';
import type { SubmissionChange, SubmissionInput } from '../../../../shared/contracts/articles';
import { windowOf, type PageQuery, type Pagination } from '../../../../shared/contracts/pagination';
import type { Act, Publication, Stage } from '../../../../shared/vocabulary';
import { paragraphsOf, toBlocks } from '../../domain/article/body';
import { storyFaults } from '../../domain/article/completeness';
import { opinionsForAuthor, type SharedOpinion } from '../../domain/record/opinions';
import { actorKey, possibleActs, type EntitledActor } from '../../domain/workflow';
import {
  articles,
  contentOf,
  findDraft,
  findDrafts,
  findPublished,
  type ArticleRow,
} from '../stores/article-store';
import { storyUrl } from '../../domain/formats';
import { siteConfig, siteOf } from '../public/site';
import { readReasons } from '../directory/reasons';
import { decisionsOn } from '../stores/record/decision-store';
import { standsFor } from '../stores/directory';
import { now } from '../runtime/editorial-clock';
import { countRuns, findOwnRun, listRuns, type StoredRun } from '../stores/run-store';
import { table, type Strapi } from '../runtime/strapi';

/** A story as its correspondent sees it. */
export interface Submission extends Pick<
  ArticleContent,
  'summary' | 'leadPhoto' | 'originalSource' | 'photos' | 'aiOrigin'
> {
  documentId: string;
  headline: string;
  kicker: string | null;
  subhead: string | null;
  paragraphs: string[];
  version: number;
  stage: Stage;
  publication: Publication;
  /** Since when it is at its stage. */
  since: string;
  /** What the public reads of it, if it does. */
  published: { headline: string; url: string | null; at: string } | null;
  opinions: SharedOpinion[];
  acts: { act: Act; allowed: boolean; reason?: string }[];
}

/** A story in the list of its correspondent. */
export type SubmissionRow = Pick<
  Submission,
  'documentId' | 'headline' | 'version' | 'stage' | 'publication' | 'since'
>;

const AUTHOR_ACTS: readonly Act[] = ['submit', 'recall'];

/** The correspondent's own stories, those that moved last first. */
export async function listSubmissions(
  strapi: Strapi,
  by: EntitledActor,
  query: PageQuery,
): Promise<{ data: SubmissionRow[]; meta: { pagination: Pagination } }> {
  const where = { creator: actorKey(by) };
  const runs = await listRuns(strapi, where, { ...windowOf(query), orderBy: 'desc' });
  const total = await countRuns(strapi, where);
  const drafts = await findDrafts(
    strapi,
    runs.map(({ article }) => article),
  );
  const headlines = new Map(drafts.map(({ documentId, headline }) => [documentId, headline]));
  const data = runs.map((run) => rowOf(run, headlines.get(run.article) ?? ''));
  return { data, meta: { pagination: { ...query, total } } };
}

const rowOf = (run: StoredRun, headline: string): SubmissionRow => ({
  documentId: run.article,
  headline,
  version: run.version,
  stage: run.stage,
  publication: run.publication,
  since: run.stageSince,
});

/** One of the correspondent's own stories; `null` for any other. */
export async function findSubmission(
  strapi: Strapi,
  documentId: string,
  by: EntitledActor,
): Promise<Submission | null> {
  const run = await findOwnRun(strapi, documentId, actorKey(by));
  const draft = run && (await findDraft(strapi, documentId));
  if (!run || !draft) return null;
  const isIncomplete = storyFaults(contentOf(draft)).length > 0;
  return {
    documentId,
    headline: draft.headline,
    kicker: draft.kicker,
    subhead: draft.subhead,
    summary: draft.summary,
    leadPhoto: draft.leadPhoto,
    originalSource: draft.originalSource,
    paragraphs: paragraphsOf(draft.body ?? []),
    photos: draft.photos ?? [],
    aiOrigin: draft.aiOrigin ?? 'none',
    version: run.version,
    stage: run.stage,
    publication: run.publication,
    since: run.stageSince,
    published: await publishedAs(strapi, documentId),
    opinions: opinionsForAuthor(await decisionsOn(strapi, documentId), (await readReasons(strapi)).reasons),
    acts: possibleActs(run, by, now(), { isIncomplete }).filter(({ act }) => AUTHOR_ACTS.includes(act)),
  };
}

/** The headline that the public reads, and where; the address is known where the host has said where the site is. */
async function publishedAs(strapi: Strapi, documentId: string): Promise<Submission['published']> {
  const story = await findPublished(strapi, documentId);
  if (!story) return null;
  const url = siteConfig(strapi).url ? storyUrl(siteOf(strapi), story) : null;
  return { headline: story.headline, url, at: story.firstPublishedAt ?? story.publishedAt };
}

/** Writes a new story of the correspondent, signed with the name and department of the linked reporter. */
export async function createSubmission(
  strapi: Strapi,
  input: SubmissionInput,
  by: EntitledActor,
): Promise<string> {
  const { documentId } = await articles(strapi).create({
    data: {
      ...attributesOf(input),
      ...(await signatureOf(strapi, by)),
      source: by.kind === 'token' ? 'api' : 'portal',
    },
  });
  return documentId;
}

/** Changes a story; the gate refuses what is not made on its present version. */
export async function changeSubmission(
  strapi: Strapi,
  documentId: string,
  { version, ...change }: SubmissionChange,
): Promise<void> {
  await articles(strapi).update({ documentId, data: { ...attributesOf(change), version } });
}

function attributesOf({ paragraphs, ...rest }: Partial<SubmissionInput>): Record<string, unknown> {
  return paragraphs ? { ...rest, body: toBlocks(paragraphs) } : rest;
}

interface LinkedReporter {
  documentId: string;
  name: string;
  mergedInto: string | null;
  department: { documentId: string; mergedInto: string | null } | null;
}

/** The reporter record of the person; an API token has none, whatever its id. */
async function reporterOf(strapi: Strapi, { kind, id }: EntitledActor): Promise<LinkedReporter | null> {
  if (kind !== 'user') return null;
  const reporters = table<LinkedReporter>(strapi, 'reporter');
  const populate = { department: true };
  const own = await reporters.findOne({ where: { user: { id: Number(id) } }, populate });
  if (!own?.mergedInto) return own;
  return reporters.findOne({ where: { documentId: own.mergedInto }, populate });
}

async function signatureOf(
  strapi: Strapi,
  by: EntitledActor,
): Promise<Partial<Record<keyof ArticleRow, unknown>>> {
  const reporter = await reporterOf(strapi, by);
  const name = reporter?.name ?? by.name;
  return {
    byline: `本报讯（通讯员 ${name}）`,
    contributors: [{ role: 'correspondent', name, reporter: reporter?.documentId ?? null }],
    department: reporter?.department ? standsFor(reporter.department) : null,
  };
}
