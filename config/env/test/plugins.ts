import type { Core } from '@strapi/strapi';

/** Mail goes to the server of the test that set the port; without one nothing listens. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  email: { config: { providerOptions: { devPort: env.int('TEST_SMTP_PORT', 1), devHost: '127.0.0.1' } } },
});
