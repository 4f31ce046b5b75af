import { ACTS } from '../../../../shared/vocabulary';
import type { Strapi } from '../runtime/strapi';
import { operationOf } from './operation';
import { REFUSAL_SCHEMA } from './refusals';
import type { AuthKind, Route } from './route';
import { gatherShapes } from './shapes';

/** A router as the plugin hands it to Strapi. */
interface Router {
  type: string;
  prefix?: string;
  routes: Route[];
}

/** The interface of this newsroom as an OpenAPI document, made of what its routes carry. */
export function openApiOf(strapi: Strapi): object {
  const routers = Object.values(strapi.plugin('newsroom').routes as unknown as Record<string, Router>);
  const operations: Record<string, Record<string, object>> = {};
  for (const router of routers) {
    for (const route of router.routes.flatMap(eachAct)) {
      const path = baseOf(strapi, router) + route.path.replace(/:(\w+)/g, '{$1}');
      operations[path] = {
        ...operations[path],
        [route.method.toLowerCase()]: {
          tags: [audienceOf(router, route)],
          ...operationOf(route, authKindOf(router, route)),
        },
      };
    }
  }
  const { paths, schemas } = gatherShapes(operations);
  return {
    openapi: '3.1.1',
    info: { title: 'Newsroom', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    security: [],
    tags: Object.entries(AUDIENCES).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: SECURITY_SCHEMES,
      schemas: { ...schemas, Refusal: REFUSAL_SCHEMA },
    },
  };
}

/** For whom an operation is; clients that are made of the document have a part for each. */
const AUDIENCES = {
  sites: 'Web site, app, e-paper, partners: what is published.',
  correspondents: 'Stories that correspondents send.',
  editors: 'The desk: what editors read, do and set.',
  operators: 'Proxies, orchestrators, and those who watch the server or write clients.',
} as const;

function audienceOf({ type }: Router, { path, config }: Route): keyof typeof AUDIENCES {
  if (type !== 'content-api') return config?.auth === false ? 'operators' : 'editors';
  return /^\/(submissions|word-files)/.test(path) ? 'correspondents' : 'sites';
}

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description });

const SECURITY_SCHEMES: Record<AuthKind, object> = {
  editor: bearer('The access token of POST /admin/login.'),
  account: bearer('An API token, or the token of POST /api/auth/local.'),
  open: bearer('Only the metrics ask for one: the token that the host names.'),
};

function baseOf(strapi: Strapi, { type, prefix = '/newsroom' }: Router): string {
  return type === 'content-api' ? strapi.config.get<string>('api.rest.prefix', '/api') + prefix : prefix;
}

function authKindOf({ type }: Router, { config }: Route): AuthKind {
  if (config?.auth === false) return 'open';
  return type === 'content-api' ? 'account' : 'editor';
}

/** Acts take bodies of their own, so each is an operation of its own. */
function eachAct(route: Route): Route[] {
  const { bodyOf, ...endpoint } = route.endpoint;
  if (!bodyOf) return [route];
  return ACTS.map((act) => ({
    ...route,
    path: route.path.replace(':act', act),
    handler: `${route.handler}.${act}`,
    endpoint: { ...endpoint, summary: `${endpoint.summary}: ${act}`, body: bodyOf(act) },
  }));
}
