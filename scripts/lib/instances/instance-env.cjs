/** What an instance for tests or measurements runs with; it holds nothing that is worth a secret. */
exports.INSTANCE_ENV = {
  NODE_ENV: 'test',
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'salt',
  ADMIN_JWT_SECRET: 'secret',
  TRANSFER_TOKEN_SALT: 'salt',
  JWT_SECRET: 'secret',
  ENCRYPTION_KEY: 'key',
  LOG_LEVEL: 'error',
  NEWSROOM_PRIVATE_RECEIVERS: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
};
