import { entry, type ErrorEntry } from './entry';

/** Why a Word file is not read. */
export const WORD_ERRORS = {
  not_word: entry(
    415,
    'This is no Word file that can be read here, told by its bytes: save it as .docx (Word document) and send that.',
    '此文件不是可读取的 Word 文件（以文件内容为准），请在 Word 或 WPS 中另存为 .docx 后再发。',
  ),
  word_encrypted: entry(
    400,
    'The Word file is encrypted: take its password off and send it again.',
    'Word 文件已加密，请取消密码后再发。',
  ),
  word_macros: entry(
    400,
    'The Word file holds macros: save it as .docx without them.',
    'Word 文件含有宏，请另存为不含宏的 .docx。',
  ),
  word_broken: entry(
    400,
    'The Word file is damaged, or not whole: open it, save it as .docx and send that.',
    'Word 文件已损坏或不完整，请打开后另存为 .docx 再发。',
  ),
  word_too_large: entry(
    413,
    'The Word file, or what it unpacks to, is larger than a story with its photos.',
    'Word 文件（或解压后的内容）过大，超出一篇稿件及其图片的范围。',
  ),
  word_too_complex: entry(
    400,
    'The Word file takes too long, or too much memory, to read: copy the text into a new file.',
    'Word 文件过于复杂，无法读取，请将文字复制到新文件后再发。',
  ),
  empty_word: entry(400, 'The Word file holds no text.', 'Word 文件没有文字。'),
} as const satisfies Record<string, ErrorEntry>;

/** The code of such a refusal. */
export type WordErrorCode = keyof typeof WORD_ERRORS | 'story_too_long';
