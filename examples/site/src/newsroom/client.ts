import createClient, { type Client } from 'openapi-fetch';
import type { Settings } from '../settings.js';
import type { KeptAnswers } from './kept-answers.js';
import type { components, paths } from './schema.js';
import { Sources } from './sources.js';

type Schemas = components['schemas'];
export type Column = Schemas['Column'];
export type Story = Schemas['Story'];
export type StoryCard = Schemas['StoryCard'];
export type SearchHit = Schemas['SearchHit'];
export type Withdrawal = Schemas['Withdrawal'];
export type Photo = Schemas['Photo'];

/** The newsroom while one page is made: its interface, typed by its OpenAPI document, and what was read of it. */
export interface Newsroom {
  api: Client<paths>;
  sources: Sources;
}

/** Opens the newsroom for one page. */
export function newsroomOf({ newsroom, token }: Settings, kept: KeptAnswers): Newsroom {
  const sources = new Sources();
  const api = createClient<paths>({
    baseUrl: newsroom,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    fetch: async (request) => {
      const response = await kept.ask(request);
      sources.take(response);
      return response;
    },
  });
  return { api, sources };
}
