import { noteAnswer, noteChange, noteInput } from '../../../shared/contracts/notes';
import { editorOf } from '../services/runtime/actors';
import { addNote, answerNote, listNotes, settleNote } from '../services/desk/notes';
import { found, param, parse, type Controller } from './http';

/** 批注: remarks on the words of a story. Each change is answered with all notes of the story. */
export const notes: Controller = ({ strapi }) => {
  const all = async (articleId: string) => found(await listNotes(strapi, articleId));
  return {
    async list(ctx) {
      ctx.body = await all(param(ctx, 'documentId'));
    },

    async add(ctx) {
      const articleId = param(ctx, 'documentId');
      const input = parse(noteInput, ctx.request.body);
      await addNote(strapi, articleId, input, editorOf(ctx.state));
      ctx.status = 201;
      ctx.body = await all(articleId);
    },

    async answer(ctx) {
      const { text } = parse(noteAnswer, ctx.request.body);
      ctx.body = await all(await answerNote(strapi, param(ctx, 'id'), text, editorOf(ctx.state)));
    },

    async settle(ctx) {
      const { isResolved } = parse(noteChange, ctx.request.body);
      ctx.body = await all(await settleNote(strapi, param(ctx, 'id'), isResolved, editorOf(ctx.state)));
    },
  };
};
