import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS') ?? [] },
  // Behind a proxy its headers say who called and how; without one anybody could forge them.
  proxy: { koa: env.bool('BEHIND_PROXY', false) },
  // The banner is for people and no JSON.
  logger: { startup: { enabled: env('LOG_FORMAT') !== 'json' } },
});
