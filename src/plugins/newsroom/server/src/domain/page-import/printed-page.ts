import type { ArticleContent } from '../../../../shared/article';
import { writtenPage } from '../../../../shared/pages';
import type { ParsedPage } from '../../../../shared/parsed-page';

/** 版次 and 版名, as far as the header of a page tells them. */
export type PrintedPage = Pick<ArticleContent, 'pageNumber' | 'pageName'>;

const NUMBER = /头版|第?\s*(?:[A-Z]{0,2}\d{1,4}|[一二三四五六七八九十]{1,3})\s*版/g;

/** Headers that tell another page, or how many there are. */
const OF_OTHERS = /[上下]一篇|今日/;

/** A number that stands alone beside a name: 要闻 A03. */
const BARE = /^([A-Z]{0,2}\d{1,3})\s+(\S+)$|^(\S+)\s+([A-Z]{0,2}\d{1,3})$/;

/** What parts the words of a header from each other. */
const APART = /[\s|丨·:：/—－-]+/;

const NAME = /^[\u4e00-\u9fffA-Za-z]{2,16}$/;

/** Words of a header that name no page: of the day, of the paper, of who made it. */
const NO_NAME =
  /星期|周[一二三四五六日天]$|农历|[日晚晨商时快早都市]报|^(?:本期|本版|当前|版权)|责任?编|编辑|美编|校对|版式|主编|出版|国内|邮发|总第/;

/** The page that the header (报眉) tells; nothing where there is none, or where headers tell several. */
export function printedPageIn({ dropped }: Pick<ParsedPage, 'dropped'>): PrintedPage {
  const headers = dropped.filter(({ reason }) => reason === 'page_header');
  const told = headers.flatMap(({ text }) => pageIn(text.normalize('NFKC')));
  const pageNumber = only(told.map((page) => page.pageNumber));
  return { pageNumber, pageName: pageNumber && only(told.flatMap(({ pageName }) => pageName ?? [])) };
}

/** What all lines say; nothing where they differ. */
function only(values: readonly string[]): string | null {
  const [value = null, ...others] = new Set(values);
  return others.length === 0 ? value : null;
}

type ToldPage = { pageNumber: string; pageName: string | null };

/** The number of the page with the name right behind or before it. */
function pageIn(header: string): ToldPage[] {
  if (OF_OTHERS.test(header)) return [];
  const [first, ...others] = header.matchAll(NUMBER);
  if (!first) return bareIn(header);
  if (others.length > 0) return [];
  const [before, after] = [header.slice(0, first.index), header.slice(first.index + first[0].length)];
  const beside = [wordsOf(after)[0], wordsOf(before).at(-1)];
  return [{ pageNumber: writtenPage(first[0]), pageName: beside.find(isName) ?? null }];
}

function bareIn(header: string): ToldPage[] {
  const [, number, name, nameBefore, numberBehind] = BARE.exec(header) ?? [];
  const [pageNumber, pageName] = [number ?? numberBehind, name ?? nameBefore];
  return pageNumber && isName(pageName) ? [{ pageNumber, pageName }] : [];
}

const wordsOf = (text: string): string[] => text.split(APART).filter((word) => word !== '');

const isName = (word: string | undefined): word is string =>
  word !== undefined && NAME.test(word) && !NO_NAME.test(word);
