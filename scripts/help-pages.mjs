#!/usr/bin/env node
// Renders the pages of docs/ that editors and administrators read into the plugin's dist/help, from where the plugin
// serves them: a county newsroom need not reach the Internet (docs/decisions/0066-the-help-comes-with-the-plugin.md).
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { render, titleOf } from './lib/help/render.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DOCS = path.join(ROOT, 'docs');
const HELP = path.join(ROOT, 'src/plugins/newsroom/dist/help');

/** Where the pages of a language are in docs/, and which of its folders are served, in the order of the index. */
const LANGUAGES = {
  en: { folder: '', folders: ['tutorial', 'how-to', 'explanation', 'reference'] },
  'zh-Hans': { folder: 'zh-Hans', folders: ['tutorial', 'how-to', 'reference'] },
};

/** The Markdown files below docs/ that are served, each with its place in the help. */
const served = new Map(Object.keys(LANGUAGES).flatMap(pagesOf));

const relative = (from, to) => path.posix.relative(path.posix.dirname(from), to);

rmSync(HELP, { recursive: true, force: true });
for (const [source, target] of served) write(target, pageOf(source, target));
for (const language of Object.keys(LANGUAGES)) write(`${language}/index.html`, indexOf(language));
cpSync(path.join(DOCS, 'pictures'), path.join(HELP, 'pictures'), { recursive: true });

/** The Markdown files of a language below docs/, each with its place in the help. */
function pagesOf(language) {
  const { folder, folders } = LANGUAGES[language];
  return folders.flatMap((one) =>
    readdirSync(path.join(DOCS, folder, one))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [
        path.posix.join(folder, one, name),
        `${language}/${one}/${name.replace(/\.md$/, '.html')}`,
      ]),
  );
}

function pageOf(source, target) {
  const markdown = readFileSync(path.join(DOCS, source), 'utf8');
  const language = target.split('/')[0];
  const other = Object.keys(LANGUAGES).find((one) => one !== language);
  const twin = target.replace(language, other);
  return render(markdown, {
    language,
    index: relative(target, `${language}/index.html`),
    twin: [...served.values()].includes(twin) ? relative(target, twin) : null,
    leadTo: (link) => leadTo(link, { source, target }),
  });
}

/** Where a link of a page leads within the help; nowhere if that is not served. */
function leadTo(link, { source, target }) {
  const [file, anchor] = link.split('#');
  if (!file) return `#${anchor}`;
  const meant = path.posix.join(path.posix.dirname(source), file);
  const place = meant.startsWith('pictures/') ? meant : served.get(meant);
  return place ? relative(target, place) + (anchor ? `#${anchor}` : '') : null;
}

function indexOf(language) {
  const lines = [...served]
    .filter(([, target]) => target.startsWith(`${language}/`))
    .map(([source, target]) => `- [${titleOf(readFileSync(path.join(DOCS, source), 'utf8'))}](${target})`);
  const heading = language === 'en' ? '# Help' : '# 帮助';
  return render(`${heading}\n\n${lines.join('\n')}\n`, {
    language,
    index: null,
    twin: relative(`${language}/index.html`, `${language === 'en' ? 'zh-Hans' : 'en'}/index.html`),
    leadTo: (link) => relative(`${language}/index.html`, link),
  });
}

function write(place, text) {
  const file = path.join(HELP, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
