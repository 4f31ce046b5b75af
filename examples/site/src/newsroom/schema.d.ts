// Made of the OpenAPI document of the newsroom by `npm run types`.
export interface paths {
  '/api/newsroom/articles/slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A public story by its slug */
    get: operations['article.findBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public articles */
    get: operations['article.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/articles/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of the public articles */
    get: operations['article.findOne'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/departments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public departments */
    get: operations['department.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/departments/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of the public departments */
    get: operations['department.findOne'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/reporters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public reporters */
    get: operations['reporter.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/reporters/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of the public reporters */
    get: operations['reporter.findOne'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public columns */
    get: operations['column.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/columns/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of the public columns */
    get: operations['column.findOne'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public stories that hold phrases */
    get: operations['search.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Withdrawn stories */
    get: operations['withdrawal.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/articles/{documentId}/neighbours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The stories before and after in its column */
    get: operations['nearby.neighbours'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/articles/{documentId}/related': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Stories that are related to one */
    get: operations['nearby.related'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/most-read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The stories that were read most */
    get: operations['reads.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/feeds/rss.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest stories as RSS 2.0 */
    get: operations['formats.rss'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/feeds/atom.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest stories, and what was withdrawn, as Atom */
    get: operations['formats.atom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/feeds/feed.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest stories as JSON Feed 1.1 */
    get: operations['formats.jsonFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/sitemap.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sitemaps of all stories */
    get: operations['formats.sitemapIndex'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/sitemaps/{page}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One sitemap */
    get: operations['formats.sitemap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/sitemap-news.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sitemap of the last two days */
    get: operations['formats.newsSitemap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/articles/{documentId}/ninjs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A story as ninjs 3.1 */
    get: operations['formats.ninjs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/articles/{documentId}/nitf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A story as NITF 3.6 */
    get: operations['formats.nitf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/articles/{documentId}/json-ld': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A story as NewsArticle of schema.org */
    get: operations['formats.newsArticle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/articles/{documentId}/wechat': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A story as HTML for an account of WeChat */
    get: operations['formats.wechat'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/embargoed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Stories before their time */
    get: operations['embargoed.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/embargoed/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A story before its time */
    get: operations['embargoed.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsroom/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A version of a story that need not be public */
    get: operations['previews.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Story: {
      id: number;
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      /** @example 城区智慧停车试点启动 */
      headline: string;
      kicker: string | null;
      subhead: string | null;
      /** @example cheng-qu-zhi-hui-ting-che-shi-dian-qi-dong */
      slug: string;
      /** @example 本报讯 */
      dateline: string | null;
      byline: string | null;
      contributors:
        | {
            /** @example correspondent */
            role: string;
            /** @example 石磊 */
            name: string;
            reporter?: string | null;
          }[]
        | null;
      body:
        | (
            | ({
                type: string;
                children: ({
                  type: string;
                } & {
                  [key: string]: unknown;
                })[];
              } & {
                [key: string]: unknown;
              })[]
            | string
          )
        | null;
      wordCount: number;
      /** @enum {string} */
      aiOrigin: 'none' | 'assisted' | 'generated';
      /** @example 本文由人工智能生成。 */
      aiLabel: string | null;
      photos: components['schemas']['Photo'][] | null;
      leadPhoto: components['schemas']['Photo'] | null;
      summary: string | null;
      /** @example 2026-03-01 */
      issueDate: string | null;
      /** @example A03 */
      pageNumber: string | null;
      pageOrder: number | null;
      pageName: string | null;
      originalSource: {
        name: string;
        title?: string | null;
        url?: string | null;
      } | null;
      column: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        parent: {
          id: number;
          /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
          documentId: string;
          name: string;
          slug: string | null;
        } | null;
      } | null;
      department: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
      } | null;
      reporters: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        /** @enum {string} */
        kind: 'staff' | 'correspondent';
      }[];
      /**
       * @example [
       *       "智慧城市"
       *     ]
       */
      keywords: string[] | null;
      /** @example zh-Hans */
      language: string;
      /** @example 2026-11-28T01:20:00.000Z */
      firstPublishedAt: string;
      publishedAt: string | null;
      correctedAt: string | null;
      corrections:
        | {
            /** @example 2026-11-28T01:20:00.000Z */
            at: string;
            note: string;
          }[]
        | null;
      /** @example 2026-11-28T01:20:00.000Z */
      createdAt: string;
      /** @example 2026-11-28T01:20:00.000Z */
      updatedAt: string;
    };
    Photo: {
      /** @example /uploads/3f0c9a1d2b7e4c58a6f1e0d9c8b7a695.jpg */
      url?: string;
      width?: number | null;
      height?: number | null;
      formats?: {
        [key: string]: {
          url: string;
          width: number;
          height: number;
        };
      } | null;
      file?: number | null;
      /** @example 图为清淤现场。 */
      caption: string;
      alternativeText?: string | null;
      credit?: {
        role: string;
        name: string;
        title?: string | null;
      } | null;
      aiOrigin?: ('none' | 'assisted' | 'generated') | null;
      focus?: {
        x: number;
        y: number;
      } | null;
      /** @example 20% 50% */
      objectPosition?: string;
      crops?: {
        '1:1': {
          x: number;
          y: number;
          width: number;
          height: number;
        };
        '4:3': {
          x: number;
          y: number;
          width: number;
          height: number;
        };
        '16:9': {
          x: number;
          y: number;
          width: number;
          height: number;
        };
      } | null;
    };
    Department: {
      id: number;
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      name: string;
      createdAt: string;
      updatedAt: string;
      publishedAt: string | null;
    };
    Reporter: {
      id: number;
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      name: string;
      slug: string | null;
      /** @enum {string} */
      kind: 'staff' | 'correspondent';
      biography: string | null;
      photo: components['schemas']['Portrait'] | null;
      createdAt: string;
      updatedAt: string;
      publishedAt: string | null;
    };
    Portrait: {
      /** @example /uploads/3f0c9a1d2b7e4c58a6f1e0d9c8b7a695.jpg */
      url: string;
      width: number | null;
      height: number | null;
      formats: {
        [key: string]: {
          url: string;
          width: number;
          height: number;
        };
      } | null;
      id: number;
      mime: string;
    };
    Column: {
      id: number;
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      name: string;
      slug: string | null;
      parent: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
      } | null;
      description: string | null;
      order: number | null;
      createdAt: string;
      updatedAt: string;
      publishedAt: string | null;
    };
    SearchHit: {
      documentId: string;
      headline: string;
      kicker: string | null;
      subhead: string | null;
      slug: string;
      column: {
        documentId: string;
        name: string;
      } | null;
      department: {
        documentId: string;
        name: string;
      } | null;
      reporters: {
        documentId: string;
        name: string;
      }[];
      keywords: string[];
      firstPublishedAt: string | null;
      correctedAt: string | null;
      highlights: {
        /** @enum {string} */
        field: 'headline' | 'kicker' | 'subhead' | 'summary' | 'body' | 'caption' | 'byline' | 'keywords';
        /** @example 城区智慧停车试点启动 */
        text: string;
        /**
         * @example [
         *       [
         *         2,
         *         6
         *       ]
         *     ]
         */
        ranges: [number, number][];
      }[];
    };
    Withdrawal: {
      documentId: string;
      at: string;
      scopes: ('web' | 'app' | 'partners')[];
      /** @example 本报撤回此稿。 */
      note: string | null;
    };
    StoryCard: {
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      /** @example cheng-qu-zhi-hui-ting-che-shi-dian-qi-dong */
      slug: string;
      kicker: string | null;
      /** @example 城区智慧停车试点启动 */
      headline: string;
      subhead: string | null;
      summary: string | null;
      column: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        parent: {
          id: number;
          /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
          documentId: string;
          name: string;
          slug: string | null;
        } | null;
      } | null;
      leadPhoto: components['schemas']['Photo'] | null;
      /** @example 2026-11-28T01:20:00.000Z */
      firstPublishedAt: string;
    };
    RelatedStory: {
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      /** @example cheng-qu-zhi-hui-ting-che-shi-dian-qi-dong */
      slug: string;
      kicker: string | null;
      /** @example 城区智慧停车试点启动 */
      headline: string;
      subhead: string | null;
      summary: string | null;
      column: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        parent: {
          id: number;
          /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
          documentId: string;
          name: string;
          slug: string | null;
        } | null;
      } | null;
      leadPhoto: components['schemas']['Photo'] | null;
      /** @example 2026-11-28T01:20:00.000Z */
      firstPublishedAt: string;
      score: number;
      because: {
        keywords: string[];
        similarity: number;
        sameColumn: boolean;
      };
    };
    ReadStory: {
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      /** @example cheng-qu-zhi-hui-ting-che-shi-dian-qi-dong */
      slug: string;
      kicker: string | null;
      /** @example 城区智慧停车试点启动 */
      headline: string;
      subhead: string | null;
      summary: string | null;
      column: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        parent: {
          id: number;
          /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
          documentId: string;
          name: string;
          slug: string | null;
        } | null;
      } | null;
      leadPhoto: components['schemas']['Photo'] | null;
      /** @example 2026-11-28T01:20:00.000Z */
      firstPublishedAt: string;
      reads: number;
    };
    EmbargoedStory: {
      id: number;
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      /** @example 城区智慧停车试点启动 */
      headline: string;
      kicker: string | null;
      subhead: string | null;
      /** @example cheng-qu-zhi-hui-ting-che-shi-dian-qi-dong */
      slug: string;
      /** @example 本报讯 */
      dateline: string | null;
      byline: string | null;
      contributors:
        | {
            /** @example correspondent */
            role: string;
            /** @example 石磊 */
            name: string;
            reporter?: string | null;
          }[]
        | null;
      body:
        | (
            | ({
                type: string;
                children: ({
                  type: string;
                } & {
                  [key: string]: unknown;
                })[];
              } & {
                [key: string]: unknown;
              })[]
            | string
          )
        | null;
      wordCount: number;
      /** @enum {string} */
      aiOrigin: 'none' | 'assisted' | 'generated';
      /** @example 本文由人工智能生成。 */
      aiLabel: string | null;
      photos: components['schemas']['Photo'][] | null;
      leadPhoto: components['schemas']['Photo'] | null;
      summary: string | null;
      /** @example 2026-03-01 */
      issueDate: string | null;
      /** @example A03 */
      pageNumber: string | null;
      pageOrder: number | null;
      pageName: string | null;
      originalSource: {
        name: string;
        title?: string | null;
        url?: string | null;
      } | null;
      column: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        parent: {
          id: number;
          /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
          documentId: string;
          name: string;
          slug: string | null;
        } | null;
      } | null;
      department: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
      } | null;
      reporters: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        /** @enum {string} */
        kind: 'staff' | 'correspondent';
      }[];
      /**
       * @example [
       *       "智慧城市"
       *     ]
       */
      keywords: string[] | null;
      /** @example zh-Hans */
      language: string;
      firstPublishedAt: string | null;
      publishedAt: string | null;
      correctedAt: string | null;
      corrections:
        | {
            /** @example 2026-11-28T01:20:00.000Z */
            at: string;
            note: string;
          }[]
        | null;
      /** @example 2026-11-28T01:20:00.000Z */
      createdAt: string;
      /** @example 2026-11-28T01:20:00.000Z */
      updatedAt: string;
      embargoedUntil: string;
    };
    Submission: {
      documentId: string;
      headline: string;
      version: number;
      /** @enum {string} */
      stage:
        'draft' | 'first_review' | 'second_review' | 'final_review' | 'approved' | 'returned' | 'rejected';
      /** @enum {string} */
      publication: 'none' | 'scheduled' | 'published' | 'withdrawn';
      since: string;
      kicker: string | null;
      subhead: string | null;
      summary: string | null;
      leadPhoto:
        | ({
            file: number;
            caption: string;
            alternativeText?: string | null;
            credit?: {
              role: string;
              name: string;
              title?: string | null;
            } | null;
            aiOrigin?: ('none' | 'assisted' | 'generated') | null;
            focus?: {
              x: number;
              y: number;
            } | null;
          } & {
            [key: string]: unknown;
          })
        | null;
      originalSource:
        | ({
            name: string;
            title?: string | null;
            url?: string | null;
          } & {
            [key: string]: unknown;
          })
        | null;
      paragraphs: string[];
      photos: ({
        file?: number | null;
        caption: string;
        alternativeText?: string | null;
        credit?: {
          role: string;
          name: string;
          title?: string | null;
        } | null;
        mark?: string | null;
        aiOrigin?: ('none' | 'assisted' | 'generated') | null;
        focus?: {
          x: number;
          y: number;
        } | null;
      } & {
        [key: string]: unknown;
      })[];
      /** @enum {string} */
      aiOrigin: 'none' | 'assisted' | 'generated';
      published: {
        headline: string;
        url: string | null;
        at: string;
      } | null;
      opinions: ({
        /** @enum {string} */
        act:
          | 'submit'
          | 'recall'
          | 'claim'
          | 'takeover'
          | 'release'
          | 'approve'
          | 'return'
          | 'reject'
          | 'reopen'
          | 'proof'
          | 'publish'
          | 'schedule'
          | 'unschedule'
          | 'unpublish'
          | 'correct'
          | 'withdraw'
          | 'restore'
          | 'override'
          | 'countersign';
        opinion: string | null;
        at: string;
      } & {
        [key: string]: unknown;
      })[];
      acts: {
        /** @enum {string} */
        act:
          | 'submit'
          | 'recall'
          | 'claim'
          | 'takeover'
          | 'release'
          | 'approve'
          | 'return'
          | 'reject'
          | 'reopen'
          | 'proof'
          | 'publish'
          | 'schedule'
          | 'unschedule'
          | 'unpublish'
          | 'correct'
          | 'withdraw'
          | 'restore'
          | 'override'
          | 'countersign';
        allowed: boolean;
        reason?: string;
      }[];
    };
    StoryInPreview: {
      id: number;
      /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
      documentId: string;
      /** @example 城区智慧停车试点启动 */
      headline: string;
      kicker: string | null;
      subhead: string | null;
      /** @example cheng-qu-zhi-hui-ting-che-shi-dian-qi-dong */
      slug: string;
      /** @example 本报讯 */
      dateline: string | null;
      byline: string | null;
      contributors:
        | {
            /** @example correspondent */
            role: string;
            /** @example 石磊 */
            name: string;
            reporter?: string | null;
          }[]
        | null;
      body:
        | (
            | ({
                type: string;
                children: ({
                  type: string;
                } & {
                  [key: string]: unknown;
                })[];
              } & {
                [key: string]: unknown;
              })[]
            | string
          )
        | null;
      wordCount: number;
      /** @enum {string} */
      aiOrigin: 'none' | 'assisted' | 'generated';
      /** @example 本文由人工智能生成。 */
      aiLabel: string | null;
      photos: components['schemas']['Photo'][] | null;
      leadPhoto: components['schemas']['Photo'] | null;
      summary: string | null;
      /** @example 2026-03-01 */
      issueDate: string | null;
      /** @example A03 */
      pageNumber: string | null;
      pageOrder: number | null;
      pageName: string | null;
      originalSource: {
        name: string;
        title?: string | null;
        url?: string | null;
      } | null;
      column: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        parent: {
          id: number;
          /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
          documentId: string;
          name: string;
          slug: string | null;
        } | null;
      } | null;
      department: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
      } | null;
      reporters: {
        id: number;
        /** @example q8x2m4nf0a7ct5wz9k1ryv3h */
        documentId: string;
        name: string;
        slug: string | null;
        /** @enum {string} */
        kind: 'staff' | 'correspondent';
      }[];
      /**
       * @example [
       *       "智慧城市"
       *     ]
       */
      keywords: string[] | null;
      /** @example zh-Hans */
      language: string;
      firstPublishedAt: string | null;
      publishedAt: string | null;
      correctedAt: string | null;
      corrections:
        | {
            /** @example 2026-11-28T01:20:00.000Z */
            at: string;
            note: string;
          }[]
        | null;
      /** @example 2026-11-28T01:20:00.000Z */
      createdAt: string;
      /** @example 2026-11-28T01:20:00.000Z */
      updatedAt: string;
    };
    Refusal: {
      data: null;
      error: {
        status: number;
        name: string;
        message: string;
        details: {
          /** @enum {unknown} */
          code:
            | 'bad_request'
            | 'too_complex'
            | 'story_too_long'
            | 'too_many_stories'
            | 'nothing_to_find'
            | 'page_too_deep'
            | 'opinion_required'
            | 'unchanged_since_return'
            | 'version_required'
            | 'note_required'
            | 'no_such_place'
            | 'no_such_time'
            | 'time_is_past'
            | 'undecodable_text'
            | 'empty_page'
            | 'page_too_large'
            | 'retention_too_short'
            | 'policy_faulty'
            | 'too_large'
            | 'not_json'
            | 'not_utf8'
            | 'length_required'
            | 'form_broken'
            | 'not_a_picture'
            | 'picture_damaged'
            | 'picture_too_large'
            | 'foreign_picture'
            | 'unsafe_link'
            | 'picture_in_use'
            | 'picture_missing'
            | 'no_picture'
            | 'not_your_file'
            | 'entry_slug_taken'
            | 'column_cycle'
            | 'column_has_columns'
            | 'same_entry'
            | 'already_merged'
            | 'entry_faulty'
            | 'policy_missing'
            | 'entry_gone'
            | 'name_taken'
            | 'stale_entry'
            | 'end_mark_overlaps'
            | 'filter_names_nothing'
            | 'token_misplaced'
            | 'token_of_another_host'
            | 'format_faulty'
            | 'bad_signature'
            | 'token_of_cdn'
            | 'bad_preview'
            | 'no_preview'
            | 'preview_expired'
            | 'preview_ended'
            | 'not_signed_in'
            | 'not_permitted'
            | 'wrong_role'
            | 'own_story'
            | 'name_in_byline'
            | 'same_reviewer'
            | 'own_override'
            | 'same_proofreader'
            | 'same_countersigner'
            | 'not_author'
            | 'not_found'
            | 'unknown_act'
            | 'stale_version'
            | 'key_reused'
            | 'wrong_stage'
            | 'held_by_other'
            | 'not_held_by_other'
            | 'not_held'
            | 'already_decided'
            | 'no_proof_due'
            | 'wrong_proof'
            | 'proofs_missing'
            | 'not_signed'
            | 'version_differs'
            | 'record_differs'
            | 'already_published'
            | 'is_published'
            | 'not_published'
            | 'is_public'
            | 'is_withdrawn'
            | 'not_withdrawn'
            | 'withdrawn'
            | 'not_scheduled'
            | 'before_publication'
            | 'no_override'
            | 'countersign_due'
            | 'no_countersign_due'
            | 'publish_by_act_only'
            | 'kept_for_the_record'
            | 'named_by_stories'
            | 'picture_unreadable'
            | 'notes_open'
            | 'too_many_notes'
            | 'not_editable'
            | 'story_incomplete'
            | 'slug_malformed'
            | 'slug_taken'
            | 'no_encryption_key'
            | 'stale_policy'
            | 'stale_reasons'
            | 'policy_in_use'
            | 'too_many_sign_ins'
            | 'too_many_requests'
            | 'private_address'
            | 'receiver_gone'
            | 'record_is_closed'
            | 'unavailable'
            | 'storage_full';
          zh: string;
          withdrawal?: components['schemas']['Withdrawal'];
        };
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'article.findBySlug': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
        body?: 'blocks' | 'text' | 'html';
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Story'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description The story has another slug now. */
      301: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `withdrawn`: The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'article.find': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
        column?: string;
        department?: string;
        reporter?: string;
        keyword?: string;
        from?: string;
        to?: string;
        issueDate?: string;
        pageNumber?: string;
        body?: 'blocks' | 'text' | 'html';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Story'][];
            meta: {
              pagination: {
                page?: number;
                pageSize?: number;
                pageCount?: number;
                start?: number;
                limit?: number;
                total?: number;
                next?: string | null;
              };
              /** @constant */
              isComplete?: false;
            };
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'article.findOne': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
        body?: 'blocks' | 'text' | 'html';
      };
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Story'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `withdrawn`: The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'department.find': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Department'][];
            meta: {
              pagination: {
                page?: number;
                pageSize?: number;
                pageCount?: number;
                start?: number;
                limit?: number;
                total?: number;
                next?: string | null;
              };
            };
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'department.findOne': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
      };
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Department'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'reporter.find': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Reporter'][];
            meta: {
              pagination: {
                page?: number;
                pageSize?: number;
                pageCount?: number;
                start?: number;
                limit?: number;
                total?: number;
                next?: string | null;
              };
            };
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'reporter.findOne': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
      };
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Reporter'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'column.find': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Column'][];
            meta: {
              pagination: {
                page?: number;
                pageSize?: number;
                pageCount?: number;
                start?: number;
                limit?: number;
                total?: number;
                next?: string | null;
              };
            };
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'column.findOne': {
    parameters: {
      query?: {
        /** @description The attributes to show; the answer leaves the others out */
        fields?: string | string[];
        /** @description Attributes to sort by, such as `firstPublishedAt:desc` */
        sort?: string | string[];
        /** @description Relations to show; the answer leaves the others out */
        populate?: string | string[];
        /** @description Conditions, such as `filters[headline][$contains]=…` */
        filters?: {
          [key: string]: unknown;
        };
        /** @description `page` and `pageSize`, or `start` and `limit`; `withCount`; of stories also `after` with `pageSize`, a cursor */
        pagination?: {
          page?: number;
          pageSize?: number;
          start?: number;
          limit?: number;
          withCount?: boolean;
          after?: string;
        } & {
          [key: string]: unknown;
        };
      };
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Column'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'search.find': {
    parameters: {
      query: {
        page?: number;
        pageSize?: number;
        q: string;
        sort?: 'newest' | 'best';
        column?: string;
        department?: string;
        reporter?: string;
        keyword?: string;
        from?: string;
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SearchHit'][];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                total: number;
              };
              facets: {
                columns: {
                  documentId: string;
                  name: string;
                  count: number;
                }[];
                years: {
                  year: number;
                  count: number;
                }[];
              };
              isComplete: boolean;
            };
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       *
       *     `nothing_to_find`: A search names at least one word or phrase that has to be there.
       *
       *     `page_too_deep`: Only the first 10,000 stories of a search can be paged through; ask more closely.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'withdrawal.find': {
    parameters: {
      query?: {
        page?: number;
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Withdrawal'][];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                total: number;
              };
            };
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'nearby.neighbours': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              previous: components['schemas']['StoryCard'] | null;
              next: components['schemas']['StoryCard'] | null;
            };
            meta: Record<string, never>;
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request is not understood; see the paths given. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `withdrawn`: The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'nearby.related': {
    parameters: {
      query?: {
        limit?: number;
      };
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['RelatedStory'][];
            meta: Record<string, never>;
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `withdrawn`: The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'reads.find': {
    parameters: {
      query?: {
        column?: string;
        period?: 'day' | 'week';
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ReadStory'][];
            meta: {
              /** @enum {string} */
              period: 'day' | 'week';
            };
          };
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.rss': {
    parameters: {
      query?: {
        column?: string;
        department?: string;
        reporter?: string;
        keyword?: string;
        from?: string;
        to?: string;
        issueDate?: string;
        pageNumber?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/rss+xml': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.atom': {
    parameters: {
      query?: {
        column?: string;
        department?: string;
        reporter?: string;
        keyword?: string;
        from?: string;
        to?: string;
        issueDate?: string;
        pageNumber?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/atom+xml': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.jsonFeed': {
    parameters: {
      query?: {
        column?: string;
        department?: string;
        reporter?: string;
        keyword?: string;
        from?: string;
        to?: string;
        issueDate?: string;
        pageNumber?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/feed+json': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.sitemapIndex': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/xml': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request is not understood; see the paths given. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.sitemap': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        page: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/xml': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.newsSitemap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/xml': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request is not understood; see the paths given. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.ninjs': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request is not understood; see the paths given. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `format_faulty`: The story is not valid in this format, which is held back until it is. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description The story was withdrawn: its pubStatus is canceled. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'formats.nitf': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'text/vnd.IPTC.NITF': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request is not understood; see the paths given. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `format_faulty`: The story is not valid in this format, which is held back until it is. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `withdrawn`: The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.newsArticle': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/ld+json': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request is not understood; see the paths given. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `format_faulty`: The story is not valid in this format, which is held back until it is. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `withdrawn`: The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'formats.wechat': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          'text/html': unknown;
        };
      };
      /** @description The copy of the client is good. */
      304: {
        headers: {
          /** @description A strong tag of these bytes */
          ETag?: string;
          /** @description When what the public reads may have changed last */
          'Last-Modified'?: string;
          /** @description How long a copy is kept */
          'Cache-Control'?: string;
          /** @description What the answer depends on, separated by spaces */
          'Surrogate-Key'?: string;
          /** @description The same, separated by commas */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request is not understood; see the paths given. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `format_faulty`: The story is not valid in this format, which is held back until it is. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `withdrawn`: The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'embargoed.list': {
    parameters: {
      query?: {
        page?: number;
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['EmbargoedStory'][];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                total: number;
              };
            };
          };
        };
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'embargoed.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['EmbargoedStory'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description `bad_request`: The request is not understood; see the paths given. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_signed_in`: Sign in first. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_permitted`: Your role does not allow this act. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
  'previews.read': {
    parameters: {
      query?: {
        body?: 'blocks' | 'text' | 'html';
        token?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StoryInPreview'];
            meta: {
              preview: {
                version: number;
                isPublic: boolean;
                until: string;
              };
            };
          };
        };
      };
      /**
       * @description `bad_request`: The request is not understood; see the paths given.
       *
       *     `too_complex`: The request holds more parts, or is nested deeper, than the newsroom takes; see the path given.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `bad_preview`: The newsroom made no such preview link. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /** @description `not_found`: There is no such thing here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
      /**
       * @description `preview_expired`: The preview link has expired; ask the newsroom for another one.
       *
       *     `preview_ended`: The preview link is not good any more; ask the newsroom for another one.
       */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'];
        };
      };
    };
  };
}
