import { styled } from 'styled-components';

/** Characters of a line, to guess the height where the browser does not fit it to the text. */
const MEASURE = 40;

/** A paragraph to write in, as high as its text. */
export const LineArea = styled.textarea.attrs<{ value: string }>(({ value }) => ({
  rows: Math.ceil((value.length + 1) / MEASURE),
}))`
  display: block;
  width: 100%;
  field-sizing: content;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.5rem;
  line-height: 1.8;
  margin-bottom: 0.8rem;
  padding: 0.8rem 1.2rem;
  resize: none;

  &[data-type='heading'] {
    font-weight: 700;
  }

  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
