import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';
import { filling } from '../../../components/screens/Screen';
import { Count } from '../../../components/words/Count';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { SCOPES, type DeskFilter, type Scope } from './desk-filter';
import { useDeskFilter } from './use-desk-filter';
import { useQueue } from './use-queue';

const NAMES: Record<Scope, Key> = {
  mine: 'desk.scope.mine',
  desk: 'desk.scope.desk',
  all: 'desk.scope.all',
};

interface ScopeTabsProps {
  /** What stands in the line of the tabs. */
  beside: ReactNode;
  children: ReactNode;
}

/** Whose stories: what waits for me, what my desk holds, all. Each tells how many the filter finds there. */
export function ScopeTabs({ beside, children }: ScopeTabsProps): ReactElement {
  const { t } = useWords();
  const { filter, change } = useDeskFilter();
  return (
    <Root
      value={filter.scope}
      onValueChange={(scope) => change({ scope })}
      variant="simple"
      activationMode="manual"
    >
      <Flex gap={2} wrap="wrap">
        <Box overflow="auto">
          <Tabs.List aria-label={t('desk.scopes')}>
            {SCOPES.map((scope) => (
              <Tabs.Trigger key={scope} value={scope}>
                <Flex gap={2} tag="span" style={{ whiteSpace: 'nowrap' }}>
                  {t(NAMES[scope])}
                  <Found
                    filter={scope === filter.scope ? filter : { ...filter, scope, page: 1, pageSize: 1 }}
                  />
                </Flex>
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </Box>
        {beside}
      </Flex>
      <Panel value={filter.scope}>{children}</Panel>
    </Root>
  );
}

function Found({ filter }: { filter: DeskFilter }): ReactElement | null {
  const { data } = useQueue(filter);
  return data && data.pagination.total > 0 ? (
    <Badge>
      <Count of={data.pagination.total} />
    </Badge>
  ) : null;
}

const Root = styled(Tabs.Root)`
  ${filling}
`;

const Panel = styled(Tabs.Content)`
  ${filling}
  padding-top: 0.8rem;
`;
