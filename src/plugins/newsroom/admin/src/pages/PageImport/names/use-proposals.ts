import { useEffect, useState } from 'react';
import type { KnownOfPage, PagePreview, Proposals } from '../../../../../shared/contracts/page-imports';
import type { PageStory } from '../../../../../shared/page-editing';
import { useNewsroomPreviewPageMutation } from '../../../api/page-imports';
import { askedOf, sentDate } from '../sending/requests';
import type { Work } from '../work/work';

/** How long the names stand still before the newsroom is asked for them. */
const PAUSE_MS = 600;

/** What the newsroom says to the names and the day of a page. */
interface Asked {
  /** Which entries the stories name that the newsroom does not have; `null` until that is known. */
  proposals: Proposals | null;
  /** What the newsroom has already of the page; `null` until that is known. */
  known: KnownOfPage | null;
  /** The reading with what the day says to it, and the day; `null` until then. */
  dated: Pick<PagePreview, 'page' | 'issueDate'> | null;
  error: unknown;
}

/** Asks which entries are new, what the newsroom has already, and what the day of the paper says to the reading. */
export function useProposals({ text, issueDate, stories }: Work): Asked {
  const [preview] = useNewsroomPreviewPageMutation();
  const [answer, setAnswer] = useState<Asked>(NOT_ASKED);
  const named = JSON.stringify(stories.map(askedOf));
  useEffect(() => {
    let isLatest = true;
    const ask = async () => {
      const asked = await preview({
        text,
        ...sentDate({ issueDate }),
        stories: JSON.parse(named) as PageStory[],
      });
      if (!isLatest) return;
      if ('error' in asked) setAnswer({ ...NOT_ASKED, error: asked.error });
      else setAnswer({ ...asked.data, dated: asked.data, error: null });
    };
    const timer = named === '[]' ? undefined : setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [text, issueDate, named, preview]);
  return answer;
}

const NOT_ASKED: Asked = { proposals: null, known: null, dated: null, error: null };
