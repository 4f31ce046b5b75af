import { VisuallyHidden } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled, type DefaultTheme } from 'styled-components';
import type { Piece, Sign } from '../../../../shared/difference';
import { useWords } from '../../hooks/use-words';
import type { Key } from '../../translations';
import { isOneChange } from './summary';

/** The word that stands beside a change that is easily overlooked. */
const SIGNS: Record<Sign, Key> = {
  number: 'review.sign.number',
  name: 'review.sign.name',
  punctuation: 'review.sign.punctuation',
};

interface PiecesProps {
  pieces: readonly Piece[];
  /** All pieces of the line, where only those before or after are shown. */
  line?: readonly Piece[];
}

/** A line with its changes: what fell away struck through, what came underlined, what is easily overlooked framed. */
export function Pieces({ pieces, line = pieces }: PiecesProps): ReactElement {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.kind === 'same' ? (
          piece.text
        ) : (
          <Change key={index} piece={piece} isFirst={isOneChange(piece, line.indexOf(piece), line)} />
        ),
      )}
    </>
  );
}

/** One change; where something was exchanged, the first of the two is gone to. */
function Change({ piece: { kind, text, sign }, isFirst }: { piece: Piece; isFirst: boolean }): ReactElement {
  const { t } = useWords();
  const Tag = kind === 'added' ? Added : Removed;
  const named = sign && t(SIGNS[sign]);
  return (
    <Tag data-sign={sign ?? undefined} data-change={isFirst || undefined} title={named ?? undefined}>
      {visible(text)}
      {named && <VisuallyHidden>{named}</VisuallyHidden>}
    </Tag>
  );
}

/** Spaces that came or went can be seen. */
const visible = (text: string): string => (text.trim() === '' ? text.replace(/\s/gu, '␣') : text);

/** How what is easily overlooked is framed. */
const framed = ({ theme }: { theme: DefaultTheme }): string => `
  &[data-sign] { font-weight: 700; }
  &[data-sign='number'] { outline: 2px solid ${theme.colors.warning600}; }
  &[data-sign='name'] { outline: 2px dashed ${theme.colors.primary600}; }
  &[data-sign='punctuation'] { outline: 1px dotted ${theme.colors.neutral600}; outline-offset: 1px; }
`;

const marked = ({ theme }: { theme: DefaultTheme }): string => `
  border-radius: 2px;
  padding: 0 1px;
  scroll-margin: 12rem;
  text-decoration-thickness: 2px;
  &[data-current] { box-shadow: 0 0 0 4px ${theme.colors.primary200}; }
`;

export const Added = styled.ins`
  ${marked}
  ${framed}
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;

export const Removed = styled.del`
  ${marked}
  ${framed}
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;
