import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import { Navigate } from 'react-router-dom';
import { useWords } from '../../hooks/use-words';
import { PERMISSIONS } from '../../permissions';
import { useWork } from './work/use-work';
import { PATHS } from './paths';
import { BackTo } from '../../components/screens/BackTo';
import { PasteForm } from './reading/PasteForm';
import { Workbench } from './work/Workbench';

/** 版面导入: a text comes in, is gone over as stories, and goes on as drafts. */
export function NewPageImport(): ReactElement {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const [work, dispatch] = useWork();
  const [importedAs, setImportedAs] = useState<string | null>(null);
  const finish = (documentId: string) => {
    toggleNotification({ type: 'success', message: t('import.done', { count: work.stories.length }) });
    dispatch({ do: 'start-over' });
    setImportedAs(documentId);
  };
  if (importedAs) return <Navigate to={PATHS.importOf(importedAs)} replace />;
  return (
    <Page.Protect permissions={PERMISSIONS.importPages}>
      <Page.Main>
        <Page.Title>{t('import.new')}</Page.Title>
        {work.page ? (
          <Workbench work={work} page={work.page} dispatch={dispatch} onDone={finish} />
        ) : (
          <>
            <Layouts.Header
              title={t('import.new')}
              subtitle={t('import.new-subtitle')}
              navigationAction={<BackTo path={PATHS.imports}>{t('import.list')}</BackTo>}
            />
            <Layouts.Content>
              <PasteForm work={work} dispatch={dispatch} />
            </Layouts.Content>
          </>
        )}
      </Page.Main>
    </Page.Protect>
  );
}
