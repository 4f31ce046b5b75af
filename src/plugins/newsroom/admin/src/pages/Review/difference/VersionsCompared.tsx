import { Flex } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useWords } from '../../../hooks/use-words';
import { PreviewButton } from '../preview/PreviewButton';
import { Comparison } from './Comparison';
import { useVersions } from './use-versions';
import { VersionSelect } from './VersionSelect';

/** How two versions of a story differ, character by character; each can be seen on the site. */
export function VersionsCompared({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const { from, to, choose, before, after, error } = useVersions(view);
  return (
    <Comparison before={before} after={after} error={error}>
      <Version
        name={t('review.difference.from')}
        documentId={view.documentId}
        version={from}
        onChoose={(version) => choose({ from: version })}
      />
      <Version
        name={t('review.difference.to')}
        documentId={view.documentId}
        version={to}
        onChoose={(version) => choose({ to: version })}
      />
    </Comparison>
  );
}

interface VersionProps {
  name: string;
  documentId: string;
  version: number;
  onChoose: (version: number) => void;
}

function Version({ name, documentId, version, onChoose }: VersionProps): ReactElement {
  const { t } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} minWidth={0}>
      <VersionSelect name={name} documentId={documentId} value={version} onChoose={onChoose} />
      <PreviewButton documentId={documentId} version={version}>
        {t('preview.of', { version })}
      </PreviewButton>
    </Flex>
  );
}
