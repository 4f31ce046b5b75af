import { aigcLabelIn, xmpOfLabel } from '../../../src/plugins/newsroom/server/src/domain/pictures/label';

const LABEL = '{"Label":"1","ContentProducer":"A&B <1>"}';

describe('The label of a machine-made picture', () => {
  it.each([
    ['an attribute of XMP', `<rdf:Description TC260:AIGC="${LABEL.replaceAll('"', '&quot;')}"/>`],
    ['an element of XMP', `<TC260:AIGC>${LABEL}</TC260:AIGC>`],
    ['a text chunk of PNG', `AIGC${LABEL}`],
    ['EXIF', `ASCII\0\0\0{"AIGC":${LABEL}}\0`],
  ])('is read from %s', (_, text) => {
    expect(aigcLabelIn(['', text])).toBe(LABEL);
  });

  it.each(['', 'AIGC', 'AIGC {"Other":"1"}', '{"Label":"1"}', 'AIGC="{&quot;Label&quot;'])(
    'is not there: %j',
    (text) => {
      expect(aigcLabelIn([text])).toBeNull();
    },
  );

  it('is read from what is written of it', () => {
    expect(aigcLabelIn([xmpOfLabel(LABEL)])).toBe(LABEL);
  });
});
