import { refusalIn } from '../../support/answers';
import { anybody } from '../../support/people/people';
import {
  act,
  demand,
  done,
  outcomeOf,
  proofread,
  publish,
  saveStory,
  sign,
  signCorrection,
  writePublished,
  writeSigned,
  writeStory,
} from '../../support/people/stories';
import { whileLocked } from '../../support/databases/waiting';
import { faultsOf } from '../../support/record/record';
import { useNewsroom } from '../../support/use-newsroom';

const SLUGS = '/api/newsroom/articles/slug';

const { newsroom, staff } = useNewsroom();

const at = (slug: string) => anybody(newsroom).get(`${SLUGS}/${slug}`);

/** Publishes a story under another slug than before. */
async function move(story: string, slug: string): Promise<void> {
  await saveStory(staff.secondEditor, story, { slug });
  await signCorrection(staff, story);
  await done(staff.deskHead, story, 'correct', { note: '网址更改。' });
}

describe('A slug', () => {
  it('leads to the published story', async () => {
    const story = await writePublished(staff, { headline: '桥修好了' });
    const answer = await at('qiao-xiu-hao-le');
    expect([answer.status, answer.body.data.documentId]).toEqual([200, story]);
  });

  it('leads nowhere before the story is published', async () => {
    await writeSigned(staff, { headline: '路修好了' });
    const answer = await at('lu-xiu-hao-le?status=draft');
    expect(refusalIn(answer)).toEqual([404, 'not_found']);
    expect(answer.text).not.toContain('路修好了');
  });

  it('leads nowhere after the story was taken down', async () => {
    const story = await writePublished(staff, { headline: '灯修好了' });
    await done(staff.deskHead, story, 'unpublish', { opinion: '有误。' });
    expect(refusalIn(await at('deng-xiu-hao-le'))).toEqual([404, 'not_found']);
  });

  it.each(['no-such', '%E6%A1%A5', 'a'.repeat(500), '..%2Fdepartments'])('%s leads nowhere', async (slug) => {
    expect(refusalIn(await at(slug))).toEqual([404, 'not_found']);
  });

  it('that no database can keep is refused', async () => {
    expect(refusalIn(await at('%00'))).toEqual([400, 'bad_request']);
  });

  it('gives the fields that are asked for, and no private ones', async () => {
    await writePublished(staff, { headline: '站修好了' });
    const answer = await at('zhan-xiu-hao-le?fields[0]=headline');
    expect(Object.keys(answer.body.data).sort()).toEqual(['documentId', 'headline', 'id']);
    expect((await at('zhan-xiu-hao-le?fields[0]=endMark')).status).toBe(400);
  });
});

describe('A slug with capital letters, of an older version', () => {
  it('stays reachable, is saved, and leads to the lower case form once that is public', async () => {
    const story = await writeStory(staff.secondEditor, { headline: '老街修好了' });
    await newsroom.strapi.db
      .connection('newsroom_articles')
      .where({ document_id: story })
      .update({ slug: 'Lao-Jie' });
    demand(await saveStory(staff.secondEditor, story, { kicker: '老城区' }));
    await sign(staff, story);
    await proofread(staff, story);
    await publish(staff, story);
    expect((await at('Lao-Jie')).body.data.documentId).toBe(story);

    await saveStory(staff.secondEditor, story, { subhead: '改造一年' });
    await signCorrection(staff, story);
    await done(staff.deskHead, story, 'correct', { note: '补副题。' });
    expect((await at('Lao-Jie')).status).toBe(200);

    await move(story, 'Lao-Jie');
    expect((await at('Lao-Jie')).headers.location).toBe(`${SLUGS}/lao-jie`);
    expect((await at('lao-jie')).body.data.documentId).toBe(story);
  });
});

