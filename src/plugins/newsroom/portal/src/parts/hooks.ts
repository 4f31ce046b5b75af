import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ask, type Answer } from '../api/client';
import { accountNow, followSession } from '../api/session';
import type { Letter } from '../outbox/outbox';
import { followLetters, lettersOf } from '../outbox/store';

/** Id of the account that is signed in. */
export const useSession = (): number | null => useSyncExternalStore(followSession, accountNow);

const followPlace = (then: () => void): (() => void) => {
  window.addEventListener('hashchange', then);
  return () => window.removeEventListener('hashchange', then);
};

/** The parts of the place in the portal: of `#/story/abc`, `story` and `abc`. */
export const usePlace = (): string[] =>
  useSyncExternalStore(followPlace, () => location.hash)
    .split('/')
    .slice(1);

/** Leads to a place in the portal. */
export const goTo = (place: string): void => {
  location.hash = place;
};

/** The letters of an account on this device; nothing until they were read. */
export function useLetters(account: number): Letter[] | null {
  const [letters, setLetters] = useState<Letter[] | null>(null);
  useEffect(() => {
    let isShown = true;
    const read = () => void lettersOf(account).then((found) => isShown && setLetters(found));
    read();
    const leave = followLetters(read);
    return () => {
      isShown = false;
      leave();
    };
  }, [account]);
  return letters;
}

/** What the newsroom answers to a question; asked again when the page is looked at, or something was sent. */
export function useAnswer<Body>(path: string): { answer: Answer<Body> | null; again: () => void } {
  const [answer, setAnswer] = useState<Answer<Body> | null>(null);
  const again = useCallback(
    () => void ask<Body>(path).then((next) => setAnswer((last) => better(last, next))),
    [path],
  );
  useEffect(() => {
    again();
    window.addEventListener('focus', again);
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('focus', again);
      window.removeEventListener('online', again);
    };
  }, [again]);
  return { answer, again };
}

/** What was read before stays on the screen where the line is gone. */
const better = <Body>(last: Answer<Body> | null, next: Answer<Body>): Answer<Body> =>
  next.is === 'lost' && last?.is === 'done' ? last : next;
