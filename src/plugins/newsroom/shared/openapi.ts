import { z } from 'zod';
import { OPERATIONS, type Caller, type Operation } from './contracts/operations';
import { ERRORS, type ErrorCode } from './errors';

type Json = Record<string, unknown>;

const SECURITY: Record<Caller, Json[]> = {
  editor: [{ editor: [] }],
  correspondent: [{ correspondent: [] }],
  anybody: [{}, { apiToken: [] }],
};

const bearer = (description: string): Json => ({ type: 'http', scheme: 'bearer', description });

/** The HTTP interface of the plugin as an OpenAPI 3.1 document, made of the contracts that its controllers check. */
export function openapi(): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Newsroom for Strapi', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths: paths(),
    components: {
      schemas: { Error: errorSchema() },
      securitySchemes: {
        editor: bearer('data.accessToken of POST /admin/login'),
        correspondent: bearer('jwt of POST /api/auth/local'),
        apiToken: bearer('an API token of Strapi, where the public role may not read'),
      },
    },
  };
}

function paths(): Json {
  const all: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}');
    all[path] = { ...all[path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return all;
}

function describe(operation: Operation): Json {
  const { body, caller, summary } = operation;
  return {
    operationId: operationId(operation),
    summary,
    security: SECURITY[caller],
    parameters: [...pathParameters(operation), ...queryParameters(operation)],
    ...(body && { requestBody: { required: true, content: json(schemaOf(body)) } }),
    responses: responsesOf(operation),
  };
}

const operationId = ({ method, path }: Operation): string =>
  [method.toLowerCase(), ...path.split(/[^a-zA-Z]+/).filter((word) => word && word !== 'newsroom')].join('_');

function pathParameters({ path, params }: Operation): Json[] {
  const names = [...path.matchAll(/:(\w+)/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  return names.map((name) => {
    const schema = params?.shape[name];
    return { name, in: 'path', required: true, schema: schema ? schemaOf(schema) : { type: 'string' } };
  });
}

function queryParameters({ query }: Operation): Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => {
    const described = schemaOf(schema);
    const deep = described.type === 'object' ? { style: 'deepObject', explode: true } : {};
    return { name, in: 'query', required: false, ...deep, schema: described };
  });
}

/** What a caller sends, before defaults and conversions. */
function schemaOf(schema: z.core.$ZodType): Json {
  const { $schema, ...described } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return described;
}

const json = (schema: Json): Json => ({ 'application/json': { schema } });

function responsesOf({ status, errors, caller }: Operation): Json {
  const done = { description: 'Done.', content: json({ type: 'object' }) };
  return { [status]: done, ...refusalsOf(errors), ...(caller !== 'anybody' && NOT_SIGNED_IN), ...FAILURE };
}

const refusal = (description: string): Json => ({
  description,
  content: json({ $ref: '#/components/schemas/Error' }),
});

const NOT_SIGNED_IN = { 401: refusal('Nobody is signed in.') };
const FAILURE = { 500: refusal('The newsroom or its database failed; nothing was written, or all of it.') };

function refusalsOf(errors: readonly ErrorCode[]): Json {
  const codes: Record<number, ErrorCode[]> = {};
  for (const code of errors) codes[ERRORS[code].status] = [...(codes[ERRORS[code].status] ?? []), code];
  return Object.fromEntries(Object.entries(codes).map(([status, list]) => [status, refusal(list.join(', '))]));
}

function errorSchema(): Json {
  const details = {
    type: 'object',
    properties: { code: { type: 'string', enum: Object.keys(ERRORS) }, zh: { type: 'string' } },
  };
  const error = {
    type: 'object',
    required: ['status', 'name', 'message'],
    properties: {
      status: { type: 'integer' },
      name: { type: 'string' },
      message: { type: 'string' },
      details,
    },
  };
  return {
    type: 'object',
    required: ['data', 'error'],
    properties: { data: { type: 'null' }, error },
  };
}
