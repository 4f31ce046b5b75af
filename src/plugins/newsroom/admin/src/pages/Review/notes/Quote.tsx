import { styled } from 'styled-components';

/** Words of the text that a remark is about. */
export const Quote = styled.blockquote`
  border-left: 3px solid ${({ theme }) => theme.colors.warning500};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  overflow-wrap: anywhere;
  padding-left: 0.8rem;

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
