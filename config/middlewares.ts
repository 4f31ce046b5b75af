import type { Core } from '@strapi/strapi';

const middlewares: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  // Brotli or gzip, as the client asks; the files of the admin panel are compressed when they are built.
  { name: 'strapi::compression', config: { deflate: false } },
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '6mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
