import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../../scripts/lib/instances/free-port.cjs';
import { ensureProgram } from '../runner/debian';

const REDIS = '/usr/bin/redis-server';

/** A Redis of this test, which keeps nothing on the disk. */
export interface RunningRedis {
  url: string;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
}

/** Starts Debian's Redis on a free port of loopback. */
export async function startRedis(): Promise<RunningRedis> {
  ensureProgram(REDIS, 'redis-server');
  const port = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-redis-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const server = spawn(REDIS, options, { stdio: 'ignore' });
  while (server.exitCode === null && !(await listens(port)));
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exit = once(server, 'exit');
      server.kill('SIGKILL');
      await exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
