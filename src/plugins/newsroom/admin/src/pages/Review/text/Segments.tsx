import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { FORMATS, Mark, Segment } from './segments';

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
} as const satisfies Record<(typeof FORMATS)[number], string>;

/** Text with what is marked in it. Nothing but the text itself is in the document: places are counted in it. */
export function Segments({ segments }: { segments: readonly Segment[] }): ReactElement {
  return (
    <>
      {segments.map((segment) => (
        <SegmentText key={segment.start} segment={segment} />
      ))}
    </>
  );
}

function SegmentText({ segment }: { segment: Segment }): ReactElement {
  const { text, formats, url, marks, points } = segment;
  const formatted = formats.reduce<ReactNode>((inner, format) => {
    const Tag = TAGS[format];
    return <Tag>{inner}</Tag>;
  }, text);
  const linked = url ? <a href={url}>{formatted}</a> : formatted;
  const marked = marks.reduce<ReactNode>(
    (inner, mark) => <Marked mark={mark} isFirst={mark.start === segment.start} inner={inner} />,
    linked,
  );
  return (
    <>
      {points.map((mark) => (
        <Point key={mark.id} role="img" aria-label={mark.label} title={mark.label} data-kind={mark.kind} />
      ))}
      {marked}
    </>
  );
}

function Marked({ mark, isFirst, inner }: { mark: Mark; isFirst: boolean; inner: ReactNode }): ReactElement {
  return (
    <Highlight
      title={mark.label}
      data-kind={mark.kind}
      data-mark={mark.id}
      id={isFirst ? `mark-${mark.id}` : undefined}
    >
      {inner}
    </Highlight>
  );
}

const Highlight = styled.mark`
  color: inherit;
  background: ${({ theme }) => theme.colors.warning100};
  border-bottom: 2px solid ${({ theme }) => theme.colors.warning500};
  scroll-margin: 16rem;

  &[data-kind='presence'] {
    background: none;
    border-bottom: 2px dotted ${({ theme }) => theme.colors.primary500};
  }

  &[data-kind='warning'] {
    background: ${({ theme }) => theme.colors.danger100};
    border-bottom: 2px dashed ${({ theme }) => theme.colors.danger500};
  }

  &:target {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Point = styled.span`
  &::before {
    content: '⁞';
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: bold;
  }

  &[data-kind='warning']::before {
    content: '⚠';
    color: ${({ theme }) => theme.colors.danger600};
  }
`;
