import { contentDigest } from '../../../../src/plugins/newsroom/server/src/domain/article/content';
import type { ArticleContent } from '../../../../src/plugins/newsroom/shared/article';
import {
  DIGEST,
  draftRow,
  inPublic,
  inVersion,
  PERSON,
  publicRow,
  run,
  runJson,
  version,
  type Change,
  type Json,
  type NamedChange,
} from './making';

/** Forges text and digest alike wherever they stand, but for the decisions. */
const forgeText: Change = async (sql) => {
  const where = { article: sql.rich.corrected, number: 2 };
  const { digest: signed } = await sql.table('newsroom_versions').where(where).first();
  let digest = '';
  await sql.changeJson('newsroom_versions', where, [
    'content',
    (content: ArticleContent) => {
      const forged = { ...content, headline: '冒名的标题' };
      digest = contentDigest(forged, {});
      return forged;
    },
  ]);
  await version('corrected', 2, { media_hashes: '{}' })(sql);
  await version('corrected', 2, { digest })(sql);
  await publicRow('corrected', { headline: '冒名的标题' })(sql);
  await draftRow('corrected', { headline: '冒名的标题' })(sql);
  for (const column of ['published', 'last_public', 'taken'])
    await runJson(
      'corrected',
      column,
      (value) => JSON.parse(JSON.stringify(value).replaceAll(String(signed), digest)) as unknown,
    )(sql);
  await run('corrected', { digest })(sql);
};

/** Exchanges a reporter for another one past the byline. */
const exchangeReporter: Change = async (sql) => {
  const other = await sql.table('newsroom_reporters').where({ document_id: sql.rich.reporters[1] }).first();
  await sql.change('newsroom_articles_reporters_lnk', {}, { reporter_id: other.id });
};

/** Takes the reporter of a public text off its row, and leaves the byline. */
const unlinkReporter: Change = async (sql) => {
  const row = await sql
    .table('newsroom_articles')
    .where({ document_id: sql.rich.corrected })
    .whereNotNull('published_at')
    .first();
  await sql.remove('newsroom_articles_reporters_lnk', { article_id: row.id });
};

const CHANGES_OF_VERSIONS: NamedChange[] = [
  [
    'the text of a version',
    (sql) =>
      sql.changeJson('newsroom_versions', { article: sql.rich.corrected, number: 1 }, [
        'content',
        (content: Json) => ({ ...content, headline: '另改' }),
      ]),
    inVersion(1, 'other_text'),
  ],
  ['the digest of a version', version('corrected', 1, { digest: DIGEST }), inVersion(1, 'other_digest')],
  [
    'the hash of a picture in a version',
    version('corrected', 1, { media_hashes: '{}' }),
    inVersion(1, 'other_text'),
  ],
  [
    'a version deleted',
    (sql) => sql.remove('newsroom_versions', { article: sql.rich.corrected, number: 1 }),
    inVersion(1, 'missing'),
  ],
  [
    'a version of no decision deleted',
    (sql) => sql.remove('newsroom_versions', { article: sql.rich.draft }),
    inVersion(1, 'missing'),
  ],
  [
    'a version added',
    (sql) =>
      sql.copy(
        'newsroom_versions',
        { article: sql.rich.signed, number: 1 },
        { number: 2, document_id: 'added' },
      ),
    inVersion(2, 'unexpected'),
  ],
  ['the address of a version taken out', version('corrected', 1, { slug: null }), inVersion(1, 'differs')],
  ['the address of a version', version('corrected', 1, { slug: 'another' }), inVersion(1, 'differs')],
  [
    'the writer of an edit',
    version('corrected', 2, { actor_name: PERSON.name }),
    inVersion(2, 'other_writer'),
  ],
  [
    'the time of an edit',
    version('corrected', 2, { at: '2020-01-01T00:00:00.000Z' }),
    inVersion(2, 'other_writer'),
  ],
];

