import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { paragraph, picture, wordFixture } from '../../support/word/docx';
import { codesOf, read, readBody } from '../../support/word/read';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

const TITLES = paragraph('青石县水利局') + paragraph('百里河渠清淤忙');
const OPENING = '连日来，青石县水利局组织干部职工到河渠一线清理淤泥，为春灌做好准备。';
const LEAD = `本报讯（通讯员 石磊）${OPENING}`;
const REST = '截至目前，全县已清理河渠一百二十公里，惠及三个乡镇。';
const story = (extra = '') => TITLES + paragraph(LEAD) + extra + paragraph(REST);

const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;

describe('A Word file', () => {
  it('is read into title block, byline and paragraphs', async () => {
    const { story: read, notes } = await readBody(story());
    expect(read).toMatchObject({
      kicker: '青石县水利局',
      headline: '百里河渠清淤忙',
      department: '青石县水利局',
      dateline: '本报讯',
      contributors: [{ role: 'correspondent', name: '石磊' }],
      paragraphs: [OPENING, REST],
      subheads: [],
    });
    expect(notes).toEqual([]);
  });

  it('keeps each of its paragraphs whole, also one that ends within a sentence', async () => {
    const { story: read } = await readBody(
      story(paragraph('具体任务是：一是清淤，二是加固') + paragraph('三是绿化。')),
    );
    expect(read.paragraphs).toEqual(
      [OPENING, '具体任务是：一是清淤，二是加固', '三是绿化。', REST].filter((text) =>
        read.paragraphs.includes(text),
      ),
    );
    expect([...read.paragraphs, ...read.subheads.map(({ text }) => text)]).toHaveLength(4);
  });

  it('has subheads where short lines stand between paragraphs', async () => {
    const { story: read, notes } = await readBody(story(paragraph('干群齐上阵')));
    expect(read.subheads).toEqual([{ beforeParagraph: 1, text: '干群齐上阵' }]);
    expect(notes).toEqual([]);
  });

  it('shows its photos with the caption and the credit below them', async () => {
    const caption = paragraph('图为水利局干部在清理河渠。');
    const body = story(picture('ajpg') + caption + paragraph('通讯员 石磊 摄'));
    const { reading, kept } = await read(
      await (await import('../../support/word/docx')).docxOf(body, { 'a.jpg': JPEG }),
    );
    expect(reading.story.photos).toEqual([
      {
        picture: 0,
        caption: '图为水利局干部在清理河渠。',
        credit: { role: 'photographer', name: '石磊', title: '通讯员' },
        mark: null,
      },
    ]);
    expect(reading.story.paragraphs).toEqual([OPENING, REST]);
    expect(kept).toBe(1);
  });

  it('says which picture has no caption', async () => {
    const reading = await readBody(story() + picture('ajpg'), { 'a.jpg': JPEG });
    expect(codesOf(reading)).toEqual({ picture_without_caption: 1 });
  });

  it('leaves pictures out that the paper does not take, and says so', async () => {
    const emf = Buffer.concat([Buffer.from('01000000', 'hex'), Buffer.alloc(60)]);
    const reading = await readBody(story(picture('ajpg') + picture('gone')), { 'a.jpg': emf });
    expect(reading.story.photos).toEqual([]);
    expect(codesOf(reading)).toEqual({ picture_format: 1, picture_not_in_file: 1 });
  });

  it('may hold several stories, which become one with nothing lost', async () => {
    const second =
      paragraph('青石县教育局') +
      paragraph('送教下乡暖民心') +
      paragraph(`本报讯（通讯员 何平）昨日，教师下乡送教，受到欢迎。`);
    const reading = await readBody(story() + second);
    const { paragraphs, subheads } = reading.story;
    expect(codesOf(reading)).toEqual({ several_stories: 1 });
    expect([...paragraphs, ...subheads.map(({ text }) => text)].join('')).toContain(
      '昨日，教师下乡送教，受到欢迎。',
    );
    expect(subheads.map(({ text }) => text)).toEqual(['青石县教育局', '送教下乡暖民心']);
  });

  it('that is one line long is a headline', async () => {
    const { story: read } = await readBody(paragraph('百里河渠清淤忙'));
    expect(read).toMatchObject({ headline: '百里河渠清淤忙', paragraphs: [] });
  });
});

