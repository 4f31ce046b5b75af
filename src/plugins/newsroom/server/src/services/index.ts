import { factories } from '@strapi/strapi';
import { Clockwork } from './clockwork';
import { uid, type Strapi, type TypeName } from './strapi';

const core = (type: TypeName) => factories.createCoreService(uid(type) as never);

/** Strapi's own services of the public types, with their query and pagination conventions, and the clockwork. */
export const services = {
  article: core('article'),
  department: core('department'),
  reporter: core('reporter'),
  column: core('column'),
  clockwork: ({ strapi }: { strapi: Strapi }): Clockwork => new Clockwork(strapi),
};
