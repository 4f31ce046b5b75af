import { filesOf } from '../../runtime/pictures/library';
import { mediaHashes } from '../../runtime/pictures/media-hashes';
import type { Strapi } from '../../runtime/strapi';

/** SHA-256 of files of the media library as they are; each is read once. */
export class FileHashes {
  readonly #known = new Map<number, string | null>();

  constructor(private readonly strapi: Strapi) {}

  /** The SHA-256 of a file; `null` where it is gone or cannot be read. */
  async of(id: number): Promise<string | null> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const hash = await this.#read(id);
    this.#known.set(id, hash);
    return hash;
  }

  async #read(id: number): Promise<string | null> {
    try {
      return (await mediaHashes(this.strapi, await filesOf(this.strapi, [id])))[id] ?? null;
    } catch {
      return null;
    }
  }
}
