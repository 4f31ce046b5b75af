import path from 'node:path';
import { installBareApplication, type BareApplication } from './bare-application';
import { startApplication } from '../support/instances/running-application';

const MINUTE = 60_000;
const PAGE = path.resolve(__dirname, '../../demo/page.txt');

describe('the packed plugin in a bare application', () => {
  let application: BareApplication;

  beforeAll(async () => {
    application = await installBareApplication();
  }, 15 * MINUTE);

  afterAll(() => application.remove());

  it(
    'boots and answers a site with no articles',
    async () => {
      const { address, stop } = await startApplication(application.folder);
      const response = await fetch(`${address}/api/newsroom/articles`).finally(stop);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    },
    5 * MINUTE,
  );

  it('brings the newsroom command', async () => {
    const { articles } = JSON.parse(await application.npx('newsroom', 'parse-page', PAGE, '--json')) as {
      articles: unknown[];
    };
    expect(articles).toHaveLength(10);
  });
});
