const swc = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
};

/** @type {import('jest').Config} */
const base = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/tests/support/runner/random.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
};

const withStrapi = {
  ...base,
  testEnvironment: '<rootDir>/tests/support/runner/strapi-environment.js',
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
};

/** Several instances share one database only where it is a server. */
const withServer = {
  ...withStrapi,
  testMatch: [...withStrapi.testMatch, '<rootDir>/tests/instances/**/*.test.ts'],
};

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tests/support/runner/file-times.js'],
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    { ...withStrapi, displayName: 'sqlite' },
    {
      ...withServer,
      displayName: 'postgres',
      globalSetup: '<rootDir>/tests/support/databases/start-postgres.mjs',
      globalTeardown: '<rootDir>/tests/support/databases/stop-postgres.mjs',
    },
    {
      ...withServer,
      displayName: 'mariadb',
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/instances/postgres/'],
      globalSetup: '<rootDir>/tests/support/databases/start-mariadb.ts',
      globalTeardown: '<rootDir>/tests/support/databases/stop-mariadb.ts',
    },
    { ...base, displayName: 'package', testMatch: ['<rootDir>/tests/package/**/*.test.ts'] },
    { ...withStrapi, displayName: 'faults', testMatch: ['<rootDir>/tests/faults/**/*.test.ts'] },
  ],
};
