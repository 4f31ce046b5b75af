import type { Core } from '@strapi/strapi';

/** A test may work for longer than the half hour for which a sign-in is good. */
const SIGN_IN_SECONDS = 4 * 3600;

/** The panel is served to browser tests only, which ask for it. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  serveAdminPanel: env.bool('TEST_ADMIN_PANEL', false),
  rateLimit: { enabled: false },
  auth: { sessions: { accessTokenLifespan: SIGN_IN_SECONDS } },
});
