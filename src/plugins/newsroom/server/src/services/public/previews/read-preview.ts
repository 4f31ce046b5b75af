import type { PreviewAnswer } from '../../../../../shared/contracts/previews';
import type { BodyForm } from '../../../../../shared/contracts/narrowing';
import { fileIdsOf, reporterIdsOf } from '../../../domain/article/content';
import { endOf, type PreviewClaim } from '../../../domain/previews/token';
import { now } from '../../runtime/editorial-clock';
import { refusal } from '../../runtime/errors';
import { documents, serviceOf, table, type Document, type Strapi } from '../../runtime/strapi';
import { findDraft } from '../../stores/article-store';
import { findRun } from '../../stores/run-store';
import { findVersion, type VersionRow } from '../../stores/version-store';
import { bodyIn } from '../body-form';
import { plainArticle, publicSelection } from '../public-content';
import { claimIn, roundOf } from './preview-links';

/** A version as the public would read it, for whoever has a link to it; `null` where it is not kept any more. */
export async function readPreview(
  strapi: Strapi,
  { token, body }: { token: string; body: BodyForm },
): Promise<PreviewAnswer | null> {
  const claim = claimIn(strapi, token);
  if (!claim) throw refusal('bad_preview');
  const run = await findRun(strapi, claim.story);
  if (!run) return null;
  await refuseEnded(strapi, claim, run.tombstone?.at ?? null);
  const version = await findVersion(strapi, claim.story, claim.version);
  const story = version && (await storyOf(strapi, version));
  if (!story) return null;
  const preview = {
    version: claim.version,
    isPublic: run.published?.version === claim.version,
    until: claim.until,
  };
  return { data: bodyIn(strapi, body)(story), meta: { preview } };
}

async function refuseEnded(strapi: Strapi, claim: PreviewClaim, withdrawnAt: string | null): Promise<void> {
  const round = await roundOf(strapi, claim.story);
  const isMakerActive = await mayStillSignIn(strapi, claim.by);
  const end = endOf(claim, { round, withdrawnAt, isMakerActive }, now());
  if (end) throw refusal(end);
}

async function mayStillSignIn(strapi: Strapi, id: string): Promise<boolean> {
  const accounts = table<{ isActive: boolean; blocked: boolean | null }>(strapi, 'admin::user');
  const account = await accounts.findOne({ where: { id }, select: ['isActive', 'blocked'] });
  return account !== null && account.isActive && account.blocked !== true;
}

/** The version with what stands beside its words, as a row of a public story has it. */
async function storyOf(strapi: Strapi, { article, content }: VersionRow): Promise<Document | null> {
  const draft = await findDraft(strapi, article);
  if (!draft) return null;
  const { fields, populate } = publicSelection(strapi);
  const words: Record<string, unknown> = { ...draft, ...content };
  const { column, department, leadPhoto } = content;
  const one = async (type: 'column' | 'department', documentId: string | null) =>
    documentId && documents(strapi, type).findOne({ documentId, ...asked(populate[type]) });
  const files = await filesOf(strapi, [...fileIdsOf(content), ...(leadPhoto ? [leadPhoto.file] : [])]);
  return plainArticle({
    id: draft.id,
    documentId: article,
    ...Object.fromEntries(fields.map((field) => [field, words[field] ?? null])),
    column: await one('column', column),
    department: await one('department', department),
    reporters: await documents(strapi, 'reporter').findMany({
      filters: { documentId: { $in: reporterIdsOf(content) } },
      ...asked(populate.reporters),
    }),
    photoFiles: files,
    leadPhotoFile: files.find(({ id }) => id === leadPhoto?.file) ?? null,
  });
}

/** How a relation is asked for, as parameters of its own. */
const asked = (relation: unknown): object => relation as object;

/** The part of Strapi’s service of files that is asked here. */
interface FileService {
  signFileUrls<File>(file: File): Promise<File>;
}

/** Files with addresses that can be opened: those of a private storage are signed. */
async function filesOf(strapi: Strapi, ids: readonly number[]): Promise<{ id: number }[]> {
  if (ids.length === 0) return [];
  const files = await table<object>(strapi, 'plugin::upload.file').findMany({ where: { id: { $in: ids } } });
  const service = serviceOf<FileService>(strapi, 'plugin::upload.file');
  return Promise.all(files.map((file) => service.signFileUrls(file)));
}
