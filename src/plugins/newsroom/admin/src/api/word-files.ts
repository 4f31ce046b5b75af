import type { wordFileImported, WordFile } from '../../../shared/contracts/word-files';
import type { z } from 'zod';
import { newsroomApi, STORIES } from './newsroom-api';

type Imported = z.infer<typeof wordFileImported>;

/** A form with a Word file, and its headline where it was corrected. */
const formOf = (file: File, headline?: string): FormData => {
  const form = new FormData();
  if (headline !== undefined) form.append('headline', headline);
  form.append('files', file);
  return form;
};

/** What is sent of a file. */
interface Sent {
  file: File;
  headline?: string;
}

/** 导入文稿: what Word files hold, and the drafts that they become. */
export const { useNewsroomPreviewWordMutation, useNewsroomImportWordMutation } = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    /** Changes nothing; a mutation because a file is no key to keep an answer by. */
    newsroomPreviewWord: build.mutation<{ data: WordFile }, Sent>({
      query: ({ file }) => ({ url: '/newsroom/word-files/preview', method: 'POST', data: formOf(file) }),
    }),
    newsroomImportWord: build.mutation<Imported, Sent>({
      query: ({ file, headline }) => ({
        url: '/newsroom/word-files',
        method: 'POST',
        data: formOf(file, headline),
      }),
      invalidatesTags: [...STORIES],
    }),
  }),
});
