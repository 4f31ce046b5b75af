import { createContext, useContext } from 'react';
import type { Refusal } from '../outbox/outbox';
import { en, type Words } from './en';
import { zh } from './zh';

export type Language = 'en' | 'zh-Hans';

const WORDS: Record<Language, Words> = { en, 'zh-Hans': zh };

const PLACE = 'newsroom-language';

/** The language that the person chose on this device, or that of the browser. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(PLACE);
  if (kept === 'en' || kept === 'zh-Hans') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en';
}

export const keepLanguage = (language: Language): void => localStorage.setItem(PLACE, language);

export const LanguageContext = createContext<Language>('zh-Hans');

/** The words of the page, and how it says refusals and times. */
export function useWords(): {
  w: Words;
  sayRefusal: (refusal: Refusal) => string;
  sayTime: (at: string | number) => string;
} {
  const language = useContext(LanguageContext);
  const times = new Intl.DateTimeFormat(language, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    w: WORDS[language],
    sayRefusal: ({ en: english, zh: chinese }) => (language === 'en' ? english : chinese),
    sayTime: (at) => times.format(new Date(at)),
  };
}
