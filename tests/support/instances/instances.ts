import { INSTANCE_ENV } from '../../../scripts/lib/instances/instance-env.cjs';
import { ROOT, type TestDatabase } from '../newsroom';
import { startApplication, type RunningApplication } from './running-application';

/** Starts an instance of this repository's application in a process of its own. */
export const startInstance = (
  database: TestDatabase,
  env: Record<string, string> = {},
): Promise<RunningApplication> =>
  startApplication(ROOT, { ...INSTANCE_ENV, HOST: '127.0.0.1', ...database.env, ...env });

/** Starts several instances at the same moment; if one does not come up, none is left. */
export async function startInstances(database: TestDatabase, count: number): Promise<RunningApplication[]> {
  const starts = Array.from({ length: count }, () => startInstance(database));
  const ends = await Promise.allSettled(starts);
  const running = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  if (running.length < count) await stopInstances(running);
  return Promise.all(starts);
}

/** Stops instances that still run. */
export const stopInstances = (instances: RunningApplication[]): Promise<unknown> =>
  Promise.all(instances.map((instance) => instance.stop()));
