import fc from 'fast-check';
import { cutAround } from '../../../src/plugins/newsroom/server/src/domain/pictures/cut';

describe('A picture', () => {
  it('is cut around what matters in it', () => {
    expect(cutAround({ x: 25, y: 40 }, { width: 1200, height: 800 })).toEqual({
      objectPosition: '25% 40%',
      crops: {
        '1:1': { x: 0, y: 0, width: 800, height: 800 },
        '4:3': { x: 0, y: 0, width: 1066, height: 800 },
        '16:9': { x: 0, y: 0, width: 1200, height: 675 },
      },
    });
    expect(cutAround({ x: 75, y: 90 }, { width: 1200, height: 800 }).crops).toMatchObject({
      '1:1': { x: 400, y: 0 },
      '16:9': { x: 0, y: 125 },
    });
  });

  it('is cut around its middle where nobody said, and not at all where its size is unknown', () => {
    expect(cutAround(null, { width: 100, height: 50 }).crops?.['1:1']).toEqual({
      x: 25,
      y: 0,
      width: 50,
      height: 50,
    });
    expect(cutAround(undefined, {})).toEqual({ objectPosition: '50% 50%', crops: null });
  });

  it('is never cut beyond its edges', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const size = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(percent, percent, size, size, (x, y, width, height) => {
        for (const crop of Object.values(cutAround({ x, y }, { width, height }).crops ?? {})) {
          expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
          expect(Math.min(crop.width, crop.height)).toBeGreaterThanOrEqual(1);
          expect(crop.x + crop.width).toBeLessThanOrEqual(width);
          expect(crop.y + crop.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});
