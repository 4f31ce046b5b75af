import request from 'supertest';
import { anybody, hire, type Person } from '../../support/people/people';
import {
  addressOf,
  bring,
  clearPictures,
  draw,
  emptyLibrary,
  takePicture,
  textShowing,
  type Picture,
} from '../../support/people/pictures';
import { outcomeOf, review, STORIES, writePublished, writeStory } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

// Before the newsroom stops: hooks run in their order.
afterAll(() => emptyLibrary(newsroom));

const { newsroom, staff } = useNewsroom();

afterAll(clearPictures);

const photograph = () => takePicture(newsroom, staff.secondEditor);

const inText = (picture: Picture, overrides: object = {}) => textShowing(newsroom, picture, overrides);

describe('a picture in a text', () => {
  it('has to be one of the library, under an address of this server', async () => {
    const picture = await photograph();
    const formats = { small: { url: 'https://elsewhere.example/small.jpg' } };
    const foreign = [
      await inText(picture, { url: `http://127.0.0.1:1337${addressOf(picture)}` }),
      await inText(picture, { url: 'https://elsewhere.example/picture.bmp' }),
      await inText(picture, { url: '/uploads/nothing.bmp' }),
      { body: (await inText(picture)).body.map((block) => ({ ...block, image: { url: '' } })) },
      await inText(picture, { formats }),
    ];

    for (const text of foreign)
      expect(outcomeOf(await staff.secondEditor.post(STORIES, { headline: '外链图片', ...text }))).toBe(
        '400 foreign_picture',
      );
  });
});

describe('the address of a picture in a text', () => {
  it('is kept without the name that the server was asked under, which may be any', async () => {
    const picture = await photograph();
    const address = addressOf(picture);
    const text = await inText(picture, { url: `http://elsewhere.example${address}` });
    const answer = await request(newsroom.strapi.server.httpServer)
      .post(STORIES)
      .set({ Host: 'elsewhere.example', Authorization: `Bearer ${staff.secondEditor.token}` })
      .send({ headline: '别处的名字', ...text });

    expect(answer.status).toBe(201);
    const { documentId } = answer.body.data;
    const articles = newsroom.strapi.db.query('plugin::newsroom.article');
    const { body } = await articles.findOne({ where: { documentId, publishedAt: null } });
    expect(body[0].image.url).toBe(address);
    expect(JSON.stringify(body)).not.toContain('elsewhere.example');
  });

  it.each(['im\u200Bage', '\u2060image'])('is looked at where the block calls itself %j', async (type) => {
    const text = await inText(await photograph(), { url: 'https://elsewhere.example/picture.bmp' });
    const body = text.body.map((block) => ({ ...block, type }));

    expect(outcomeOf(await staff.secondEditor.post(STORIES, { headline: '外链图片', body }))).toBe(
      '400 foreign_picture',
    );
  });
});

describe('a link in a text', () => {
  const saying = (url: unknown) => ({
    headline: '链接',
    body: [
      {
        type: 'list',
        format: 'unordered',
        children: [
          {
            type: 'list-item',
            children: [{ type: 'link', url, children: [{ type: 'text', text: '此处' }] }],
          },
        ],
      },
    ],
  });
  const write = async (url: unknown) => outcomeOf(await staff.secondEditor.post(STORIES, saying(url)));

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200bscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    7,
  ])('leads nowhere but to a page, an address of mail or a telephone: %j', async (url) => {
    expect(await write(url)).toBe('400 unsafe_link');
  });

  it.each([
    'https://example.com/a?b=c:d',
    'http://example.com',
    'mailto:desk@example.com',
    'tel:+8610',
    '/news/1',
  ])('may lead to %j', async (url) => {
    expect(await write(url)).toBe('201');
  });
});

