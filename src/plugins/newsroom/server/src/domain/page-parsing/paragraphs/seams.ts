/** What may stand before and after a character inside a word. */
interface Neighbours {
  before: string;
  after: string;
}

/**
 * Characters that mostly close a word (企业, 记者): each with those that come before it in such words,
 * and those that come after it in the words that it opens (业务, 业主).
 */
const WORD_ENDS = new Map<string, Neighbours>(
  [
    [
      '业',
      '企产行就农工商创事专作物职失毕营林渔牧副旅从开停复基伟功学军实同矿酒饭餐药乳茶盐粮歇肄授置兴大小各全本该守敬乐支',
      '务主态绩内界余已者经',
    ],
    ['们', '我你他她它咱人者员生友师长工民胞孩子伴众家客士', ''],
    ['者', '记作学患读编老或使笔费强弱贫营愿业加表管任爱播护工产劳建验先后前消参获与动', ''],
    ['础', '基', ''],
    ['况', '情状实近概战病盛路', '且'],
    ['额', '金总名差余限数税份定超巨配面全', '外度头定'],
    ['务', '服任业商政财义事公职劳税党村乡医债家特内外警勤实', '工必实农虚'],
    ['构', '机结架建虚重解', '建成筑想思造图件架'],
    ['织', '组纺编交针', '布就造密牢'],
    ['题', '问主专标话难课习议命选破解', '为材词目字写库'],
    ['候', '时气问伺等守', '选车鸟诊机补审'],
    ['术', '技艺学手战武美算', '语'],
    ['境', '环意边国出入处困过', '内外界况'],
    ['策', '政决对国计良施', '划略源应动'],
    ['识', '知意认常共见标学辨', '别字破'],
    ['幕', '开闭屏字内揭银谢', '后布'],
    ['障', '保故屏', '碍'],
  ].map(([character = '', before = '', after = '']) => [character, { before, after }]),
);

const MARKS = '，。、；：！？,;:!?';

/** Whether the text before a break and the text after it can be one sentence; false where words are missing. */
export function sidesMeet(before: string, after: string): boolean {
  const last = before.charAt(before.length - 1);
  const neighbours = WORD_ENDS.get(after.charAt(0));
  const isWord =
    !neighbours || neighbours.before.includes(last) || neighbours.after.includes(after.charAt(1));
  return isWord && !(MARKS.includes(last) && MARKS.includes(after.charAt(0)));
}
