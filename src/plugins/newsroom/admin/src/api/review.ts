import type { ActInput } from '../../../shared/contracts/acts';
import type { ClaimAnswer } from '../../../shared/contracts/claims';
import type { AutosavesAnswer, EditedFields } from '../../../shared/contracts/autosaves';
import type { NearDuplicatesAnswer } from '../../../shared/contracts/near-duplicates';
import type { NoteInput, NotesAnswer } from '../../../shared/contracts/notes';
import type { ProofreadingSettings, ProofsAnswer } from '../../../shared/contracts/proofreading';
import type {
  ActAnswer,
  HistoryAnswer,
  ReviewView,
  VersionsAnswer,
  VersionView,
} from '../../../shared/contracts/review';
import type { PageStory } from '../../../shared/page-editing';
import type { ParsedPage } from '../../../shared/parsed-page';
import type { Act } from '../../../shared/vocabulary';
import { ARTICLE } from '../article-type';
import { inContentManager, newsroomApi, STORIES } from './newsroom-api';

const story = (documentId: string): string => `/newsroom/articles/${documentId}`;

/** The directory entries that a change names, as the Content Manager takes them. */
const relationsIn = (fields: EditedFields): Record<string, object> =>
  Object.fromEntries(
    (['column', 'department'] as const).flatMap((field) => {
      const documentId = fields[field];
      return documentId === undefined ? [] : [[field, { set: documentId ? [{ documentId }] : [] }]];
    }),
  );

/** Text to be saved, and the version that it was changed on. */
export interface TextChange {
  documentId: string;
  version: number;
  fields: EditedFields;
}

/** The page that a story was imported from: its reading, and what the editor made of it. */
export interface StorySource {
  parsed: ParsedPage;
  edited: PageStory[] | null;
}

/**
 * What shows a story beside its review, by the Content Manager's names for all of a type. Who changes a story has the
 * review from the answer, or asks for it: the client asks once at a time, and would take an answer that was asked for before.
 */
const whatShowsToo = [
  'NewsroomStories',
  'NewsroomAutosaves',
  { type: 'Document', id: `${ARTICLE}_ALL_ITEMS` },
  { type: 'Document', id: `${ARTICLE}_LIST` },
] as const;

const reviewApi = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomReview: build.query<ReviewView, string>({
      query: (documentId) => ({ url: story(documentId) }),
      providesTags: (_view, _error, documentId) => ['NewsroomReview', inContentManager(documentId)],
    }),
    newsroomHistory: build.query<HistoryAnswer, string>({
      query: (documentId) => ({ url: `${story(documentId)}/history` }),
      providesTags: ['NewsroomStories'],
    }),
    newsroomNearDuplicates: build.query<NearDuplicatesAnswer, string>({
      query: (documentId) => ({ url: `${story(documentId)}/near-duplicates` }),
      providesTags: ['NewsroomStories'],
    }),
    newsroomVersions: build.query<VersionsAnswer, string>({
      query: (documentId) => ({ url: `${story(documentId)}/versions` }),
      providesTags: ['NewsroomStories'],
    }),
    newsroomVersion: build.query<VersionView, { documentId: string; number: number }>({
      query: ({ documentId, number }) => ({ url: `${story(documentId)}/versions/${number}` }),
    }),
    newsroomStorySource: build.query<StorySource, string>({
      query: (pageImport) => ({ url: `/newsroom/page-imports/${pageImport}` }),
    }),
    newsroomPicture: build.query<{ url: string; alternativeText: string | null }, number>({
      query: (file) => ({ url: `/upload/files/${file}` }),
    }),
  }),
});

/** Shows a story as it was answered, wherever it is open. */
const shown = (documentId: string, view: ReviewView) =>
  reviewApi.util.updateQueryData('newsroomReview', documentId, () => view);

/** 审稿: one story, what was decided on it, and its versions. */
export const {
  useNewsroomReviewQuery,
  useNewsroomHistoryQuery,
  useNewsroomVersionsQuery,
  useNewsroomNearDuplicatesQuery,
  useNewsroomVersionQuery,
  useLazyNewsroomVersionQuery,
  useNewsroomPictureQuery,
  useNewsroomStorySourceQuery,
} = reviewApi;