describe('a text', () => {
  it('is kept without keys that nobody knows, wherever they stand', async () => {
    const picture = await photograph();
    const [image] = (await inText(picture, { src: 'https://elsewhere.example/a', related: [{ id: 1 }] }))
      .body;
    const text = { type: 'text', text: '正文。', image: { url: 'https://elsewhere.example/b' }, bold: true };
    const body = [image, { type: 'paragraph', onClick: 'c()', image: { url: '/d' }, children: [text] }];

    const story = await writeStory(staff.secondEditor, { body });

    const kept = JSON.parse(JSON.stringify((await review(staff.editor, story)).article.body));
    expect(kept[1]).toEqual({ type: 'paragraph', children: [{ type: 'text', text: '正文。', bold: true }] });
    expect(kept[0].image).toMatchObject({ url: addressOf(picture), hash: expect.any(String) });
    expect(Object.keys(kept[0].image)).not.toEqual(expect.arrayContaining(['src']));
    expect(kept[0].image.related).toBeUndefined();
  });

  it('says to the public of its pictures how they look, and not what their files are called', async () => {
    const picture = await takePicture(newsroom, staff.secondEditor, 'henxi.bmp');
    const words = { alternativeText: '挖掘机', caption: '清淤现场' };
    const story = await writePublished(staff, await inText(picture, words));

    for (const query of ['', '?fields=body', '?populate=*']) {
      const { body, text } = await anybody(newsroom).get(`/api/newsroom/articles/${story}${query}`);
      const { image } = body.data.body[0];
      expect(image).toMatchObject({ ...words, url: addressOf(picture), width: 1, height: 1 });
      expect(Object.keys(image).toSorted()).toEqual([
        'alternativeText',
        'caption',
        'formats',
        'height',
        'mime',
        'url',
        'width',
      ]);
      expect(text).not.toContain('henxi');
    }
  });

  it.each(['body', 'photos'] as const)('shows no file that is no picture: %s', async (field) => {
    const bytes = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF');
    const { id } = await bring(staff.secondEditor, bytes, { name: 'paper.pdf', url: '/upload' });
    const file = await newsroom.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    const image = { ...file, width: 1, height: 1 };
    const texts = {
      body: [{ type: 'image', image, children: [{ type: 'text', text: '' }] }],
      photos: [{ file: id, caption: '图' }],
    };

    const answer = await staff.secondEditor.post(STORIES, { headline: '附件', [field]: texts[field] });

    expect(outcomeOf(answer)).toBe('400 no_picture');
    await newsroom.strapi.plugin('upload').provider.delete(file);
  });
});

describe('the words of a file', () => {
  let root: Person;

  beforeAll(async () => {
    root = await hire(newsroom, 'strapi-super-admin');
  });

  const sent = async () => ({ name: 'n.jpg', bytes: await draw().jpeg().toBuffer() });

  it.each([
    { name: '名'.repeat(251) },
    { alternativeText: '字'.repeat(2_001) },
    { caption: '字'.repeat(2_001) },
  ])('are refused before its bytes are stored, where they are too long', async (fileInfo) => {
    const { id } = await photograph();
    const { uploadStream } = newsroom.strapi.plugin('upload').provider;
    const stored: unknown[] = [];
    const counted = (file: unknown): unknown => {
      stored.push(file);
      return uploadStream(file);
    };
    Object.assign(newsroom.strapi.plugin('upload').provider, { uploadStream: counted });

    const words = { fileInfo: JSON.stringify(fileInfo) };
    const answers = [
      await root.upload('/upload', await sent(), words),
      await root.upload(`/upload?id=${id}`, await sent(), words),
      await root.put(`/upload/files/${id}`, { fileInfo }),
    ];
    Object.assign(newsroom.strapi.plugin('upload').provider, { uploadStream });

    expect(answers.map(outcomeOf)).toEqual(answers.map(() => '400 bad_request'));
    expect(stored).toEqual([]);
  });

  it('are kept without what cannot be seen, and so are the names that files were sent under', async () => {
    const fileInfo = { alternativeText: '挖\u202e掘\u200b机\u{E0041}', caption: '清\u0007淤' };
    const file = { ...(await sent()), name: '河\u202e道.jpg' };

    const answer = await root.upload('/upload', file, { fileInfo: JSON.stringify(fileInfo) });

    expect(answer.body).toMatchObject([{ name: '河道.jpg', alternativeText: '挖掘机', caption: '清淤' }]);
  });
});
