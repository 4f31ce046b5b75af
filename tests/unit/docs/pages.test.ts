import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { helpFor } from '../../../src/plugins/newsroom/admin/src/components/help/help';

const ROOT = path.resolve(__dirname, '../../..');
const DOCS = path.join(ROOT, 'docs');

/** What editors and administrators read, in both languages; the rest is for those who build on the newsroom. */
const TRANSLATED = ['tutorial', 'how-to'];
const SETTINGS = 'reference/configuration.md';

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();

const read = (file: string): string => readFileSync(file, 'utf8');

/** Examples are the same in both languages: they are what a machine takes and answers. */
const examplesIn = (markdown: string): string[] => markdown.match(/^ *```.*?^ *```/gms) ?? [];

const TRANSLATIONS = TRANSLATED.flatMap((folder) =>
  pagesIn(path.join(DOCS, folder)).map((name) => `${folder}/${name}`),
).concat(SETTINGS);

describe('the documentation', () => {
  it('has every tutorial, how-to and the guide to settings in Chinese too, and nothing beyond them', () => {
    expect(pagesIn(path.join(DOCS, 'zh-Hans'))).toEqual([...TRANSLATIONS].sort());
  });

  it.each(TRANSLATIONS)('has the same examples in both languages of %s', (page) => {
    const chinese = read(path.join(DOCS, 'zh-Hans', page));

    expect(examplesIn(chinese)).toEqual(examplesIn(read(path.join(DOCS, page))));
  });

  it.each(TRANSLATIONS)('has as many parts and rows in both languages of %s', (page) => {
    const chinese = read(path.join(DOCS, 'zh-Hans', page));
    const english = read(path.join(DOCS, page));

    for (const sign of [/^#+ /gm, /^\|/gm, /^\d+\. /gm]) {
      expect(chinese.match(sign)?.length).toBe(english.match(sign)?.length);
    }
  });

  it('has no link that leads nowhere', () => {
    const pages = [
      'README.md',
      'README.zh-CN.md',
      'CONTRIBUTING.md',
      'ARCHITECTURE.md',
      'SECURITY.md',
    ].concat(pagesIn(DOCS).map((name) => `docs/${name}`));

    expect(pages.flatMap(deadLinksIn)).toEqual([]);
  });

  it('has a page of the help for every screen', () => {
    const screens = [
      ...['plugins/newsroom', 'plugins/newsroom/stories/a', 'plugins/newsroom/page-imports/new'],
      ...['operations', 'policies/a', 'proofreading', 'directory/columns', 'merges'].map(
        (setting) => `settings/newsroom/${setting}`,
      ),
    ];
    const pages = screens.map((screen) => /zh-Hans\/(.*)\.html$/.exec(helpFor(`/${screen}`, 'zh-Hans'))?.[1]);

    expect(pages.filter((page) => !existsSync(path.join(DOCS, 'zh-Hans', `${page}.md`)))).toEqual([]);
  });
});

/** Links of a page within the repository whose file or heading is not there. */
function deadLinksIn(page: string): string[] {
  const text = read(path.join(ROOT, page)).replaceAll(/^ *```.*?^ *```/gms, '');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => String(link));
  return links
    .filter((link) => !/^[a-z]+:/.test(link) && !isThere(page, link))
    .map((link) => `${page}: ${link}`);
}

function isThere(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file ? path.join(ROOT, path.dirname(page), file) : path.join(ROOT, page);
  return existsSync(target) && (!anchor || anchorsIn(read(target)).includes(anchor));
}

/** Headings as GitHub names them in an address: small letters, no marks, hyphens for spaces. */
const anchorsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    String(heading)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
