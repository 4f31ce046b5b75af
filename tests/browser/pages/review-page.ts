import type { CDPSession, Locator, Page } from '@playwright/test';

/** 审稿: the screen of one story. */
export class ReviewPage {
  readonly text: Locator;
  readonly acts: Locator;
  readonly main: Locator;
  /** Who has the story. */
  readonly claim: Locator;
  readonly steps: Locator;
  readonly notes: Locator;
  readonly alert: Locator;
  readonly dialog: Locator;
  readonly save: Locator;
  /** Where the unsaved text is. */
  readonly keeping: Locator;
  /** What one writes on. */
  readonly sheet: Locator;
  private input: CDPSession | undefined;

  constructor(
    readonly page: Page,
    private readonly documentId: string,
  ) {
    this.text = page.getByRole('article').filter({ has: page.locator('[data-field="headline"]') });
    this.main = page.getByRole('main');
    this.acts = page.getByRole('region', { name: 'What you can do now' });
    this.claim = page.getByRole('region', { name: 'Claim' });
    this.steps = page.getByRole('region', { name: 'Reviews and proofs' });
    this.notes = page.getByRole('region', { name: /^Notes/ });
    this.alert = this.acts.getByRole('alert');
    this.dialog = page.getByRole('dialog');
    this.save = page.getByRole('button', { name: 'Save', exact: true });
    this.keeping = page.getByRole('status').filter({ hasText: /yet saved as a version/ });
    this.sheet = page.getByRole('textbox', { name: 'Story sheet' });
  }

  async open(view = 'text'): Promise<void> {
    await this.page.goto(`/admin/plugins/newsroom/stories/${this.documentId}?view=${view}`);
    await this.acts.waitFor();
  }

  /** Comes back to the tab, as far as the page can tell. */
  async comeBack(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  act(name: string): Locator {
    return this.acts.getByRole('button', { name, exact: true });
  }

  /** Takes an act that asks for something, with an opinion. */
  async take(act: string, opinion = ''): Promise<void> {
    await this.act(act).click();
    await this.dialog.getByLabel(/^(Opinion|Reason for the|Note to the)/).fill(opinion);
    await this.dialog.getByRole('button', { name: act, exact: true }).click();
  }

  /** A field of the sheet. */
  field(name: string): Locator {
    return this.sheet.getByRole('group', { name, exact: true });
  }

  paragraph(number: number): Locator {
    return this.field('Text')
      .locator(':scope > *')
      .nth(number - 1);
  }

  /** Writes a line or a paragraph of the sheet anew. */
  async write(where: Locator, text: string): Promise<void> {
    await where.click();
    await where.selectText();
    if (text) await this.page.keyboard.insertText(text);
    else await this.page.keyboard.press('Delete');
  }

  async caretAtEndOf(where: Locator): Promise<void> {
    await where.click();
    await this.page.keyboard.press('End');
  }

  /** Composes a word with an input method: what is typed, and what is chosen in the end. */
  async compose(typed: readonly string[], chosen?: string): Promise<void> {
    this.input ??= await this.page.context().newCDPSession(this.page);
    for (const text of typed) {
      const selection = { selectionStart: text.length, selectionEnd: text.length };
      await this.input.send('Input.imeSetComposition', { text, ...selection });
    }
    if (chosen) await this.input.send('Input.insertText', { text: chosen });
  }

  /** Pastes what another program copied. */
  async paste(html: string): Promise<void> {
    await this.sheet.evaluate((sheet, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      sheet.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }

  /** Waits until the screen has asked what others did to the story. */
  async askAgain(): Promise<void> {
    const path = `/newsroom/articles/${this.documentId}`;
    await this.page.waitForResponse((answer) => new URL(answer.url()).pathname === path);
  }

  /** Gives up what was written, which is asked. */
  async discard(): Promise<void> {
    await this.page.getByRole('button', { name: 'Discard changes' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
  }

  /** Selects characters of a paragraph, as a mouse does. */
  async select(paragraph: number, start: number, end: number): Promise<void> {
    await selectIn(this.text.locator(`[data-field="body"][data-index="${paragraph - 1}"]`), start, end);
  }

  /** Selects characters of a line of which there is one. */
  async selectIn(field: string, start: number, end: number): Promise<void> {
    await selectIn(this.text.locator(`[data-field="${field}"]`), start, end);
  }

  /** Words that a note is about, as they are marked in the text. */
  get marked(): Locator {
    return this.text.locator('mark');
  }

  /** A line of which two persons made different things. */
  choice(line: string): Locator {
    return this.page.getByRole('group', { name: line });
  }
}

const selectIn = (line: Locator, start: number, end: number): Promise<void> =>
  line.evaluate(
    (element, [from = 0, to = 0]) => {
      const words = element.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, from, words, to);
    },
    [start, end],
  );
