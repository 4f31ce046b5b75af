import { IconButton, Typography } from '@strapi/design-system';
import { Check, Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';

const SHORT = 12;

/** The beginning of a digest; the whole of it can be copied. */
export function Digest({ digest }: { digest: string }): ReactElement {
  const { t } = useWords();
  const { copy } = useClipboard();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Typography tag="code" variant="pi" textColor="neutral600" title={digest}>
        {digest.slice(0, SHORT)}…
      </Typography>
      <IconButton
        size="XS"
        variant="ghost"
        label={t(isCopied ? 'review.copied' : 'review.copy-digest')}
        onClick={() => void copy(digest).then(setCopied)}
      >
        {isCopied ? <Check /> : <Duplicate />}
      </IconButton>
    </>
  );
}
