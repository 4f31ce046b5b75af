import { parsePage } from '../../../../src/plugins/newsroom/server/src/domain/page-parsing';
import {
  regionsOf,
  storiesIn,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/reading/regions';
import { mergeWithNext, splitStory, storyOf } from '../../../../src/plugins/newsroom/shared/page-editing';
import { PAGE } from '../../../support/people/pages';

const regionsIn = (text: string) => regionsOf(text, parsePage(text));
const wordsIn = (text: string) =>
  regionsIn(text).map(({ sources, lines }) => [
    sources,
    lines.map((line) => line.text).filter((words) => words !== ''),
  ]);

describe('The regions of a raw text', () => {
  it('are the lines of each story, and the rubric for itself', () => {
    expect(wordsIn(PAGE)).toEqual([
      [[], ['城事新闻']],
      [[0], ['青石县财政局', '开展走访活动', expect.stringContaining('①5')]],
      [[1], ['青石县水利局', '清淤工程完工', expect.stringContaining('变清了')]],
    ]);
  });

  it('leave a rubric between two stories to neither', () => {
    const [rubric, ...stories] = PAGE.split('\n\n');
    const text = [rubric, ...stories.slice(0, 3), '城区要闻', ...stories.slice(3)].join('\n\n');
    expect(wordsIn(text).map(([sources]) => sources)).toEqual([[], [0], [], [1]]);
  });

  it.each(['\n', '\r\n', '\r', '\u2028'])('hold every line of the text, parted by %j', (lineBreak) => {
    const text = PAGE.replaceAll('\n', lineBreak);
    const lines = regionsIn(text).flatMap((region) => region.lines);
    expect(lines.map((line) => line.text).join(lineBreak)).toBe(text);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  });

  it('say at its line what no story keeps, and why', () => {
    const text = `${PAGE}\n\n下转第2版`;
    const dropped = regionsIn(text).flatMap(({ lines }) => lines.flatMap((line) => line.dropped));
    expect(dropped).toEqual([expect.objectContaining({ reason: 'continuation', text: '下转第2版' })]);
  });

  it('lead to the stories that were made of them', () => {
    const stories = parsePage(PAGE).articles.map(storyOf);
    const placesIn = (made: typeof stories) => regionsIn(PAGE).map((region) => storiesIn(region, made));
    expect(placesIn(stories)).toEqual([[], [0], [1]]);
    expect(placesIn(mergeWithNext(stories, 0))).toEqual([[], [0], [0]]);
    expect(placesIn(stories.slice(1))).toEqual([[], [], [0]]);
    const long = stories.map((story) => ({ ...story, paragraphs: ['一。', '二。'] }));
    expect(placesIn(splitStory(long, 0, 1))).toEqual([[], [0, 1], [2]]);
  });
});
