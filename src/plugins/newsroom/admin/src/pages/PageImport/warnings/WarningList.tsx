import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { ReactElement } from 'react';
import { swappedTitles } from '../../../../../shared/page-editing';
import { PARSE_WARNING_LABELS } from '../../../../../shared/parsed-page';
import { useWords } from '../../../hooks/use-words';
import { useWorkbench } from '../work/workbench';
import type { PlacedWarning } from './warnings';
import { Around } from '../story/Around';

/** Warnings at their place, each with the means to resolve it. */
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
  const { isResolved } = warning;
  return (
    <Flex
      tag="li"
      gap={2}
      padding={2}
      hasRadius
      background={isResolved ? 'neutral100' : 'warning100'}
      justifyContent="space-between"
      wrap="wrap"
    >
      <WarningText {...warning} />
      <ResolveButtons warning={warning} />
    </Flex>
  );
}

/** Resolves a warning, or all of its kind: every story of a page may have the same one. */
function ResolveButtons({ warning }: { warning: PlacedWarning }): ReactElement {
  const { t } = useWords();
  const { dispatch, warnings } = useWorkbench();
  const resolve = (resolved: readonly PlacedWarning[]) =>
    dispatch({ do: 'resolve', warnings: resolved, isResolved: !warning.isResolved });
  const alike = warnings.filter(({ code, isResolved }) => code === warning.code && !isResolved);
  const count = alike.length;
  return (
    <Flex gap={2} wrap="wrap">
      {warning.code === 'uncertain_titles' && !warning.isResolved && <SwapButton warning={warning} />}
      <Button size="S" variant="tertiary" onClick={() => resolve([warning])}>
        {warning.isResolved ? t('import.open-again') : t('import.resolve')}
      </Button>
      {!warning.isResolved && count > 1 && (
        <Button size="S" variant="ghost" onClick={() => resolve(alike)}>
          {t('import.resolve-alike', { count })}
        </Button>
      )}
    </Flex>
  );
}

/** Takes the other reading of the title lines, and settles the warning with it. */
function SwapButton({ warning }: { warning: PlacedWarning }): ReactElement | null {
  const { t } = useWords();
  const { dispatch, work } = useWorkbench();
  const story = work.stories[warning.story];
  const swapped = story && swappedTitles(story);
  if (!swapped) return null;
  const resolved = [...story.resolved, { source: warning.source, warning: warning.warning }];
  const swap = () =>
    dispatch({ do: 'edit', at: warning.story, part: 'titles', change: { ...swapped, resolved } });
  return (
    <Button size="S" variant="secondary" onClick={swap}>
      {t('import.swap-titles')}
    </Button>
  );
}

type Told = Pick<PlacedWarning, 'code' | 'detail' | 'place' | 'isResolved'>;

/** What a warning says, with the words around its place. */
export function WarningText({ code, detail, place, isResolved }: Told): ReactElement {
  const { t, label } = useWords();
  const warning = label(PARSE_WARNING_LABELS[code]);
  const [before, after] = place.part === 'paragraph' ? place.around : ['', ''];
  return (
    <Flex gap={2} alignItems="flex-start">
      {isResolved ? (
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
        {isResolved && ` · ${t('import.resolved')}`}
      </Typography>
    </Flex>
  );
}
