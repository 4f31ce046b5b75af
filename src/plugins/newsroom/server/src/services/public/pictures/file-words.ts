import { fileName, fileWords } from '../../../../../shared/contracts/files';
import { issuesOf, refusal } from '../../runtime/errors';
import type { UploadedFile } from './clean-picture';

/** What comes with one file, or with several. */
export type FileInfo = object | object[] | undefined;

/**
 * What is said of files, without what cannot be seen. Words that are too long are refused before anything is stored:
 * the database would refuse them once the bytes are where nobody finds them.
 */
export const cleanWords = <Info extends FileInfo>(info: Info): Info =>
  (Array.isArray(info) ? info.map((one: object) => cleaned(one)) : info && cleaned(info)) as Info;

function cleaned(info: object): object {
  const checked = fileWords.safeParse(info);
  if (checked.success) return checked.data;
  const issues = issuesOf(checked.error).map(({ path, message }) => ({
    path: ['fileInfo', ...path],
    message,
  }));
  throw refusal('bad_request', { issues });
}

/** Cleans the names that files were sent under in the same way. */
export function cleanNames(files: readonly UploadedFile[]): void {
  for (const file of files) {
    const checked = fileName.nullish().safeParse(file.originalFilename);
    if (!checked.success) throw refusal('bad_request', { issues: issuesOf(checked.error) });
    file.originalFilename = checked.data;
  }
}
