import {
  forStories,
  type ActionDescription,
  type EditContext,
} from '../../../../src/plugins/newsroom/admin/src/content-manager/descriptions';

const contextOf = (model: string): EditContext => ({ model, activeTab: 'draft', documentId: 'd1' });
const STORY = contextOf('plugin::newsroom.article');
const DEPARTMENT = contextOf('plugin::newsroom.department');
const STRAPIS: ActionDescription = { label: 'Publish' };

/** Strapi's action, which notes what it was asked. */
function strapis() {
  const asked: EditContext[] = [];
  const action = (context: EditContext): ActionDescription => {
    asked.push(context);
    return STRAPIS;
  };
  return { asked, action: Object.assign(action, { type: 'publish', position: ['panel', 'preview'] }) };
}

describe('An action of Strapi that the newsroom has its own for', () => {
  it('is the newsroom’s where a story is shown', () => {
    const either = forStories(strapis().action, () => ({ label: 'Publish (signed)' }));
    expect(either(STORY)).toEqual({ label: 'Publish (signed)' });
  });

  it('is taken away where the newsroom has none', () => {
    expect(forStories(strapis().action, () => null)(STORY)).toBeNull();
  });

  it('is Strapi’s, asked as it is, where anything else is shown', () => {
    const { action, asked } = strapis();
    expect(forStories(action, () => null)(DEPARTMENT)).toBe(STRAPIS);
    expect(asked).toEqual([DEPARTMENT]);
  });

  it('is asked of Strapi each time, of a story as on the tab of the published text', () => {
    const { action, asked } = strapis();
    forStories(action, () => null)(STORY);
    expect(asked).toEqual([{ ...STORY, activeTab: 'published' }]);
  });

  it('is made by the newsroom out of Strapi’s', () => {
    const either = forStories(strapis().action, (_, theirs) => theirs && { ...theirs, disabled: true });
    expect(either(STORY)).toEqual({ label: 'Publish', disabled: true });
  });

  it('keeps the type and the places by which Strapi finds it', () => {
    const { type, position } = forStories(strapis().action, () => null);
    expect({ type, position }).toEqual({ type: 'publish', position: ['panel', 'preview'] });
  });
});
