import { actorKey } from '../../../src/plugins/newsroom/server/src/domain/workflow';
import type { Act } from '../../../src/plugins/newsroom/shared/vocabulary';
import type { Newsroom } from '../newsroom';
import { anybody, enlist, hire, type Answer, type Person } from '../people/people';
import { demand, review, STORIES } from '../people/stories';
import type { StorySystem } from './workflow-commands';
import { AUTHOR, isCorrespondent, MEMBERS, type Member } from './workflow-members';
import { observationOf, type StoryView } from './workflow-observation';
import type { ModelEdit, ModelRequest, Observation } from './workflow-situation';

const SUBMISSIONS = '/api/newsroom/submissions';

/** The members of the model, hired by a real newsroom; `names` finds a member by `actorKey`. */
export interface Cast {
  newsroom: Newsroom;
  persons: ReadonlyMap<string, Person>;
  names: ReadonlyMap<string, string>;
}

/** Hires every member of the model. */
export async function hireCast(newsroom: Newsroom): Promise<Cast> {
  // A model writes faster than any person.
  newsroom.strapi.config.set('plugin::newsroom.writesPerMinute', { editors: 1e6, correspondents: 1e6 });
  const persons = new Map<string, Person>();
  const names = new Map<string, string>();
  for (const member of MEMBERS) {
    const isAuthor = isCorrespondent(member);
    const person = isAuthor ? await enlist(newsroom) : await hire(newsroom, ...member.roles);
    persons.set(member.name, person);
    names.set(actorKey({ kind: isAuthor ? 'user' : 'admin', id: String(person.id) }), member.name);
  }
  return { newsroom, persons, names };
}

/** The member as a signed-in person. */
export function personOf({ persons }: Cast, { name }: Pick<Member, 'name'>): Person {
  const person = persons.get(name);
  if (!person) throw new Error(`Nobody is called ${name}`);
  return person;
}

/** One story of a running newsroom, by the routes that its people use. */
export class StoryOverHttp implements StorySystem {
  readonly #texts = new Map<string, string>();

  constructor(
    readonly cast: Cast,
    readonly id: string,
  ) {}

  /** Sends in a new story of the author. */
  static async submit(cast: Cast, headline: string): Promise<StoryOverHttp> {
    const draft = { headline, paragraphs: ['昨日,河道清淤完工。'] };
    const answer = demand(await personOf(cast, AUTHOR).post(SUBMISSIONS, draft), 201);
    return new StoryOverHttp(cast, answer.body.data.documentId);
  }

  async act(request: ModelRequest): Promise<string | null> {
    const { act, by, version, opinion } = request;
    const isAtPortal = isCorrespondent(by) && ['submit', 'recall'].includes(act);
    const path = isAtPortal ? `${SUBMISSIONS}/${this.id}` : `/newsroom/articles/${this.id}/acts`;
    // People read the proof that they see due.
    const proof =
      act === 'proof' ? (await this.#view()).missing.find((step) => typeof step === 'number') : undefined;
    const input = { version, opinion, proof, ...extrasOf(request) };
    return codeOf(await personOf(this.cast, by).post(`${path}/${act}`, input));
  }

  async edit({ by, version, text }: ModelEdit): Promise<string | null> {
    const path = isCorrespondent(by) ? SUBMISSIONS : STORIES;
    return codeOf(await personOf(this.cast, by).put(`${path}/${this.id}`, { version, headline: text }));
  }

  async observe(): Promise<Observation> {
    const view = await this.#view();
    this.#texts.set(view.digest, view.article.headline);
    return observationOf(view, await this.#publicText(), {
      person: (key) => this.cast.names.get(key) ?? key,
      text: (digest) => this.#texts.get(digest) ?? digest,
    });
  }

  /** The acts that the record holds, oldest first. */
  async history(): Promise<string[]> {
    const url = `/newsroom/articles/${this.id}/history`;
    const answer = demand(await personOf(this.cast, { name: 'chief' }).get(url));
    return answer.body.decisions.map(({ act }: { act: string }) => act);
  }

  #view(): Promise<StoryView & { article: { headline: string }; missing: (string | number)[] }> {
    return review(personOf(this.cast, { name: 'chief' }), this.id);
  }

  async #publicText(): Promise<string | null> {
    const answer = await anybody(this.cast.newsroom).get(`/api/newsroom/articles/${this.id}`);
    return [404, 410].includes(answer.status) ? null : demand(answer).body.data.headline;
  }
}

/** What an act asks for beside version and opinion. */
const extrasOf = ({ act, plan, note, scheduled }: ModelRequest): object | undefined => {
  const noted = { note };
  const extras: Partial<Record<Act, object>> = {
    publish: noted,
    schedule: { ...plan, ...noted },
    unschedule: { act: scheduled ?? undefined },
    correct: noted,
    withdraw: noted,
    restore: noted,
    override: noted,
  };
  return extras[act];
};

/** The code of a refusal; who is not let in to the desk is not permitted to act there. */
function codeOf({ status, body, text }: Answer): string | null {
  if (status < 300) return null;
  return status === 401 ? 'not_permitted' : (body.error?.details?.code ?? text);
}
