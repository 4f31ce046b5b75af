import { ask, upload } from '../api/client';
import { signedIn } from '../api/session';
import { newId } from './ids';
import { requestFor, unsentPhoto, type Letter, type LetterPhoto, type Request } from './outbox';
import { changeLetter, findLetter, lettersOf, readPhoto, removeLetter } from './store';

let running: Promise<void> | null = null;
/** Whether something was added since the run under way began. */
let isAsked = false;

/** Sends what waits; one window at a time where the browser can say so, and else the keys see to it. */
export function flush(): Promise<void> {
  isAsked = true;
  running ??= flushWhileAsked().finally(() => {
    running = null;
  });
  return running;
}

async function flushWhileAsked(): Promise<void> {
  while (isAsked) {
    isAsked = false;
    await alone(flushAll);
  }
}

const alone = async (work: () => Promise<void>): Promise<void> => {
  if ('locks' in navigator) await navigator.locks.request('newsroom-outbox', work);
  else await work();
};

async function flushAll(): Promise<void> {
  const account = signedIn()?.id;
  if (account === undefined) return;
  for (const letter of await lettersOf(account)) await sendOn(letter);
}

/** Takes a letter as far as it gets: on from each answer, and to an end where there is none. One that was sent is forgotten. */
async function sendOn({ id }: Letter): Promise<void> {
  for (;;) {
    const letter = await findLetter(id);
    if (letter?.state !== 'sending') break;
    const photo = letter.request ? undefined : unsentPhoto(letter);
    const isAnswered = photo ? await sendPhoto(letter, photo) : await sendRequest(letter);
    if (!isAnswered) break;
  }
  const letter = await findLetter(id);
  if (letter?.state === 'sent') await removeLetter(letter);
}

async function sendPhoto({ id, account }: Letter, { id: photo }: LetterPhoto): Promise<boolean> {
  const bytes = await readPhoto(photo);
  const refusal = {
    code: 'photo_lost',
    en: 'A photo is no longer on this device.',
    zh: '有照片已不在本机，请重新选择。',
  };
  const answer = bytes ? await upload(bytes, account) : ({ is: 'refused', refusal } as const);
  if (answer.is === 'lost') return false;
  if (answer.is === 'refused')
    await changeLetter(id, { type: 'upload-refused', photo, refusal: answer.refusal });
  else await changeLetter(id, { type: 'uploaded', photo, file: answer.body });
  return true;
}

/** The request is kept before it is sent, so that whoever sends it again does so in the same words. */
async function sendRequest(letter: Letter): Promise<boolean> {
  const wanted = requestFor(letter, newId);
  if (!wanted) return false;
  const request = (await changeLetter(letter.id, { type: 'begun', request: wanted }))?.request;
  return request ? tell(letter, request) : false;
}

async function tell({ id, account }: Letter, { key, method, path, body }: Request): Promise<boolean> {
  const answer = await ask<{ data: { documentId: string; version: number } }>(
    `/newsroom/submissions${path}`,
    {
      method,
      body,
      key,
      account,
    },
  );
  if (answer.is === 'lost') return false;
  if (answer.is === 'refused') await changeLetter(id, { type: 'refused', key, refusal: answer.refusal });
  else {
    const { documentId, version } = answer.body.data;
    await changeLetter(id, { type: 'answered', key, story: { documentId, version } });
  }
  return true;
}

/** Sends at once, when the line comes back, when the page is looked at again, and every half minute. */
export function keepSending(): () => void {
  const now = () => void flush();
  const events = [
    [window, 'online'],
    [window, 'focus'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, name] of events) target.addEventListener(name, now);
  const timer = setInterval(now, 30_000);
  now();
  return () => {
    clearInterval(timer);
    for (const [target, name] of events) target.removeEventListener(name, now);
  };
}
