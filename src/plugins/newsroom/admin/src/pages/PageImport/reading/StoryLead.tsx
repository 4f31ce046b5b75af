import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../../hooks/use-words';
import { StoryNumber } from './StoryNumber';

interface StoryLeadProps {
  at: number;
  source: number | undefined;
  onFollow: () => void;
}

/** Leads from lines of the raw text to the story that was made of them. */
export function StoryLead({ at, source, onFollow }: StoryLeadProps): ReactElement {
  const { t } = useWords();
  return (
    <Lead type="button" aria-label={t('import.to-story', { number: at + 1 })} onClick={onFollow}>
      <StoryNumber at={at} source={source} />
    </Lead>
  );
}

const Lead = styled.button`
  cursor: pointer;
  margin-right: 0.4rem;
`;
