import { AsyncLocalStorage } from 'node:async_hooks';
import { actorKey } from '../../../domain/workflow';
import { currentActor, isFromOutside } from '../../runtime/actors';
import { ARTICLE, serviceOf, uid, type Strapi } from '../../runtime/strapi';

const FILE = 'plugin::upload.file';
const REPORTER = uid('reporter');

/** Whose question for files is under way, as `file-owner` names them. */
const asking = new AsyncLocalStorage<string>();

type Read = (...asked: unknown[]) => Promise<unknown>;

/** Reads files as who asks may know them: outside of the panel these are their own, and those that the public sees. */
const asShownTo = <Result>(strapi: Strapi, read: () => Result): Result =>
  isFromOutside(strapi) && isQuestion(strapi) ? asking.run(actorKey(currentActor(strapi)), read) : read();

/** Whoever wants to change a file is answered by what guards it. */
const isQuestion = (strapi: Strapi): boolean =>
  ['GET', 'HEAD'].includes(strapi.requestContext.get()?.method ?? '');

interface Event {
  params: { where?: object };
}

const READS = ['findMany', 'findPage', 'findAndCountPage', 'findOne'] as const;

/** Has such questions answered by the database, so that pages and counts of files are of what is shown. */
export function showPublicFiles(strapi: Strapi): void {
  const service = serviceOf<Record<(typeof READS)[number], Read>>(strapi, 'plugin::upload.upload');
  for (const name of READS) {
    const read = service[name];
    service[name] = async (...asked) => asShownTo(strapi, () => read.apply(service, asked));
  }
  const narrow = ({ params }: Event): void => {
    const asker = asking.getStore();
    if (asker === undefined) return;
    const id = { $in: shownTo(strapi, asker) };
    params.where = params.where ? { $and: [params.where, { id }] } : { id };
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    beforeFindOne: narrow,
    beforeFindMany: narrow,
    beforeCount: narrow,
  });
}

/**
 * Ids of files that the asker brought, that a published story shows as a photo or in its text or that show who stands in
 * its byline, or that something else of the host shows: whether that is public is the host's matter.
 */
function shownTo({ db: { connection } }: Strapi, asker: string) {
  const related = connection('files_related_mph as shown').whereRaw('shown.file_id = file.id');
  const inText = connection('newsroom_file_uses as used')
    .join('newsroom_articles as story', 'story.document_id', 'used.article')
    .whereRaw('used.file = file.id')
    .whereNotNull('story.published_at')
    // Joined to a text, JSON is one on every database.
    .whereRaw("concat(story.body, '') like concat('%', file.hash, '%')");
  const asPhoto = related
    .clone()
    .join('newsroom_articles as story', 'story.id', 'shown.related_id')
    .where('shown.related_type', ARTICLE)
    .whereNotNull('story.published_at');
  const ofReporter = related
    .clone()
    .join('newsroom_articles_reporters_lnk as named', 'named.reporter_id', 'shown.related_id')
    .join('newsroom_articles as story', 'story.id', 'named.article_id')
    .where('shown.related_type', REPORTER)
    .whereNotNull('story.published_at');
  return connection('files as file')
    .select('file.id')
    .whereExists(
      connection('newsroom_file_owners as own').whereRaw('own.file = file.id').where({ owner: asker }),
    )
    .orWhereExists(asPhoto)
    .orWhereExists(inText)
    .orWhereExists(ofReporter)
    .orWhereExists(related.clone().whereNotIn('shown.related_type', [ARTICLE, REPORTER]));
}
