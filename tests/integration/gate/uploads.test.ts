import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aigcLabelIn } from '../../../src/plugins/newsroom/server/src/domain/pictures/label';
import { passagesWith } from '../../../src/plugins/newsroom/server/src/domain/pictures/texts';
import { rowsOf } from '../../support/databases/tables';
import { startNewsroom, type Newsroom } from '../../support/newsroom';
import { enlist, hire, type Answer, type Person } from '../../support/people/people';
import {
  AIGC_LABEL,
  bring,
  draw,
  drawNoise,
  emptyLibrary,
  LABEL_XMP,
  metadataOf,
} from '../../support/people/pictures';
import { demand, outcomeOf, STORIES, storyText } from '../../support/people/stories';
import { labelledPictures } from '../../support/pictures/labelled';

const UPLOAD = '/api/upload';

let newsroom: Newsroom;
let author: Person;
let root: Person;

beforeAll(async () => {
  newsroom = await startNewsroom();
  author = await enlist(newsroom);
  root = await hire(newsroom, 'strapi-super-admin');
});

afterAll(async () => {
  await emptyLibrary(newsroom);
  await newsroom.stop();
});

const bytesAt = async (url: string): Promise<Buffer> => (await root.download(url)).body as Buffer;

const countFiles = async () => (await rowsOf(newsroom, 'files')).length;

const SCRIPT = '<!doctype html><script src="p.js"></script>';

const NO_PICTURES: [string, Buffer][] = [
  ['page.html', Buffer.from(SCRIPT)],
  [
    'page.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
  ],
  ['page.jpg', Buffer.from(SCRIPT)],
  ['code.js', Buffer.from('fetch("/admin/api-tokens")')],
  ['paper.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')],
  ['sound.mp3', Buffer.from('494433030000000000000000', 'hex')],
  ['archive.zip', Buffer.from('504b0304140000000000', 'hex')],
  ['phone.heic', Buffer.from('000000186674797068656963000000006d69663168656963', 'hex')],
  ['empty.png', Buffer.from(' ')],
];

