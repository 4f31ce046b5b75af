import path from 'node:path';
import { fileName } from '../../../shared/contracts/files';
import { wordFileInput } from '../../../shared/contracts/word-files';
import { importWord } from '../acts/import-word';
import { previewWord, readWord, type SentFile } from '../services/intake/word-files';
import { actorOf } from '../services/runtime/actors';
import { refusal } from '../services/runtime/errors';
import { parse, type Controller, type HttpContext } from './http';

/** 导入文稿: Word files of editors and of correspondents. */
export const wordFiles: Controller = ({ strapi }) => ({
  async preview(ctx) {
    const file = fileIn(ctx);
    parse(wordFileInput, ctx.request.body ?? {});
    ctx.body = { data: await previewWord(file, actorOf(ctx.state)) };
  },

  async create(ctx) {
    const file = fileIn(ctx);
    const { headline } = parse(wordFileInput, ctx.request.body ?? {});
    ctx.status = 201;
    ctx.body = { data: await importWord(strapi, { file, headline }, actorOf(ctx.state)) };
  },

  async read(ctx) {
    ctx.body = { data: await readWord(strapi, fileIn(ctx), actorOf(ctx.state)) };
  },
});

interface FormFile {
  filepath: string;
  originalFilename?: string | null;
}

/** The one file of a form, by a name that anybody can see. */
function fileIn(ctx: HttpContext): SentFile {
  const { files } = ctx.request as { files?: Record<string, FormFile | FormFile[]> };
  const sent = Object.entries(files ?? {}).flatMap(([field, some]) =>
    [some].flat().map((file) => ({ field, file })),
  );
  const [only, ...others] = sent;
  if (!only || only.field !== 'files' || others.length > 0)
    throw refusal('bad_request', { issues: [{ path: ['files'], message: 'Is not exactly one file.' }] });
  const name = parse(fileName, only.file.originalFilename ?? '');
  return { filepath: only.file.filepath, name: path.parse(name).name || 'word' };
}
