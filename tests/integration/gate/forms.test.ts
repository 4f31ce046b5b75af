import { readdirSync } from 'node:fs';
import os from 'node:os';
import { enlist, type Person } from '../../support/people/people';
import { outcomeOf } from '../../support/people/stories';
import { sendRaw } from '../../support/raw-http';
import { useEmptyNewsroom } from '../../support/use-newsroom';

const UPLOAD = '/api/upload';
const SCRIPT = '<!doctype html><script src="p.js"></script>';

const { newsroom } = useEmptyNewsroom({ silent: true });
let author: Person;

beforeAll(async () => {
  author = await enlist(newsroom);
});

describe('A form with files', () => {
  const leftOvers = () => readdirSync(os.tmpdir()).filter((name) => /^[0-9a-z]{25}$/.test(name)).length;

  const send = (url: string, field: string) =>
    newsroom.http
      .post(url)
      .attach(field, Buffer.from(SCRIPT), 'page.html')
      .attach('files', Buffer.from('y'), 'y');

  it.each(['/nowhere', '/api/nowhere', '/api/newsroom/articles', '/uploads/page.html', UPLOAD])(
    'leaves nothing on the disk, wherever it leads and whatever its fields are called: %s',
    async (url) => {
      const before = leftOvers();

      const { status } = await send(url, 'other');

      expect(status).toBeGreaterThanOrEqual(400);
      expect(leftOvers()).toBe(before);
    },
  );

  it.each(['/nowhere', '/api/nowhere'])('is not read where it leads nowhere: %s', async (url) => {
    expect(outcomeOf(await send(url, 'files'))).toBe('404 not_found');
  });

  it.each(['/upload', '/upload?id=1', '/admin/login'])(
    'to the panel is not read unless an editor sends it: %s',
    async (url) => {
      expect(outcomeOf(await send(url, 'files'))).toBe('401 not_signed_in');
      expect(outcomeOf(await send(url, 'files').set('Authorization', `Bearer ${author.token}`))).toBe(
        '401 not_signed_in',
      );
    },
  );

  it('has to say how long it is', async () => {
    const form = newsroom.http
      .post(UPLOAD)
      .set('Authorization', `Bearer ${author.token}`)
      .type('multipart/form-data; boundary=x');
    form.write('--x--\r\n');

    expect(outcomeOf(await form)).toBe('411 length_required');
  });

  it('is not read where nobody says who brings its pictures', async () => {
    expect(outcomeOf(await send(UPLOAD, 'files'))).toBe('401 not_signed_in');
  });

  it('is refused where a field of it is JSON that would take long to take apart', async () => {
    const sent = newsroom.http
      .post(UPLOAD)
      .set('Authorization', `Bearer ${author.token}`)
      .field('fileInfo', '['.repeat(2000))
      .attach('files', Buffer.from('y'), 'y');

    expect(outcomeOf(await sent)).toBe('400 too_complex');
  });

  const file = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\nbytes\r\n';
  const field = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n';
  const END = '--x--\r\n';

  it.each([
    ['has a part without a head', `${file}--x\r\nno head\r\n\r\nb\r\n${END}`],
    ['has no file and a part without a head', `${field}--x\r\nno head\r\n\r\nb\r\n${END}`],
    ['has no end', file],
    ['has more fields than anybody sends', file + field.repeat(1001) + END],
    [
      'has an encoding that nobody knows',
      file + field.replace('\r\n\r\n', '\r\nContent-Transfer-Encoding: odd\r\n\r\n') + END,
    ],
  ])('is refused, and leaves nothing on the disk, where it %s', async (_, form) => {
    const before = leftOvers();

    const sent = newsroom.http
      .post(UPLOAD)
      .set('Authorization', `Bearer ${author.token}`)
      .type('multipart/form-data; boundary=x')
      .send(form);

    expect(outcomeOf(await sent)).toBe('400 form_broken');
    expect(leftOvers()).toBe(before);
  });
});

describe('A form that is longer than its pictures may be', () => {
  it.each(['200000000', '2147483648', '4294967296', '4294967297', '18014398509481984'])(
    'is refused before it is read: %s bytes',
    async (length) => {
      const head = `POST ${UPLOAD} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nContent-Type: multipart/form-data; boundary=x\r\n`;

      const answer = await sendRaw(newsroom, `${head}Content-Length: ${length}\r\n\r\n--x\r\n`);

      expect(answer).toMatch(/^HTTP\/1.1 413 /);
    },
  );
});
