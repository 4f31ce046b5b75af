/** A line in which something stands. */
const LINE = { type: 'string', minLength: 1 };

const ADDRESS = { type: 'string', pattern: '^https?://\\S+$' };

const TIME = { type: 'string', format: 'date-time' };

const NAMED = { type: 'object', required: ['name'], properties: { name: LINE } };

/** What search engines ask of a NewsArticle. */
export const NEWS_ARTICLE = {
  type: 'object',
  required: ['@context', '@type', 'url', 'headline', 'datePublished', 'dateModified', 'author', 'publisher'],
  properties: {
    '@type': { const: 'NewsArticle' },
    url: ADDRESS,
    headline: LINE,
    inLanguage: LINE,
    ...{ datePublished: TIME, dateModified: TIME },
    author: { type: 'array', items: NAMED },
    publisher: NAMED,
    image: { type: 'array', items: ADDRESS },
    keywords: { type: 'array', items: LINE },
    correction: { type: 'array', items: { required: ['text'], properties: { text: LINE } } },
  },
};

/** An item of JSON Feed 1.1. */
export const FEED_ITEM = {
  type: 'object',
  required: ['id', 'url', 'title', 'date_published', 'date_modified'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  properties: {
    ...{ id: LINE, url: ADDRESS, title: LINE, image: ADDRESS, language: LINE },
    ...{ summary: { type: 'string' }, content_html: { type: 'string' }, content_text: { type: 'string' } },
    ...{ date_published: TIME, date_modified: TIME },
    authors: { type: 'array', items: NAMED },
    tags: { type: 'array', items: LINE },
  },
};

/** An item of RSS 2.0 as its document is read; times as RFC 822 writes them. */
export const RSS_ITEM = {
  type: 'object',
  required: ['title', 'link', 'guid', 'pubDate'],
  properties: {
    ...{ title: LINE, link: ADDRESS },
    pubDate: {
      type: 'string',
      pattern: '^[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
    },
    guid: { type: 'object', required: ['#'], properties: { '#': LINE } },
  },
};

/** An entry of Atom (RFC 4287) as its document is read. */
export const ATOM_ENTRY = {
  type: 'object',
  required: ['id', 'title', 'updated', 'link'],
  properties: {
    id: { type: 'string', format: 'uri' },
    title: LINE,
    ...{ updated: TIME, published: TIME },
    link: { type: 'object', required: ['@href'], properties: { '@href': ADDRESS } },
  },
};

/** An element with one attribute that says something. */
const attributed = (name: string, value: object) => ({
  type: 'object',
  required: [name],
  properties: { [name]: value },
});

const INSTANT = { type: 'string', pattern: '^\\d{8}T\\d{6}Z$' };

/** What partners ask of a document of NITF, as it is read: its id, its times, its headline. */
export const NITF = {
  type: 'object',
  required: ['head', 'body'],
  properties: {
    head: {
      type: 'object',
      required: ['title', 'docdata'],
      properties: {
        title: LINE,
        docdata: {
          type: 'object',
          required: ['doc-id', 'date.issue', 'date.release'],
          properties: {
            'doc-id': attributed('@id-string', LINE),
            'date.issue': attributed('@norm', INSTANT),
            'date.release': attributed('@norm', INSTANT),
          },
        },
      },
    },
    body: attributed('body.head', attributed('hedline', attributed('hl1', LINE))),
  },
};
