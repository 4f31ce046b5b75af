import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { ReactElement } from 'react';
import { PARSE_WARNING_LABELS } from '../../../../../shared/parsed-page';
import { useWords } from '../../../hooks/use-words';
import { useWorkbench } from '../work/workbench';
import type { PlacedWarning } from './warnings';
import { Around } from '../story/Around';

/** Warnings at their place, each with the means to settle it. */
export function WarningList({ warnings }: { warnings: readonly PlacedWarning[] }): ReactElement | null {
  if (warnings.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {warnings.map((warning) => (
        <WarningLine key={`${warning.source}.${warning.warning}`} warning={warning} />
      ))}
    </Flex>
  );
}

function WarningLine({ warning }: { warning: PlacedWarning }): ReactElement {
  const { isSettled } = warning;
  return (
    <Flex
      tag="li"
      gap={2}
      padding={2}
      hasRadius
      background={isSettled ? 'neutral100' : 'warning100'}
      justifyContent="space-between"
      wrap="wrap"
    >
      <WarningText {...warning} />
      <SettleButtons warning={warning} />
    </Flex>
  );
}

/** Settles a warning, or all of its kind: every story of a page may have the same one. */
function SettleButtons({ warning }: { warning: PlacedWarning }): ReactElement {
  const { t } = useWords();
  const { dispatch, warnings } = useWorkbench();
  const settle = (settled: readonly PlacedWarning[]) =>
    dispatch({ do: 'settle', warnings: settled, isSettled: !warning.isSettled });
  const alike = warnings.filter(({ code, isSettled }) => code === warning.code && !isSettled);
  const count = alike.length;
  return (
    <Flex gap={2} wrap="wrap">
      <Button size="S" variant="tertiary" onClick={() => settle([warning])}>
        {warning.isSettled ? t('import.open-again') : t('import.settle')}
      </Button>
      {!warning.isSettled && count > 1 && (
        <Button size="S" variant="ghost" onClick={() => settle(alike)}>
          {t('import.settle-alike', { count })}
        </Button>
      )}
    </Flex>
  );
}

type Told = Pick<PlacedWarning, 'code' | 'detail' | 'place' | 'isSettled'>;

/** What a warning says, with the words around its place. */
export function WarningText({ code, detail, place, isSettled }: Told): ReactElement {
  const { t, label } = useWords();
  const warning = label(PARSE_WARNING_LABELS[code]);
  const [before, after] = place.part === 'paragraph' ? place.around : ['', ''];
  return (
    <Flex gap={2} alignItems="flex-start">
      {isSettled ? (
        <CheckCircle aria-hidden fill="success600" />
      ) : (
        <WarningCircle aria-hidden fill="warning700" />
      )}
      <Typography textColor="neutral800">
        {detail ? t('with-more', { what: warning, more: detail }) : warning}
        {(before || after) && (
          <>
            {' '}
            <Around words={[before, after]} />
          </>
        )}
        {isSettled && ` · ${t('import.settled')}`}
      </Typography>
    </Flex>
  );
}
