import type { Contributor } from '../../../../shared/article';
import { folded, lengthOf, nameKey } from '../../../../shared/characters';
import { findRoleWords } from '../page-parsing/people/roles';
import { searchable } from '../search';
import type { Own } from '../workflow';

/** An editor, and all by which somebody may mean them: no two accounts make two persons of one (promise 2). */
export interface KnownEditor {
  /** `actorKey` of the account that reviews. */
  key: string;
  email: string;
  /** `actorKey`s of other accounts that the directory links with it. */
  accounts: readonly string[];
  /** documentIds of the editor's entries in the directory, merged ones too. */
  entries: readonly string[];
  /** As the panel shows them, as they sign in, and as the directory has them. */
  names: readonly string[];
}

/** What a story says of who wrote it. */
export interface Signature {
  /** `actorKey`s of the authors, with those to whom the entries of the byline belong. */
  accounts: readonly string[];
  /** E-mail addresses of those of them that are correspondents' accounts. */
  emails: readonly string[];
  /** documentIds of the entries that the byline links. */
  entries: readonly string[];
  contributors: readonly Pick<Contributor, 'name'>[];
  /** The printed line. */
  byline: string | null;
}

/** The editors among those who wrote a story: by an account or entry of theirs, or by nothing but their name. */
export function editorsBehind(editors: readonly KnownEditor[], story: Signature): Own {
  const typed = typedNames(story);
  const authors = editors.filter((editor) => isAuthor(editor, story));
  const namesakes = editors.filter((editor) => !authors.includes(editor) && typed(editor));
  return { authors: authors.map(({ key }) => key), namesakes: namesakes.map(({ key }) => key) };
}

function isAuthor({ key, email, accounts, entries }: KnownEditor, story: Signature): boolean {
  return (
    [key, ...accounts].some((account) => story.accounts.includes(account)) ||
    entries.some((entry) => story.entries.includes(entry)) ||
    story.emails.some((one) => folded(one) === folded(email))
  );
}

/** Whether a name of an editor stands in the byline: with the contributors, or in what else the printed line says. */
function typedNames({ contributors, byline }: Signature): (editor: KnownEditor) => boolean {
  const typed = contributors.flatMap(({ name }) => personsIn(name));
  // Without the contributors' names, so that 王伟 does not stand in 王伟东.
  const longestFirst = typed
    .filter((name) => lengthOf(name) > 1)
    .sort((one, other) => other.length - one.length);
  const rest = longestFirst.reduce((line, name) => line.replaceAll(name, ' '), personKey(byline ?? ''));
  return ({ names }) =>
    names
      .map(personKey)
      .filter(isNameOfPerson)
      .some((name) => typed.some((one) => standsAlone(one, name)) || standsIn(rest, name));
}

/** 編輯甲 is 编辑甲: a name in traditional characters, in capitals or of another width is the same. */
const personKey = (name: string): string => searchable(nameKey(name));

/** Between the names of several persons. */
const PARTED = /[\s、，,；;。/|&()（）[\]【】〔〕]+/u;

/** What one contributor is called, and each of several who are written as one: 甲、乙, or 甲（实习）. */
const personsIn = (written: string): string[] =>
  [written, ...written.split(PARTED)].map(personKey).filter(Boolean);

/**
 * Whether a name is what somebody is called, or stands there beside words of a role and other names that are written in
 * one (记者王伟, 王伟李明): a single character more is another name (王伟东), and so is one with points.
 */
function standsAlone(written: string, name: string): boolean {
  if (written === name) return true;
  if (written.includes('·') || !standsIn(written, name)) return false;
  return written.split(name).every((around) => lengthOf(withoutRoles(around)) !== 1);
}

const withoutRoles = (text: string): string =>
  findRoleWords(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

/** An account may be called 编辑, which is printed beside any name. */
const isNameOfPerson = (name: string): boolean =>
  lengthOf(name) > 1 && !findRoleWords(name).some(({ start, end }) => start === 0 && end === name.length);

const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;

/** Whether a name stands in a line, and not within another word: Tom Li does not stand in Tom Lin. */
function standsIn(line: string, name: string): boolean {
  const parts = line.split(name);
  return parts.slice(1).some((after, index) => {
    const around = [parts[index]?.at(-1) ?? '', after.charAt(0)];
    return !around.some((character) => LATIN_OR_DIGIT.test(character));
  });
}
