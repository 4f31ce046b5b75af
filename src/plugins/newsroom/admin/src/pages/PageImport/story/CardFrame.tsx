import { styled } from 'styled-components';
import type { Tone } from '../reading/tones';

/** A story in a list of them, in the colour of its lines; the one at hand stands out. */
export const CardFrame = styled.li<{ $isActive: boolean; $line: Tone['line'] }>`
  /* Strapi's fields hide native ones, which have to stay within the list that scrolls. */
  position: relative;
  padding: 1.6rem;
  margin-bottom: 1.2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border-left: 4px solid ${({ theme, $line }) => theme.colors[$line]};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  outline: ${({ $isActive, theme }) => ($isActive ? `2px solid ${theme.colors.neutral800}` : 'none')};
`;