/** Versions. */
export const changesOfVersions = (): NamedChange[] => CHANGES_OF_VERSIONS;

const CHANGES_OF_PUBLIC: NamedChange[] = [
  [
    'a public headline',
    publicRow('corrected', { headline: '绕过编辑部的标题' }),
    { ...inPublic('headline'), fault: 'unsigned' },
  ],
  ['a public text', publicRow('corrected', { body: '[]' }), { ...inPublic('body'), fault: 'unsigned' }],
  [
    'a public summary that was not there',
    publicRow('corrected', { summary: '没有签发的提要' }),
    { ...inPublic(), fault: 'unsigned' },
  ],
  ['where a public page stands', publicRow('corrected', { page_order: 1 }), inPublic('pageOrder')],
  [
    'a public caption',
    publicRow('corrected', { photos: '[]' }),
    { ...inPublic('photos'), fault: 'unsigned' },
  ],
  ['a public text and every digest but those of the decisions', forgeText, inVersion(2, 'other_digest')],
  [
    'a public row deleted',
    async (sql) =>
      sql
        .table('newsroom_articles')
        .where({ document_id: sql.rich.corrected })
        .whereNotNull('published_at')
        .delete(),
    { place: 'published', fault: 'missing' },
  ],
  [
    'a second public row',
    (sql) => sql.copy('newsroom_articles', { document_id: sql.rich.restored }, { published_at: new Date() }),
    { place: 'published', fault: 'doubled' },
  ],
  [
    'a withdrawn story shown again',
    (sql) => sql.copy('newsroom_articles', { document_id: sql.rich.withdrawn }, { published_at: new Date() }),
    { place: 'published', fault: 'unexpected' },
  ],
  [
    'a draft shown',
    draftRow('draft', { published_at: new Date() }),
    { place: 'published', fault: 'unexpected' },
  ],
  [
    'the address of another story',
    publicRow('restored', { slug: 'shared' }),
    { ...inPublic('slug'), fault: 'unsigned' },
  ],
  [
    'an address that another story could take',
    async (sql) => sql.remove('newsroom_public_slugs', { article: sql.rich.restored }),
    { ...inPublic('slug'), fault: 'slug_unkept' },
  ],
  [
    'an address that leads to another story',
    (sql) =>
      sql.change('newsroom_public_slugs', { article: sql.rich.restored }, { article: sql.rich.corrected }),
    { ...inPublic('slug'), fault: 'slug_foreign' },
  ],
  [
    'since when a story is public',
    publicRow('corrected', { first_published_at: new Date(Date.UTC(2020, 1)) }),
    inPublic('firstPublishedAt'),
  ],
  ['when it was corrected', publicRow('corrected', { corrected_at: null }), inPublic('correctedAt')],
  ['a correction taken away', publicRow('corrected', { corrections: '[]' }), inPublic('corrections')],
  [
    'a correction in other words',
    publicRow('corrected', { corrections: JSON.stringify([{ at: '2020-01-01T00:00:00.000Z', note: '无' }]) }),
    inPublic('corrections'),
  ],
  [
    'a correction that was none',
    publicRow('restored', { corrections: JSON.stringify([{ at: '2020-01-01T00:00:00.000Z', note: '无' }]) }),
    inPublic('corrections'),
  ],
  ['the version of a public row', publicRow('corrected', { version: 1 }), inPublic('version')],
  ['a reporter of the byline taken off', unlinkReporter, inPublic('reporters')],
  ['a reporter exchanged past the byline', exchangeReporter, inPublic('reporters')],
  [
    'the picture taken from the public',
    async (sql) =>
      sql.table('files_related_mph').where({ related_type: 'plugin::newsroom.article' }).delete(),
    inPublic('photoFiles'),
  ],
];

/** What the public sees. */
export const changesOfPublic = (): NamedChange[] => CHANGES_OF_PUBLIC;
