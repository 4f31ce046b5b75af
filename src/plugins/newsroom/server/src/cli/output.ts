import { ERRORS } from '../../../shared/errors';
import { DECODE_REFUSALS, type DecodeErrorCode } from '../../../shared/page-text';

/** What a command prints and ends with: 0 done, 1 found something wrong, 2 input that cannot be used. */
export interface CommandOutput {
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

/** One line in both languages about bytes that are no page text. */
export function undecodable(code: DecodeErrorCode): CommandOutput {
  const { en, zh } = ERRORS[DECODE_REFUSALS[code]];
  return refused(`${en} ${zh}`);
}

/** One line about input that cannot be used. */
export const refused = (reason: string): CommandOutput => ({
  exitCode: 2,
  stdout: '',
  stderr: `newsroom: ${reason}\n`,
});

/** What a terminal obeys instead of showing it, or does not show at all: controls, and characters that turn or hide text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** A value of the database as one line of a terminal. */
export const printable = (value: string): string => value.replace(UNSEEN, escaped);

/** Lines that a terminal shows, whatever stands in them. */
const printableLines = (text: string): string =>
  text.replace(UNSEEN, (character) => ('\n\t'.includes(character) ? character : escaped(character)));

/** Runs a command and prints what it says; a file that cannot be read, or a refusal, is one line. */
export async function show(command: () => Promise<CommandOutput>): Promise<void> {
  try {
    print(await command());
  } catch (error) {
    if (!isExpected(error)) throw error;
    print(refused(wordsOf(error)));
  }
}

/** A refusal of the newsroom in both languages. */
function wordsOf(error: Error): string {
  const { details } = error as { details?: { zh?: unknown } };
  return typeof details?.zh === 'string' ? `${error.message} ${details.zh}` : error.message;
}

/** A file that cannot be read or written, or something that the newsroom refuses. */
const isExpected = (error: unknown): error is Error =>
  error instanceof Error && ('syscall' in error || 'expose' in error);

function print({ exitCode, stdout, stderr }: CommandOutput): void {
  process.stdout.write(printableLines(stdout));
  process.stderr.write(printableLines(stderr));
  process.exitCode = exitCode;
}
