import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../scripts/lib/instances/free-port.cjs';

/** @typedef {{ url: string, end: () => Promise<void> }} Program */

/**
 * Starts a program of Debian's on a port of loopback, in a folder of its own, and waits until it listens.
 * @param {string} program
 * @param {(place: { port: number, folder: string }) => string[]} options
 * @param {string} protocol
 * @returns {Promise<Program>}
 */
async function start(program, options, protocol) {
  const port = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-reads-'));
  const server = spawn(program, options({ port, folder }), { stdio: 'ignore' });
  while (server.exitCode === null && !(await listens(port))) await delay(20);
  if (server.exitCode !== null) throw new Error(`${program} ended with ${server.exitCode}.`);
  return {
    url: `${protocol}://127.0.0.1:${port}`,
    end: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const exit = once(server, 'exit');
        server.kill('SIGKILL');
        await exit;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {number} port @returns {Promise<boolean>} */
const listens = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.destroy() !== undefined));
    socket.once('error', () => resolve(false));
  });

/** A Redis that keeps nothing on the disk. */
export const startRedis = () =>
  start(
    '/usr/bin/redis-server',
    ({ port, folder }) => ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder],
    'redis',
  );

/**
 * nginx before instances, which asks them by turns and keeps nothing.
 * @param {readonly string[]} instances their addresses
 */
export const startNginx = (instances) =>
  start(
    '/usr/sbin/nginx',
    ({ port, folder }) => {
      writeFileSync(path.join(folder, 'nginx.conf'), configurationOf(instances, { port, folder }));
      mkdirSync(path.join(folder, 'logs'));
      return ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'];
    },
    'http',
  );

/** @param {readonly string[]} instances @param {{ port: number, folder: string }} place */
function configurationOf(instances, { port, folder }) {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const servers = instances.map((address) => `server ${new URL(address).host};`);
  return `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {}
http { access_log off; ${paths.join(' ')}
  upstream newsroom { ${servers.join(' ')} keepalive 64; keepalive_timeout 4s; }
  server { listen 127.0.0.1:${port}; location / { proxy_pass http://newsroom; proxy_http_version 1.1; proxy_set_header Connection ""; } } }`;
}
