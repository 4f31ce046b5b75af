import { DESK } from '../../paths';
import { PLUGIN_ID } from '../../plugin-id';

const SETTINGS = `/settings/${PLUGIN_ID}`;

/** Which page of the help is about a screen; the longer address goes first. */
const PAGES: readonly [address: string, page: string][] = [
  [`${DESK}/page-imports`, 'how-to/import-a-page'],
  [`${DESK}/word-files`, 'how-to/import-word-files'],
  [`${DESK}/stories`, 'how-to/review-a-story'],
  [DESK, 'how-to/work-at-the-desk'],
  [`${SETTINGS}/operations`, 'how-to/watch-the-newsroom'],
  [`${SETTINGS}/policies`, 'how-to/change-a-policy'],
  [`${SETTINGS}/reasons`, 'how-to/change-a-policy'],
  [`${SETTINGS}/proofreading`, 'how-to/change-a-policy'],
  [`${SETTINGS}/merges`, 'how-to/import-a-page'],
  [SETTINGS, 'reference/configuration'],
];

/**
 * The address of the help about a screen, from the root of the server, in the language of the person. `screen` is the path
 * of the screen within the panel; one that nothing is written about leads to the list of all pages.
 */
export function helpFor(screen: string, locale: string): string {
  const language = locale.startsWith('zh') ? 'zh-Hans' : 'en';
  const page = PAGES.find(([address]) => screen.startsWith(address))?.[1] ?? 'index';
  return `/${PLUGIN_ID}/help/${language}/${page}.html`;
}
