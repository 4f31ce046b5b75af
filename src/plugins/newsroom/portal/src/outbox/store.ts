import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { reduceLetter, type Letter, type LetterEvent } from './outbox';

interface Schema extends DBSchema {
  letters: { key: string; value: Letter };
  /** Bytes of photos by their id. */
  photos: { key: string; value: ArrayBuffer };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What is written on this device, kept by the browser. */
const database = (): Promise<IDBPDatabase<Schema>> =>
  (opened ??= openDB<Schema>('newsroom-portal', 1, {
    upgrade(db) {
      db.createObjectStore('letters', { keyPath: 'id' });
      db.createObjectStore('photos');
    },
  }));

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('newsroom-letters') : null;
const followers = new Set<() => void>();

/** Calls back whenever a letter was changed, in this window or another. */
export function followLetters(then: () => void): () => void {
  followers.add(then);
  return () => followers.delete(then);
}

const tell = (): void => followers.forEach((then) => then());
channel?.addEventListener('message', tell);

function announce(): void {
  tell();
  channel?.postMessage('changed');
}

/** All letters of an account, the last one first. */
export async function lettersOf(account: number): Promise<Letter[]> {
  const letters = await (await database()).getAll('letters');
  return letters.filter((one) => one.account === account).sort((one, other) => other.at - one.at);
}

export const findLetter = async (id: string): Promise<Letter | undefined> =>
  (await database()).get('letters', id);

export async function addLetter(letter: Letter): Promise<void> {
  await (await database()).put('letters', letter);
  announce();
}

/** Tells a letter what happened, in one transaction: two windows take turns. */
export async function changeLetter(id: string, event: LetterEvent): Promise<Letter | undefined> {
  const transaction = (await database()).transaction('letters', 'readwrite', { durability: 'strict' });
  const before = await transaction.store.get(id);
  const after = before && reduceLetter(before, event);
  if (after && after !== before) await transaction.store.put(after);
  await transaction.done;
  if (after !== before) announce();
  return after;
}

/** Forgets a letter with its photos. */
export async function removeLetter({ id, text }: Letter): Promise<void> {
  const transaction = (await database()).transaction(['letters', 'photos'], 'readwrite');
  await transaction.objectStore('letters').delete(id);
  for (const photo of text.photos) await transaction.objectStore('photos').delete(photo.id);
  await transaction.done;
  announce();
}

export const keepPhoto = async (id: string, bytes: ArrayBuffer): Promise<unknown> =>
  (await database()).put('photos', bytes, id);

export const readPhoto = async (id: string): Promise<ArrayBuffer | undefined> =>
  (await database()).get('photos', id);
