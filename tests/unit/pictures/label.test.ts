import { gifWithXmp } from '../../../src/plugins/newsroom/server/src/domain/pictures/gif';
import { aigcLabelIn, xmpOfLabel } from '../../../src/plugins/newsroom/server/src/domain/pictures/label';
import { passagesWith } from '../../../src/plugins/newsroom/server/src/domain/pictures/texts';
import { draw, metadataOf } from '../../support/people/pictures';
import { labelledPictures } from '../../support/pictures/labelled';

const LABEL = '{"Label":"1","ContentProducer":"A&B <1>"}';

/** With braces, Chinese and quotes in its values. */
const FULL =
  '{"Label":"2","ContentProducer":"河州{智能}公司","ProduceID":"a}b{c","ReservedCode1":"",' +
  '"ContentPropagator":"O\'Neil & <B>","PropagateID":"001191330ABC","ReservedCode2":"x y"}';

const labelOf = (picture: Buffer): string | null => aigcLabelIn(passagesWith('AIGC', picture));

describe('The label of a machine-made picture', () => {
  it.each([
    ['an attribute of XMP', `<rdf:Description TC260:AIGC="${LABEL.replaceAll('"', '&quot;')}"/>`],
    ['an element of XMP', `<TC260:AIGC>${LABEL}</TC260:AIGC>`],
    ['a text chunk of PNG', `AIGC${LABEL}`],
    ['EXIF', `ASCII\0\0\0{"AIGC":${LABEL}}\0`],
  ])('is read from %s', (_, text) => {
    expect(aigcLabelIn(['', text])).toBe(LABEL);
  });

  it('is read from a picture, whatever way it is written there', async () => {
    const pictures = Object.entries(await labelledPictures(FULL));

    const read = pictures.map(([way, picture]) => [way, JSON.parse(labelOf(picture) ?? 'null')]);

    expect(read).toHaveLength(30);
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(pictures.map(([way]) => [way, JSON.parse(FULL)])),
    );
  });

  it.each([
    ['what is no JSON', "AIGC {'x':1, \"Label\":'1'}", "{'x':1, \"Label\":'1'}"],
    [
      'an object within another',
      `{"AIGC":{"a":{},"Label":"1","b":{"c":[]}}}`,
      '{"a":{},"Label":"1","b":{"c":[]}}',
    ],
  ])('is read from %s', (_, text, label) => {
    expect(aigcLabelIn([text])).toBe(label);
  });

  it.each([
    '',
    'AIGC',
    'AIGC {"Other":"1"}',
    '{"Label":"1"}',
    'AIGC="{&quot;Label&quot;',
    '<rdf:Description dc:title="AIGC" xmp:Label="Red"/>',
    '<TC260:AIGC rdf:parseType="Resource"><TC260:ProduceID>1</TC260:ProduceID></TC260:AIGC>',
    'AIGC {"Label":"&#0;&#x110000;"',
  ])('is not there: %j', (text) => {
    expect(aigcLabelIn([text])).toBeNull();
  });

  it('is not there in a picture without one, nor in what is cut off', async () => {
    const pictures = Object.values(await labelledPictures('{"Other":"1"}'));
    const plain = await draw().gif().toBuffer();

    expect(pictures.map(labelOf)).toEqual(pictures.map(() => null));
    expect(Array.from(plain, (_, end) => labelOf(plain.subarray(0, end))).every((one) => one === null)).toBe(
      true,
    );
  });

  it('is read from what is written of it', () => {
    expect(aigcLabelIn([xmpOfLabel(LABEL)])).toBe(LABEL);
  });

  it('is written into a GIF that stays whole', async () => {
    const gif = await draw().gif().toBuffer();

    const labelled = gifWithXmp(gif, xmpOfLabel(FULL));

    expect(labelOf(labelled)).toBe(FULL);
    expect(await metadataOf(labelled)).toMatchObject({ width: 60, height: 40 });
  });
});
