import { judgeRejection } from '../../../src/plugins/newsroom/server/src/services/runtime/host/unhandled-rejections';

const lines: string[] = [];
const judge = judgeRejection({ log: { error: (line: string) => lines.push(line) } } as never);

describe('A failure that nobody waits for', () => {
  it('is logged without its query where the database is away', () => {
    const error = Object.assign(new Error('select 机密 - terminating connection'), { code: '57P01' });
    judge(error);
    expect(lines).toEqual(['A query that nobody waited for failed: 57P01']);
  });

  it('is logged without its query where the database finds a value that is none of its type', () => {
    lines.length = 0;
    judge(
      Object.assign(new Error('select 机密 - invalid byte sequence'), { code: '22021', severity: 'ERROR' }),
    );
    expect(lines).toEqual(['A query that nobody waited for failed: 22021']);
  });

  it('ends the process where it is anything else', () => {
    const error = new TypeError('Cannot read properties of undefined');
    expect(() => judge(error)).toThrow(error);
  });
});
