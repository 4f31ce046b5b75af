import { exportRecord } from '../services/record-file/export-record';
import { storyFile } from '../services/record-file/story-file';
import { saveFile } from '../services/record-file/write-zip';
import { refused, type CommandOutput } from './output';
import { withStrapi } from './with-strapi';

const done = (file: string): CommandOutput => ({ exitCode: 0, stdout: `${file}\n`, stderr: '' });

/** `newsroom audit export FILE`: the whole record as a zip that can be verified without the database. */
export const runExport = (file: string, withText: boolean): Promise<CommandOutput> =>
  withStrapi(async (strapi) => {
    await saveFile(await exportRecord(strapi, withText), file);
    return done(file);
  });

/** `newsroom export-story DOCUMENT_ID FILE`: everything that is kept of one story, as a zip. */
export const runExportStory = (documentId: string, file: string): Promise<CommandOutput> =>
  withStrapi(async (strapi) => {
    const story = await storyFile(strapi, documentId);
    if (!story) return refused(`There is no story ${documentId}. 没有此稿。`);
    await saveFile(story, file);
    return done(file);
  });
