import type { PreviewInput, PreviewLink } from '../../../shared/contracts/previews';
import { newsroomApi } from './newsroom-api';

const previews = (documentId: string): string => `/newsroom/articles/${documentId}/previews`;

/** 在网站中预览: links by which the site shows a version. */
export const { useNewsroomPreviewQuery, useNewsroomEndPreviewsMutation } = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    /** Another link each time: one that was made before may have been ended. */
    newsroomPreview: build.query<PreviewLink, { documentId: string } & PreviewInput>({
      query: ({ documentId, version }) => ({ url: previews(documentId), method: 'POST', data: { version } }),
      keepUnusedDataFor: 0,
    }),
    newsroomEndPreviews: build.mutation<unknown, string>({
      query: (documentId) => ({ url: previews(documentId), method: 'DELETE' }),
    }),
  }),
});
