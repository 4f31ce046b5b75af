import { printedOn } from '../../../src/plugins/newsroom/server/src/domain/page-import/printed';
import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';
import { storyOf, type PageStory } from '../../../src/plugins/newsroom/shared/page-editing';
import { PAGE } from '../../support/people/pages';

const page = parsePage(PAGE);
const [story] = page.articles.map(storyOf);
const isPrinted = printedOn(PAGE, page);
const withText = (...paragraphs: string[]): PageStory => ({ ...(story as PageStory), paragraphs });

describe('A story is printed on its page', () => {
  it.each<[string, PageStory, boolean]>([
    ['as it was read', story as PageStory, true],
    ['with a word put right', withText('昨日，青石县财政局组织干部走访企业，听取意见。'), true],
    ['without a text', withText(), true],
    ['and not with another text', withText('春耕备耕全面展开,农资供应充足,合作社正在整地。'), false],
  ])('%s', (_, one, isSo) => {
    expect(isPrinted(one)).toBe(isSo);
  });
});
