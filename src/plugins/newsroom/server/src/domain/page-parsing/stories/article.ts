import type { ParsedArticle, ParsedContributor, ParseWarning } from '../../../../../shared/parsed-page';
import type { Body } from './body';
import { unreadBylines } from '../byline/unread';
import { departmentOf } from '../people/departments';
import { countHalfWidth } from '../paragraphs/half-width';
import type { TitleBlock } from '../titles/title-block';
import { seamWarnings, surnameWarnings, warn, warnAt, warnCount } from '../warnings';

/** Where an article stands: on which line it begins, and the column above it. */
interface Standing {
  line: number;
  column: string | null;
}

/** Puts an article together from its title block and its body. */
export function buildArticle(block: TitleBlock, body: Body, { line, column }: Standing): ParsedArticle {
  const { bylines, photos, writer } = body;
  const contributors = unique(bylines.flatMap((byline) => byline.contributors));
  const isCutOff = writer.endsBroken && writer.paragraphs.length > 0;
  return {
    line,
    column,
    kicker: block.kicker,
    headline: block.headline,
    subhead: block.subhead,
    department: departmentOf(block.kicker) ?? bylines.flatMap(({ offices }) => offices)[0] ?? null,
    dateline: bylines.find(({ dateline }) => dateline !== null)?.dateline ?? null,
    byline: bylines.length === 0 ? null : { raw: bylines.map(({ raw }) => raw).join(' ') },
    contributors,
    paragraphs: writer.paragraphs,
    subheads: body.subheads,
    photos,
    endMark: body.endMark,
    complete: !isCutOff && !body.isContinued,
    seams: writer.seams,
    warnings: onePerPlace([
      ...titleWarnings(block),
      ...body.warnings,
      ...unreadBylines(writer.paragraphs),
      ...surnameWarnings([...contributors, ...photos.flatMap(({ credits }) => credits)]),
      ...seamWarnings(writer.seams),
      ...(isCutOff ? [cutOffWarning(writer.paragraphs)] : []),
      ...halfWidthWarnings([
        block.kicker,
        block.headline,
        block.subhead,
        ...bylines.map(({ raw }) => raw),
        ...writer.paragraphs,
      ]),
    ]),
  };
}

function unique(people: readonly ParsedContributor[]): ParsedContributor[] {
  const seen = new Set<string>();
  return people.filter(({ role, name }) => {
    const key = `${role} ${name}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** One warning of a kind for one place. */
function onePerPlace(warnings: readonly ParseWarning[]): ParseWarning[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, message, paragraph, offset }) => {
    const key = `${code} ${message} ${paragraph ?? ''} ${offset ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function titleWarnings(block: TitleBlock): ParseWarning[] {
  const warnings: ParseWarning[] = [];
  if (block.headline === null) warnings.push(warn('no_headline'));
  if (block.isNear) warnings.push(warn('uncertain_titles'));
  if (block.isJoined && block.subhead !== null) warnings.push(warn('joined_lines', block.subhead));
  return warnings;
}

function cutOffWarning(paragraphs: readonly string[]): ParseWarning {
  const last = paragraphs.length - 1;
  return warnAt('cut_off', last, paragraphs[last]?.length ?? 0);
}

function halfWidthWarnings(texts: readonly (string | null)[]): ParseWarning[] {
  let count = 0;
  for (const text of texts) count += countHalfWidth(text ?? '');
  return count === 0 ? [] : [warnCount('half_width_punctuation', count)];
}
