import { surrogateKeys } from '../../../src/plugins/newsroom/server/src/domain/public-answers/surrogate-keys';

const story = {
  documentId: 'story1',
  column: { documentId: 'column1', name: '要闻' },
  department: null,
  reporters: [{ documentId: 'reporter1' }, { documentId: 'reporter2' }],
  leadPhoto: { file: 8, caption: '图' },
  photos: [{ file: 7, caption: '图' }, { caption: '无图' }, null],
};

describe('What an answer depends on', () => {
  it('is of a story itself, who and what it names, and its pictures', () => {
    expect(surrogateKeys({ isStory: true, body: { data: story, meta: {} } }).sort()).toEqual([
      'newsroom',
      'newsroom-column1',
      'newsroom-file-7',
      'newsroom-file-8',
      'newsroom-reporter1',
      'newsroom-reporter2',
      'newsroom-story1',
    ]);
  });

  it('is of anything else all that the public sees', () => {
    expect(surrogateKeys({ isStory: false, body: { data: [story] } })).toEqual([
      'newsroom',
      'newsroom-lists',
    ]);
  });
});
