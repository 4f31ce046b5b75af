import { Button, Field, Flex, LinkButton, TextInput, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { PreviewLink } from '../../../../../shared/contracts/previews';
import { useNewsroomEndPreviewsMutation, useNewsroomPreviewQuery } from '../../../api/previews';
import { FormDialog } from '../../../components/screens/FormDialog';
import { Notice } from '../../../components/screens/Notice';
import { Moment } from '../../../components/words/Moment';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWayBack } from '../../../hooks/use-way-back';
import { useWords } from '../../../hooks/use-words';

/** Which text is to be seen on the site. */
export interface PreviewProps {
  documentId: string;
  version: number;
}

interface PreviewDialogProps extends PreviewProps {
  onClose: () => void;
}

/** A link to a version on the site, to be opened or handed on; all links to the story can be ended here. */
export function PreviewDialog({ documentId, version, onClose }: PreviewDialogProps): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const link = useNewsroomPreviewQuery({ documentId, version });
  const [end, ended] = useNewsroomEndPreviewsMutation();
  const error = link.error ?? ended.error;
  return (
    <FormDialog
      title={t('preview.of', { version })}
      leave={t('review.close')}
      submit={null}
      onSubmit={() => undefined}
      onClose={onClose}
      onFocusBack={useWayBack()}
      refusal={error === undefined ? null : refusalText(error)}
    >
      {ended.isSuccess ? (
        <Notice variant="primary" title={t('preview.ended')} />
      ) : (
        link.currentData && (
          <Link link={link.currentData} isEnding={ended.isLoading} onEnd={() => void end(documentId)} />
        )
      )}
    </FormDialog>
  );
}

interface LinkProps {
  link: PreviewLink;
  isEnding: boolean;
  onEnd: () => void;
}

function Link({ link: { url, until }, isEnding, onEnd }: LinkProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      <Typography>{t('preview.whoever')}</Typography>
      <Field.Root>
        <Field.Label>{t('preview.link')}</Field.Label>
        <TextInput readOnly value={url} onFocus={({ target }) => target.select()} />
      </Field.Root>
      <Typography variant="pi" textColor="neutral600">
        {t('preview.until')} <Moment at={until} />
      </Typography>
      <Flex gap={2} wrap="wrap">
        <LinkButton href={url} isExternal>
          {t('preview.show')}
        </LinkButton>
        <Button variant="danger-light" loading={isEnding} onClick={onEnd}>
          {t('preview.end')}
        </Button>
      </Flex>
    </>
  );
}