/** 审稿: what a person does to the story. */
export const {
  useNewsroomActMutation,
  useNewsroomAskForStoryMutation,
  useNewsroomKeepClaimMutation,
  useNewsroomSaveTextMutation,
  useNewsroomWriteStoryMutation,
} = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    /** A new draft, by the route of the Content Manager's. */
    newsroomWriteStory: build.mutation<{ data: { documentId: string } }, { headline: string }>({
      query: (data) => ({ url: `/content-manager/collection-types/${ARTICLE}`, method: 'POST', data }),
      invalidatesTags: ['NewsroomStories'],
    }),
    newsroomAct: build.mutation<ActAnswer, { documentId: string; act: Act; input: ActInput }>({
      query: ({ documentId, act, input }) => ({
        url: `${story(documentId)}/acts/${act}`,
        method: 'POST',
        data: input,
      }),
      invalidatesTags: whatShowsToo,
      onQueryStarted: async ({ documentId }, { dispatch, queryFulfilled }) => {
        const done = await queryFulfilled.catch(() => null);
        if (!done) return;
        const { decision: _, ...view } = done.data;
        dispatch(shown(documentId, view));
      },
    }),
    /** The story as it is now, from a request of its own; it is shown wherever the story is. */
    newsroomAskForStory: build.mutation<ReviewView, string>({
      query: (documentId) => ({ url: story(documentId) }),
      onQueryStarted: async (documentId, { dispatch, queryFulfilled }) => {
        const asked = await queryFulfilled.catch(() => null);
        if (asked) dispatch(shown(documentId, asked.data));
      },
    }),
    /** A heartbeat. Where it is refused, or the text is another one than was seen, the story is asked for again. */
    newsroomKeepClaim: build.mutation<ClaimAnswer, { documentId: string; version: number }>({
      query: ({ documentId }) => ({ url: `${story(documentId)}/claim`, method: 'PUT' }),
      invalidatesTags: (answer, _error, { version }) => (answer?.version === version ? [] : STORIES),
    }),
    newsroomSaveText: build.mutation<unknown, TextChange>({
      query: ({ documentId, version, fields }) => ({
        url: `/content-manager/collection-types/${ARTICLE}/${documentId}`,
        method: 'PUT',
        data: { ...fields, ...relationsIn(fields), version },
      }),
      invalidatesTags: whatShowsToo,
    }),
  }),
});

/** 校对: what proofs found. */
export const { useNewsroomProofsQuery, useNewsroomProofreadingQuery, useNewsroomSetProofreadingMutation } =
  newsroomApi.injectEndpoints({
    endpoints: (build) => ({
      newsroomProofs: build.query<ProofsAnswer, string>({
        query: (documentId) => ({ url: `${story(documentId)}/proofs` }),
        providesTags: ['NewsroomStories'],
      }),
      newsroomSetProofreading: build.mutation<ProofreadingSettings, ProofreadingSettings>({
        query: (data) => ({ url: '/newsroom/proofreading', method: 'PUT', data }),
        invalidatesTags: ['NewsroomProofreading', 'NewsroomStories'],
      }),
      newsroomProofreading: build.query<ProofreadingSettings, undefined>({
        query: () => ({ url: '/newsroom/proofreading' }),
        providesTags: ['NewsroomProofreading'],
      }),
    }),
  });

/** 批注: remarks on the text. */
export const {
  useNewsroomNotesQuery,
  useNewsroomAddNoteMutation,
  useNewsroomAnswerNoteMutation,
  useNewsroomResolveNoteMutation,
} = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomNotes: build.query<NotesAnswer, string>({
      query: (documentId) => ({ url: `${story(documentId)}/notes` }),
      providesTags: ['NewsroomStories', 'NewsroomNotes'],
    }),
    newsroomAddNote: build.mutation<NotesAnswer, { documentId: string; note: NoteInput }>({
      query: ({ documentId, note }) => ({ url: `${story(documentId)}/notes`, method: 'POST', data: note }),
      invalidatesTags: ['NewsroomNotes'],
    }),
    newsroomAnswerNote: build.mutation<NotesAnswer, { id: string; text: string }>({
      query: ({ id, text }) => ({ url: `/newsroom/notes/${id}/answers`, method: 'POST', data: { text } }),
      invalidatesTags: ['NewsroomNotes'],
    }),
    newsroomResolveNote: build.mutation<NotesAnswer, { id: string; isResolved: boolean }>({
      query: ({ id, isResolved }) => ({ url: `/newsroom/notes/${id}`, method: 'PUT', data: { isResolved } }),
      invalidatesTags: ['NewsroomNotes'],
    }),
  }),
});

/** 自动保存: text that is not saved yet. */
export const {
  useNewsroomPresenceQuery,
  useNewsroomAutosavesQuery,
  useNewsroomAutosaveMutation,
  useNewsroomDropAutosaveMutation,
} = newsroomApi.injectEndpoints({
  endpoints: (build) => ({
    // Asked again and again, apart from what was left when the story was opened: that is decided on once.
    newsroomPresence: build.query<AutosavesAnswer, string>({
      query: (documentId) => ({ url: `${story(documentId)}/autosaves` }),
    }),
    newsroomAutosaves: build.query<AutosavesAnswer, string>({
      query: (documentId) => ({ url: `${story(documentId)}/autosaves` }),
      providesTags: ['NewsroomAutosaves'],
    }),
    newsroomAutosave: build.mutation<unknown, TextChange>({
      query: ({ documentId, ...autosave }) => ({
        url: `${story(documentId)}/autosave`,
        method: 'PUT',
        data: autosave,
      }),
    }),
    newsroomDropAutosave: build.mutation<unknown, string>({
      query: (documentId) => ({ url: `${story(documentId)}/autosave`, method: 'DELETE' }),
      invalidatesTags: ['NewsroomAutosaves'],
    }),
  }),
});
