import { withMissingBylines } from '../../../src/plugins/newsroom/server/src/domain/page-import/missing-bylines';
import { parsePage } from '../../../src/plugins/newsroom/server/src/domain/page-parsing';

const codesOf = (text: string) =>
  withMissingBylines(parsePage(text)).articles.flatMap(({ warnings }) => warnings.map(({ code }) => code));

describe('A story that names nobody', () => {
  it('is reported', () => {
    expect(codesOf('图书馆开馆\n今年以来，群众办事不再来回跑。')).toEqual(['no_byline']);
  });

  it('is none where it has a byline', () => {
    expect(codesOf('图书馆开馆\n本报讯（记者 王宁）今年以来，群众办事不再来回跑。')).toEqual([]);
  });
});
