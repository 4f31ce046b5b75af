import { Badge, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { AI_ORIGINS, type AiOrigin } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import type en from '../../translations/en.json';

const NAMES: Record<AiOrigin, keyof typeof en> = {
  none: 'ai-origin.none',
  assisted: 'ai-origin.assisted',
  generated: 'ai-origin.generated',
};

interface Origin {
  origin: AiOrigin | null | undefined;
}

/** Says that a machine made a picture, or helped; nothing where none did. */
export function AiOriginBadge({ origin }: Origin): ReactElement | null {
  const { t } = useWords();
  if (!origin || origin === 'none') return null;
  return (
    <Badge backgroundColor="warning100" textColor="neutral800">
      {t(NAMES[origin])}
    </Badge>
  );
}

interface AiOriginSelectProps extends Origin {
  label: string;
  onChoose: (origin: AiOrigin) => void;
}

/** How much of a picture a machine made; the label of the file said so first, where it carries one. */
export function AiOriginSelect({ label, origin, onChoose }: AiOriginSelectProps): ReactElement {
  const { t } = useWords();
  return (
    <SingleSelect aria-label={label} value={origin ?? 'none'} onChange={(one) => onChoose(one as AiOrigin)}>
      {AI_ORIGINS.map((one) => (
        <SingleSelectOption key={one} value={one}>
          {t(NAMES[one])}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
