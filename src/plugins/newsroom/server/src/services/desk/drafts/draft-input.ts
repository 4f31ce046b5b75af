import { setImmediate as turn } from 'node:timers/promises';
import type { Photo } from '../../../../../shared/article';
import { seenText, seenValue } from '../../../../../shared/characters';
import {
  ALTERNATIVE_TEXT_LENGTH,
  draftFields,
  type DraftFields,
} from '../../../../../shared/contracts/articles';
import { pageOrderOf } from '../../../../../shared/pages';
import { fileIdsOf, reporterIdsOf } from '../../../domain/article/content';
import { unsafeLinkIn } from '../../../domain/article/links';
import { isSlug, slugCandidates, slugOf, writtenSlug } from '../../../domain/article/slug';
import { findDraft } from '../../stores/article-store';
import { issuesOf, refusal } from '../../runtime/errors';
import { currentActor, isFromOutside } from '../../runtime/actors';
import { fileIdsIn, picturesOf, refuseNoPicture, type FileRow } from '../../runtime/pictures/library';
import { ownPictures } from '../../public/pictures/body-pictures';
import { refuseTakenSlug, takenSlugs } from '../../public/slugs';
import { filesOfOthers, labelledFiles } from '../../stores/file-store';
import { refuseExcess } from '../story-limits';
import type { Strapi } from '../../runtime/strapi';

type Data = Record<string, unknown>;

/** What is to be written into a draft, its attributes checked, and without what cannot be seen in its texts. */
export interface Cleaned {
  data: Data;
  fields: DraftFields;
  body: unknown;
}

/** Checks and cleans what is to be written; a long text takes its time, so it is done before a transaction is open. */
export async function cleaned(data: Data): Promise<Cleaned> {
  refuseExcess(data);
  const checked = draftFields.safeParse(data);
  if (!checked.success) throw refusal('bad_request', { issues: issuesOf(checked.error) });
  // Strapi has taken the text apart just before, and the text is cleaned next: others are answered in between.
  await turn();
  return { data, fields: checked.data, body: seenValue(data.body) };
}

/**
 * Completes the data of a write: what its files and links are is looked at, the relations that follow from the attributes
 * are set, and a new story gets a slug of pinyin.
 */
export async function completeDraft(
  strapi: Strapi,
  { data, fields, body: seen }: Cleaned,
  documentId?: string,
): Promise<Data> {
  // First of all: to others every file is somebody else's, whether it is there and whatever it is.
  await refuseFilesOfOthers(strapi, { ...fields, body: seen }, documentId);
  const pictures = await picturesFor(strapi, fields);
  const body = await ownPictures(strapi, seen);
  const link = unsafeLinkIn(body);
  if (link !== undefined) throw refusal('unsafe_link', { path: ['body'], link });
  return {
    ...withoutDerived(data),
    ...fields,
    ...pictures,
    ...('body' in data && { body }),
    ...derivedOf(fields),
    ...(await slugFor(strapi, data, documentId)),
  };
}

/** From outside a story names the files of its author, and those that editors have put into it. */
async function refuseFilesOfOthers(
  strapi: Strapi,
  named: Parameters<typeof fileIdsIn>[1],
  documentId?: string,
): Promise<void> {
  if (!isFromOutside(strapi)) return;
  const others = await filesOfOthers(strapi, await fileIdsIn(strapi, named), currentActor(strapi));
  const draft = others.length && documentId ? await findDraft(strapi, documentId) : null;
  const inDraft = draft ? await fileIdsIn(strapi, draft) : [];
  const strange = others.filter((file) => !inDraft.includes(file));
  if (strange.length > 0) throw refusal('not_your_file', { files: strange });
}

type Pictures = Pick<DraftFields, 'photos' | 'leadPhoto'>;

/**
 * The photos and the lead photo of a write, as far as there are any, each with the alternative text that its file has
 * in the library, and with what the label of a machine-made picture says, where it is written without: what the public
 * reads of a picture is signed with the story, and the library's own words are not shown.
 */
async function picturesFor(strapi: Strapi, { photos, leadPhoto }: Pictures): Promise<Pictures> {
  const files = await filesNamed(strapi, { photos, leadPhoto });
  const labelled = await labelledFiles(
    strapi,
    files.map(({ id }) => id),
  );
  const said = asSaid({ files, labelled, isOutside: isFromOutside(strapi) });
  return {
    ...(photos && { photos: photos.map((photo) => said(photo)) }),
    ...(leadPhoto && { leadPhoto: said(leadPhoto) }),
  };
}

