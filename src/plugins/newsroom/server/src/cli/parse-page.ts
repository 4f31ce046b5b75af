import { decodePage } from '../../../shared/page-text';
import type { ParsedArticle, ParsedPage, ParsedPhoto } from '../../../shared/parsed-page';
import { parsePage } from '../domain/page-parsing';
import { undecodable, type CommandOutput } from './output';

/** Runs `newsroom parse-page` on the bytes of a file: JSON with two spaces, or a summary with one block a story. */
export function runParsePage(bytes: Uint8Array, options: { json: boolean }): CommandOutput {
  const decoded = decodePage(bytes);
  if (!decoded.ok) return undecodable(decoded.code);
  const page = parsePage(decoded.text);
  const stdout = options.json ? JSON.stringify(page, null, 2) : summarise(page);
  return { exitCode: 0, stdout: `${stdout}\n`, stderr: '' };
}

function summarise(page: ParsedPage): string {
  const stories = page.articles.map((article, index) => summariseArticle(article, index + 1));
  const dropped = page.dropped.map(({ reason, text }) => `  ${reason}: ${text}`);
  const warnings = page.warnings.map(({ code, message }) => `提示 warning: ${message} (${code})`);
  const rest = dropped.length === 0 ? [] : [['未入稿 dropped:', ...dropped].join('\n')];
  return [`共 ${page.articles.length} 篇 articles`, ...stories, ...rest, ...warnings].join('\n\n');
}

function summariseArticle(article: ParsedArticle, number: number): string {
  const characters = article.paragraphs.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
  const fields: readonly (readonly [string, string | null])[] = [
    ['栏目 column', article.column],
    ['肩题 kicker', article.kicker],
    ['主题 headline', article.headline],
    ['副题 subhead', article.subhead],
    ['单位 department', article.department],
    ['署名 byline', article.byline?.raw ?? null],
    ['作者 contributors', article.contributors.map(({ name, role }) => `${name} (${role})`).join('、')],
    ['段落 paragraphs', `${article.paragraphs.length}`],
    ['字数 characters', `${characters}`],
    ['小标题 subheads', article.subheads.map(({ text }) => text).join(' / ')],
    ['图片 photos', article.photos.map(summarisePhoto).join(' / ')],
    ['稿末编号 end mark', article.endMark],
    ['完整 complete', article.complete ? 'yes' : 'no'],
    ['提示 warnings', article.warnings.map(({ code, message }) => `${message} (${code})`).join('；')],
  ];
  const lines = fields.filter(([, value]) => value !== null && value !== '');
  return [`[${number}]`, ...lines.map(([name, value]) => `  ${name}: ${value ?? ''}`)].join('\n');
}

function summarisePhoto({ caption, mark, creditLine }: ParsedPhoto): string {
  return [caption, mark, creditLine].filter((part) => part !== null).join(' ');
}
