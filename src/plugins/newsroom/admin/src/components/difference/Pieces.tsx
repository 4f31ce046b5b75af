import type { ReactElement } from 'react';
import { styled, type DefaultTheme } from 'styled-components';
import type { Piece, Sign } from '../../../../shared/difference';
import { useWords } from '../../hooks/use-words';
import type { Key } from '../../translations';

/** The word that stands beside a change that is easily overlooked. */
const SIGNS: Record<Sign, Key> = {
  number: 'review.sign.number',
  name: 'review.sign.name',
  punctuation: 'review.sign.punctuation',
};

/** A line with its changes: what fell away struck through, what came underlined, what is easily overlooked named. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }): ReactElement {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.kind === 'same' ? piece.text : <Change key={index} piece={piece} />,
      )}
    </>
  );
}

function Change({ piece: { kind, text, sign } }: { piece: Piece }): ReactElement {
  const { t } = useWords();
  const Tag = kind === 'added' ? Added : Removed;
  const named = sign && t(SIGNS[sign]);
  return (
    <Tag data-sign={sign ?? undefined} title={named ?? undefined}>
      {visible(text)}
      {named && <Label>{named}</Label>}
    </Tag>
  );
}

/** Spaces that came or went can be seen. */
const visible = (text: string): string => (text.trim() === '' ? text.replace(/\s/gu, '␣') : text);

const marked = ({ theme }: { theme: DefaultTheme }): string => `
  border-radius: 2px;
  padding: 0 1px;
  text-decoration-thickness: 2px;
  &[data-sign] { outline: 2px solid ${theme.colors.neutral800}; font-weight: 700; }
`;

const Added = styled.ins`
  ${marked}
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;

const Removed = styled.del`
  ${marked}
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

const Label = styled.small`
  display: inline-block;
  background: ${({ theme }) => theme.colors.neutral800};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1rem;
  font-weight: 400;
  line-height: 1.4;
  margin-left: 2px;
  padding: 0 3px;
`;
