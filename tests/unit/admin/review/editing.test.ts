import {
  isLeftToOther,
  maySave,
  mayWrite,
  offerOf,
  opened,
  othersTexts,
  reduceEditing,
  textOf,
  unsavedOf,
  type Editing,
  type EditingEvent,
  type LeftText,
} from '../../../../src/plugins/newsroom/admin/src/pages/Review/editing/editing';
import { leftTexts } from '../../../../src/plugins/newsroom/admin/src/pages/Review/editing/left-texts';
import type { ArticleContent } from '../../../../src/plugins/newsroom/shared/article';
import { aContent } from '../../../support/record/contents';

const STORY = { version: 1, text: aContent() };
const OTHER = { kind: 'admin', id: '2', name: '编辑乙', since: '10:00', until: '10:10' } as const;

const left = (fields: LeftText['fields'], by: string | null = null): LeftText => ({
  version: 1,
  fields,
  at: '2026-03-01T10:00:00.000Z',
  by,
});
const type = (kicker: string): EditingEvent => ({ type: 'typed', part: { kicker } });
const save = (kicker: string): EditingEvent => ({
  type: 'save-asked',
  draft: { ...STORY, base: STORY.text, text: aContent({ kicker }) },
});
const found = (own: LeftText[] = [], others: LeftText[] = []): EditingEvent => ({
  type: 'found',
  own,
  others,
});
const told = (version: number, change: Partial<ArticleContent> = {}): EditingEvent => ({
  type: 'told',
  story: { version, text: aContent(change) },
});
const stale: EditingEvent = { type: 'refused', error: 'stale_version', isStale: true };

/** The state of a story that was opened, with nothing left unsaved, after events. */
const after = (...events: EditingEvent[]): Editing =>
  [found(), ...events].reduce(reduceEditing, opened(STORY));

