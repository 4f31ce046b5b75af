import { styled } from 'styled-components';

/** Fields that are closed together. */
export const Fields = styled.fieldset`
  display: contents;

  &:disabled :is(input, textarea) {
    background: ${({ theme }) => theme.colors.neutral150};
    cursor: not-allowed;
  }

  /* Its frame is drawn around it. */
  &:disabled input[role='combobox'] {
    background: none;
  }
`;
