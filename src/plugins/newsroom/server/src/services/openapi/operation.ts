import { z } from 'zod';
import { sentKeyHeader } from '../../../../shared/contracts/submissions';
import type { Endpoint } from '../../../../shared/contracts/endpoint';
import { refusalsOf } from './refusals';
import type { AuthKind, Route } from './route';
import { STRAPI_QUERY } from './strapi-query';

/** What the document says of one route. */
export function operationOf(route: Route, auth: AuthKind): object {
  const { endpoint, handler, config } = route;
  const permission = auth === 'editor' ? actionOf(config) : scopeOf(config);
  return {
    operationId: endpoint.name ?? handler,
    summary: endpoint.summary,
    ...(permission && { 'x-permission': permission }),
    security: auth === 'open' ? [] : [{ [auth]: [] }, ...(auth === 'account' ? [{}] : [])],
    parameters: [...pathParameters(route), ...queryParameters(endpoint), ...headersOf(endpoint)],
    ...bodyOf(endpoint),
    responses: { ...answersOf(endpoint), ...refusalsOf(route, auth) },
  };
}

const actionOf = (config: Route['config']): string | undefined =>
  config?.policies?.flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.actions))[0];

const scopeOf = (config: Route['config']): string | undefined =>
  config?.auth ? config.auth.scope?.[0] : undefined;

function bodyOf({ body, form }: Endpoint): object {
  if (body) return { requestBody: { required: true, content: json(schemaOf(body)) } };
  return form ? { requestBody: { required: true, content: formOf(form) } } : {};
}

/** A form has its file under the name that uploads to Strapi have. */
function formOf(fields: z.ZodObject): object {
  const { properties } = schemaOf(fields) as ObjectSchema;
  const files = { type: 'string', contentMediaType: 'application/octet-stream' };
  const schema = { type: 'object', properties: { files, ...properties }, required: ['files'] };
  return { 'multipart/form-data': { schema } };
}

const json = (schema: object) => ({ 'application/json': { schema } });

/** The schema of what a client may send, or of what is read in it. */
const schemaOf = (type: z.ZodType, io: 'input' | 'output' = 'input'): object => {
  const { $schema, ...schema } = z.toJSONSchema(type, { io, override: dropFormatOfWallTime });
  return schema;
};

/** A wall time has no offset, so it is not what the format `date-time` stands for; its pattern says what it is. */
function dropFormatOfWallTime({ zodSchema, jsonSchema }: { zodSchema: object; jsonSchema: object }): void {
  if (zodSchema instanceof z.ZodISODateTime) delete (jsonSchema as { format?: string }).format;
}

interface ObjectSchema {
  properties?: Record<string, object>;
  required?: string[];
}

function pathParameters({ path, endpoint }: Route): object[] {
  const { properties } = (endpoint.params ? schemaOf(endpoint.params, 'output') : {}) as ObjectSchema;
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: properties?.[name] ?? { type: 'string' },
  }));
}

const queryParameters = ({ query, words }: Endpoint): object[] =>
  query === 'strapi' ? [...STRAPI_QUERY, ...parametersOf(words)] : parametersOf(query);

const headersOf = ({ isOnce }: Endpoint): object[] =>
  isOnce
    ? parametersOf(sentKeyHeader).map((parameter) => ({ ...parameter, in: 'header', required: false }))
    : [];

function parametersOf(query: z.ZodObject | undefined): object[] {
  const { properties = {}, required = [] } = (query ? schemaOf(query) : {}) as ObjectSchema;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

/** The headers by which copies of an answer are kept and asked for again. */
const COPY_HEADERS = Object.fromEntries(
  Object.entries({
    ETag: 'A strong tag of these bytes',
    'Last-Modified': 'When what the public reads may have changed last',
    'Cache-Control': 'How long a copy is kept',
    'Surrogate-Key': 'What the answer depends on, separated by spaces',
    'Cache-Tag': 'The same, separated by commas',
  }).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
);

const COPIED: Record<number, object> = {
  304: { description: 'The copy of the client is good.', headers: COPY_HEADERS },
};

function answersOf({ answer, status = 200, media, also = {}, isCopied }: Endpoint): Record<number, object> {
  const content = media ? { [media]: {} } : json(answer ? schemaOf(answer) : { type: 'object' });
  const others = Object.entries(also).map(([code, description]) => [code, { description }]);
  return {
    [status]: {
      description: 'Done',
      ...(isCopied && { headers: COPY_HEADERS }),
      ...(status !== 204 && { content }),
    },
    ...(isCopied && COPIED),
    ...(Object.fromEntries(others) as Record<number, object>),
  };
}
