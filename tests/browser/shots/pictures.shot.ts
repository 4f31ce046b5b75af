import type { Page } from '@playwright/test';
import { LANGUAGES, test } from '../newsroom/fixtures';
import { wholeDemo } from '../newsroom/whole-demo';
import { readPage } from '../pages/page-import-page';
import { openScreen, type Screen } from '../pages/screens';

/** Where the pictures of the documentation are. */
const FOLDER = 'docs/pictures';

/** The story of the demo's page that is shown in review, by its place there: it waits for its first review. */
const IN_REVIEW = 0;
const HEADLINE = '开发区开展“五星级党支部”创建考评验收工作';

const PICTURES: readonly Screen[] = [
  {
    name: 'desk',
    path: '/admin/plugins/newsroom?scope=all',
    who: 'editor2',
    title: { en: 'Desk', 'zh-Hans': '审稿台' },
  },
  {
    name: 'review',
    path: (story) => `/admin/plugins/newsroom/stories/${story}`,
    who: 'editor2',
    title: { en: HEADLINE, 'zh-Hans': HEADLINE },
    arrive: showsRemarks,
  },
  {
    name: 'import',
    path: '/admin/plugins/newsroom/page-imports/new',
    who: 'editor1',
    title: { en: 'Import a page', 'zh-Hans': '导入版面' },
    arrive: readPage,
  },
];

/** Waits until the text bears what the import remarked. */
async function showsRemarks(page: Page): Promise<void> {
  await page.getByText(/^(From the page import|版面导入提示)$/).waitFor();
}

test.use({ scene: wholeDemo });

for (const picture of PICTURES) {
  for (const language of LANGUAGES) {
    test(`${picture.name} in ${language}`, async ({ visit, newsroom }) => {
      const page = await visit(picture.who, language);
      await openScreen(page, picture, { language, newsroom, place: IN_REVIEW });
      await page.screenshot({ path: `${FOLDER}/${picture.name}-${language}.png` });
    });
  }
}
