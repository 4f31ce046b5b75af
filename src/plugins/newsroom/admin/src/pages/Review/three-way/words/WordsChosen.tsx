import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { ThreeWayWords } from '../../../../../../shared/difference';
import { Pieces } from '../../../../components/difference/Pieces';
import { useWords } from '../../../../hooks/use-words';
import type { LineChoices } from '../use-choices';

/** The line as it is put together of the words of both; where they stand against each other, one is chosen. */
export function WordsChosen({
  words,
  chosen,
}: {
  words: readonly ThreeWayWords[];
  chosen: LineChoices;
}): ReactElement {
  return (
    <>
      {words.map((part, index) =>
        part.changedBy === 'both' ? (
          <Against key={index} part={part} index={index} chosen={chosen} />
        ) : (
          <Pieces key={index} pieces={piecesOfPart(part)} />
        ),
      )}
    </>
  );
}

function piecesOfPart({ base, mine, theirs, changedBy }: ThreeWayWords) {
  const taken = changedBy === 'them' ? theirs : mine;
  if (taken === base) return [{ kind: 'same' as const, text: base, sign: null }];
  return [
    { kind: 'removed' as const, text: base, sign: null },
    { kind: 'added' as const, text: taken, sign: null },
  ].filter(({ text }) => text);
}

interface AgainstProps {
  part: ThreeWayWords;
  index: number;
  chosen: LineChoices;
}

function Against({ part, index, chosen: { chosenWords, chooseWords } }: AgainstProps): ReactElement {
  const { t } = useWords();
  const taken = chosenWords[index];
  return (
    <Two role="group" aria-label={t('review.three-way.words-of', { base: part.base || '–' })}>
      {(['mine', 'theirs'] as const).map((side) => (
        <button
          key={side}
          type="button"
          aria-pressed={taken === side}
          title={t(side === 'mine' ? 'review.three-way.mine' : 'review.three-way.theirs')}
          onClick={() => chooseWords(index, side)}
        >
          {part[side] || t('review.three-way.nothing')}
        </button>
      ))}
    </Two>
  );
}

const Two = styled.span`
  button {
    background: ${({ theme }) => theme.colors.warning100};
    border: 1px solid ${({ theme }) => theme.colors.warning600};
    border-radius: ${({ theme }) => theme.borderRadius};
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin: 0 2px;
    padding: 0 4px;
  }

  button[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.success100};
    border: 2px solid ${({ theme }) => theme.colors.success600};
  }

  &:has([aria-pressed='true']) button[aria-pressed='false'] {
    opacity: 0.7;
    text-decoration: line-through;
  }
`;
