import { decodePage } from '../../../src/plugins/newsroom/shared/page-text';

const TEXT = '城区要闻\n\n开发区开展“走访”活动，成效明显。①5\n';
/** “汉字，新闻” in GB18030. */
const GB18030 = [0xba, 0xba, 0xd7, 0xd6, 0xa3, 0xac, 0xd0, 0xc2, 0xce, 0xc5];

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

describe('decodePage', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${TEXT}`, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${TEXT}`, false), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(TEXT, false), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodePage(bytes)).toEqual({ ok: true, text: TEXT, encoding });
  });

  it('reads GB18030', () => {
    expect(decodePage(new Uint8Array(GB18030))).toEqual({
      ok: true,
      text: '汉字，新闻',
      encoding: 'gb18030',
    });
  });

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\u3000'), 'empty'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49]),
      'binary',
    ],
    ['an archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0]), 'binary'],
    ['control characters', new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]), 'binary'],
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'unknown_encoding'],
    ['a cut-off character', utf8(TEXT).subarray(0, 4), 'unknown_encoding'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decodePage(bytes)).toMatchObject({ ok: false, code });
  });
});