describe('The editor of a text', () => {
  it('takes no word before it is known what was left unsaved', () => {
    const now = reduceEditing(opened(STORY), type('甲'));
    expect(now.is).toBe('opening');
    expect(textOf(now)).toEqual(STORY.text);
  });

  it('shows the text of the newsroom until something is typed', () => {
    expect(textOf(after(told(2, { kicker: '乙' }))).kicker).toBe('乙');
  });

  it('does not go back to an older text for a late answer', () => {
    expect(after(told(3, { kicker: '丙' }), told(2)).story.version).toBe(3);
  });

  it('begins a draft on the version that was shown', () => {
    const { draft } = after(told(2, { kicker: '乙' }), type('甲'));
    expect(draft && unsavedOf(draft)).toEqual({ version: 2, fields: { kicker: '甲' } });
  });

  it('offers what the person left, and takes no word before that is decided', () => {
    const now = reduceEditing(opened(STORY), found([left({ kicker: '早' })]));
    expect(offerOf(now)?.fields).toEqual({ kicker: '早' });
    expect(mayWrite(now)).toBe(false);
    expect(reduceEditing(now, type('甲'))).toBe(now);
  });

  it('does not offer what the newsroom has saved since', () => {
    const now = reduceEditing(opened(STORY), found([left({ kicker: '早' })]));
    expect(reduceEditing(now, told(2, { kicker: '早' })).is).toBe('editing');
  });

  it('goes on with what was left on the version that it was begun on', () => {
    const draft = { version: 1, base: STORY.text, text: aContent({ kicker: '早' }) };
    const events = [told(2, { subhead: '乙' }), found([left({ kicker: '早' })])];
    const now = [...events, { type: 'taken-up', draft } as const].reduce(reduceEditing, opened(STORY));
    expect(now).toMatchObject({ is: 'stale', draft, own: [] });
  });

  it('shows what others left, and lets none of it take the place of unsaved text', () => {
    const now = after(found([], [left({ kicker: '乙' }, '编辑乙'), left({}, '编辑丙')]), type('甲'));
    expect(othersTexts(now).map(({ by }) => by)).toEqual(['编辑乙']);
    const draft = { version: 1, base: STORY.text, text: aContent({ kicker: '乙' }) };
    expect(textOf(reduceEditing(now, { type: 'taken-up', draft })).kicker).toBe('甲');
  });

  it('keeps what is typed when the newsroom tells of older text left by the person', () => {
    expect(textOf(after(type('甲'), found([left({ kicker: '早' })]))).kicker).toBe('甲');
  });

  it('says of a text only what is so of its last letter', () => {
    const typed = after(type('甲'));
    const kept = reduceEditing(typed, { type: 'kept', text: textOf(typed), where: 'newsroom' });
    expect(kept.keeping).toBe('newsroom');
    const more = reduceEditing(kept, type('甲乙'));
    expect(more.keeping).toBe('pending');
    expect(reduceEditing(more, { type: 'kept', text: textOf(typed), where: 'newsroom' }).keeping).toBe(
      'pending',
    );
  });

  it('saves nothing that is unchanged or has no headline', () => {
    expect(maySave(after())).toBe(false);
    expect(maySave(after(type('甲')))).toBe(true);
    expect(maySave(after({ type: 'typed', part: { headline: ' ' } }))).toBe(false);
  });

  it('shows the saved text once it is saved', () => {
    const story = { version: 2, text: aContent({ kicker: '甲' }) };
    const now = after(type('甲'), save('甲'), { type: 'saved', story });
    expect(now).toMatchObject({ is: 'editing', draft: null, story });
  });

  it('has the saved text also where it could not be asked for again', () => {
    const now = after(type('甲'), save('甲'), { type: 'saved', story: null });
    expect([now.draft, now.story.version, textOf(now).kicker]).toEqual([null, 2, '甲']);
  });

  it('goes on with what was typed while the text was on its way, on the version that came of it', () => {
    const now = after(type('甲'), save('甲'), type('甲乙'), { type: 'saved', story: null });
    expect(now.draft && unsavedOf(now.draft)).toEqual({ version: 2, fields: { kicker: '甲乙' } });
  });

  it('has unsaved what was typed after the text that was sent was on the screen', () => {
    const now = after(type('甲'), type('甲乙'), save('甲'), { type: 'saved', story: null });
    expect(now.draft && unsavedOf(now.draft)).toEqual({ version: 2, fields: { kicker: '甲乙' } });
  });

  it('keeps a text that was refused, and says why until that is read', () => {
    const now = after(type('甲'), save('甲'), { type: 'refused', error: 'no' });
    expect(now).toMatchObject({ is: 'editing', refusal: 'no', draft: { text: { kicker: '甲' } } });
    expect(reduceEditing(now, { type: 'refusal-read' }).refusal).toBeNull();
  });

  it('compares as soon as it has the text that was in the way', () => {
    const refused = after(type('甲'), save('甲'), stale);
    expect(refused.is).toBe('editing');
    expect(reduceEditing(refused, told(2, { kicker: '乙' })).is).toBe('comparing');
    const toldBefore = after(type('甲'), save('甲'), told(2, { kicker: '乙' }), stale);
    expect(toldBefore.is).toBe('comparing');
  });

  it('has nothing to save where the newsroom has the text already, and only its answer was lost', () => {
    const now = after(type('甲'), save('甲'), { type: 'refused', error: 'lost' });
    expect(reduceEditing(now, told(2, { kicker: '甲' }))).toMatchObject({ is: 'editing', draft: null });
  });

  it('says that a text is stale, and takes the choice on the version that it was made on', () => {
    const compared = after(type('甲'), told(2, { kicker: '乙' }), { type: 'compare-asked' });
    expect(compared.is).toBe('comparing');
    const text = aContent({ kicker: '甲和乙' });
    expect(reduceEditing(compared, { type: 'merged', version: 1, text })).toBe(compared);
    const now = reduceEditing(compared, { type: 'merged', version: 2, text });
    expect(now.draft && unsavedOf(now.draft)).toEqual({ version: 2, fields: { kicker: '甲和乙' } });
    expect(reduceEditing(compared, { type: 'compare-left' }).is).toBe('stale');
  });

  it('is given up and thrown away as a whole', () => {
    expect(after(type('甲'), { type: 'given-up' })).toMatchObject({ is: 'editing', draft: null });
    const offered = reduceEditing(opened(STORY), found([left({ kicker: '早' })]));
    expect(reduceEditing(offered, { type: 'thrown-away' }).is).toBe('editing');
  });

  it('is closed while another has the story, until the person writes all the same', () => {
    const held = after(type('甲'), { type: 'held', holder: OTHER });
    expect([isLeftToOther(held), mayWrite(held), textOf(held).kicker]).toEqual([true, false, '甲']);
    const intruding = reduceEditing(held, { type: 'written-all-the-same' });
    expect(mayWrite(reduceEditing(intruding, { type: 'held', holder: { ...OTHER, until: '10:20' } }))).toBe(
      true,
    );
    expect(mayWrite(reduceEditing(intruding, { type: 'held', holder: { ...OTHER, id: '3' } }))).toBe(false);
  });
});

describe('What was left', () => {
  const here = { version: 1, fields: { kicker: '此处' }, at: '2026-03-01T10:00:00.000Z' };
  const newsrooms = (at: string) => ({ version: 1, fields: { kicker: '编辑部' }, at, by: '编辑甲' });
  const order = (at: string) =>
    leftTexts({ own: newsrooms(at), others: [] }, here).own.map(({ fields }) => fields.kicker);

  it('is first what the browser has, though the newsroom got an older text a moment later', () => {
    expect(order('2026-03-01T10:00:02.000Z')).toEqual(['此处', '编辑部']);
  });

  it('is first what the newsroom has where the person wrote elsewhere since', () => {
    expect(order('2026-03-01T11:00:00.000Z')).toEqual(['编辑部', '此处']);
  });
});
