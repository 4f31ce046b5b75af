import type { Newsroom } from '../newsroom';
import { anybody, type Answer } from './people';

export const SEARCH = '/api/newsroom/search';

/** Parameters of a search. */
export type Asked = Record<string, string | number>;

/** A story that was found. */
interface Found {
  documentId: string;
  headline: string;
  highlights: { field: string; text: string; ranges: [number, number][] }[];
}

/** Asks as a reader does. */
export const searchIn = async (newsroom: Newsroom, query: Asked): Promise<Answer> =>
  anybody(newsroom).get(`${SEARCH}?${new URLSearchParams(query as Record<string, string>).toString()}`);

/** The stories that a reader finds. */
export async function foundIn(newsroom: Newsroom, query: Asked): Promise<Found[]> {
  const { status, body } = await searchIn(newsroom, query);
  expect(status).toBe(200);
  return body.data;
}
