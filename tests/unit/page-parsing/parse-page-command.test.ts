import { runParsePage } from '../../../src/plugins/newsroom/server/src/cli/parse-page';

const PAGE = new TextEncoder().encode(
  '青石县财政局\n\n开展走访活动\n\n本报讯（记者 何平）昨日，青石县财政局开展走访活动。①5\n',
);

describe('the parse-page command', () => {
  it('prints the page as JSON', () => {
    const { exitCode, stdout, stderr } = runParsePage(PAGE, { json: true });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\n  "articles": [');
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ headline: '开展走访活动', endMark: '①5' }] });
  });

  it('prints a summary with one block a story', () => {
    const { stdout } = runParsePage(PAGE, { json: false });
    expect(stdout).toContain('共 1 篇 articles');
    expect(stdout).toContain('肩题 kicker: 青石县财政局');
    expect(stdout).toContain('作者 contributors: 何平 (reporter)');
    expect(stdout).toContain('字数 characters: 16');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
  ])('refuses %s with one line', (_, bytes) => {
    const { exitCode, stdout, stderr } = runParsePage(bytes, { json: true });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^newsroom: .+\n$/);
  });
});
