import { errors } from '@strapi/utils';
import { refusal } from '../errors';
import { changeMiddleware } from '../host/host-middlewares';
import type { Strapi } from '../strapi';

/** All fields of a form that are no files, in bytes: what the media library says of its files fits many times. */
const MOST_BYTES = 1_000_000;

/** What formidable tells when it begins to write a file: its parser is `this`. */
type OnFileBegin = (this: { headers: object }, name: string, file: { filepath: string }) => void;

/** Files of forms on the disk, by the headers of their request. */
const written = new WeakMap<object, string[]>();

/** Paths of the files that the form of a request has brought to the disk so far, whole or not. */
export const filesWritten = ({ headers }: { headers: object }): readonly string[] =>
  written.get(headers) ?? [];

/**
 * Strapi takes 20 MB of fields from anybody, byte by byte, before it looks where the form goes or who sends it, and
 * forgets which files it has written of a form that is broken.
 */
export const limitForms = (strapi: Strapi): (() => void) =>
  changeMiddleware(strapi, 'strapi::body', (config) => {
    const formidable = (config?.formidable ?? {}) as { onFileBegin?: OnFileBegin };
    const onFileBegin: OnFileBegin = function onFileBegin(name, file) {
      written.set(this.headers, [...(written.get(this.headers) ?? []), file.filepath]);
      formidable.onFileBegin?.call(this, name, file);
    };
    return {
      onError: refuse,
      ...config,
      formidable: { maxFieldsSize: MOST_BYTES, ...formidable, onFileBegin },
    };
  });

/** What formidable finds wrong with a form has a status of its own, which nobody looks at. */
function refuse(error: Error & { httpCode?: number }): never {
  if (error.message.includes('maxFieldsSize')) throw new errors.PayloadTooLargeError(error.message);
  if (error.httpCode !== undefined && !error.message.includes('maxFileSize')) throw refusal('form_broken');
  throw error;
}
