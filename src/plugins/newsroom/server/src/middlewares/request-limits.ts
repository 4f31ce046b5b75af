import type { Context, Next } from 'koa';
import { excessPath, unitsOf, type Extent } from '../domain/article/limits';
import { refuseExcess } from '../services/desk/story-limits';
import { refuseLargeQuery } from '../services/public/public-query';
import { comparedPath, ownPrefixes } from '../services/runtime/access/paths';
import { refusal } from '../services/runtime/errors';
import type { Strapi, Uid } from '../services/runtime/strapi';
import { answer } from './answer';
import { lengthOf, QUESTIONS } from './request';

type Handler = (ctx: Context, next: Next) => Promise<void>;

/** What any body holds at most that is no story. */
const BODY: Extent = { depth: 32, values: 60_000 };

/** The text of a page, and the stories that an editor made of it: in UTF-16 units. */
const MOST_UNITS = 1_500_000;

/** No story has as many bytes, whatever its characters are, and however a program writes them in JSON. */
const MOST_BYTES = 2_500_000;

const MANAGED = '/content-manager/collection-types/';
const OWN = 'plugin::newsroom.';

/** Below a prefix of the newsroom: paths whose body is a story, or what somebody has written of one. */
const HOLDS_STORY = /\/autosave\/?$|\/submissions(\/[^/]*)?\/?$/;

/** What a request is about, as far as its size goes. */
interface Subject {
  /** The type, at a list or form of the Content Manager. */
  type?: Uid;
  isStory: boolean;
}

/** Refuses a story that is far too long before it is read: to take ten megabytes of JSON apart takes a while. */
export function storyBoundary(strapi: Strapi): Handler {
  const subjectOf = subjectFinder(strapi);
  return async (ctx, next) => {
    const isTooLong = lengthOf(ctx) > MOST_BYTES && subjectOf(ctx)?.isStory;
    if (isTooLong) answer(ctx, 'story_too_long');
    else await next();
  };
}

/**
 * Refuses what would take long before anybody takes it apart: Strapi checks, converts and copies a body several times
 * before the gate sees it, and asks the database for whatever a list of the Content Manager is asked for.
 */
export function requestLimits(strapi: Strapi): Handler {
  const subjectOf = subjectFinder(strapi);
  return async (ctx, next) => {
    const subject = subjectOf(ctx);
    if (subject?.type && QUESTIONS.includes(ctx.method)) refuseLargeQuery(strapi, subject.type, ctx.query);
    if (subject) refuseLargeBody(subject, (ctx.request as { body?: unknown }).body);
    await next();
  };
}

/** Tells what a path of the newsroom is about; nothing of the paths of others. */
function subjectFinder(strapi: Strapi): (asked: Pick<Context, 'path'>) => Subject | undefined {
  const prefixes = ownPrefixes(strapi);
  return (asked) => {
    const path = comparedPath(asked);
    if (path.startsWith(MANAGED + OWN)) {
      const type = path.slice(MANAGED.length).split('/')[0] as Uid;
      return { type, isStory: type === `${OWN}article` };
    }
    const isOurs = prefixes.some((prefix) => path.startsWith(prefix));
    return isOurs ? { isStory: HOLDS_STORY.test(path) } : undefined;
  };
}

function refuseLargeBody({ isStory }: Subject, body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  if (isStory) return refuseExcess(body);
  const excess = excessPath(body, BODY);
  if (excess) throw refusal(excess.code, { path: excess.path, most: excess.most });
  if (unitsOf(body) > MOST_UNITS) throw refusal('too_large');
}
