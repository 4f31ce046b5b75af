import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { ERRORS, type ErrorCode } from '../../../shared/errors';
import type { Label } from '../../../shared/vocabulary';
import { message, type Key } from '../translations';

/** Values for the gaps in a text. */
type Values = Record<string, string | number>;

/** How a screen speaks: in the language of the person before it. */
export interface Words {
  /** A text of the screens. */
  t: (key: Key, values?: Values) => string;
  /** A word of the newsroom's vocabulary. */
  label: (label: Label) => string;
  /** What a code of the error catalogue means; `undefined` for what is no such code. */
  reason: (code: unknown) => string | undefined;
}

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in ERRORS;

/** The words in the language of the person before the screen. */
export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => {
    const label = ({ en, zh }: Label) => (intl.locale.startsWith('zh') ? zh : en);
    return {
      t: (key, values) => intl.formatMessage(message(key), values),
      label,
      reason: (code) => (isCode(code) ? label(ERRORS[code]) : undefined),
    };
  }, [intl]);
}
