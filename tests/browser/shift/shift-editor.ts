import type { Locator, Page } from '@playwright/test';
import { expect } from '../newsroom/fixtures';
import { ReviewPage } from '../pages/review-page';
import type { Draw } from './draw';
import type { Ledger } from './ledger';

/** Where two write, one before what stands there and one behind it; each has a paragraph of their own, too. */
const COMMON = '众处';
const SIDES: Partial<Record<string, 'before' | 'behind'>> = { 甲: 'before', 乙: 'behind' };

/** The paragraphs of a story that these people write on. */
export const paragraphsFor = (names: readonly string[]): string[] =>
  [...names.map((name) => `${name}处`), COMMON].map((place) => `${place}：今夜值班，稿件照常。`);

/** How long something is tried before somebody looks at the screen again. */
const LOOKS_MS = 5000;

/** After how long a shift ends because somebody cannot go on. */
const GIVES_UP_MS = 3 * 60_000;

/** One person of a shift at a screen of their own, who writes down what they see of their own words. */
export class ShiftEditor {
  private count = 0;
  private story = '';
  review: ReviewPage;

  constructor(
    readonly page: Page,
    readonly name: string,
    readonly draw: Draw,
    private readonly ledger: Ledger,
  ) {
    this.review = new ReviewPage(page, '');
    void page.context().newCDPSession(page);
  }

  async opens(story: string, view?: 'edit'): Promise<void> {
    this.story = story;
    this.review = new ReviewPage(this.page, story);
    await this.review.open(view);
  }

  /** Types words of their own, in their paragraph, below it, or at their side of the common one. */
  async writes(): Promise<void> {
    const words = this.nextWords();
    await this.mayWrite();
    await this.goesTo(this.draw.of(['own', 'own', 'below', 'common']));
    await this.types(words);
    await expect(this.review.sheet, `${this.name} typed ${words}`).toContainText(words);
    this.ledger.writes(this.story, { words, by: this.name });
  }

  /** Writes while there is no connection. */
  async writesWithoutConnection(): Promise<void> {
    await this.mayWrite();
    await this.page.context().setOffline(true);
    await this.writes();
    await expect(this.review.keeping).toContainText('Kept in this browser only');
    await this.page.context().setOffline(false);
    await expect(this.review.keeping).toContainText('Kept, not yet saved as a version');
  }

  /** Writes, and loses the page before anything is saved. */
  async writesAndLosesThePage(): Promise<void> {
    await this.writes();
    await expect(this.review.keeping).toContainText(/^Kept/);
    await this.page.reload();
    await this.review.acts.waitFor();
    await this.mayWrite();
  }

  /** Goes on with what somebody else left unsaved. */
  async goesOnWithTextOf(other: string): Promise<void> {
    const offer = this.page.getByRole('status').filter({ hasText: `${other} left text unsaved` });
    await offer.getByRole('button', { name: 'Go on with it' }).click();
    await expect(offer).toBeHidden();
  }

  /**
   * Saves what was written, with what others wrote meanwhile. Nobody wrote at the place of another one, but to go on with
   * their words, so that the comparison leaves nothing to choose.
   */
  async saves(): Promise<void> {
    const unchanged = this.page.getByText('Nothing is changed.');
    await expect(async () => {
      await this.clicksAway([
        this.page.getByRole('button', { name: 'Compare and take over' }),
        this.page.getByRole('button', { name: 'Take over and go on' }),
        ...this.hindrances(),
      ]);
      // One look at a time: what stands in the way next may come while somebody waits for the sheet.
      if (await this.review.save.isEnabled({ timeout: LOOKS_MS }))
        await this.page.keyboard.press('Control+s');
      await expect(unchanged).toBeVisible({ timeout: LOOKS_MS });
    }).toPass({ timeout: GIVES_UP_MS });
  }

  /** Takes an act, with words of their own in each of the fields that are named. */
  async takes(act: Locator, ...fields: (string | RegExp)[]): Promise<void> {
    await act.click();
    const said = fields.map((field) => ({ field, words: this.nextWords() }));
    for (const { field, words } of said) await this.review.dialog.getByLabel(field).fill(words);
    await this.page.keyboard.press('Control+Enter');
    await expect(this.review.dialog).toBeHidden();
    for (const { words } of said) this.ledger.says(this.story, { words, by: this.name });
  }

  private nextWords(): string {
    this.count += 1;
    return `〔${this.name}第${this.count}句〕`;
  }

  /** Waits until the sheet is open: their own unsaved text comes first, and whoever has the story is no hindrance. */
  async mayWrite(): Promise<void> {
    await expect(async () => {
      await this.clicksAway(this.hindrances());
      await expect(this.review.sheet).toBeEnabled({ timeout: 500 });
    }).toPass({ timeout: GIVES_UP_MS });
  }

  /** What one clicks to come to a closed sheet. */
  private hindrances(): Locator[] {
    const own = this.page.getByRole('status').filter({ hasText: 'You left text unsaved' });
    return [
      this.page.getByRole('button', { name: 'Write all the same' }),
      own.getByRole('button', { name: 'Go on with it' }),
    ];
  }

  /** Clicks each of the buttons that is there. */
  private async clicksAway(buttons: readonly Locator[]): Promise<void> {
    for (const button of buttons) if (await button.isVisible()) await button.click({ timeout: LOOKS_MS });
  }

  private async goesTo(place: 'own' | 'below' | 'common'): Promise<void> {
    const side = place === 'common' ? SIDES[this.name] : undefined;
    const paragraph = this.review
      .field('Text')
      .locator(':scope > p')
      .filter({ hasText: side ? COMMON : `${this.name}处` });
    await this.review.sheet.focus();
    await paragraph.evaluate((element, atStart) => {
      const selection = getSelection();
      selection?.selectAllChildren(element);
      if (atStart) selection?.collapseToStart();
      else selection?.collapseToEnd();
    }, side === 'before');
    if (place === 'below') await this.page.keyboard.press('Enter');
  }

  /** At the keys, or with an input method. */
  private async types(words: string): Promise<void> {
    if (this.draw.below(3) > 0) await this.page.keyboard.insertText(words);
    else await this.review.compose(['y', 'yi', 'yiju'], words);
  }
}
