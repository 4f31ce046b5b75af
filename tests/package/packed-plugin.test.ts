import path from 'node:path';
import { installBareApplication, type BareApplication } from './bare-application';
import { startApplication } from '../support/instances/running-application';
import { refusalsAt, registerOwner } from './refusals';

const MINUTE = 60_000;
const PAGE = path.resolve(__dirname, '../../demo/page.txt');

const REFUSALS = [
  '400 ValidationError bad_request',
  '401 UnauthorizedError not_signed_in',
  '403 ForbiddenError wrong_role',
  '404 NotFoundError not_found',
  '409 ConflictError stale_version',
];

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

  it('shares the one copy of @strapi/utils that Strapi brings', async () => {
    expect(await application.copiesOf('@strapi/utils')).toEqual(['5.54.0']);
  });

  it(
    'refuses with the same answers beside a copy of @strapi/utils of its own, and warns of it',
    async () => {
      const single = await startApplication(application.folder);
      await registerOwner(single.address);
      expect(await refusalsAt(single.address).finally(single.stop)).toEqual(REFUSALS);
      expect(single.printed()).not.toContain('Two copies of @strapi/utils');

      application.addCopyOf('@strapi/utils');
      const double = await startApplication(application.folder);
      expect(await refusalsAt(double.address).finally(double.stop)).toEqual(REFUSALS);
      expect(double.printed()).toContain('Two copies of @strapi/utils');
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
