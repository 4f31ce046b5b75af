import { ROOT, SECRETS, type TestDatabase } from './newsroom';
import { startApplication, type RunningApplication } from './running-application';

/** Starts an instance of this repository's application in a process of its own. */
export const startInstance = (
  database: TestDatabase,
  env: Record<string, string> = {},
): Promise<RunningApplication> =>
  startApplication(ROOT, { NODE_ENV: 'test', HOST: '127.0.0.1', ...SECRETS, ...database.env, ...env });

/** Starts several instances at the same moment. */
export const startInstances = (database: TestDatabase, count: number): Promise<RunningApplication[]> =>
  Promise.all(Array.from({ length: count }, () => startInstance(database)));

/** Stops instances that still run. */
export const stopInstances = (instances: RunningApplication[]): Promise<unknown> =>
  Promise.all(instances.map((instance) => instance.stop()));
