import type { Answer, Person } from './people';
import { demand } from './stories';

/** Where correspondents send their stories. */
export const SUBMISSIONS = '/api/newsroom/submissions';

/** A story as a correspondent sends it. */
export const SUBMISSION = {
  headline: '清淤工程完工',
  paragraphs: ['昨日,河道清淤完工。', '居民说水变清了。'],
};

/** Writes a draft, and names it by its documentId. */
export async function writeSubmission(person: Person, overrides: object = {}): Promise<string> {
  const answer = demand(await person.post(SUBMISSIONS, { ...SUBMISSION, ...overrides }), 201);
  return answer.body.data.documentId;
}

/** Writes a story and submits it. */
export async function sendSubmission(person: Person): Promise<string> {
  const story = await writeSubmission(person);
  demand(await person.post(`${SUBMISSIONS}/${story}/submit`, { version: 1 }));
  return story;
}

/** A story as its correspondent sees it. */
export const readSubmission = async (person: Person, story: string): Promise<Answer['body']> =>
  demand(await person.get(`${SUBMISSIONS}/${story}`)).body.data;

/** Tries to change a story. */
export const changeSubmission = (person: Person, story: string, data: object): Promise<Answer> =>
  person.put(`${SUBMISSIONS}/${story}`, data);
