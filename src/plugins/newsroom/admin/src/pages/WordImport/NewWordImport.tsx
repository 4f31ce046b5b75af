import { Button, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { BackTo } from '../../components/screens/BackTo';
import { Screen } from '../../components/screens/Screen';
import { useWords } from '../../hooks/use-words';
import { DESK } from '../../paths';
import { PERMISSIONS } from '../../permissions';
import { ChooseFiles } from './files/ChooseFiles';
import { FileCard } from './files/FileCard';
import { useFiles } from './files/use-files';

/** 导入文稿: Word files come in, are shown as they were read, and go on as drafts. */
export function NewWordImport(): ReactElement {
  const { t } = useWords();
  const { files, dispatch, send, ready, isBusy } = useFiles();
  return (
    <Page.Protect permissions={PERMISSIONS.importPages}>
      <Screen
        title={t('word.new')}
        subtitle={t('word.subtitle')}
        navigationAction={<BackTo path={DESK}>{t('desk.title')}</BackTo>}
        primaryAction={
          <Button disabled={isBusy || ready.length === 0} loading={isBusy} onClick={() => void send(ready)}>
            {t('word.create-all', { count: ready.length })}
          </Button>
        }
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ChooseFiles onChoose={(chosen) => dispatch({ do: 'take', files: chosen })} />
          <Typography tag="h2" variant="delta">
            {t('word.files')}
          </Typography>
          <ul aria-label={t('word.files')}>
            {files.map((one) => (
              <FileCard key={one.id} taken={one} dispatch={dispatch} onSend={() => void send([one])} />
            ))}
          </ul>
        </Flex>
      </Screen>
    </Page.Protect>
  );
}
