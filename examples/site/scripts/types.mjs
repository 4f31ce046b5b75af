// Writes the types of the newsroom's interface for sites, made of the OpenAPI document of a newsroom that serves.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const address = process.env.NEWSROOM_URL ?? 'http://127.0.0.1:1337';
const [, , file = path.join(import.meta.dirname, '../src/newsroom/schema.d.ts')] = process.argv;

const document = await (await fetch(`${address}/newsroom/openapi.json`)).json();
const forSites = ([, { get }]) => get?.tags.includes('sites');
const paths = Object.fromEntries(Object.entries(document.paths).filter(forSites));
const head = '// Made of the OpenAPI document of the newsroom by `npm run types`.\n';
await writeFile(file, head + astToString(await openapiTS({ ...document, paths })));
