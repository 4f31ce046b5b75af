import { withAddresses } from '../../runtime/pictures/library';
import { ARTICLE, type Document, type Strapi } from '../../runtime/strapi';
import { planOf, type Plan, type ShownFiles } from './plan';
import { HERE, writtenReading, type Row } from './rows';

const FILE = 'plugin::upload.file';

/** What is read of a file: what is shown of it, and what a provider of private storage makes an address by. */
const FIELDS = [
  'name',
  'url',
  'previewUrl',
  'width',
  'height',
  'mime',
  'formats',
  'hash',
  'ext',
  'provider',
  'provider_metadata',
];

/** Adds the files that stories name: one question for all of them, none where no story has a picture. */
export async function addFiles(
  strapi: Strapi,
  stories: readonly Document[],
  files: readonly ShownFiles[],
): Promise<void> {
  const pictured = stories.filter(
    ({ photos, leadPhoto }) => (Array.isArray(photos) && photos.length > 0) || leadPhoto,
  );
  const named = pictured.length === 0 || files.length === 0 ? [] : await filesOf(strapi, pictured, files);
  for (const story of stories)
    for (const { name, isToMany } of files) {
      const own = named
        .filter(({ owner, field }) => owner === story.id && field === name)
        .map(({ file }) => file);
      story[name] = isToMany ? own : (own[0] ?? null);
    }
}

/** A file, the story that names it, and in which attribute. */
interface NamedFile {
  owner: number;
  field: string;
  file: Document;
}

const plans = new WeakMap<Strapi, Plan>();

function filePlan(strapi: Strapi): Plan {
  const plan = plans.get(strapi) ?? planOf(strapi, FILE, { fields: FIELDS });
  if (!plan) throw new Error('Strapi keeps files in another form than this knows.');
  plans.set(strapi, plan);
  return plan;
}

async function filesOf(
  strapi: Strapi,
  stories: readonly Document[],
  files: readonly ShownFiles[],
): Promise<NamedFile[]> {
  const plan = filePlan(strapi);
  const reading = writtenReading(strapi, plan);
  const rows = await strapi.db
    .connection('files_related_mph as shown')
    .join(`${plan.tableName} as ${HERE}`, `${HERE}.id`, 'shown.file_id')
    .where('shown.related_type', ARTICLE)
    .whereIn(
      'shown.related_id',
      stories.map(({ id }) => id),
    )
    .whereIn(
      'shown.field',
      files.map(({ name }) => name),
    )
    .orderBy('shown.order')
    .select<Row[]>(['shown.related_id as owner', 'shown.field as field', reading.columns]);
  return Promise.all(
    rows.map(async (row) => ({
      owner: Number(row.owner),
      field: String(row.field),
      file: await withAddresses(strapi, reading.show(row) as Document),
    })),
  );
}
