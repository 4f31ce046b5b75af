/** What a program puts onto the clipboard, and what is to come of it. */
interface Pasted {
  html: string;
  texts: string[];
  types: string[];
  said: string;
}

/** Word: paragraphs with fonts, a list of paragraphs with marks, a table, a picture from a disk. */
export const WORD: Pasted = {
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p { color: red }</style></head><body lang=ZH-CN>
<!--StartFragment--><p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:仿宋'>　　各单位要加强河道
巡查，<b>不得</b>懈怠。</span><o:p></o:p></p><h2>一、总体要求</h2>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>查源头</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>查沿岸</p>
<table><tr><td>河西</td><td>三处</td></tr></table><img src="file:///C:/river.png"><!--EndFragment--></body></html>`,
  texts: ['各单位要加强河道巡查，不得懈怠。', '一、总体要求', '查源头', '查沿岸', '河西 三处'],
  types: ['p', 'h3', 'ol', 'p'],
  said: '1 picture (choose it from the media library), the grid of 1 table, and fonts, sizes and colours',
};

/** WPS: spans of one font each, bold by weight, full-width spaces before a paragraph. */
export const WPS: Pasted = {
  html: `<html><body><p class="MsoNormal"><span style="mso-spacerun:'yes';font-family:宋体;font-weight:bold;font-size:16pt">通知</span></p>
<p class="MsoNormal"><span style="font-family:宋体">　　请于周五前</span><span style="font-family:宋体">报送。</span></p></body></html>`,
  texts: ['通知', '请于周五前报送。'],
  types: ['p', 'p'],
  said: 'fonts, sizes and colours',
};

/** WeChat: sections in sections, pictures that load later, a film, words that are not shown. */
export const WECHAT: Pasted = {
  html: `<section style="margin:0"><section><p><span style="font-size:15px;color:rgb(63,63,63)">本报讯</span> <strong>今天</strong>开通。</p>
<p><br></p><section><img data-src="https://example.org/a.png"></section><p>第二行<br>第三行</p>
<iframe src="https://example.org/film"></iframe><p style="display: none">暗文</p></section></section>`,
  texts: ['本报讯 今天开通。', '第二行', '第三行'],
  types: ['p', 'p', 'p'],
  said: '1 film, sound or frame',
};
