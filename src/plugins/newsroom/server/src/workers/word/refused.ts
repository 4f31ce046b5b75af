import type { WordErrorCode } from '../../../../shared/errors/word';

/** Why a file is not read, on its way out of the reading. */
export class Refused extends Error {
  readonly code: WordErrorCode;

  constructor(code: WordErrorCode) {
    super(code);
    this.code = code;
  }
}
