import {
  inputOf,
  isEmpty,
  maySend,
  mayTakeBack,
  newLetter,
  paragraphsIn,
  reduceLetter,
  requestFor,
  unsentPhoto,
  type Letter,
  type LetterEvent,
  type LetterText,
} from '../../../src/plugins/newsroom/portal/src/outbox/outbox';

const fresh = newLetter({ id: 'a', account: 7, at: 1 });
const typing = (part: Partial<LetterText>): LetterEvent => ({ type: 'typed', part, at: 2 });
const after = (letter: Letter, ...events: LetterEvent[]): Letter => events.reduce(reduceLetter, letter);
const story = { documentId: 'd', version: 1 };
const refusal = { code: 'stale_version', en: 'Somebody changed it.', zh: '已被改动。' };
const photo = { id: 'p', file: null, caption: ' 现场 ', credit: '何平' };

const WRITTEN = after(fresh, typing({ headline: ' 清淤完工 ', text: '昨日。\n\n今日。' }));
const SENDING = after(WRITTEN, { type: 'send-asked' });

function begun(letter: Letter, key: string): Letter {
  const request = requestFor(letter, () => key);
  return request ? after(letter, { type: 'begun', request }) : letter;
}

describe('A letter', () => {
  it('is sent once it has a headline and something to read', () => {
    expect([fresh, after(fresh, typing({ headline: '题' })), WRITTEN].map(maySend)).toEqual([
      false,
      false,
      true,
    ]);
    expect(maySend(after(fresh, typing({ headline: '题', photos: [photo] })))).toBe(true);
  });

  it('is empty until something is written', () => {
    expect([fresh, WRITTEN].map(isEmpty)).toEqual([true, false]);
  });

  it('has one paragraph a line, without what is empty', () => {
    expect(paragraphsIn(' 一 \r\n\n二\n')).toEqual(['一', '二']);
  });

  it('is written and then submitted, each under a key of its own', () => {
    const first = begun(SENDING, 'k1');
    expect(first.request).toMatchObject({ key: 'k1', method: 'POST', path: '', step: 'write' });
    const written = after(first, { type: 'answered', key: 'k1', story });
    const second = begun(written, 'k2');
    expect(second.request).toEqual({
      key: 'k2',
      step: 'submit',
      method: 'POST',
      path: '/d/submit',
      body: { version: 1 },
    });
    expect(after(second, { type: 'answered', key: 'k2', story }).state).toBe('sent');
  });

  it('is sent again in the same words as long as nobody answered', () => {
    const first = begun(SENDING, 'k1');
    expect(requestFor(first, () => 'k2')).toBe(first.request);
    expect(after(first, typing({ headline: '另一题' }))).toBe(first);
  });

  it('takes no answer of another request', () => {
    const first = begun(SENDING, 'k1');
    expect(after(first, { type: 'answered', key: 'k0', story })).toBe(first);
    expect(after(first, { type: 'refused', key: 'k0', refusal })).toBe(first);
  });

  it('is with the person again where it was refused, who then writes on', () => {
    const refused = after(begun(SENDING, 'k1'), { type: 'refused', key: 'k1', refusal });
    expect(refused).toMatchObject({ state: 'writing', refusal, request: null });
    expect(after(refused, { type: 'send-asked' })).toMatchObject({ state: 'sending', refusal: null });
  });

  it('is taken back only as long as nothing was begun', () => {
    expect([SENDING, begun(SENDING, 'k1'), WRITTEN].map(mayTakeBack)).toEqual([true, false, false]);
    expect(after(SENDING, { type: 'taken-back' }).state).toBe('writing');
    const first = begun(SENDING, 'k1');
    expect(after(first, { type: 'taken-back' })).toBe(first);
  });

  it('sends its photos before itself, and says who took them', () => {
    const letter = after(WRITTEN, typing({ photos: [photo] }), { type: 'send-asked' });
    expect(unsentPhoto(letter)).toEqual(photo);
    const sent = after(letter, { type: 'uploaded', photo: 'p', file: 5 });
    expect(unsentPhoto(sent)).toBeUndefined();
    expect(inputOf(sent.text).photos).toEqual([
      { file: 5, caption: '现场', credit: { role: 'photographer', name: '何平' } },
    ]);
  });

  it('is with the person again where a photo was refused', () => {
    const letter = after(WRITTEN, typing({ photos: [photo] }), { type: 'send-asked' });
    expect(after(letter, { type: 'upload-refused', photo: 'p', refusal })).toMatchObject({
      state: 'writing',
      refusal,
    });
  });
});

describe('A story that was returned', () => {
  const original = { file: 5, caption: '现场', alternativeText: '挖掘机', focus: { x: 1, y: 2 } };
  const text: LetterText = {
    ...WRITTEN.text,
    photos: [{ id: 'q', file: 5, caption: '现场', credit: '', original }],
  };
  const opened = newLetter({ id: 'b', account: 7, at: 1, story: { documentId: 'd', version: 3 }, text });

  it('is submitted as it is where only an answer to the editors was written', () => {
    const letter = after(opened, typing({ answer: ' 原文无误 ' }), { type: 'send-asked' });
    expect(requestFor(letter, () => 'k')).toMatchObject({
      path: '/d/submit',
      body: { version: 3, opinion: '原文无误' },
    });
  });

  it('is changed in what was changed, and in nothing that the editors did to the rest', () => {
    const letter = after(opened, typing({ headline: '二' }), { type: 'send-asked' });
    expect(requestFor(letter, () => 'k')).toMatchObject({
      method: 'PUT',
      path: '/d',
      body: { version: 3, headline: '二' },
    });
    expect(Object.keys(requestFor(letter, () => 'k')?.body ?? {})).toEqual(['headline', 'version']);
  });

  it('keeps what a picture has beside its caption', () => {
    expect(inputOf(text).photos).toEqual([{ ...original, credit: null }]);
  });

  it('goes on to the newest version where the person says so', () => {
    const letter = after(opened, { type: 'rebased', version: 9 }, { type: 'send-asked' });
    expect(requestFor(letter, () => 'k')).toMatchObject({ method: 'PUT', body: { version: 9 } });
  });
});
