import { styled } from 'styled-components';
import { StoryPaper } from '../text/story-paper';

/** The sheet that a text is read on, as it is written on. What ProseMirror needs of its style sheet is here, too. */
export const WritingPaper = styled(StoryPaper)`
  fieldset > * {
    margin-inline: auto;
    max-width: 68rem;
  }

  fieldset > .tools {
    background: ${({ theme }) => theme.colors.neutral0};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem;
    justify-content: space-between;
    max-width: none;
    padding-block: 0.8rem;
  }

  fieldset > .tools > :is([role='search'], [role='alert'], [role='status']) {
    flex-basis: 100%;
  }

  @media (min-width: 1080px) {
    fieldset > .tools {
      position: sticky;
      /* Below the header of the panel, which stays as well, and is higher where it says who has the story. */
      padding-top: 2rem;
      top: 6.4rem;
      z-index: 1;
    }
  }

  .ProseMirror {
    font-variant-ligatures: none;
    outline: none;
    padding-block: 1.6rem;
    white-space: break-spaces;
    overflow-wrap: anywhere;
  }

  .ProseMirror[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.75;
  }

  .ProseMirror:focus-visible {
    box-shadow: inset 0 2px 0 -1px ${({ theme }) => theme.colors.primary600};
  }

  [data-placeholder]::before {
    color: ${({ theme }) => theme.colors.neutral600};
    content: attr(data-placeholder);
    float: left;
    height: 0;
    pointer-events: none;
    text-align: inherit;
    width: 100%;
  }

  [data-field]:not([data-field='body']) {
    text-align: center;
  }

  [data-field='headline'] {
    font-size: clamp(2.2rem, 4vw, 2.8rem);
    font-weight: 700;
    line-height: 1.4;
  }

  [data-field='dateline'],
  [data-field='byline'] {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  [data-field='body'] {
    margin-top: 1.6rem;
  }

  [data-field='body'] > p {
    margin-block: 0.8rem;
    text-indent: 2em;
  }

  [data-field='body'] a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }

  mark {
    background: ${({ theme }) => theme.colors.warning100};
    border-bottom: 2px solid ${({ theme }) => theme.colors.warning500};
    color: inherit;
  }

  mark[data-kind='presence'] {
    background: none;
    border-bottom: 2px dotted ${({ theme }) => theme.colors.primary500};
  }

  mark[data-kind='warning'] {
    background: ${({ theme }) => theme.colors.danger100};
    border-bottom: 2px dashed ${({ theme }) => theme.colors.danger500};
  }

  .ProseMirror-search-match {
    background: ${({ theme }) => theme.colors.secondary200};
  }

  .ProseMirror-active-search-match {
    background: ${({ theme }) => theme.colors.warning200};
    outline: 1px solid ${({ theme }) => theme.colors.warning600};
  }

  .ProseMirror-selectednode {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  .ProseMirror-hideselection *::selection {
    background: transparent;
  }

  .ProseMirror-hideselection {
    caret-color: transparent;
  }

  .ProseMirror-gapcursor {
    display: none;
    pointer-events: none;
    position: absolute;
  }

  .ProseMirror-focused .ProseMirror-gapcursor {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral800};
    display: block;
    width: 2rem;
  }

  img.ProseMirror-separator {
    border: none;
    display: inline;
    height: 0;
    margin: 0;
    width: 0;
  }

  figcaption input {
    background: transparent;
    border: 0;
    border-bottom: 1px dashed ${({ theme }) => theme.colors.neutral300};
    color: inherit;
    display: block;
    font: inherit;
    font-size: 1.4rem;
    width: 100%;
  }
`;
