import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a first boot may take before it counts as failed, in milliseconds. */
const BOOT_LIMIT = 180_000;

/** A Strapi application that serves, in a process of its own. */
export interface RunningApplication {
  address: string;
  stop: () => Promise<void>;
}

/** Starts the application of a folder on a free port and waits until it serves. */
export async function startApplication(folder: string): Promise<RunningApplication> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const output: string[] = [];
  const server = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  server.stdout.on('data', (text: Buffer) => output.push(text.toString()));
  server.stderr.on('data', (text: Buffer) => output.push(text.toString()));
  const application = { address, stop: () => stop(server) };
  if (await serves(address, server)) return application;
  await application.stop();
  throw new Error(`The application does not serve.\n${output.join('')}`);
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

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
