import { errors } from '@strapi/utils';
import { changeMiddleware } from '../host/host-middlewares';
import type { Strapi } from '../strapi';

/** All fields of a form that are no files, in bytes: what the media library says of its files fits many times. */
const MOST_BYTES = 1_000_000;

/** Strapi takes 20 MB of fields from anybody, byte by byte, before it looks where the form goes or who sends it. */
export const limitFields = (strapi: Strapi): (() => void) =>
  changeMiddleware(strapi, 'strapi::body', (config) => ({
    onError: refuse,
    ...config,
    formidable: { maxFieldsSize: MOST_BYTES, ...(config?.formidable as object | undefined) },
  }));

function refuse(error: Error): never {
  if (error.message.includes('maxFieldsSize')) throw new errors.PayloadTooLargeError(error.message);
  throw error;
}
