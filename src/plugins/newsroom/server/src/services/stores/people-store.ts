import type { Contributor } from '../../../../shared/article';
import { folded } from '../../../../shared/characters';
import { editorsBehind, type KnownEditor } from '../../domain/people/editors';
import { aliasesIn } from '../../domain/people/names';
import type { Actor, Own } from '../../domain/workflow';
import { standsFor } from './directory';
import { ARTICLE, table, type Strapi } from '../runtime/strapi';

interface ReporterRow {
  documentId: string;
  mergedInto: string | null;
  name: string;
  aliases: unknown;
  user: { id: number; email: string | null } | null;
  editor: { id: number } | null;
}

/** All records of the persons that these stand for: one and the same person may have several that were merged. */
async function allRecordsOf(
  strapi: Strapi,
  records: readonly Pick<ReporterRow, 'documentId' | 'mergedInto'>[],
): Promise<(ReporterRow & { id: number })[]> {
  if (records.length === 0) return [];
  const kept = { $in: records.map(standsFor) };
  return table<ReporterRow>(strapi, 'reporter').findMany({
    where: { $or: [{ documentId: kept }, { mergedInto: kept }] },
    select: ['id', 'documentId', 'mergedInto', 'name', 'aliases'],
    populate: { user: { select: ['id', 'email'] }, editor: { select: ['id'] } },
  });
}

interface SignedRow {
  contributors: Contributor[] | null;
  byline: string | null;
  reporters: ReporterRow[];
}

/** Whose a story is beside those who are known already: by the accounts and names in its byline. */
export async function ownBesides(strapi: Strapi, articleId: string, known: readonly string[]): Promise<Own> {
  const row = await table<SignedRow>(strapi, ARTICLE).findOne({
    where: { documentId: articleId, publishedAt: null },
    select: ['id', 'contributors', 'byline'],
    populate: { reporters: { select: ['id', 'documentId', 'mergedInto'] } },
  });
  const linked = await allRecordsOf(strapi, row?.reporters ?? []);
  const accounts = linked.flatMap(accountsOf);
  const found = editorsBehind(await knownEditors(strapi), {
    accounts: [...known, ...accounts],
    emails: await emailsOf(strapi, [...known, ...accounts]),
    entries: linked.map(({ documentId }) => documentId),
    contributors: row?.contributors ?? [],
    byline: row?.byline ?? null,
  });
  return { authors: [...accounts, ...found.authors], namesakes: found.namesakes };
}

const userKey = (id: number): string => `user:${id}`;
const adminKey = (id: number): string => `admin:${id}`;

const accountsOf = ({ user, editor }: Pick<ReporterRow, 'user' | 'editor'>): string[] => [
  ...(user ? [userKey(user.id)] : []),
  ...(editor ? [adminKey(editor.id)] : []),
];

async function emailsOf(strapi: Strapi, keys: readonly string[]): Promise<string[]> {
  const ids = keys.flatMap((key) => (key.startsWith('user:') ? [Number(key.slice('user:'.length))] : []));
  if (ids.length === 0) return [];
  const users = await table<{ email: string }>(strapi, 'plugin::users-permissions.user').findMany({
    where: { id: { $in: ids } },
    select: ['email'],
  });
  return users.map(({ email }) => email);
}

interface EditorRow {
  email: string;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
}

/** All editors, with what the directory has of each. */
async function knownEditors(strapi: Strapi): Promise<KnownEditor[]> {
  const rows = await table<EditorRow>(strapi, 'admin::user').findMany({
    select: ['id', 'email', 'firstname', 'lastname', 'username'],
  });
  const records = await allRecordsOf(strapi, await recordsOfEditors(strapi, rows));
  return rows.map((row) => knownEditor(row, records));
}

/** Entries of the directory that belong to an editor: by the account, or by that of a correspondent of the same e-mail. */
const recordsOfEditors = (strapi: Strapi, rows: readonly EditorRow[]): Promise<ReporterRow[]> => {
  const emails = rows.flatMap(({ email }) => [email, email.toLowerCase()]);
  return table<ReporterRow>(strapi, 'reporter').findMany({
    where: { $or: [{ editor: { id: { $notNull: true } } }, { user: { email: { $in: emails } } }] },
    select: ['id', 'documentId', 'mergedInto'],
  });
};

function knownEditor(row: EditorRow & { id: number }, records: readonly ReporterRow[]): KnownEditor {
  const { id, email, firstname, lastname, username } = row;
  const isTheirs = ({ editor, user }: ReporterRow) =>
    editor?.id === id || (user !== null && folded(user.email ?? '') === folded(email));
  const kept = records.filter(isTheirs).map(standsFor);
  const own = records.filter((record) => kept.includes(standsFor(record)));
  const shown = [firstname, lastname].map((part) => part ?? '');
  return {
    key: adminKey(id),
    email,
    accounts: own.flatMap(({ user }) => (user ? [userKey(user.id)] : [])),
    entries: own.map(({ documentId }) => documentId),
    names: [
      shown.join(''),
      shown.reverse().join(''),
      username ?? '',
      ...own.flatMap((record) => [record.name, ...aliasesIn(record.aliases)]),
    ],
  };
}

/** Row ids of the reporter records that are this editor. */
export async function reportersOf(
  strapi: Strapi,
  { kind, id }: Pick<Actor, 'kind' | 'id'>,
): Promise<number[]> {
  if (kind !== 'admin') return [];
  const own = await table<ReporterRow>(strapi, 'reporter').findMany({
    where: { editor: { id: Number(id) } },
    select: ['id', 'documentId', 'mergedInto'],
  });
  return (await allRecordsOf(strapi, own)).map((row) => row.id);
}
