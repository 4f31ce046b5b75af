import {
  bodyOf,
  messageOf,
  type PublicText,
} from '../../../src/plugins/newsroom/server/src/domain/outgoing/message';
import {
  isForSites,
  mayReceive,
  topicsOf,
} from '../../../src/plugins/newsroom/server/src/domain/outgoing/topics';
import { TOPICS } from '../../../src/plugins/newsroom/shared/outgoing';
import { RECORDED_ACTS } from '../../../src/plugins/newsroom/shared/vocabulary';
import type { Decision } from '../../../src/plugins/newsroom/server/src/domain/record/chain';
import { aDecision } from '../../support/record/decisions';
import { aRun, aSchedule, publishedRun, readyRun, scheduledRun } from '../../support/model/runs';

const TEXT: PublicText = { slug: 'da-qiao', headline: '大桥通车', version: 3, digest: 'signed' };
const SITE = { audience: 'site', embargo: false } as const;
const HOUSE = { audience: 'house', embargo: false } as const;

const topicsTold = (overrides: Partial<Decision>, before = aRun(), after = aRun()) =>
  topicsOf({ decision: aDecision(overrides), before, after });

const embargoed = scheduledRun([aSchedule({ embargo: true })]);

describe('An embargo', () => {
  it('is told when it begins, and when the story will not come', () => {
    expect(topicsTold({ act: 'schedule' }, readyRun(), embargoed)).toEqual(['article.embargoed']);
    expect(topicsTold({ act: 'unschedule' }, embargoed, readyRun())).toEqual(['article.embargo_cancelled']);
  });

  it('ends with the publication, which is told as such', () => {
    expect(topicsTold({ act: 'publish' }, embargoed, publishedRun())).toEqual(['article.published']);
  });

  it('is not told again while it lasts', () => {
    expect(topicsTold({ act: 'claim' }, embargoed, embargoed)).toEqual([]);
  });
});

describe('An emergency publication', () => {
  it('over a public text is told as a correction', () => {
    expect(topicsTold({ act: 'override', fromPublication: 'published' })).toEqual(['article.corrected']);
  });
});

describe('A decision', () => {
  it.each([
    ['submit', ['article.submitted']],
    ['return', ['article.returned']],
    ['reject', ['article.rejected']],
    ['publish', ['article.published']],
    ['unpublish', ['article.unpublished']],
    ['correct', ['article.corrected']],
    ['withdraw', ['article.withdrawn']],
    ['restore', ['article.restored']],
    ['override', ['article.published']],
    ['hold', ['schedule.held']],
    ['overdue', ['countersign.overdue']],
  ] as const)('to %s is told as %j', (act, topics) => {
    expect(topicsTold({ act })).toEqual(topics);
  });

  it.each([
    ['second_review', []],
    ['approved', ['article.approved']],
  ] as const)('to approve that leads to %s is told as %j', (toStage, topics) => {
    expect(topicsTold({ act: 'approve', toStage })).toEqual(topics);
  });

  it.each([
    'recall',
    'claim',
    'takeover',
    'release',
    'reopen',
    'proof',
    'edit',
    'schedule',
    'unschedule',
    'countersign',
  ] as const)('to %s is not told', (act) => {
    expect(topicsTold({ act })).toEqual([]);
  });
});

describe('A site', () => {
  it('may hear only of topics about public stories', () => {
    expect(TOPICS.filter((topic) => mayReceive(SITE, topic))).toEqual([
      'article.published',
      'article.unpublished',
      'article.corrected',
      'article.withdrawn',
      'article.restored',
    ]);
  });

  it('hears of an embargoed story only with the right to', () => {
    expect(mayReceive({ ...SITE, embargo: true }, 'article.embargoed')).toBe(true);
    expect(mayReceive(HOUSE, 'article.embargoed')).toBe(false);
  });
});

it('The house may hear of everything but embargoes', () => {
  expect(TOPICS.filter((topic) => !mayReceive(HOUSE, topic))).toEqual([
    'article.embargoed',
    'article.embargo_cancelled',
  ]);
});

describe('A message for sites', () => {
  const decision = aDecision({ act: 'publish', opinion: '秘密意见', details: { note: '更正', secret: 1 } });

  it('is about the public text, and says what was changed', () => {
    expect(messageOf('article.published', decision, TEXT)?.data).toEqual({
      documentId: decision.article,
      ...TEXT,
      at: decision.at,
      note: '更正',
    });
  });

  it('tells of the act only the details that belong to its topic', () => {
    expect(messageOf('article.corrected', decision, TEXT)?.data).toMatchObject({ note: '更正' });
    expect(messageOf('article.corrected', decision, TEXT)?.data).not.toHaveProperty('secret');
  });

  it.each(TOPICS.filter(isForSites))('is none where no text was public: %s', (topic) => {
    expect(messageOf(topic, decision, null)).toBeNull();
  });
});

describe('A message', () => {
  it.each(RECORDED_ACTS)('of the act %s holds neither opinion nor person', (act) => {
    const decision = aDecision({ act, opinion: '秘密意见', actorName: '秘密人', actorId: 'secret-id' });
    const bodies = TOPICS.flatMap((topic) => messageOf(topic, decision, TEXT) ?? []).map(bodyOf);
    expect(bodies).toHaveLength(TOPICS.length);
    expect(bodies.join()).not.toMatch(/秘密|secret/);
  });

  it('for the house holds no word of the text', () => {
    const message = messageOf('article.submitted', aDecision({ act: 'submit' }), TEXT);
    expect(Object.keys(message?.data ?? {}).sort()).toEqual([
      'act',
      'at',
      'digest',
      'documentId',
      'round',
      'stage',
      'version',
    ]);
  });

  it('is sent as type, time and data', () => {
    const decision = aDecision({ act: 'publish' });
    const message = messageOf('article.published', decision, TEXT);
    expect(message && JSON.parse(bodyOf(message))).toEqual({
      type: 'article.published',
      timestamp: decision.at,
      data: message?.data,
    });
  });
});
