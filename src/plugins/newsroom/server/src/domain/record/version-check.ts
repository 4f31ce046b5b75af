import type { ArticleContent } from '../../../../shared/article';
import { contentDigest } from '../article/content';
import type { Decision } from './chain';

/** A version as the record's exports carry it. */
export interface ExportedVersion {
  article: string;
  number: number;
  digest: string;
  content?: ArticleContent;
  mediaHashes?: Record<number, string> | null;
}

/** A version that is not the one that was decided on. */
export interface VersionFault {
  article: string;
  version: number;
  /** Where a decision names the version. */
  sequence?: number;
  fault: 'other_digest' | 'other_text' | 'missing' | 'doubled';
}

interface Named {
  sequence: number;
  digest: string;
  seen: boolean;
}

/**
 * Checks that every version that a decision names is there, once, with the digest that the decision was on, and
 * that its text has this digest. Keeps one entry for each version that decisions name.
 */
export class VersionCheck {
  readonly faults: VersionFault[] = [];
  readonly #named = new Map<string, Named>();

  constructor(private readonly withText: boolean) {}

  /** Takes a decision; all of them come before the first version. */
  name({ article, version, digest, sequence }: Decision): void {
    const named = this.#named.get(keyOf(article, version));
    if (!named) this.#named.set(keyOf(article, version), { sequence, digest, seen: false });
    else if (named.digest !== digest) this.faults.push({ article, version, sequence, fault: 'other_digest' });
  }

  /** Takes a version. */
  add({ article, number, digest, content, mediaHashes }: ExportedVersion): void {
    const named = this.#named.get(keyOf(article, number));
    const fault = (kind: VersionFault['fault']) =>
      this.faults.push({ article, version: number, sequence: named?.sequence, fault: kind });
    const isText = content && contentDigest(content, mediaHashes ?? {}) === digest;
    if (this.withText && !isText) fault('other_text');
    if (!named) return;
    if (named.seen) fault('doubled');
    if (named.digest !== digest) fault('other_digest');
    named.seen = true;
  }

  /** Names the versions that did not come. */
  finish(): void {
    for (const [key, { sequence, seen }] of this.#named) {
      const { article, version } = partsOf(key);
      if (!seen) this.faults.push({ article, version, sequence, fault: 'missing' });
    }
  }
}

const keyOf = (article: string, version: number): string => `${version} ${article}`;

function partsOf(key: string): { article: string; version: number } {
  const space = key.indexOf(' ');
  return { article: key.slice(space + 1), version: Number(key.slice(0, space)) };
}
