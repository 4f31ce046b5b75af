import { batchOf, PURGES } from '../../../src/plugins/newsroom/server/src/domain/outgoing/purge';

const batch = (rows: string[][], most: number) => batchOf(rows, { keysOf: (row) => row, most });

describe('Purges that wait', () => {
  it('go together, each key once, as many as fit into one request', () => {
    const rows = [
      ['lists', 'a'],
      ['lists', 'b'],
      ['lists', 'c'],
    ];
    expect(batch(rows, 3)).toEqual({ rows: rows.slice(0, 2), keys: ['lists', 'a', 'b'] });
    expect(batch(rows, 4)).toEqual({ rows, keys: ['lists', 'a', 'b', 'c'] });
  });

  it('are one where everything is old', () => {
    expect(batch([['lists', 'a'], ['newsroom'], ['b']], 30)).toMatchObject({ keys: ['newsroom'] });
  });

  it('go alone where one has more keys than fit', () => {
    expect(batch([['a', 'b', 'c'], ['d']], 2)).toEqual({ rows: [['a', 'b', 'c']], keys: ['a', 'b', 'c'] });
  });
});

describe('A purge', () => {
  it('is written as each cache reads it', () => {
    expect(PURGES.fastly.requestOf(['a', 'b'], { token: 'token', feeds: [] })).toMatchObject({
      method: 'POST',
      headers: { 'fastly-key': 'token' },
      body: '{"surrogate_keys":["a","b"]}',
    });
    expect(PURGES.cloudflare.requestOf(['a', 'b'], { token: 'token', feeds: [] })).toMatchObject({
      method: 'POST',
      headers: { authorization: 'Bearer token' },
      body: '{"tags":["a","b"]}',
    });
    expect(PURGES.nginx.requestOf(['a'], { token: 'token', feeds: [] })).toEqual({
      method: 'GET',
      headers: { authorization: 'Bearer token' },
      body: '',
    });
    expect(PURGES.websub.requestOf(['a'], { token: 'token', feeds: ['https://a.example/1'] })).toMatchObject({
      method: 'POST',
      body: 'hub.mode=publish&hub.url=https%3A%2F%2Fa.example%2F1',
    });
    expect([PURGES.fastly.most, PURGES.cloudflare.most]).toEqual([256, 30]);
  });
});
