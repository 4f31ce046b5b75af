import {
  isUnchanged,
  lastModified,
} from '../../../src/plugins/newsroom/server/src/domain/public-answers/conditions';

const CHANGED = Date.UTC(2026, 10, 28, 8, 0, 0, 600);
const ETAG = '"a1"';
const NOW = CHANGED + 10_000;
const PRESENT = { etag: ETAG, changedAt: CHANGED, now: NOW };
const at = (ms: number) => new Date(ms).toUTCString();

describe('A copy', () => {
  it.each([ETAG, `W/${ETAG}`, `"b2", ${ETAG}`, ` ${ETAG} `, '*'])(
    'is good where its tag is the present one: %s',
    (match) => {
      expect(isUnchanged({ match }, PRESENT)).toBe(true);
    },
  );

  it.each(['"b2"', '', 'a1', '"a1-br"', `${ETAG}x`])(
    'is old where no tag is the present one: %s',
    (match) => {
      expect(isUnchanged({ match }, PRESENT)).toBe(false);
    },
  );

  it('is judged by its tag where it names a time too', () => {
    expect(isUnchanged({ match: '"b2"', since: at(CHANGED + 5000) }, PRESENT)).toBe(false);
  });

  it('is good by its time where nothing changed since', () => {
    expect(isUnchanged({ since: at(CHANGED) }, PRESENT)).toBe(true);
    expect(isUnchanged({ since: at(CHANGED - 1000) }, PRESENT)).toBe(false);
  });

  it('tells nothing by a time that is still to come', () => {
    expect(isUnchanged({ since: at(NOW + 1000) }, PRESENT)).toBe(false);
    expect(isUnchanged({ since: at(NOW) }, PRESENT)).toBe(true);
  });

  it('is judged by its tag alone where the answer changes with the clock', () => {
    const ofTheHour = { ...PRESENT, changedAt: null };
    expect(isUnchanged({ since: at(NOW) }, ofTheHour)).toBe(false);
    expect(isUnchanged({ match: ETAG, since: at(NOW) }, ofTheHour)).toBe(true);
  });

  it.each([undefined, 'yesterday'])('is nothing where no time says what it is: %s', (since) => {
    expect(isUnchanged({ since }, PRESENT)).toBe(false);
  });
});

describe('The time of an answer', () => {
  it('is that of its change', () => {
    expect(lastModified(CHANGED, CHANGED + 1000)).toBe(at(CHANGED));
  });

  it('lets nobody keep what was read within the second of a change, as another one may follow in it', () => {
    const since = lastModified(CHANGED, CHANGED + 100);
    expect(isUnchanged({ since }, PRESENT)).toBe(false);
  });
});
