import { ERRORS, type ErrorCode } from '../../../shared/errors';
import type { DecodeErrorCode } from '../domain/page-parsing';

/** What a command prints and ends with: 0 done, 1 found something wrong, 2 input that cannot be used. */
export interface CommandOutput {
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

const CATALOGUE: Record<DecodeErrorCode, ErrorCode> = {
  empty: 'empty_page',
  binary: 'undecodable_text',
  unknown_encoding: 'undecodable_text',
};

/** One line in both languages about bytes that are no page text. */
export function undecodable(code: DecodeErrorCode): CommandOutput {
  const { en, zh } = ERRORS[CATALOGUE[code]];
  return refused(`${en} ${zh}`);
}

/** One line about input that cannot be used. */
export const refused = (reason: string): CommandOutput => ({
  exitCode: 2,
  stdout: '',
  stderr: `newsroom: ${reason}\n`,
});
