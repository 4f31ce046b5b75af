import { contentDigest } from '../../../../src/plugins/newsroom/server/src/domain/article/content';
import type { Run } from '../../../../src/plugins/newsroom/server/src/domain/workflow';
import type { ArticleRow, Tables, VersionRow } from './tables';

/** One story over all tables. */
interface Story {
  id: string;
  drafts: ArticleRow[];
  published: ArticleRow[];
  runs: Run[];
  versions: VersionRow[];
}

type Rule = readonly [words: string, holds: boolean];

/** What of the stories does not fit together: rows, runs and versions. */
export function storyFaults(tables: Tables): string[] {
  const faults = storiesIn(tables).flatMap((story) =>
    rulesOf(story).flatMap(([words, holds]) => (holds ? [] : [`${story.id}: ${words}`])),
  );
  return [...faults, ...slugFaults(tables), ...tables.orphans.map((orphan) => `orphan in ${orphan}`)];
}

function storiesIn({ articles, runs, versions }: Tables): Story[] {
  const stories = new Map<string, Story>();
  const storyOf = (id: string): Story => {
    const story = stories.get(id) ?? { id, drafts: [], published: [], runs: [], versions: [] };
    stories.set(id, story);
    return story;
  };
  for (const row of articles) storyOf(row.story)[row.isPublished ? 'published' : 'drafts'].push(row);
  for (const { article, run } of runs) storyOf(article).runs.push(run);
  for (const row of versions) storyOf(row.article).versions.push(row);
  return [...stories.values()];
}

function rulesOf(story: Story): Rule[] {
  const [draft] = story.drafts;
  const [run] = story.runs;
  if (!draft || !run || story.drafts.length !== 1 || story.runs.length !== 1) {
    return [[`has ${story.drafts.length} drafts and ${story.runs.length} runs`, false]];
  }
  return [...draftRules(story, draft, run), ...publicRules(story, run), ...versionRules(story.versions)];
}

function draftRules({ versions }: Story, draft: ArticleRow, run: Run): Rule[] {
  const last = versions.at(-1);
  return [
    ['the draft is not of the version of the run', draft.version === run.version],
    ['the text of the draft is not that of the run', digestOf(draft, last) === run.digest],
    ['the last version is not that of the run', last?.number === run.version && last.digest === run.digest],
  ];
}

function publicRules({ published, versions }: Story, run: Run): Rule[] {
  const [shown] = published;
  const isPublic = run.publication === 'published';
  const version = versions.find(({ number }) => number === run.published?.version);
  return [
    ['has more than one published row', published.length <= 1],
    ['is public against its run, or not', published.length > 0 === isPublic],
    ['has a run that contradicts itself', isPublic === (run.published !== null)],
    ['published a version that was not kept so', !isPublic || version?.digest === run.published?.digest],
    ['shows the public what was not signed', !shown || digestOf(shown, version) === run.published?.digest],
  ];
}

const versionRules = (versions: readonly VersionRow[]): Rule[] =>
  versions.flatMap((version, index): Rule[] => [
    [`has no version ${index + 1} in its place`, version.number === index + 1],
    [
      `kept version ${version.number} under a wrong digest`,
      contentDigest(version.content, version.mediaHashes) === version.digest,
    ],
  ]);

/** The digest of a row; its pictures are those of the version that it ought to be. */
const digestOf = (row: ArticleRow, version: VersionRow | undefined): string =>
  contentDigest(row.content, version?.mediaHashes ?? {});

function slugFaults({ articles }: Tables): string[] {
  const stories = new Map<string, Set<string>>();
  for (const { isPublished, content, story } of articles) {
    if (isPublished) stories.set(content.slug, (stories.get(content.slug) ?? new Set()).add(story));
  }
  return [...stories].flatMap(([slug, { size }]) =>
    size > 1 ? [`${size} stories are public at ${slug}`] : [],
  );
}