describe('A slug that was changed', () => {
  it.each(['', '?fields[0]=headline', '?populate=column', '/', '/?populate=column'])(
    'leads to the new one%s',
    async (query) => {
      const story = await writePublished(staff, { headline: `渠修好了${query}` });
      const { slug } = (await anybody(newsroom).get(`/api/newsroom/articles/${story}`)).body.data;
      await move(story, `${slug}-le`);
      const answer = await at(`${slug}${query}`);
      expect(answer.status).toBe(301);
      expect(answer.headers.location).toBe(`${SLUGS}/${slug}-le${query.replace('/', '')}`);
      expect((await at(`${slug}-le`)).body.data.documentId).toBe(story);
    },
  );

  it('stays where it was until the new one is published', async () => {
    const story = await writePublished(staff, { headline: '坝修好了' });
    await saveStory(staff.secondEditor, story, { slug: 'ba-de-gu-shi' });
    expect((await at('ba-xiu-hao-le')).status).toBe(200);
    expect((await at('ba-de-gu-shi')).status).toBe(404);
  });

  it('leads on from the first of three', async () => {
    const story = await writePublished(staff, { headline: '堤修好了' });
    await move(story, 'di-yi');
    await move(story, 'di-er');
    expect((await at('di-xiu-hao-le')).headers.location).toBe(`${SLUGS}/di-er`);
    expect((await at('di-yi')).headers.location).toBe(`${SLUGS}/di-er`);
  });

  it('is not given to another story', async () => {
    const story = await writePublished(staff, { headline: '楼修好了' });
    await move(story, 'lou');
    await writePublished(staff, { headline: '楼修好了' });
    expect((await at('lou-xiu-hao-le')).headers.location).toBe(`${SLUGS}/lou`);
    expect((await at('lou-xiu-hao-le-2')).status).toBe(200);
  });

  it('is not taken over by hand either', async () => {
    const story = await writePublished(staff, { headline: '庙修好了' });
    await move(story, 'miao');
    const other = await writeStory(staff.editor);

    for (const slug of ['miao-xiu-hao-le', 'miao']) {
      expect(refusalIn(await saveStory(staff.editor, other, { slug }))).toEqual([409, 'slug_taken']);
    }
    await move(story, 'miao-xiu-hao-le');
    expect((await at('miao')).headers.location).toBe(`${SLUGS}/miao-xiu-hao-le`);
  });

  it('leads nowhere after the story was taken down', async () => {
    const story = await writePublished(staff, { headline: '塔修好了' });
    await move(story, 'ta');
    await done(staff.deskHead, story, 'unpublish', { opinion: '有误。' });
    expect(refusalIn(await at('ta-xiu-hao-le'))).toEqual([404, 'not_found']);
  });

  it('does not tell of a slug that only a draft had', async () => {
    const story = await writeStory(staff.secondEditor, { headline: '亭修好了' });
    await saveStory(staff.secondEditor, story, { slug: 'ting' });
    expect(refusalIn(await at('ting-xiu-hao-le'))).toEqual([404, 'not_found']);
  });
});

describe('A slug that another published story has', () => {
  it('is refused on saving', async () => {
    await writePublished(staff, { headline: '井修好了' });
    const story = await writeStory(staff.secondEditor);
    const answer = await saveStory(staff.secondEditor, story, { slug: 'jing-xiu-hao-le' });
    expect(refusalIn(answer)).toEqual([409, 'slug_taken']);
  });

  it('is refused on publishing', async () => {
    const [one, other] = [
      await writeSigned(staff, { slug: 'tong-ming' }),
      await writeSigned(staff, { slug: 'tong-ming' }),
    ];
    await publish(staff, one);
    expect(refusalIn(await act(staff.deskHead, other, 'publish'))).toEqual([409, 'slug_taken']);
  });

  it('is refused to one of two that are published at once', async () => {
    const slug = 'tong-shi-kan-fa';
    const stories = [await writeSigned(staff, { slug }), await writeSigned(staff, { slug })];

    // The end of the record is what every act takes last: by then both have published.
    const answers = await whileLocked(
      newsroom,
      (trx) => trx('newsroom_chain_heads').update({ updated_at: null }),
      () => stories.map((story) => act(staff.deskHead, story, 'publish')),
    );

    expect(answers.map(outcomeOf).sort()).toEqual(['200', '409 slug_taken']);
    expect((await at(slug)).status).toBe(200);
    expect(await faultsOf(newsroom)).toEqual([]);
  });
});
