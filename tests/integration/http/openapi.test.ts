import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPI } from 'openapi-types';
import { operationsIn, readOpenApi, type OpenApi } from '../../support/openapi';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const { newsroom } = useEmptyNewsroom();
let document: OpenApi;

beforeAll(async () => {
  document = await readOpenApi(newsroom);
});

interface Layer {
  methods: string[];
  path: string;
}

/** Every method and path that the server really knows below the newsroom's prefixes. */
const servedRoutes = (): string[] =>
  (newsroom.strapi.server.listRoutes() as Layer[])
    .filter(({ path }) => /^(\/api)?\/newsroom\//.test(path))
    .flatMap(({ methods, path }) =>
      methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`),
    );

/** The route behind a path of the document, where each act has a path of its own. */
const routeOf = (template: string) => template.replace(/\/acts\/\w+$/, '/acts/{act}');

describe('The OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const copy = structuredClone(document) as object as OpenAPI.Document;
    await expect(SwaggerParser.validate(copy)).resolves.toMatchObject({ openapi: '3.1.1' });
  });

  it('tells of every route that the server has, and of no other', () => {
    const asked = servedRoutes().map((route) => route.replace(/:(\w+)/g, '{$1}'));
    const told = operationsIn(document).map(({ method, template }) => `${method} ${routeOf(template)}`);
    expect([...new Set(told)].sort()).toEqual(asked.sort());
  });

  it('gives every operation a name of its own', () => {
    const names = operationsIn(document).map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names the permission of every operation that is not open to everybody', () => {
    const unnamed = operationsIn(document).filter(
      (operation) => operation.security.length > 0 && !operation['x-permission'],
    );
    expect(unnamed).toEqual([]);
  });

  it('has a tag for those whom an operation is for', () => {
    const tags = new Set(operationsIn(document).map(({ tags: [tag] }) => tag));
    expect([...tags].sort()).toEqual(['correspondents', 'editors', 'operators', 'sites']);
  });

  it('tells the shape of every answer that sites read as JSON', () => {
    const shapeless = operationsIn(document)
      .filter(({ tags }) => tags.includes('sites'))
      .map(({ operationId, responses }) => [
        operationId,
        responses[200]?.content?.['application/json']?.schema,
      ])
      .filter(([, schema]) => schema && !('properties' in Object(schema)));
    expect(shapeless).toEqual([['formats.ninjs', { type: 'object' }]]);
  });
});
