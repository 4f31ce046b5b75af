import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../../scripts/lib/instances/free-port.cjs';

/** How long a first boot may take before it counts as failed, in milliseconds. */
const BOOT_LIMIT = 180_000;

/** A Strapi application that serves, in a process of its own. */
export interface RunningApplication {
  address: string;
  port: number;
  /** Asks the process to stop, and gives its exit code once it has. */
  stop: () => Promise<number | null>;
  /** Ends the process at once, as a power cut does. */
  kill: () => Promise<unknown>;
  /** What the process printed so far. */
  printed: () => string;
}

/** Starts the application of a folder on a free port and waits until it serves. */
export async function startApplication(
  folder: string,
  env: Record<string, string> = {},
): Promise<RunningApplication> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const output: string[] = [];
  const server = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...env,
      PORT: String(port),
    },
  });
  server.stdout.on('data', (text: Buffer) => output.push(text.toString()));
  server.stderr.on('data', (text: Buffer) => output.push(text.toString()));
  const printed = () => output.join('');
  const application = {
    address,
    port,
    stop: () => end(server, 'SIGTERM'),
    kill: () => end(server, 'SIGKILL'),
    printed,
  };
  if (await serves(address, server)) return application;
  await application.stop();
  throw new Error(`The application does not serve.\n${printed()}`);
}

async function serves(address: string, server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + BOOT_LIMIT;
  while (server.exitCode === null && Date.now() < deadline) {
    if (await isHealthy(address)) return true;
    await pause(200);
  }
  return false;
}

const isHealthy = (address: string): Promise<boolean> =>
  fetch(`${address}/_health`).then(
    ({ ok }) => ok,
    () => false,
  );

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
  const exit = once(server, 'exit') as Promise<[number | null]>;
  server.kill(signal);
  return (await exit)[0];
}
