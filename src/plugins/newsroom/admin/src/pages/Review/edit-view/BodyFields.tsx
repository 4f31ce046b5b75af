import { Link, Typography } from '@strapi/design-system';
import { memo, type KeyboardEvent, type ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import type { Block } from '../../../../../shared/article';
import { textOfBlock } from '../../../../../shared/difference';
import { useWords } from '../../../hooks/use-words';
import { BlockText } from '../text/BlockText';
import { isPlain, joined, typed, writable } from '../editing/blocks';
import type { FieldsProps } from './fields-props';
import { LineArea } from './LineArea';
import { useCaret } from './use-caret';

type BodyFieldsProps = FieldsProps<'body'> & { documentId: string };

/** The paragraphs, each a field: a line break begins another one, a step back at its beginning joins it to the last. */
export const BodyFields = memo(function BodyFields(props: BodyFieldsProps): ReactElement {
  const { body: present, documentId, onChange } = props;
  const { t } = useWords();
  const { root, putAt } = useCaret();
  const written = writable(present);
  const type = (index: number, value: string) => {
    const body = typed(written, index, value);
    onChange({ body });
    if (body.length > written.length) putAt(index + body.length - written.length, 0);
  };
  const join = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key !== 'Backspace' || selectionStart > 0 || selectionEnd > 0) return;
    const body = joined(present, index);
    if (!body) return;
    event.preventDefault();
    onChange({ body });
    putAt(index - 1, textOfBlock(present[index - 1]).length);
  };
  return (
    <div ref={root} role="group" aria-label={t('review.field.body')}>
      {written.map((block, index) =>
        isPlain(block) ? (
          <LineArea
            key={index}
            data-block={index}
            data-type={block.type}
            aria-label={t('review.edit.paragraph', { number: index + 1 })}
            value={textOfBlock(block)}
            onChange={({ target }) => type(index, target.value)}
            onKeyDown={(event) => join(event, index)}
          />
        ) : (
          <ReadOnly key={index} block={block} index={index} documentId={documentId} />
        ),
      )}
    </div>
  );
});

interface ReadOnlyProps {
  block: Block;
  index: number;
  documentId: string;
}

/** A block with formatting: plain text would lose it, so it is changed where it was made. */
function ReadOnly({ block, index, documentId }: ReadOnlyProps): ReactElement {
  const { t } = useWords();
  return (
    <div>
      <BlockText block={block} index={index} marks={[]} />
      <Typography variant="pi" textColor="neutral600">
        {t('review.edit.formatted')}{' '}
        <Link tag={NavLink} to={`/content-manager/collection-types/plugin::newsroom.article/${documentId}`}>
          {t('review.edit.content-manager')}
        </Link>
      </Typography>
    </div>
  );
}
