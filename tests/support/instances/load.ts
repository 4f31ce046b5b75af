import { callerAt } from './remote';
import { STORIES, storyText } from '../people/stories';

/** What came of many requests. */
export interface Load {
  /** Statuses of the answers, in their order. */
  statuses: number[];
  /** Requests that got no answer though the port was open: the codes of their failures. */
  broken: string[];
  /** Stories that the answers say were written. */
  written: string[];
  /** Settles once this many answers are there. */
  reaches(count: number): Promise<void>;
  /** Settles once every client was told to go, or found the port closed. */
  ended: Promise<unknown>;
}

/** Lets clients read and write, one request after the other each, until they are told to go elsewhere. */
export function startLoad(address: string, token: string, clients: number): Load {
  const load = { statuses: [] as number[], broken: [] as string[], written: [] as string[] };
  const waiting = new Map<number, () => void>();
  const [editor, site] = [callerAt(address, token), callerAt(address, null)];
  const request = async (turn: number) => {
    const answer = await (turn % 2 ? site.get('/api/newsroom/articles') : editor.post(STORIES, storyText()));
    load.statuses.push(answer.status);
    if (answer.status === 201) load.written.push(answer.body.data.documentId);
    waiting.get(load.statuses.length)?.();
    return answer.headers.connection === 'close' ? 'told to go' : null;
  };
  const client = async () => {
    for (let turn = 0; ; turn += 1) {
      const end = await request(turn).catch(codeOf);
      if (end === 'told to go' || end === 'ECONNREFUSED') return;
      if (end) load.broken.push(end);
    }
  };
  const ended = Promise.all(Array.from({ length: clients }, client));
  const reaches = (count: number) => new Promise<void>((resolve) => waiting.set(count, resolve));
  return { ...load, reaches, ended };
}

/** Why a request got no answer. */
const codeOf = (error: unknown): string => (error as { cause?: { code?: string } }).cause?.code ?? 'no code';
