import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';
import { accountedText, charactersOf } from './accounted-text';

const root = path.resolve(__dirname, '../../..');
const text = readFileSync(path.join(root, 'demo/page.txt'), 'utf8');
const { articles: expected } = JSON.parse(
  readFileSync(path.join(root, 'tests/fixtures/seed-page.expected.json'), 'utf8'),
  (key: string, value: unknown) => (key === 'note' ? undefined : value),
) as { articles: object[] };

const page = parsePage(text);
const warningsOf = (headline: string) =>
  page.articles.find((one) => one.headline === headline)?.warnings ?? [];

describe('the seed page', () => {
  it('is read as ten stories with every field as expected', () => {
    expect(page.articles).toHaveLength(expected.length);
    expect(page.articles).toMatchObject(expected);
  });

  it('shows its two columns and drops nothing', () => {
    expect(page.columns).toEqual([
      { text: '城区要闻', beforeArticle: 0 },
      { text: '城区时讯', beforeArticle: 2 },
    ]);
    expect(page.dropped).toEqual([]);
  });

  it('says on which line each story begins', () => {
    expect(page.articles.map(({ line }) => line)).toEqual([5, 15, 29, 37, 45, 53, 61, 69, 77, 95]);
  });

  it('flags the story that the layout cut off', () => {
    expect(warningsOf('开展优化营商环境大走访活动')).toContainEqual(
      expect.objectContaining({ code: 'cut_off', paragraph: 1, offset: 121 }),
    );
  });

  it('flags the seam where words are missing', () => {
    expect(warningsOf('加强企业家培训 助推高质量发展')).toContainEqual(
      expect.objectContaining({ code: 'missing_text', paragraph: 2, offset: 27 }),
    );
  });

  it('raises the unusual surname and leaves it as printed', () => {
    expect(warningsOf('坚决遏制事故发生 确保安全生产形势稳定')).toContainEqual(
      expect.objectContaining({ code: 'unusual_surname', message: expect.stringContaining('争伟') }),
    );
  });

  it('offers the half-width punctuation as a repair', () => {
    const repairs = page.articles.flatMap(({ warnings }) =>
      warnings.filter(({ code }) => code === 'half_width_punctuation'),
    );
    expect(repairs.reduce((sum, { count }) => sum + Number(count), 0)).toBe(211);
  });

  it('keeps every character of the page', () => {
    expect(charactersOf(accountedText(page))).toBe(charactersOf(text));
  });
});
