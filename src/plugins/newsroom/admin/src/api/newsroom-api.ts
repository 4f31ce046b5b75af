import { adminApi } from '@strapi/strapi/admin';
import { ARTICLE } from '../article-type';

const TAGS = [
  'NewsroomStories',
  // The whole of one story: beside the others, since an act answers with it.
  'NewsroomReview',
  'NewsroomOperations',
  'NewsroomOutgoing',
  'NewsroomNotes',
  'NewsroomAutosaves',
  'NewsroomDirectory',
  'NewsroomProofreading',
  // The Content Manager's own name for what it has of documents.
  'Document',
] as const;

/** Whatever shows stories; the one that is looked at is asked for first. */
export const STORIES = ['NewsroomReview', 'NewsroomStories'] as const;

/** A story as the Content Manager has it: a change there is one here, and the other way round. */
export const inContentManager = (documentId: string): { type: 'Document'; id: string } => ({
  type: 'Document',
  id: `${ARTICLE}_${documentId}`,
});

/**
 * The newsroom's part of the panel's API client. Each area of the API adds its endpoints in a file of its own. All
 * plugins share one client, so endpoints begin with `newsroom`; a mutation names the tags of what it changes, and
 * the screens that show it ask again.
 */
export const newsroomApi = adminApi.enhanceEndpoints({ addTagTypes: TAGS });

/** Lets every screen that is open ask again. */
export const { useNewsroomRefreshMutation } = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomRefresh: build.mutation<null, undefined>({
      queryFn: () => ({ data: null }),
      invalidatesTags: [...TAGS],
    }),
  }),
});