describe('What Word and WPS write otherwise', () => {
  it.each([
    [
      'tracked insertions',
      `<w:p><w:ins><w:r><w:t>新增一句话。</w:t></w:r></w:ins></w:p>`,
      '新增一句话。',
      { insertions_taken: 1 },
    ],
    [
      'tracked deletions',
      `<w:p><w:del><w:r><w:delText>删去一句话。</w:delText></w:r></w:del></w:p>`,
      '',
      { deletions_left_out: 1 },
    ],
    [
      'moved text',
      `<w:p><w:moveFrom><w:r><w:t>移动的话。</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>移动的话。</w:t></w:r></w:moveTo></w:p>`,
      '移动的话。',
      { moves_taken: 1 },
    ],
    ['hidden text', run('<w:rPr><w:vanish/></w:rPr><w:t>隐藏的话。</w:t>'), '', { hidden_text_left_out: 1 }],
    [
      'a text box that only WPS writes so',
      run(
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内的话。</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>',
      ),
      '框内的话。',
      { choice_taken: 1, text_box_moved: 1 },
    ],
    [
      'a text box as Word writes it, once',
      run(
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内的话。</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框内的话。</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>',
      ),
      '框内的话。',
      { text_box_moved: 1 },
    ],
    [
      'lines within a paragraph',
      run('<w:t>第一行的话。</w:t><w:br/><w:t>第二行的话。</w:t>'),
      '第一行的话。\n第二行的话。',
      { lines_split: 1 },
    ],
    [
      'a phonetic guide',
      run(
        '<w:ruby><w:rt><w:r><w:t>yū</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>淤泥已经清完。</w:t></w:r></w:rubyBase></w:ruby>',
      ),
      '淤泥已经清完。',
      { ruby_left_out: 1 },
    ],
    ['a formula', '<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>', '', { formula_left_out: 1 }],
    ['an object', run('<w:object/>'), '', { object_left_out: 1 }],
    [
      'a comment',
      run('<w:commentReference w:id="0"/><w:t>有批注的话。</w:t>'),
      '有批注的话。',
      { comments_left_out: 1 },
    ],
    ['an embedded document', '<w:altChunk r:id="x"/>', '', { embedded_document_left_out: 1 }],
    [
      'a placeholder',
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>单击此处输入文字。</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      '',
      { placeholder_left_out: 1 },
    ],
    [
      'a table',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>乡镇名称。</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>公里数。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '乡镇名称。\u3000公里数。',
      { table_flattened: 1 },
    ],
    [
      'a table that only frames the text',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>框中的话。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '框中的话。',
      {},
    ],
  ])('%s', async (_, body, words, codes) => {
    const reading = await readBody(story(body));
    expect(reading.story.paragraphs).toEqual([OPENING, ...words.split('\n').filter(Boolean), REST]);
    expect(codesOf(reading)).toEqual(codes);
  });

  it('a paragraph whose mark is deleted goes on in the next', async () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    const { story: read } = await readBody(story(paragraph('上半句，', mark) + paragraph('下半句。')));
    expect(read.paragraphs).toContain('上半句，下半句。');
  });
});

describe('Files of other programs', () => {
  it('are read as the library for Word files makes them', async () => {
    const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('脚注')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('单位信笺')] }) },
          children: [
            new Paragraph({ text: '青石县水利局', alignment: AlignmentType.CENTER }),
            new Paragraph({ text: '百里河渠清淤忙', alignment: AlignmentType.CENTER }),
            new Paragraph({ children: [new TextRun(LEAD), new FootnoteReferenceRun(1)] }),
            new Paragraph({
              children: [new ImageRun({ type: 'jpg', data: JPEG, transformation: { width: 9, height: 9 } })],
            }),
            new Paragraph({ text: '水利局干部在清理河渠', alignment: AlignmentType.CENTER }),
            new Table({ rows: [new TableRow({ children: [cell('东乡'), cell('四十公里')] })] }),
            new Paragraph(REST),
          ],
        },
      ],
    });
    const { reading, kept } = await read(await Packer.toBuffer(document));
    expect(reading.story).toMatchObject({ kicker: '青石县水利局', headline: '百里河渠清淤忙' });
    expect(reading.story.photos).toMatchObject([{ picture: 0, caption: '水利局干部在清理河渠' }]);
    expect(codesOf(reading)).toEqual({ header_footer_left_out: 1, notes_left_out: 1, table_flattened: 1 });
    expect(kept).toBe(1);
  });

  it.each(['libreoffice.docx', 'libreoffice.doc'])(
    'are read as LibreOffice writes them: %s',
    async (name) => {
      const { reading } = await read(wordFixture(name));
      expect(reading.story).toMatchObject({
        kicker: '青石县水利局',
        headline: '百里河渠清淤忙',
        contributors: [{ role: 'correspondent', name: '石磊' }],
        paragraphs: [OPENING, REST],
      });
    },
  );

  it('of Word 97 have no pictures any more, which is said', async () => {
    expect(codesOf((await read(wordFixture('libreoffice.doc'))).reading)).toEqual({ pictures_lost: 1 });
  });
});
