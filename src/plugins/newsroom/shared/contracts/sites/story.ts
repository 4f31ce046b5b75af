import { z } from 'zod';
import { AI_ORIGINS } from '../../vocabulary';
import { columnOfStory, departmentOfStory, record, reporterOfStory } from './directory';
import { publicPhoto } from './pictures';

/** A block of Strapi’s blocks format: paragraphs, headings, lists, quotes, pictures. */
const block = z.looseObject({ type: z.string(), children: z.array(z.looseObject({ type: z.string() })) });

const contributor = z.object({
  role: z.string().meta({ examples: ['correspondent'] }),
  name: z.string().meta({ examples: ['石磊'] }),
  /** documentId of the person, where the directory has one. */
  reporter: z.string().nullish(),
});

const originalSource = z.object({
  name: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
});

/** ISO 8601, UTC. */
const time = z.string().meta({ examples: ['2026-11-28T01:20:00.000Z'] });

/** 更正: what readers were told about a change. */
const correction = z.object({ at: time, note: z.string() });

/** 稿件 as the public sees it where neither `fields` nor `populate` chooses a part of it. */
export const publicStory = record
  .extend({
    headline: z.string().meta({ examples: ['城区智慧停车试点启动'] }),
    /** 肩题. */
    kicker: z.string().nullable(),
    /** 副题. */
    subhead: z.string().nullable(),
    slug: z.string().meta({ examples: ['cheng-qu-zhi-hui-ting-che-shi-dian-qi-dong'] }),
    /** 电头. */
    dateline: z
      .string()
      .nullable()
      .meta({ examples: ['本报讯'] }),
    /** 署名 as it is printed. */
    byline: z.string().nullable(),
    contributors: z.array(contributor).nullable(),
    /** Blocks, or a text where `body=html` or `body=text` asks for one. */
    body: z.union([z.array(block), z.string()]).nullable(),
    /** 字数, as the desk counts it. */
    wordCount: z.int(),
    aiOrigin: z.enum(AI_ORIGINS),
    /** What readers have to be told where a machine wrote. */
    aiLabel: z
      .string()
      .nullable()
      .meta({ examples: ['本文由人工智能生成。'] }),
    photos: z.array(publicPhoto).nullable(),
    /** 题图, the same as one of `photos`. */
    leadPhoto: publicPhoto.nullable(),
    /** 提要. */
    summary: z.string().nullable(),
    /** 见报日期. */
    issueDate: z
      .string()
      .nullable()
      .meta({ examples: ['2026-03-01'] }),
    /** 版次. */
    pageNumber: z
      .string()
      .nullable()
      .meta({ examples: ['A03'] }),
    /** To put the pages of a day in order. */
    pageOrder: z.int().nullable(),
    /** 版名. */
    pageName: z.string().nullable(),
    /** 稿源 of a reprint. */
    originalSource: originalSource.nullable(),
    column: columnOfStory.nullable(),
    department: departmentOfStory.nullable(),
    reporters: z.array(reporterOfStory),
    keywords: z
      .array(z.string())
      .nullable()
      .meta({ examples: [['智慧城市']] }),
    language: z.string().meta({ examples: ['zh-Hans'] }),
    firstPublishedAt: time,
    /** Of the present text; nothing before its time. */
    publishedAt: time.nullable(),
    correctedAt: time.nullable(),
    corrections: z.array(correction).nullable(),
    createdAt: time,
    updatedAt: time,
  })
  .meta({ id: 'Story' });
export type PublicStory = z.infer<typeof publicStory>;

/** The same of a text that need not be public. */
export const storyToCome = publicStory.extend({ firstPublishedAt: time.nullable() });
