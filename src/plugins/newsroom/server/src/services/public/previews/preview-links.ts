import { createHmac } from 'node:crypto';
import type { PreviewLink } from '../../../../../shared/contracts/previews';
import { READ_DESK } from '../../../../../shared/permissions';
import { claimAt, previewIn, signedPreview, type PreviewClaim } from '../../../domain/previews/token';
import type { Actor } from '../../../domain/workflow';
import { actorOf, isProgram, type AuthState } from '../../runtime/actors';
import { now } from '../../runtime/editorial-clock';
import { refusal } from '../../runtime/errors';
import { ARTICLE, table, type Strapi } from '../../runtime/strapi';
import { findRun } from '../../stores/run-store';
import { hasVersion } from '../../stores/version-store';
import { siteConfig } from '../site';

interface EndRow {
  article: string;
  actorKind: Actor['kind'];
  actorId: string;
  actorName: string;
  at: string;
}

const ends = (strapi: Strapi) => table<EndRow>(strapi, 'preview-end');

/** How often the links to a story were ended. */
export const roundOf = (strapi: Strapi, article: string): Promise<number> =>
  ends(strapi).count({ where: { article } });

/** Whether the site shows previews. */
export const hasPreviews = (strapi: Strapi): boolean => siteConfig(strapi).previewUrl !== '';

/** A version of a story, and the editor who wants it seen on the site. */
interface Wanted {
  story: string;
  version: number;
  by: Actor;
}

/** A link by which the site shows a version, whether it is public or not; `null` where there is no such version. */
export async function linkTo(strapi: Strapi, { story, version, by }: Wanted): Promise<PreviewLink | null> {
  if (!(await hasVersion(strapi, story, version))) return null;
  if (!hasPreviews(strapi)) throw refusal('no_preview');
  const round = await roundOf(strapi, story);
  const claim = claimAt(now(), { story, version, by: by.id, round });
  const [key = NO_KEY] = keysOf(strapi);
  const url = siteConfig(strapi).previewUrl.replace('{token}', signedPreview(claim, key));
  return { url, until: claim.until };
}

/** Ends all links to a story that there are; says whether there is such a story. */
export async function endLinks(strapi: Strapi, story: string, by: Actor): Promise<boolean> {
  if (!(await findRun(strapi, story))) return false;
  const { kind: actorKind, id: actorId, name: actorName } = by;
  await ends(strapi).createMany({ data: [{ article: story, actorKind, actorId, actorName, at: now() }] });
  return true;
}

/** What a token of this newsroom says; nothing for any other. */
export const claimIn = (strapi: Strapi, token: string): PreviewClaim | null =>
  previewIn(token, keysOf(strapi));

/** Stands for the keys of a host that has none; Strapi does not start there. */
const NO_KEY = new Uint8Array();

/** The keys of the host, the first of which signs, made keys for this alone. */
const keysOf = (strapi: Strapi): Buffer[] =>
  strapi.config
    .get<string[]>('server.app.keys', [])
    .map((key) => createHmac('sha256', key).update('newsroom preview').digest());

/** What Strapi's preview asks of an entry that is open in the Content Manager. */
interface Open {
  documentId?: string;
  status?: string;
}

/**
 * For `admin.preview` of a host: where an entry is shown as the site would. Nothing for other types, for somebody who may not read the
 * desk, and for a program.
 */
export async function linkInPanel(
  strapi: Strapi,
  type: string,
  { documentId, status }: Open,
): Promise<string | undefined> {
  const by = type === ARTICLE ? readerIn(strapi) : null;
  if (!by || !documentId || !hasPreviews(strapi)) return undefined;
  const version = await versionOf(strapi, documentId, status);
  const link = version === undefined ? null : await linkTo(strapi, { story: documentId, version, by });
  return link?.url;
}

/** The editor who asks, if they may read the desk; a program makes no links. */
function readerIn(strapi: Strapi): Actor | null {
  const state = strapi.requestContext.get()?.state as AuthState | undefined;
  const mayRead = state?.userAbility?.can(READ_DESK) === true && !isProgram(state);
  return mayRead ? actorOf(state) : null;
}

async function versionOf(strapi: Strapi, story: string, status?: string): Promise<number | undefined> {
  const run = await findRun(strapi, story);
  return status === 'published' ? run?.published?.version : run?.version;
}
