import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/lib/instances/free-port.cjs';

const INSTANCE = fileURLToPath(new URL('../../scripts/lib/instances/instance-process.mjs', import.meta.url));

/**
 * A process that serves; `ended` is when it does no more.
 * @typedef {{ address: string, child: import('node:child_process').ChildProcess, ended: Promise<unknown> }} Instance
 */

/**
 * Starts so many instances of the built host, each in a process of its own.
 * @param {number} count
 */
export async function startInstances(count) {
  /** @type {Instance[]} */
  const instances = [];
  for (let number = 0; number < count; number += 1) instances.push(await startInstance());
  return instances;
}

async function startInstance() {
  const port = await freePort();
  const child = fork(INSTANCE, { execArgv: ['--expose-gc'], env: { ...process.env, PORT: String(port) } });
  const ended = once(child, 'exit');
  const failed = ended.then(([code]) => Promise.reject(new Error(`An instance ended with ${code}.`)));
  failed.catch(() => undefined);
  await Promise.race([once(child, 'message'), failed]);
  return { address: `http://127.0.0.1:${port}`, child, ended };
}

/**
 * Asks all to end, and waits for it.
 * @param {Instance[]} instances
 */
export async function stopInstances(instances) {
  for (const { child } of instances) child.kill('SIGTERM');
  await Promise.all(instances.map(({ ended }) => ended));
}

/**
 * Bytes that an instance holds after a garbage collection: its heap, and the whole process.
 * @param {Instance} instance
 * @returns {Promise<Pick<NodeJS.MemoryUsage, 'heapUsed' | 'rss'>>}
 */
export async function memoryOf({ child }) {
  const answer = once(child, 'message');
  child.send('collect');
  return (await answer)[0];
}
