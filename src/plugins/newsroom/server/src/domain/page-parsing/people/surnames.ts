import { simplified } from './written-forms';

/** The hundred or so that most people have, commonest first. */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾' +
  '夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** The rest of the 百家姓 and others that are met in bylines. */
const LISTED =
  '常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂' +
  '成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景' +
  '党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝' +
  '官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼满位厉伊仝郜阚花权屠豆朴盖练廉禹井漆巴丰卿国狄' +
  '索宣晋相初云容敬扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾' +
  '戎勾茅利於居揭冶斯元束衣信昝幸奉植衡尧郗钮折禚泮代仉佴冒库庾忻恽户承招敏旷昌昂暴暨木朗杞枚校楮殷毋沃' +
  '油牧密玄琴盍祭禄竺籍糜綦续缑羿翠耀肇良芒苌茆荀药菅蓟蓬蔚藏藤虎訾谏谯豫贡赏赖辟逄遇酆释钊钦钭铁铎锁闾' +
  '阎雒青靖鞏饒骑鱼麴鼎仓沐昊鄂乾从撒弋庹郄芈尉展丹漕宛涵弓岱阴秘蹇塔母拜';

const COMPOUND = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 ' +
    '长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 ' +
    '羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 完颜 纳兰 ' +
    '叶赫'
  ).split(' '),
);

const commonSingles = new Set(COMMON);
const listedSingles = new Set(LISTED);

/** How usual the surname is that `name` starts with, in either script: 0 common, 1 listed, 2 compound, null unknown. */
export function surnameRank(name: string): 0 | 1 | 2 | null {
  const head = simplified(name.slice(0, 3));
  if (name.length > 2 && COMPOUND.has(head.slice(0, 2))) return 2;
  const first = head.charAt(0);
  if (commonSingles.has(first)) return 0;
  return listedSingles.has(first) ? 1 : null;
}
