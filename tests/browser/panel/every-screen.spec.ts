import type { Page } from '@playwright/test';
import { seriousFaults } from '../pages/accessibility';
import { expect, LANGUAGES, SIZES, test } from '../newsroom/fixtures';
import { nightShift } from '../newsroom/night-shift';
import { latinIn } from '../pages/latin';
import { openScreen, SCREENS, type Screen } from '../pages/screens';

/** Every screen as somebody may meet it. */
const LOOKS = SCREENS.flatMap((screen) => LANGUAGES.map((language) => ({ screen, language })));

/** How far an element reaches beyond what is seen of it; tables scroll within themselves. */
const widthBeyond = ({ scrollWidth, clientWidth }: HTMLElement): number => scrollWidth - clientWidth;

/** What is the newsroom's of a screen; Strapi's home page holds a `main` in each widget. */
const partOf = (page: Page, { part = 'main' }: Screen) => page.locator(part).first();

test.use({ scene: nightShift });

for (const { screen, language } of LOOKS) {
  test(`${screen.name} in ${language} is translated, accessible and fits, on a phone too`, async ({
    visit,
    newsroom,
  }) => {
    const page = await visit(screen.who, language);
    await openScreen(page, screen, { language, newsroom });
    const part = partOf(page, screen);
    await expect(part).not.toContainText('newsroom.');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await seriousFaults(page, screen.part)).toEqual([]);
      expect(await part.evaluate(widthBeyond)).toBe(0);
      expect(await page.locator('html').evaluate(widthBeyond)).toBe(0);
    }
  });
}

for (const screen of SCREENS) {
  test(`${screen.name} in Chinese has no English word, and in the dark all can be read`, async ({
    visit,
    newsroom,
  }) => {
    const page = await visit(screen.who, 'zh-Hans');
    await page.emulateMedia({ colorScheme: 'dark' });
    await openScreen(page, screen, { language: 'zh-Hans', newsroom });
    expect(await latinIn(partOf(page, screen))).toEqual([]);
    expect(await seriousFaults(page, screen.part)).toEqual([]);
  });
}

test('in the dark the browser draws its own parts of fields for the dark, and in the light for the light', async ({
  visit,
}) => {
  const page = await visit('editor1');
  await page.goto('/admin/plugins/newsroom');
  const drawnFor = () => page.locator('html').evaluate((html) => getComputedStyle(html).colorScheme);
  await expect.poll(drawnFor).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(drawnFor).toBe('dark');
});
