import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  newsroom: { enabled: env.bool('NEWSROOM_ENABLED', true) },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});
