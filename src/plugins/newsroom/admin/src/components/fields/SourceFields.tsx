import type { ReactElement } from 'react';
import type { OriginalSource } from '../../../../shared/article';
import { useFieldName } from '../../hooks/use-field-name';
import { useWords } from '../../hooks/use-words';
import { OptionalLine } from './OptionalLine';

const NO_SOURCE: OriginalSource = { name: '' };

interface SourceFieldsProps {
  source: OriginalSource | null;
  onChange: (source: OriginalSource | null) => void;
}

/** Where a reprint comes from; nothing where all of it is taken away. */
export function SourceFields({ source, onChange }: SourceFieldsProps): ReactElement {
  const { t } = useWords();
  const fieldName = useFieldName();
  const { name, title, url } = source ?? NO_SOURCE;
  const change = (part: Partial<OriginalSource>) => {
    const changed = { ...(source ?? NO_SOURCE), ...part };
    onChange(changed.name || changed.title || changed.url ? changed : null);
  };
  return (
    <>
      <OptionalLine
        name="originalSource.name"
        label={fieldName('originalSource')}
        hint={t('review.source.hint')}
        value={name}
        onChange={(written) => change({ name: written ?? '' })}
      />
      {source && (
        <>
          <OptionalLine
            name="originalSource.title"
            label={t('review.source.title')}
            value={title ?? null}
            onChange={(written) => change({ title: written })}
          />
          <OptionalLine
            name="originalSource.url"
            type="url"
            label={t('review.source.url')}
            value={url ?? null}
            onChange={(written) => change({ url: written })}
          />
        </>
      )}
    </>
  );
}
