import { Box, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { WordFile } from '../../../../../shared/contracts/word-files';
import { PARSE_WARNING_LABELS } from '../../../../../shared/parsed-page';
import { WORD_NOTES } from '../../../../../shared/word-report';
import { useWords } from '../../../hooks/use-words';

/** What was repaired or left out of a file, and what is to be checked in it. */
export function Report({ read: { notes, warnings } }: { read: WordFile }): ReactElement {
  const { t, label } = useWords();
  const told = notes.map(({ code, count, texts }) => {
    const note = t('word.note', { note: label(WORD_NOTES[code]), count });
    return texts.length > 0 ? `${note}: ${texts.join(' / ')}` : note;
  });
  const uncertain = warnings.map(({ code }) => label(PARSE_WARNING_LABELS[code]));
  return (
    <>
      {told.length > 0 ? (
        <Listed title={t('word.repaired')} lines={told} />
      ) : (
        <Typography textColor="neutral600">{t('word.nothing-left-out')}</Typography>
      )}
      {uncertain.length > 0 && <Listed title={t('word.to-check')} lines={[...new Set(uncertain)]} />}
    </>
  );
}

function Listed({ title, lines }: { title: string; lines: string[] }): ReactElement {
  return (
    <Box>
      <Typography tag="h4" variant="sigma" textColor="neutral700">
        {title}
      </Typography>
      <Lines aria-label={title}>
        {lines.map((line) => (
          <li key={line}>
            <Typography>{line}</Typography>
          </li>
        ))}
      </Lines>
    </Box>
  );
}

const Lines = styled.ul`
  padding-inline-start: 2rem;
  list-style: disc;
  overflow-wrap: anywhere;
`;
