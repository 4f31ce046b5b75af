import { factories } from '@strapi/strapi';
import { uid, type TypeName } from './strapi';

const core = (type: TypeName) => factories.createCoreService(uid(type) as never);

/** Strapi's own services of the public types: their query and pagination conventions. */
export const services = {
  article: core('article'),
  department: core('department'),
  reporter: core('reporter'),
  column: core('column'),
};
