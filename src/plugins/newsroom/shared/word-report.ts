import type { Label } from './vocabulary';

/** What was repaired or left out when a Word file was read; each is told, and none is a refusal. */
export const WORD_NOTES = {
  insertions_taken: { en: 'Tracked insertions were taken as text', zh: '修订中插入的文字已按正文收入' },
  deletions_left_out: { en: 'Tracked deletions were left out', zh: '修订中删除的文字未收入' },
  moves_taken: { en: 'Moved text stands where it was moved to', zh: '修订中移动的文字以移动后的位置为准' },
  hidden_text_left_out: { en: 'Hidden text was left out', zh: '隐藏文字未收入' },
  choice_taken: {
    en: 'Text that only newer programs show was taken',
    zh: '仅新版程序显示的内容已收入',
  },
  text_box_moved: {
    en: 'The text of text boxes stands behind their paragraph',
    zh: '文本框的文字已移到所在段落之后',
  },
  table_flattened: { en: 'Tables became lines of text, a row each', zh: '表格已转为文字，每行一段' },
  lines_split: { en: 'Lines within a paragraph became paragraphs', zh: '段内手动换行已分为段落' },
  list_numbers_lost: {
    en: 'Automatic numbers of paragraphs are no text and were lost',
    zh: '段落的自动编号不是文字，未能保留',
  },
  ruby_left_out: { en: 'Phonetic guides were left out', zh: '拼音指南（注音）未收入' },
  symbol_left_out: { en: 'A symbol of an unknown font was left out', zh: '特殊字体的符号未收入' },
  formula_left_out: { en: 'Formulas were left out', zh: '公式未收入' },
  chart_left_out: { en: 'Charts and diagrams were left out', zh: '图表、SmartArt 未收入' },
  object_left_out: { en: 'Embedded objects were left out', zh: '嵌入对象未收入' },
  embedded_document_left_out: { en: 'An embedded document was left out', zh: '嵌入的其他文档未收入' },
  placeholder_left_out: { en: 'Placeholders that nobody filled were left out', zh: '未填写的占位文字未收入' },
  comments_left_out: { en: 'Comments were left out', zh: '批注未收入' },
  notes_left_out: { en: 'Footnotes and endnotes were left out', zh: '脚注、尾注未收入' },
  header_footer_left_out: { en: 'Headers and footers were left out', zh: '页眉、页脚未收入' },
  element_left_out: { en: 'An unknown part of the file was left out', zh: '文件中有无法识别的部分，未收入' },
  picture_format: {
    en: 'A picture was left out: it is none that the paper takes (EMF, WMF …), or damaged',
    zh: '有图片未收入：格式不能使用（如 EMF、WMF）或已损坏',
  },
  picture_not_in_file: { en: 'A picture is linked and not in the file', zh: '有图片为链接，不在文件中' },
  pictures_too_many: { en: 'The file holds more pictures than are taken', zh: '图片过多，超出部分未收入' },
  picture_without_caption: { en: 'A picture has no caption', zh: '有图片没有图片说明' },
  pictures_lost: {
    en: 'Of an old .doc file only the text is read; pictures are lost. Save it as .docx to keep them',
    zh: '旧版 .doc 只能读出文字，图片不能读出；要保留图片请另存为 .docx',
  },
  several_stories: {
    en: 'The file seems to hold several stories; all of it was put into one',
    zh: '文件中似有多篇稿件，已全部收入一篇',
  },
  line_left_out: { en: 'A line that belongs to no story was left out', zh: '不属于稿件正文的行未收入' },
} as const satisfies Record<string, Label>;

export type WordNoteCode = keyof typeof WORD_NOTES;

export const WORD_NOTE_CODES = Object.keys(WORD_NOTES) as [WordNoteCode, ...WordNoteCode[]];

/** How often something was repaired or left out, and the beginning of some of the words. */
export interface WordNote {
  code: WordNoteCode;
  count: number;
  texts: string[];
}
