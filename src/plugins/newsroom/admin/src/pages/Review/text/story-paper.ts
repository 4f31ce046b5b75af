import { styled } from 'styled-components';

/** The sheet that a text is read on: a measure of some forty characters, paragraphs indented as they are printed. */
export const StoryPaper = styled.article`
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.9;
  overflow-wrap: anywhere;
  padding: clamp(1.6rem, 4vw, 4.8rem);

  > * {
    max-width: 68rem;
    margin-inline: auto;
  }

  header {
    text-align: center;
    margin-block: 1.6rem;
  }

  h2 {
    font-size: clamp(2.2rem, 4vw, 2.8rem);
    font-weight: 700;
    line-height: 1.4;
  }

  h3 {
    font-weight: 700;
    margin-block: 1.6rem 0.8rem;
  }

  > p[data-field='body'] {
    text-indent: 2em;
    margin-block: 0.8rem;
  }

  .byline {
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: center;
    margin-bottom: 1.6rem;
  }

  .byline > * + * {
    margin-left: 1em;
  }

  .end-mark {
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: right;
  }

  blockquote {
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
    padding-left: 1.6rem;
  }

  ul,
  ol {
    list-style: revert;
    padding-left: 3.2rem;
  }

  pre {
    white-space: pre-wrap;
  }

  img {
    display: block;
    max-width: 100%;
  }

  figure {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
    margin-top: 1.6rem;
    padding-top: 1.6rem;
  }
`;
