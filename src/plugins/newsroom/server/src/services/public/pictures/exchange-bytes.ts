import { refusal } from '../../runtime/errors';
import { inTransaction, lockRow, table, type Strapi } from '../../runtime/strapi';
import { keepLabel } from '../../stores/file-store';

const FILE = 'plugin::upload.file';

/** What of a row of the library says where bytes lie, and what they are. */
const OF_BYTES = [
  ...(['hash', 'ext', 'mime', 'size', 'width', 'height', 'url', 'previewUrl', 'formats'] as const),
  ...(['provider', 'provider_metadata'] as const),
];

/** A row of the library with what of it says where its bytes lie. */
export type StoredFile = { id: number; name: string } & Record<(typeof OF_BYTES)[number], unknown>;

interface Provider {
  delete(file: unknown): Promise<unknown>;
}

/**
 * Gives a file the bytes, the address, and the label (`null` for none), of another one that has just come, which is no file of its own then. Bytes at an
 * address never change: what somebody signs, or shows, while the new ones are on their way is not theirs. `refuse` says in
 * the same moment whether the file may be exchanged; the caller takes the new one away then.
 */
export async function exchangeBytes(
  strapi: Strapi,
  { id, fresh, label }: { id: number; fresh: StoredFile; label: string | null },
  refuse: () => Promise<void>,
): Promise<void> {
  const files = table<StoredFile>(strapi, FILE);
  const before = await inTransaction(strapi, async () => {
    // Whoever keeps a version that names the file waits for this lock, or this for them.
    const locked = await lockRow<StoredFile>(strapi, FILE, { id });
    if (!locked) throw refusal('not_found');
    await refuse();
    await files.delete({ where: { id: fresh.id } });
    const data = Object.fromEntries(OF_BYTES.map((key) => [key, fresh[key]]));
    await files.update({ where: { id }, data });
    await keepLabel(strapi, id, label);
    return locked;
  });
  await deleteBytes(strapi, before);
}

/** The bytes are nobody's by now; where the storage keeps them all the same, the log says so. */
async function deleteBytes(strapi: Strapi, { id, provider, formats, ...file }: StoredFile): Promise<void> {
  if (provider !== strapi.config.get('plugin::upload.provider')) return;
  const renditions = Object.values((formats ?? {}) as Record<string, unknown>);
  const storage = strapi.plugin('upload').provider as Provider;
  try {
    for (const one of [file, ...renditions]) await storage.delete(one);
  } catch (error) {
    strapi.log.error(`The former bytes of the file ${id} could not be deleted: ${String(error)}`);
  }
}