/** The files that the photos and the lead photo name; refuses what is no picture, and what is not there. */
async function filesNamed(strapi: Strapi, pictures: Pictures): Promise<FileRow[]> {
  const { files, missing } = await picturesOf(strapi, pictures);
  for (const field of ['leadPhoto', 'photos'] as const) {
    const ids = fileIdsOf({ photos: [pictures[field] ?? []].flat() });
    refuseNoPicture(
      files.filter(({ id }) => ids.includes(id)),
      field,
    );
  }
  if (missing.length > 0) throw refusal('picture_missing', { issues: missing });
  return files;
}

interface Sayings {
  files: readonly FileRow[];
  labelled: readonly number[];
  isOutside: boolean;
}

/** From outside nobody says otherwise than the library, nor takes its words off (docs/decisions/0051-pictures-are-content.md). */
const asSaid =
  ({ files, labelled, isOutside }: Sayings) =>
  <Shown extends Photo>(photo: Shown): Shown => {
    const { file, alternativeText, aiOrigin } = photo;
    const isLabelled = typeof file === 'number' && labelled.includes(file);
    const isWordless = isOutside ? !alternativeText : alternativeText === undefined;
    return {
      ...photo,
      ...(isWordless && wordsOf(files.find(({ id }) => id === file))),
      ...(isLabelled && (isOutside || !aiOrigin) && { aiOrigin: 'generated' as const }),
    };
  };

/** What the library says of a picture may be from before its words were cleaned. */
function wordsOf(file: FileRow | undefined): { alternativeText?: string } {
  const words = Array.from(seenText(file?.alternativeText ?? '')).slice(0, ALTERNATIVE_TEXT_LENGTH);
  return words.length > 0 ? { alternativeText: words.join('') } : {};
}

/** Attributes that follow from the signed ones, and none of which the digest covers by itself. */
const DERIVED = [
  ...['reporters', 'photoFiles', 'leadPhotoFile', 'pageOrder'],
  ...['firstPublishedAt', 'correctedAt', 'corrections'],
];

const withoutDerived = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([attribute]) => !DERIVED.includes(attribute)));

function derivedOf({ contributors, photos, leadPhoto, pageNumber }: DraftFields): Data {
  return {
    ...(contributors === undefined ? {} : { reporters: reporterIdsOf({ contributors: contributors ?? [] }) }),
    ...(photos === undefined ? {} : { photoFiles: fileIdsOf({ photos: photos ?? [] }) }),
    ...(leadPhoto === undefined ? {} : { leadPhotoFile: leadPhoto?.file ?? null }),
    ...(pageNumber === undefined ? {} : { pageOrder: pageOrderOf(pageNumber) }),
  };
}

async function slugFor(strapi: Strapi, { slug, headline }: Data, documentId?: string): Promise<Data> {
  const written = typeof slug === 'string' ? writtenSlug(slug) : '';
  if (written) {
    if (!isSlug(written)) throw refusal('slug_malformed', { path: ['slug'], slug: written });
    await refuseTakenSlug(strapi, written, documentId);
    return { slug: written };
  }
  if (documentId) return slug === undefined ? {} : { slug: undefined };
  return { slug: await newSlug(strapi, typeof headline === 'string' ? headline : '') };
}

async function newSlug(strapi: Strapi, headline: string): Promise<string> {
  const wanted = slugOf(headline);
  for (let round = 0; ; round += 1) {
    const candidates = slugCandidates(wanted, round);
    const taken = await takenSlugs(strapi, candidates);
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free) return free;
  }
}

const NEVER_PUBLIC = { firstPublishedAt: null, correctedAt: null, corrections: null };

/** The data that make a copy a story of its own: another slug, a first version, no publication. */
export async function completeClone(
  strapi: Strapi,
  { data, ...written }: Cleaned,
  source: string,
): Promise<Data> {
  const original = await findDraft(strapi, source);
  const headline = data.headline ?? original?.headline;
  return {
    ...(await completeDraft(strapi, { ...written, data: { ...data, headline } })),
    ...NEVER_PUBLIC,
  };
}
