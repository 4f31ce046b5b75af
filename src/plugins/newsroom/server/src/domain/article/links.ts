/** Where a link of a text may lead, beside paths. */
const SCHEMES = ['http', 'https', 'mailto', 'tel'];

/** What browsers leave out of an address before they read its scheme (WHATWG URL, "basic URL parser"). */
const UNREAD = /^[\0- ]+|[\t\n\r]+/g;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

interface Node {
  type?: unknown;
  url?: unknown;
  children?: unknown;
}

/**
 * The first link of a text that leads to something else than a page, a mail or a telephone: `javascript:` would act on
 * whatever page shows the story. Takes whatever somebody sends as a text.
 */
export function unsafeLinkIn(body: unknown): unknown {
  if (!Array.isArray(body)) return undefined;
  for (const node of body as (Node | null)[]) {
    const found = isUnsafe(node) ? node?.url : unsafeLinkIn(node?.children);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isUnsafe(node: Node | null): boolean {
  if (node?.type !== 'link' || node.url === undefined) return false;
  if (typeof node.url !== 'string') return true;
  const scheme = SCHEME.exec(node.url.replaceAll(UNREAD, ''))?.[1]?.toLowerCase();
  return scheme !== undefined && !SCHEMES.includes(scheme);
}
