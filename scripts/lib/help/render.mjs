import { Marked } from 'marked';

/** What stands around a page in its language. */
const WORDS = {
  en: { index: 'All pages', twin: '中文' },
  'zh-Hans': { index: '全部说明', twin: 'English' },
};

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 4rem; line-height: 1.7;
  font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
nav { display: flex; justify-content: space-between; font-size: 0.875rem; }
h1, h2, h3 { line-height: 1.3; }
img { max-width: 100%; border: 1px solid #8884; }
pre, table { display: block; overflow-x: auto; }
pre { padding: 0.75rem; background: #8881; font-size: 0.8125rem; line-height: 1.5; }
code { background: #8881; }
pre code { background: none; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8886; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
th:empty { display: none; }
`;

/** The heading of a page. */
export const titleOf = (markdown) => markdown.match(/^# (.*)$/m)[1];

/**
 * A page as HTML. `leadTo` says where a link leads; one that leads nowhere keeps its words alone. `index` and `twin` are the
 * list of all pages, and the same page in the other language, where there is one.
 */
export function render(markdown, { language, index, twin, leadTo }) {
  const words = WORDS[language];
  const links = [
    index && `<a href="${index}">${words.index}</a>`,
    twin && `<a href="${twin}">${words.twin}</a>`,
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(markdown)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav>${links.map((link) => link || '<span></span>').join('')}</nav>
<main>
${markedWith(leadTo).parse(markdown)}</main>
</body>
</html>
`;
}

const markedWith = (leadTo) =>
  new Marked({
    renderer: {
      heading: (text, level, raw) => `<h${level} id="${anchorOf(raw)}">${text}</h${level}>\n`,
      link(href, _title, text) {
        const place = leadTo(href);
        return place === null ? text : `<a href="${place}">${text}</a>`;
      },
      image: (href, _title, text) => `<img src="${leadTo(href)}" alt="${text}">`,
      // What is wider than the window is scrolled; the tab key leads there too.
      code: (text) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
    },
  });

/** A heading as GitHub names it in an address: small letters, no marks, hyphens for spaces. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
