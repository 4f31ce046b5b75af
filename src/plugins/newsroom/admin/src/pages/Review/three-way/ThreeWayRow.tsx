import { Radio, Typography } from '@strapi/design-system';
import { useId, type ReactElement, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { ThreeWayLine } from '../../../../../shared/difference';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import type { Choice, LineChoice } from './choice';

interface ThreeWayRowProps {
  name: string;
  changedBy: ThreeWayLine['changedBy'];
  /** What each of them made of it. */
  sides: Record<Choice, ReactNode>;
  /** What comes of the words of both, where it can be put together of them. */
  words?: ReactNode;
  choice: LineChoice | undefined;
  onChoose: (choice: LineChoice) => void;
}

const CHOICES: Record<Choice, Key> = { mine: 'review.three-way.mine', theirs: 'review.three-way.theirs' };

/** A part of the story as both made it; one of them is taken. */
export function ThreeWayRow(props: ThreeWayRowProps): ReactElement {
  const { t } = useWords();
  const { name, changedBy, sides, words, choice, onChoose } = props;
  const id = useId();
  return (
    <Row role="group" aria-labelledby={id}>
      <Typography id={id} variant="sigma" textColor="neutral600">
        {name} {changedBy === 'both' && `· ${t('review.three-way.both')}`}
      </Typography>
      <Radio.Group value={choice} onValueChange={(value: string) => onChoose(value as LineChoice)}>
        {(['mine', 'theirs'] as const).map((side) => (
          <Half key={side} data-taken={choice === side}>
            <Radio.Item value={side}>{t(CHOICES[side])}</Radio.Item>
            <p>{sides[side]}</p>
          </Half>
        ))}
        {words && (
          <Half data-taken={choice === 'words'}>
            <Radio.Item value="words">{t('review.three-way.words')}</Radio.Item>
            <p>{words}</p>
          </Half>
        )}
      </Radio.Group>
    </Row>
  );
}

const Row = styled.div`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.5rem;
  line-height: 1.8;
  overflow-wrap: anywhere;
  padding-top: 1.2rem;

  > [role='radiogroup'] {
    display: grid;
    gap: 1.6rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    padding-top: 0.8rem;
  }
`;

const Half = styled.div`
  border: 2px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: 0.8rem 1.2rem;

  p {
    padding-top: 0.8rem;
  }

  em {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &[data-taken='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;
