import { NO_WORK, type Work } from './work';

/** What is kept of the work over a reload; steps that could be undone are not. */
export const keptOf = ({ text, page, issueDate, stories, accepted }: Work): string =>
  JSON.stringify({ text, page, issueDate, stories, accepted });

/** The work that was kept; none where nothing was, or what was is no work. */
export function workFrom(kept: string | null): Work {
  try {
    return { ...NO_WORK, ...(JSON.parse(kept ?? '') as Work) };
  } catch {
    return NO_WORK;
  }
}
