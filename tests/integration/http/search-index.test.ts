import fc from 'fast-check';
import { newsroomCommand } from '../../support/instances/command';
import { writeManyPublished } from '../../support/people/many-stories';
import { foundIn, searchIn } from '../../support/people/searches';
import { done, writePublished } from '../../support/people/stories';
import { useNewsroom } from '../../support/use-newsroom';

const { newsroom, staff } = useNewsroom();

const search = (q: string) => searchIn(newsroom, { q });
const headlines = async (q: string) => (await foundIn(newsroom, { q })).map(({ headline }) => headline);

describe('A newsroom with more stories than are read through', () => {
  const characters = Array.from('防汛演练智慧停车农业发展银行本地新闻一二三');
  const words = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 40 });
  const texts = fc.sample(
    fc.tuple(words, words).map(([headline, body]) => ({ headline: headline.join(''), body: body.join('') })),
    1100,
  );
  let ids: string[];

  /** The stories that hold a phrase, by a look at each of them. */
  const readThrough = (phrase: string) =>
    ids.filter((_, index) => Object.values(texts[index] ?? {}).some((text) => text.includes(phrase)));

  const allFound = async (q: string): Promise<string[]> => {
    const { body } = await searchIn(newsroom, { q, pageSize: 100 });
    const pages = [body.data as { documentId: string }[]];
    for (let page = 2; page <= Math.ceil(body.meta.pagination.total / 100); page += 1)
      pages.push(await foundIn(newsroom, { q, page, pageSize: 100 }));
    return pages.flat().map(({ documentId }) => documentId);
  };

  beforeAll(async () => {
    ids = await writeManyPublished(newsroom, texts);
    await newsroom.strapi.db
      .query('plugin::newsroom.search-index')
      .updateMany({ where: {}, data: { seen: 0, isComplete: false } });
  });

  const tend = () => newsroom.strapi.plugin('newsroom').service('background-jobs').runOnce('search-indexes');

  it('says as long as stories are missing, and lets nobody keep that answer', async () => {
    const { body, headers } = await search('防');
    expect(body.meta.isComplete).toBe(false);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('finds exactly the stories that hold a phrase of one to eight characters', async () => {
    await tend();
    const phrases = fc.sample(
      fc.tuple(fc.constantFrom(...texts), fc.nat(30), fc.integer({ min: 1, max: 8 })),
      16,
    );
    const asked = phrases.map(([{ headline, body }, start, length]) =>
      (body.slice(start, start + length) || headline).slice(0, length),
    );
    for (const phrase of [...asked, '农业发展银行', '停车车', '银行本地']) {
      const all = await allFound(phrase);
      const { body } = await search(phrase);
      expect(body.meta.pagination.total).toBe(all.length);
      expect(all.filter((id) => ids.includes(id)).sort()).toEqual(readThrough(phrase).sort());
    }
    const [segments] = await newsroom.strapi.db
      .connection('newsroom_search_segments')
      .count<{ closed: number }[]>({ closed: 'id' });
    expect(Number(segments?.closed)).toBe(1);
  });

  it('finds what is published after the segment was closed, and no more what is taken down', async () => {
    const story = await writePublished(staff, { headline: '独一无二的龙舟会' });
    expect(await headlines('独一无二')).toEqual(['独一无二的龙舟会']);
    await done(staff.deskHead, story, 'unpublish', { opinion: '过期。' });
    expect(await headlines('独一无二')).toEqual([]);
  });

  describe('when its indexes are checked', () => {
    const indexes = () => newsroom.strapi.plugin('newsroom').service('search');
    const connection = (name: string) => newsroom.strapi.db.connection(name);
    const differences = async (): Promise<object[]> =>
      (await indexes().verify()).flatMap((report: { differences: object[] }) => report.differences);

    it('is told by the command that they are as its stories', async () => {
      const { status, stdout } = await newsroomCommand('search', 'verify');
      expect(stdout).toMatch(
        /^public: 11\d\d stories, 1 segments, 0 differences\.\ndesk: 11\d\d stories, 1 seg/,
      );
      expect(status).toBe(0);
    });

    it('is told what is not, and has them made anew', async () => {
      const [lost, changed] = ids;
      const stories = 'newsroom_search_stories';
      const stray = { article: 'nosuchstory', first_public: 0, column_id: '', names: '[]', text: '绝密\t\t' };
      await connection(stories).where({ article: lost }).delete();
      await connection(stories).where({ article: changed }).update({ text: '改过\t\t' });
      await connection(stories).insert(stray);
      const [{ segment }] = await connection('newsroom_search_segments').select('id as segment');
      await connection('newsroom_search_postings').where({ segment, term: '汛' }).delete();

      expect(await differences()).toEqual(
        expect.arrayContaining([
          { article: lost, difference: 'missing' },
          { article: changed, difference: 'differs' },
          { article: 'nosuchstory', difference: 'unexpected' },
          { segment, term: '汛' },
        ]),
      );
      expect(await indexes().rebuild()).toBe(true);
      expect(await differences()).toEqual([]);
      expect(await allFound('汛')).toEqual(expect.arrayContaining(readThrough('汛')));
    });
  });
});
