import type { ReactElement } from 'react';
import type { Block } from '../../../../../shared/article';
import { marksOn } from './TextLine';
import { Segments } from './Segments';
import { endOf, leavesOf, segmentsOf, type Leaf, type Mark } from './segments';

interface BlockTextProps {
  block: Block;
  index: number;
  marks: readonly Mark[];
}

/** One block of the body as it is read. */
export function BlockText({ block, index, marks }: BlockTextProps): ReactElement {
  const own = marksOn(marks, 'body', index);
  const place = { 'data-field': 'body', 'data-index': index };
  const inner = <Segments segments={segmentsOf(leavesOf(block), own)} />;
  switch (block.type) {
    case 'heading':
      return <h3 {...place}>{inner}</h3>;
    case 'quote':
      return <blockquote {...place}>{inner}</blockquote>;
    case 'code':
      return <pre {...place}>{inner}</pre>;
    case 'list':
      return <ListText block={block} place={place} marks={own} />;
    case 'image':
      return <ImageBlock block={block} />;
    default:
      return <p {...place}>{inner}</p>;
  }
}

interface ListTextProps {
  block: Block;
  place: { 'data-field': string; 'data-index': number };
  marks: readonly Mark[];
}

function ListText({ block, place, marks }: ListTextProps): ReactElement {
  const Tag = block.format === 'ordered' ? 'ol' : 'ul';
  return (
    <Tag {...place}>
      {itemsOf(block).map((leaves) => (
        <li key={leaves[0]?.start}>
          <Segments segments={segmentsOf(leaves, marks)} />
        </li>
      ))}
    </Tag>
  );
}

/** The items of a list; their texts follow each other in the text of the block. */
function itemsOf({ children }: Block): Leaf[][] {
  let start = 0;
  return children.map((item) => {
    const leaves = leavesOf(item, start);
    start = endOf(leaves, start);
    return leaves;
  });
}

function ImageBlock({ block }: { block: Block }): ReactElement {
  const { url, alternativeText } = (block.image ?? {}) as { url?: string; alternativeText?: string | null };
  return <img src={url} alt={alternativeText ?? ''} />;
}
