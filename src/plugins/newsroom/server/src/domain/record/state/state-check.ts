import { changedFields, contentDigest, fileIdsOf, reporterIdsOf } from '../../article/content';
import type { ArticleContent } from '../../../../../shared/article';
import { pageOrderOf } from '../../../../../shared/pages';
import type { Run, VersionRef } from '../../workflow';
import type { LinkedDecision } from '../chain';
import { differences, replay, strangeNotices, type Course, type RolesOf } from '../replay';
import type { FoundFault, StateFault } from './fault';
import type { KeptVersion, Shown, StoryRow } from './rows';
import { KeptVersions } from './versions';

/** A story as the check begins with it. */
export interface StoryState {
  article: string;
  run: Run;
  /** Its decisions in their order. */
  decisions: readonly LinkedDecision[];
  /** Columns of the run's row that do not say what the run says. */
  strangeColumns: readonly string[];
  rolesOf?: RolesOf;
}

/**
 * Compares what is kept of one story with its decisions: its run, made anew from them, its versions, its draft, what
 * the public sees, and the files that were signed. Versions and rows are taken one after the other.
 */
export class StateCheck {
  /** What the record tells. */
  readonly course: Course;
  readonly #found: FoundFault[];
  readonly #versions: KeptVersions;
  readonly #rows: StoryRow[] = [];

  constructor(private readonly story: StoryState) {
    const { run, decisions, strangeColumns, rolesOf } = story;
    this.course = replay(decisions, { policy: run.policy, rolesOf });
    const fields = [...differences(this.course, run), ...strangeColumns];
    this.#found = [
      ...this.course.faults.map((fault) => ({ place: 'decision' as const, ...fault })),
      ...(fields.length > 0 ? [{ place: 'run' as const, fault: 'differs' as const, fields }] : []),
    ];
    this.#versions = new KeptVersions(decisions, this.#compared());
  }

  /** Takes a version. */
  version(row: KeptVersion): void {
    this.#versions.add(row);
  }

  /** Takes a row of the article table. */
  row(row: StoryRow): void {
    this.#rows.push(row);
  }

  /** The files that decided texts show, by id, with their SHA-256; of a story that was never submitted, none. */
  get files(): ReadonlyMap<number, { version: number; hash: string }> {
    return this.#versions.files;
  }

  /** Takes the SHA-256 of a file as it is; `null` for one that cannot be read. */
  file(id: number, hash: string | null): void {
    const signed = this.files.get(id);
    if (!signed || signed.hash === hash) return;
    const fault = hash === null ? 'missing' : 'differs';
    this.#found.push({ place: 'file', file: id, version: signed.version, fault });
  }

  /** Takes the files that are kept from deletion for this story. */
  uses(files: readonly number[]): void {
    for (const [file, { version }] of this.files)
      if (!files.includes(file)) this.#found.push({ place: 'file', file, version, fault: 'unguarded' });
  }

  /** Everything that was found, once all came. */
  finish(): StateFault[] {
    const { article, run } = this.story;
    const found = [
      ...this.#found,
      ...this.#versions.finish(run.version),
      ...this.#ofDraft(),
      ...this.#ofPublic(),
    ];
    return found.map((fault) => ({ article, ...fault }));
  }

  /** Numbers of the versions that rows have to be. */
  #compared(): number[] {
    const { published } = this.course.run;
    return [this.story.run.version, ...(published ? [published.version] : [])];
  }

  #ofDraft(): FoundFault[] {
    const { version, digest } = this.story.run;
    const drafts = this.#rows.filter(({ isPublished }) => !isPublished);
    return [...unlessOne('draft', drafts), ...drafts.flatMap((row) => this.#ofRow(row, { version, digest }))];
  }

  #ofPublic(): FoundFault[] {
    const { published } = this.course.run;
    const rows = this.#rows.filter(({ isPublished }) => isPublished);
    if (!published) return rows.map(() => ({ place: 'published', fault: 'unexpected' }));
    return [...unlessOne('published', rows), ...rows.flatMap((row) => this.#ofRow(row, published))];
  }

  #ofRow(row: StoryRow, { version, digest }: VersionRef): FoundFault[] {
    const place = row.isPublished ? 'published' : 'draft';
    const kept = this.#versions.texts.get(version);
    const isSigned = contentDigest(row.content, kept?.mediaHashes ?? {}) === digest;
    const fields = [
      ...(kept ? changedFields(kept.content, knownOf(row.content, kept.content)) : []),
      ...(row.version === version ? [] : ['version']),
      ...strangeNotices(this.course.told, row.notices),
      ...strangeRelations(row),
    ];
    return isSigned && fields.length === 0
      ? []
      : [{ place, fault: isSigned ? 'differs' : 'unsigned', version, fields }];
  }
}

/** The content of a row in the attributes that its version knows: an older one has fewer. */
const knownOf = (content: ArticleContent, kept: ArticleContent): ArticleContent =>
  Object.fromEntries(Object.entries(content).filter(([field]) => field in kept)) as unknown as ArticleContent;

function unlessOne(place: 'draft' | 'published', { length }: readonly StoryRow[]): FoundFault[] {
  return length === 1 ? [] : [{ place, fault: length < 1 ? 'missing' : 'doubled' }];
}

/** Relations that show somebody, or a picture, that the text does not name, or do not show whom it names. */
function strangeRelations({ content, shown, isPublished }: StoryRow): string[] {
  if (!shown) return [];
  const [reporters, files] = [reporterIdsOf(content), fileIdsOf(content)];
  // A picture of a draft may be gone from the library.
  const hasAll = !isPublished || isAmong(files, shown.photoFiles);
  return [
    ...(isAmong(shown.reporters, reporters) && isAmong(shown.known, shown.reporters) ? [] : ['reporters']),
    ...(isAmong(shown.photoFiles, files) && hasAll ? [] : ['photoFiles']),
    ...(isLead(content, shown, isPublished) ? [] : ['leadPhotoFile']),
    ...(shown.pageOrder === pageOrderOf(content.pageNumber) ? [] : ['pageOrder']),
  ];
}

/** The same of the lead photo. */
function isLead({ leadPhoto }: ArticleContent, { leadPhotoFile }: Shown, isPublished: boolean): boolean {
  const isGone = leadPhotoFile === null && !isPublished;
  return isGone || leadPhotoFile === (leadPhoto?.file ?? null);
}

const isAmong = <Item>(some: readonly Item[], all: readonly Item[]): boolean =>
  some.every((one) => all.includes(one));
