import request from 'supertest';
import {
  addressOf,
  clearPictures,
  takePicture,
  textShowing,
  type Picture,
} from '../../support/people/pictures';
import { outcomeOf, STORIES } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

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
