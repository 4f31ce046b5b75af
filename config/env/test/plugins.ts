import type { Core } from '@strapi/strapi';

/** Every part of the host that the newsroom changes, or none. */
const hostChanges = (isOn: boolean) => ({
  requestFront: isOn,
  bootLock: isOn,
  gracefulShutdown: isOn,
  surviveOutages: isOn,
  silentConnections: isOn,
  foreignOrigins: isOn,
  sessions: isOn,
  signIn: isOn,
  writeLimits: isOn,
  formFields: isOn,
});

/** A test may work for longer than the ten minutes for which an access token is good. */
const ACCESS_SECONDS = 4 * 3600;

/** Correspondents of one test file after another sign in from one address, within one minute. Mail goes to the server of the test that set the port; without one nothing listens. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  newsroom: { config: { host: hostChanges(env.bool('TEST_HOST_CHANGES', true)) } },
  'users-permissions': {
    config: { ratelimit: { enabled: false }, sessions: { accessTokenLifespan: ACCESS_SECONDS } },
  },
  email: { config: { providerOptions: { devPort: env.int('TEST_SMTP_PORT', 1), devHost: '127.0.0.1' } } },
});
