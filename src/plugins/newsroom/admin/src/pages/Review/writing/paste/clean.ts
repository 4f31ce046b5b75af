import { seenText } from '../../../../../../shared/characters';
import { isAddress } from '../commands/formats';

/** What of a pasted text was left behind. */
export interface Dropped {
  pictures: number;
  /** Their words are kept, a row a paragraph. */
  tables: number;
  /** Films, sounds, frames of other sites. */
  media: number;
  /** Fonts, sizes and colours. */
  formatting: boolean;
}

export const NOTHING_DROPPED: Dropped = { pictures: 0, tables: 0, media: 0, formatting: false };

type Tag = 'p' | 'h3' | 'blockquote' | 'ul' | 'ol';

/** Where in the pasted text one is. */
interface Around {
  tag: Tag;
  marks: readonly string[];
}

/** A paragraph of the clean text. */
interface Paragraph {
  tag: Tag;
  html: string;
}

const PICTURES = ['img', 'svg', 'picture', 'v:imagedata', 'v:shape', 'canvas'];
const MEDIA = ['video', 'audio', 'iframe', 'object', 'embed', 'mpvoice', 'mp-common-videosnap', 'mpvideo'];
const UNREAD = ['script', 'style', 'head', 'meta', 'link', 'title', 'xml', 'template', 'noscript'];
const BLOCKS =
  'p div section article aside header footer main li tr h1 h2 h3 h4 h5 h6 blockquote pre ul ol table figure dl dt dd hr'.split(
    ' ',
  );
const FORMATS: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'u',
  s: 's',
  del: 's',
  strike: 's',
};

/** Between wide characters the end of a line is none of the text: programs break lines anywhere there. */
const BROKEN_LINE =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60])\s*\n\s*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60])/gu;
/** White space around a paragraph: the sheet sets it off by itself. */
const AROUND = /^(?:[\s\u3000]|&nbsp;)+|(?:[\s\u3000]|&nbsp;)+$/gu;

/** Reads what another program put onto the clipboard: words, paragraphs, subheads, lists, links and bold, and nothing else of it. */
export class Cleaner {
  readonly dropped: Dropped = { ...NOTHING_DROPPED };
  private readonly paragraphs: Paragraph[] = [];
  private open = '';

  /** The clean text, for ProseMirror to read. */
  clean(html: string): string {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    this.children(body, { tag: 'p', marks: [] });
    this.close('p');
    return inLists(this.paragraphs);
  }

  private children(parent: Node, around: Around): void {
    parent.childNodes.forEach((node) => {
      if (node instanceof Text) this.open += marked(wordsOf(node), around.marks);
      else if (node instanceof HTMLElement || node instanceof Element) this.element(node, around);
    });
  }

  private element(element: Element, around: Around): void {
    const name = element.localName;
    if (UNREAD.includes(name) || isHidden(element)) return;
    if (this.isLeftBehind(name)) return;
    if (isStyled(element)) this.dropped.formatting = true;
    if (name === 'br') this.close(around.tag);
    else if (BLOCKS.includes(name)) this.block(element, around);
    else this.inline(element, around);
  }

  private isLeftBehind(name: string): boolean {
    if (PICTURES.includes(name)) this.dropped.pictures += 1;
    else if (MEDIA.includes(name)) this.dropped.media += 1;
    else return false;
    return true;
  }

  private block(element: Element, around: Around): void {
    const tag = tagOf(element) ?? around.tag;
    if (element.localName === 'table') this.dropped.tables += 1;
    this.close(around.tag);
    this.children(element, { ...around, tag, marks: tag === 'h3' ? [] : around.marks });
    this.close(tag);
  }

  private inline(element: Element, around: Around): void {
    const own = [formatOf(element, around), linkOf(element)].flatMap((mark) => mark ?? []);
    this.children(element, { ...around, marks: [...around.marks, ...own] });
    if (['td', 'th'].includes(element.localName)) this.open += ' ';
  }

  private close(tag: Tag): void {
    const html = this.open.replace(AROUND, '');
    this.open = '';
    if (html.replace(/<[^>]*>/g, '').trim() !== '') this.paragraphs.push({ tag, html });
  }
}

const wordsOf = ({ data }: Text): string =>
  escaped(
    seenText(data)
      .replace(BROKEN_LINE, '')
      .replace(/[\s\u00A0]*[\n\u00A0\t ][\n\u00A0\t ]*/gu, ' '),
  );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const marked = (html: string, marks: readonly string[]): string =>
  html && marks.reduceRight((inner, mark) => `<${mark}>${inner}</${mark.split(' ')[0] ?? ''}>`, html);

const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase();

/** Numbers of Word's lists, and what no reader of the page saw. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/.test(styleOf(element));

const isStyled = (element: Element): boolean =>
  element.localName === 'font' ||
  /(?:^|[;\s])(?:color|background|font-size|font-family)/.test(styleOf(element));

function formatOf(element: Element, { tag }: Around): string | undefined {
  const weight = /font-weight:\s*(\w+)/.exec(styleOf(element))?.[1];
  const format = FORMATS[element.localName];
  if (format === 'strong' && (weight === 'normal' || weight === '400')) return undefined;
  const isBold = weight === 'bold' || Number(weight) >= 600;
  const own = format ?? (isBold ? 'strong' : undefined);
  return tag === 'h3' && own === 'strong' ? undefined : own;
}

function linkOf(element: Element): string | undefined {
  const url = element.localName === 'a' ? element.getAttribute('href') : null;
  return url && isAddress(url) ? `a href="${escaped(url)}"` : undefined;
}

function tagOf(element: Element): Tag | undefined {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return 'h3';
  if (name === 'blockquote' || name === 'ul' || name === 'ol') return name;
  if (/mso-list:\s*l\d/.test(styleOf(element))) return listOfWord(element);
  return undefined;
}

/** A list of Word is paragraphs with their marks before them. */
function listOfWord(element: Element): Tag {
  const sign = element.querySelector('[style*="mso-list" i]')?.textContent.trim() ?? '';
  return /^[\p{L}\p{N}]/u.test(sign) && !/^[lnuoü]$/u.test(sign) ? 'ol' : 'ul';
}

const LISTS: readonly Tag[] = ['ul', 'ol'];

function inLists(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ tag, html }, index) => {
      if (!LISTS.includes(tag)) return `<${tag}>${html}</${tag}>`;
      const before = paragraphs[index - 1]?.tag === tag ? '' : `<${tag}>`;
      const after = paragraphs[index + 1]?.tag === tag ? '' : `</${tag}>`;
      return `${before}<li>${html}</li>${after}`;
    })
    .join('');
}
