import type { Page } from '@playwright/test';
import { done } from '../../support/people/stories';
import { LANGUAGES, test, type Scene } from '../newsroom/fixtures';
import type { DemoNewsroom } from '../newsroom/newsroom';
import { readPage } from '../pages/page-import-page';
import { openScreen, storyOfPage, type Screen } from '../pages/screens';

/** Where the pictures of the documentation are. */
const FOLDER = 'docs/pictures';

/** Stories of the demo's page that wait, by their places there; what is printed of the last one has a gap. */
const WAITING = [0, 2, 3, 4, 5, 7, 8];
const APPROVED = [2, 4, 5];
const WITH_GAP = 8;

/** An evening at the desk: most stories of the page wait, some of them further on, and one is being reviewed. */
const evening: Scene = {
  async arrange(newsroom: DemoNewsroom) {
    const staff = await newsroom.staff();
    for (const place of WAITING) await done(staff.secondEditor, await storyOfPage(newsroom, place), 'submit');
    for (const place of APPROVED) await done(staff.editor, await storyOfPage(newsroom, place), 'approve');
    await done(staff.editor, await storyOfPage(newsroom, WITH_GAP), 'claim');
  },
};

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
    title: { en: '加强企业家培训 助推高质量发展', 'zh-Hans': '加强企业家培训 助推高质量发展' },
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

test.use({ scene: evening });

for (const picture of PICTURES) {
  for (const language of LANGUAGES) {
    test(`${picture.name} in ${language}`, async ({ visit, newsroom }) => {
      const page = await visit(picture.who, language);
      await openScreen(page, picture, { language, newsroom, place: WITH_GAP });
      await page.screenshot({ path: `${FOLDER}/${picture.name}-${language}.png` });
    });
  }
}
