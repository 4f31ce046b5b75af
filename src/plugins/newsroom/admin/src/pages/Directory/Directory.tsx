import { Box, LinkButton, Tabs } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { Navigate, NavLink, Route, Routes, useNavigate, useParams } from 'react-router-dom';
import { Lost } from '../../components/screens/Lost';
import { Screen } from '../../components/screens/Screen';
import { useWords } from '../../hooks/use-words';
import type { Key } from '../../translations';
import { ColumnsTab } from './columns/ColumnsTab';
import { DepartmentsTab } from './departments/DepartmentsTab';
import { EndMarksTab } from './end-marks/EndMarksTab';
import { PATHS } from './paths';
import { ReportersTab } from './reporters/ReportersTab';

/** The kinds of entries, by their name in the address. */
const TABS: Record<string, { label: Key; Shown: () => ReactElement }> = {
  columns: { label: 'directory.columns', Shown: ColumnsTab },
  departments: { label: 'directory.departments', Shown: DepartmentsTab },
  reporters: { label: 'directory.persons', Shown: ReportersTab },
  'end-marks': { label: 'directory.end-marks', Shown: EndMarksTab },
};

/** 名录: columns, departments, persons, and who answers for which end mark. */
export function Directory(): ReactElement {
  return (
    <Routes>
      <Route index element={<Navigate to={PATHS.tab('columns')} replace />} />
      <Route path=":tab" element={<DirectoryTabs />} />
      <Route path="*" element={<Lost />} />
    </Routes>
  );
}

function DirectoryTabs(): ReactElement {
  const { t } = useWords();
  const { tab = '' } = useParams();
  const navigate = useNavigate();
  const named = TABS[tab];
  if (!named) return <Lost />;
  const { Shown } = named;
  return (
    <Screen
      title={t('directory.title')}
      subtitle={t('directory.subtitle')}
      secondaryAction={
        <LinkButton tag={NavLink} to={PATHS.merges} variant="tertiary">
          {t('merges.title')}
        </LinkButton>
      }
    >
      <Tabs.Root value={tab} onValueChange={(name) => navigate(PATHS.tab(name))} variant="simple">
        <Tabs.List aria-label={t('directory.title')}>
          {Object.entries(TABS).map(([name, { label }]) => (
            <Tabs.Trigger key={name} value={name}>
              {t(label)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Box paddingTop={4} paddingBottom={8}>
          <Tabs.Content value={tab}>
            <Shown />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
    </Screen>
  );
}
