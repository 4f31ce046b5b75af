import type { Page, ViewportSize } from '@playwright/test';
import { LANGUAGES, SIZES, test } from '../newsroom/fixtures';
import { nightShift } from '../newsroom/night-shift';
import { openScreen, SCREENS } from '../pages/screens';

const FOLDER = '.newsroom/screenshots';

test.use({ scene: nightShift });

for (const screen of SCREENS) {
  for (const language of LANGUAGES) {
    test(`${screen.name} in ${language}`, async ({ visit, newsroom }) => {
      const page = await visit(screen.who, language);
      await openScreen(page, screen, { language, newsroom });
      for (const size of SIZES) {
        await showAll(page, size);
        await page.screenshot({ path: `${FOLDER}/${screen.name}-${language}-${size.width}.png` });
      }
    });
  }
}

/** Makes the window as high as what the panel holds, which scrolls within itself. */
async function showAll(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  const ends = await page
    .locator('*')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + one.scrollHeight));
  await page.setViewportSize({ width: size.width, height: Math.ceil(Math.max(size.height, ...ends)) });
}
