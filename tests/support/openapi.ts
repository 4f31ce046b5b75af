import type { Newsroom } from './newsroom';
import { anybody } from './people/people';

/** A JSON schema, as far as the document of the newsroom uses the language. */
export interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  format?: string;
  pattern?: string;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  style?: string;
  schema: Schema;
}

interface Response {
  content?: Record<string, { schema?: Schema }>;
  'x-codes'?: string[];
}

/** What the document says of one method of one path. */
export interface Operation {
  method: string;
  template: string;
  operationId: string;
  tags: string[];
  'x-permission'?: string;
  security: object[];
  parameters: Parameter[];
  requestBody?: { content: { 'application/json'?: { schema: Schema }; 'multipart/form-data'?: object } };
  responses: Record<string, Response>;
}

/** The document that the newsroom serves. */
export interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
}

/** Reads the document as anybody can. */
export const readOpenApi = async (newsroom: Newsroom): Promise<OpenApi> =>
  (await anybody(newsroom).get('/newsroom/openapi.json')).body;

/** All operations of the document. */
export const operationsIn = ({ paths }: OpenApi): Operation[] =>
  Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      template,
    })),
  );
