import { seriousFaults } from '../pages/accessibility';
import { expect, LANGUAGES, SIZES, test } from '../newsroom/fixtures';
import { nightShift } from '../newsroom/night-shift';
import { openScreen, SCREENS } from '../pages/screens';

/** Every screen as somebody may meet it. */
const LOOKS = SCREENS.flatMap((screen) => LANGUAGES.map((language) => ({ screen, language })));

/** How far an element reaches beyond what is seen of it; tables scroll within themselves. */
const widthBeyond = ({ scrollWidth, clientWidth }: HTMLElement): number => scrollWidth - clientWidth;

test.use({ scene: nightShift });

for (const { screen, language } of LOOKS) {
  test(`${screen.name} in ${language} is translated, accessible and fits, on a phone too`, async ({
    visit,
    newsroom,
  }) => {
    const page = await visit(screen.who, language);
    await openScreen(page, screen, { language, newsroom });
    // Strapi's home page holds a `main` in each widget.
    const part = page.locator(screen.part ?? 'main').first();
    await expect(part).not.toContainText('newsroom.');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await seriousFaults(page, screen.part)).toEqual([]);
      expect(await part.evaluate(widthBeyond)).toBe(0);
    }
  });
}
