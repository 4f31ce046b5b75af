import { pageFaultIn, queryExcess, type RelatedType } from '../../domain/query/limits';
import type { AuthState } from '../runtime/actors';
import { refusal } from '../runtime/errors';
import { faultyConditionIn, faultyPathIn, type ConditionedType } from '../runtime/database/query-faults';
import { serviceOf, uid, type Document, type Strapi, type TypeName, type Uid } from '../runtime/strapi';

/** A checked query, and how its results may be shown to this caller. */
export interface PublicQuery {
  /** Whether the caller leaves it to the newsroom which attributes and relations to show. */
  isPlain: boolean;
  params: Record<string, unknown>;
  present: (results: Document[]) => Promise<Document[]>;
}

interface Request {
  query: Record<string, unknown>;
  ctx: { state: AuthState & { route?: unknown } };
}

/** Checks a query as Strapi's own controllers do: unknown keys, private attributes, relations without right. */
export async function answerQuery(
  strapi: Strapi,
  type: TypeName,
  { query, ctx }: Request,
): Promise<PublicQuery> {
  refuseLargeQuery(strapi, uid(type), query);
  const faulty = faultyPathIn(query) ?? faultyConditionIn(query.filters, conditionedType(strapi, uid(type)));
  if (faulty) throw refusal('bad_request', { path: faulty });
  const schema = strapi.contentType(uid(type) as never);
  const auth = ctx.state.auth as never;
  const strictParams = strapi.config.get<boolean | undefined>('api.rest.strictParams');
  const options = {
    auth,
    route: ctx.state.route as never,
    ...(strictParams === undefined ? {} : { strictParams }),
  };
  await strapi.contentAPI.validate.query(query, schema, options);
  const params = await strapi.contentAPI.sanitize.query(query, schema, options);
  return {
    params,
    isPlain: params.fields === undefined && params.populate === undefined,
    present: (results) => strapi.contentAPI.sanitize.output(results, schema, { auth }) as Promise<Document[]>,
  };
}

/** Most rows of an answer, where the host does not say. */
const LARGEST_PAGE = 100;

/** Refuses a query that asks for pages or rows that no list has, or for more than can be answered soon. */
export function refuseLargeQuery(strapi: Strapi, type: Uid, query: Record<string, unknown>): void {
  const excess = queryExcess(query, relatedType(strapi, type));
  if (excess) throw refusal('too_complex', { ...excess });
  const largest = Number(strapi.config.get('api.rest.maxLimit')) || LARGEST_PAGE;
  const path = pageFaultIn(query, largest);
  if (path) throw refusal('bad_request', { path });
}

interface Model {
  attributes: Record<string, { target?: string; relation?: string }>;
}

/** A type by Strapi's schema of it, as far as it leads to others; none where there is no such type. */
const relatedType = (strapi: Strapi, name: string): RelatedType => ({
  relationOf: (attribute) => {
    const model = strapi.getModel(name as never) as Model | undefined;
    const { target, relation } =
      (Object.hasOwn(model?.attributes ?? {}, attribute) && model?.attributes[attribute]) || {};
    return target === undefined
      ? undefined
      : { type: relatedType(strapi, target), isMany: /ToMany$/.test(relation ?? '') };
  },
});

/** A type by Strapi's schema of it. */
const conditionedType = (strapi: Strapi, name: string): ConditionedType => ({
  targetOf: (attribute) => {
    const { attributes } = strapi.getModel(name as never) as Model;
    const target = attributes[attribute]?.target;
    return target === undefined ? undefined : conditionedType(strapi, target);
  },
});

interface ResultPage {
  results: Document[];
  pagination: unknown;
}

interface CoreService {
  find(params: Record<string, unknown>): Promise<ResultPage>;
}

/** A page of results with Strapi's pagination. */
export const findPublic = (
  strapi: Strapi,
  type: TypeName,
  params: Record<string, unknown>,
): Promise<ResultPage> => serviceOf<CoreService>(strapi, uid(type)).find(params);
