import type { WordFile } from '../../../shared/contracts/word-files';
import { dayOf } from '../../../shared/day';
import { draftOf } from '../domain/page-import/draft-of';
import { matchRecords } from '../domain/page-import/match-records';
import type { WordReading } from '../domain/word/reading';
import type { Actor } from '../domain/workflow';
import { withPicturesKept } from '../services/intake/keep-pictures';
import { withReading, wordFileOf, type SentFile } from '../services/intake/word-files';
import { now, paperZone } from '../services/runtime/editorial-clock';
import type { Strapi } from '../services/runtime/strapi';
import { articles } from '../services/stores/article-store';
import { readDirectory } from '../services/stores/directory';
import { instrumentAct } from '../services/telemetry/act-instrumentation';

/** What an editor imports: a Word file, and its headline where it was corrected. */
export interface WordImport {
  file: SentFile;
  headline?: string;
}

type Imported = WordFile & { documentId: string };

/** 导入文稿: a Word file becomes a draft with its photos, or nothing of it stays. */
export const importWord = (strapi: Strapi, { file, headline }: WordImport, by: Actor): Promise<Imported> =>
  instrumentAct(strapi, { act: 'import_word', article: null, by }, () =>
    withReading(file, by, (reading) =>
      withPicturesKept(strapi, { files: reading.pictures, name: file.name }, async (kept) => {
        const read = wordFileOf(reading, kept);
        const story = { ...read.story, headline: headline ?? read.story.headline };
        const documentId = await writeDraft(strapi, { ...reading.story, ...story }, file.name);
        return { ...read, story, documentId };
      }),
    ),
  );

type Story = Omit<WordReading['story'], 'photos'> & Pick<WordFile['story'], 'photos'>;

async function writeDraft(
  strapi: Strapi,
  { warnings, photos, ...story }: Story,
  name: string,
): Promise<string> {
  const directory = await readDirectory(strapi, dayOf(now(), paperZone(strapi)));
  const shown = photos.map(({ isInFile, ...photo }) => photo);
  const page = { ...story, photos: shown, sources: [], resolved: [] };
  const draft = draftOf(page, matchRecords(story, directory));
  const { documentId } = await articles(strapi).create({
    data: { ...draft, source: 'word', sourceReference: name },
  });
  return documentId;
}
