import { draftRow, inDraft, type Change, type NamedChange, type StoryName } from './making';

const forgetStory =
  (name: StoryName): Change =>
  async (sql) => {
    await sql.remove('newsroom_articles', { document_id: sql.rich[name] });
    await sql.remove('newsroom_runs', { article: sql.rich[name] });
    await sql.remove('newsroom_versions', { article: sql.rich[name] });
  };

const CHANGES_OF_STORIES: NamedChange[] = [
  [
    'the draft of a signed story',
    draftRow('signed', { headline: '另改' }),
    { ...inDraft('headline'), fault: 'unsigned' },
  ],
  ['what serves the desk alone', draftRow('signed', { end_mark: '①9' }), inDraft('endMark')],
  ['the corrections of a draft', draftRow('corrected', { corrections: null }), inDraft('corrections')],
  [
    'a draft deleted',
    async (sql) => sql.remove('newsroom_articles', { document_id: sql.rich.signed }),
    { place: 'draft', fault: 'missing' },
  ],
  [
    'a second draft',
    (sql) => sql.copy('newsroom_articles', { document_id: sql.rich.signed }, { slug: 'second' }),
    { place: 'draft', fault: 'doubled' },
  ],
  [
    'a submitted story deleted with its run and versions',
    forgetStory('inReview'),
    { place: 'run', fault: 'missing' },
  ],
  [
    'a file of the library deleted',
    async (sql) => sql.remove('files', { id: sql.rich.picture }),
    { place: 'file', fault: 'missing' },
  ],
  [
    'a picture that nothing keeps from deletion any more',
    async (sql) => sql.remove('newsroom_file_uses', { file: sql.rich.picture }),
    { place: 'file', fault: 'unguarded' },
  ],
  [
    'a file that leads to other bytes',
    (sql) => sql.change('files', { id: sql.rich.picture }, { url: '/robots.txt' }),
    { place: 'file', fault: 'differs' },
  ],
];

/** Drafts, whole stories, and files. */
export const changesOfStories = (): NamedChange[] => CHANGES_OF_STORIES;