describe('A correspondent’s upload', () => {
  it.each(NO_PICTURES)('is refused unless its bytes are a picture: %s', async (name, bytes) => {
    const before = await countFiles();

    expect(outcomeOf(await author.upload(UPLOAD, { name, bytes }))).toBe('415 not_a_picture');

    expect(await countFiles()).toBe(before);
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('is kept where it is a picture: %s', async (format) => {
    const picture = await bring(author, await draw()[format]().toBuffer(), { name: 'p.html' });

    expect(picture).toMatchObject({ mime: `image/${format}`, width: 60, height: 40 });
    expect(picture.url).toMatch(/\.(jpg|png|webp|gif)$/);
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('is refused where it is cut off: %s', async (format) => {
    const whole = await draw(400, 400)[format]().toBuffer();
    const bytes = whole.subarray(0, Math.floor(whole.length / 2));

    expect(outcomeOf(await author.upload(UPLOAD, { name: 'photo', bytes }))).toBe('400 picture_damaged');
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
    'leaves nothing on the disk where it is cut off: %s',
    async (format) => {
      const left = () => readdirSync(os.tmpdir()).filter((name) => name.endsWith('-anew'));
      const before = left();
      const whole = await drawNoise()[format]().toBuffer();
      const bytes = whole.subarray(0, Math.floor(whole.length * 0.7));

      const outcomes = [
        outcomeOf(await author.upload(UPLOAD, { name: 'photo', bytes })),
        outcomeOf(await root.upload('/upload', { name: 'photo', bytes })),
      ];

      expect(outcomes).toEqual(['400 picture_damaged', '400 picture_damaged']);
      expect(left()).toEqual(before);
    },
  );

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
    'keeps nothing that stands behind or beside the picture: %s',
    async (format) => {
      const bytes = Buffer.concat([await draw()[format]().toBuffer(), Buffer.from(SCRIPT)]);

      const { url } = await bring(author, bytes);

      expect((await bytesAt(url)).includes('<script')).toBe(false);
    },
  );

  it('is refused where it has more pixels than the paper takes, whatever its bytes', async () => {
    const bytes = await draw(9000, 9000).png().toBuffer();

    expect(outcomeOf(await author.upload(UPLOAD, { name: 'bomb.png', bytes }))).toBe('413 picture_too_large');
  });

  it('is refused where it has more bytes than the paper takes', async () => {
    const bytes = Buffer.concat([await draw().jpeg().toBuffer(), Buffer.alloc(20_000_000)]);

    expect(outcomeOf(await author.upload(UPLOAD, { name: 'a.jpg', bytes }))).toBe('413 picture_too_large');
  });

  it('hangs on no row, whosever it is', async () => {
    const file = { name: 'photo.jpg', bytes: await draw().jpeg().toBuffer() };
    const fields = { ref: 'plugin::users-permissions.user', refId: `${author.id}`, field: 'avatar' };

    expect(outcomeOf(await author.upload(UPLOAD, file, fields))).toBe('400 bad_request');
  });

  it('has an address that nobody finds by chance, and that does not tell its name', async () => {
    const { url, formats } = await bring(author, await draw(600, 600).jpeg().toBuffer(), {
      name: 'henxi.jpg',
    });

    expect(path.basename(url)).toMatch(/^[0-9a-f]{32}\.jpg$/);
    expect(path.basename(formats.thumbnail?.url ?? '')).toMatch(/^thumbnail_[0-9a-f]{32}\.jpg$/);
  });
});

describe('What is served under /uploads', () => {
  const headersOf = async (url: string, range?: string) => {
    const asked = newsroom.http.get(url);
    return (await (range ? asked.set('Range', range) : asked)) as unknown as Answer;
  };

  it.each([
    ['page.html', Buffer.from(SCRIPT)],
    ['code.js', Buffer.from('1')],
    ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')],
    ['paper.pdf', Buffer.from('%PDF-1.7\n%%EOF')],
    ['page.jpg', Buffer.from(SCRIPT)],
  ])(
    'is saved and not shown where an editor put something else than a picture there: %s',
    async (name, bytes) => {
      const { url } = await bring(root, bytes, { name, url: '/upload' });

      for (const address of [url, `/.${url}`, url.replace('/uploads', '/%75ploads')]) {
        const { headers, status } = await headersOf(address);
        expect([address, status, headers['content-disposition']]).toEqual([address, 200, 'attachment']);
        expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
      }
    },
  );

  it('is shown where it is a picture, and may do nothing', async () => {
    const { url } = await bring(author, await draw().png().toBuffer());

    const [whole, part, none] = [
      await headersOf(url),
      await headersOf(url, 'bytes=0-9'),
      await headersOf('/uploads/nothing.html'),
    ];

    expect([whole, part, none].map(({ status }) => status)).toEqual([200, 206, 404]);
    for (const { headers } of [whole, part, none]) {
      expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-disposition']).toBeUndefined();
    }
  });
});

describe('A picture from a camera', () => {
  const TAKEN = '2026:03:04 05:06:07';
  /** Tag 0x8825, which leads to the place. */
  const PLACE = Buffer.from([0x25, 0x88]);
  const EXIF = {
    IFD0: { Make: 'Kamera' },
    IFD2: { DateTimeOriginal: TAKEN },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
  };

  it.each([
    ['a correspondent’s', 'jpeg', () => author, UPLOAD],
    ['a correspondent’s', 'webp', () => author, UPLOAD],
    ['an editor’s', 'jpeg', () => root, '/upload'],
    ['an editor’s', 'png', () => root, '/upload'],
  ] as const)(
    'stands upright in each size, and keeps its time and its label and no place: %s %s',
    async (_, format, who, url) => {
      const drawn = draw(1200, 800)
        [format]()
        .withExif(EXIF)
        .withXmp(LABEL_XMP)
        .withMetadata({ orientation: 6 });
      const shot = await drawn.toBuffer();
      expect((await metadataOf(shot)).exif?.includes(PLACE)).toBe(true);

      const picture = await bring(who(), shot, { name: 'camera.jpg', url });

      const addresses = [picture.url, ...Object.values(picture.formats).map((one) => one.url)];
      expect(addresses).toHaveLength(5);
      expect([picture.width, picture.height]).toEqual([800, 1200]);
      for (const address of addresses) {
        const { width, height, orientation, exif, xmpAsString } = await metadataOf(await bytesAt(address));
        expect([height > width, orientation ?? 1]).toEqual([true, 1]);
        expect([TAKEN, 'Kamera', PLACE].map((part) => exif?.includes(part))).toEqual([true, false, false]);
        expect(xmpAsString).toContain(AIGC_LABEL.replaceAll('"', '&quot;'));
      }
    },
  );
});

describe('A picture that is labelled as machine-made', () => {
  const originsIn = async (photos: object[]) => {
    const saved = demand(await root.post(STORIES, storyText({ photos })), 201).body.data;
    return saved.photos.map((photo: { aiOrigin?: string }) => photo.aiOrigin);
  };

  it.each([
    ['a correspondent’s', () => author, UPLOAD],
    ['an editor’s', () => root, '/upload'],
  ])('is said to be so where a story shows it, until somebody says otherwise: %s', async (_, who, url) => {
    const made = await bring(who(), await draw().jpeg().withXmp(LABEL_XMP).toBuffer(), { url });
    const taken = await bring(who(), await draw().jpeg().toBuffer(), { url });

    const origins = await originsIn([
      { file: made.id, caption: '图一' },
      { file: taken.id, caption: '图二' },
      { file: made.id, caption: '图三', aiOrigin: 'assisted' },
    ]);

    expect(origins).toEqual(['generated', undefined, 'assisted']);
  });

  it.each([
    ['a correspondent’s', () => author, UPLOAD],
    ['an editor’s', () => root, '/upload'],
  ])('keeps its label in each size, whatever way it is written: %s', async (_, who, url) => {
    const pictures = await labelledPictures(AIGC_LABEL, [300, 200]);

    for (const [way, bytes] of Object.entries(pictures)) {
      const { id, formats, ...large } = await bring(who(), bytes, { url });

      expect([way, ...(await originsIn([{ file: id, caption: '图' }]))]).toEqual([way, 'generated']);
      const sizes = [large, ...Object.values(formats)];
      expect(sizes).toHaveLength(2);
      for (const one of sizes)
        expect(aigcLabelIn(passagesWith('AIGC', await bytesAt(one.url)))).toBe(AIGC_LABEL);
    }
  });

  it('is so no longer when another one takes its place', async () => {
    const { id } = await bring(root, await draw().jpeg().withXmp(LABEL_XMP).toBuffer(), { url: '/upload' });
    const file = { name: 'n.jpg', bytes: await draw().jpeg().toBuffer() };
    demand(await root.upload(`/upload?id=${id}`, file));

    expect(await originsIn([{ file: id, caption: '图' }])).toEqual([undefined]);
  });
});
