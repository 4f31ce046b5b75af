import type { PreviewAnswer } from '../../../../../shared/contracts/previews';
import type { BodyForm } from '../../../../../shared/contracts/narrowing';
import { reporterIdsOf } from '../../../domain/article/content';
import { endOf, type PreviewClaim } from '../../../domain/previews/token';
import { now } from '../../runtime/editorial-clock';
import { canSignIn } from '../../runtime/admin-roles';
import { refusal } from '../../runtime/errors';
import { filesOf, namedIn, withAddresses } from '../../runtime/pictures/library';
import { documents, type Document, type Strapi } from '../../runtime/strapi';
import { findDraft } from '../../stores/article-store';
import { lastWithdrawal } from '../../stores/record/decision-store';
import { findRun } from '../../stores/run-store';
import { findVersion, type VersionRow } from '../../stores/version-store';
import { bodyIn } from '../body-form';
import { plainArticle, publicSelection } from '../public-content';
import { claimIn, roundOf } from './preview-links';

/** A version as the public would read it, for whoever has a link to it; `null` where it is not kept any more. */
export async function readPreview(
  strapi: Strapi,
  { token, body }: { token: string; body: BodyForm },
): Promise<(Pick<PreviewAnswer, 'meta'> & { data: Document }) | null> {
  const claim = claimIn(strapi, token);
  if (!claim) throw refusal('bad_preview');
  const run = await findRun(strapi, claim.story);
  if (!run) return null;
  await refuseEnded(strapi, claim);
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

async function refuseEnded(strapi: Strapi, claim: PreviewClaim): Promise<void> {
  const round = await roundOf(strapi, claim.story);
  const withdrawnAt = await lastWithdrawal(strapi, claim.story);
  const isMakerActive = await canSignIn(strapi, claim.by);
  const end = endOf(claim, { round, withdrawnAt, isMakerActive }, now());
  if (end) throw refusal(end);
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
  const named = await filesOf(strapi, namedIn(content));
  const files = await Promise.all(named.map((file) => withAddresses(strapi, file)));
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
