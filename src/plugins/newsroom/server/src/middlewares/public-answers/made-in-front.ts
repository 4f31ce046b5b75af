import { ServerResponse, type IncomingMessage } from 'node:http';
import type { Context } from 'koa';
import type { Make } from '../../services/public/answers/answer-in-front';
import { isPublic } from '../../services/public/answers/rights';
import type { Strapi } from '../../services/runtime/strapi';
import { answerOf, mayBeCopied } from './answer-of';
import { headersOf } from './noted-headers';

/** What answers alike whoever asks, as long as nothing is asked for that depends on rights to what stories name. */
const ACTIONS = [
  'article.find',
  'article.findOne',
  'nearby.neighbours',
  'nearby.related',
  'reads.find',
  'search.find',
];

/** Strapi’s conventions, by which attributes and relations are named: it checks the rights to each. */
const NAMES_ATTRIBUTES = /[?&](filters|populate|fields|_q)\b/;
/** An order names attributes too, but that of a search, which has its own words for it. */
const NAMES_ORDER = /[?&]sort\b/;

const isForStrapi = ({ handler }: Known, url: string): boolean =>
  NAMES_ATTRIBUTES.test(url) || (handler !== 'search.find' && NAMES_ORDER.test(url));

/** A route as Strapi knows it, with what the host may have put around it. */
interface Route {
  path: string;
  handler: string;
  config?: { auth?: { scope?: string[] }; policies?: unknown[]; middlewares?: unknown[] };
}

/** A route that is answered in front: where its path begins, and what follows. */
interface Known {
  handler: string;
  base: string;
  pattern: RegExp;
  scopes: readonly string[];
}

/**
 * Makes public answers without Strapi’s middlewares, by the same controllers: for whom the front does not know, rights of the public are
 * asked for once. Whatever needs more, such as a refusal, a redirection, or Strapi’s conventions, is left to Strapi.
 */
export function madeInFront(strapi: Strapi): Make {
  let routes: readonly Known[] | undefined;
  return async (request, generation) => {
    routes ??= routesOf(strapi);
    const asked = routeOf(`${request.url}`, routes);
    const headers = asked && headersOf(strapi, asked.handler);
    if (!headers || !(await isPublic(strapi, asked.scopes, generation))) return undefined;
    const ctx = contextOf(strapi, request, asked.params);
    await actionOf(strapi, asked.handler)(ctx);
    return mayBeCopied(ctx) ? { answer: answerOf(strapi, ctx, generation), headers } : undefined;
  };
}

/** The route of an address, and the parts of its path; nothing where it is for Strapi to answer. */
function routeOf(
  url: string,
  routes: readonly Known[],
): (Known & { params: Record<string, string> }) | undefined {
  const [path = ''] = url.split('?', 1);
  for (const route of routes) {
    const match = path.startsWith(route.base) ? route.pattern.exec(path.slice(route.base.length)) : null;
    if (match) return isForStrapi(route, url) ? undefined : { ...route, params: { ...match.groups } };
  }
  return undefined;
}

/** The routes that stand as the newsroom made them: with nothing of the host around them. */
function routesOf(strapi: Strapi): Known[] {
  const router = (
    strapi.plugin('newsroom').routes as unknown as Record<string, { prefix?: string; routes: Route[] }>
  )['content-api'];
  const base = strapi.config.get<string>('api.rest.prefix', '/api') + (router?.prefix ?? '/newsroom');
  return (router?.routes ?? [])
    .filter(
      ({ handler, config }) =>
        ACTIONS.includes(handler) && !config?.policies?.length && !config?.middlewares?.length,
    )
    .map(({ path, handler, config }) => ({
      handler,
      base,
      pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[\\w-]+)')}$`),
      scopes: config?.auth?.scope ?? [],
    }));
}

type Action = (ctx: Context) => Promise<void>;

function actionOf(strapi: Strapi, handler: string): Action {
  const [controller = '', action = ''] = handler.split('.');
  return (strapi.plugin('newsroom').controller(controller) as unknown as Record<string, Action>)[
    action
  ] as Action;
}

/** A context that nothing was done with, and whose answer goes nowhere. Who asks is not known in it: whoever wants to know it is for Strapi to answer. */
function contextOf(strapi: Strapi, request: IncomingMessage, params: Record<string, string>): Context {
  const ctx = strapi.server.app.createContext(request, new ServerResponse(request)) as unknown as Context;
  const state = {
    get auth(): never {
      throw new Error('Who asks is not known in front of Strapi.');
    },
  };
  return Object.assign(ctx, { params, state });
}
