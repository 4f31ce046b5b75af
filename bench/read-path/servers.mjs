import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/lib/instances/free-port.cjs';

const SERVE = fileURLToPath(new URL('./serve.mjs', import.meta.url));
const NGINX = '/usr/sbin/nginx';

/**
 * A newsroom in a process of its own, on a database that is filled.
 * @param {string} database
 * @param {Record<string, string>} [env]
 */
export async function serve(database, env = {}) {
  const child = fork(SERVE, [database], { env: { ...process.env, ...env } });
  /** @type {[{ base: string }]} */
  const [{ base }] = /** @type {any} */ (await once(child, 'message'));
  return {
    base,
    /** Megabytes that the process takes now. */
    memory: async () => {
      child.send('memory');
      /** @type {[{ rss: number }]} */
      const [{ rss }] = /** @type {any} */ (await once(child, 'message'));
      return rss / 1e6;
    },
    close: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}

/**
 * nginx that serves one file.
 * @param {string} folder a new one
 * @param {Buffer} bytes
 */
export async function serveFile(folder, bytes) {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'list.json'), bytes);
  chmodSync(path.join(folder, 'list.json'), 0o644);
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {}
http { access_log off; sendfile on; keepalive_requests 10000000; ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}; default_type application/json; } }`,
  );
  const server = spawn(NGINX, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/list.json`;
  while (
    server.exitCode === null &&
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  );
  return {
    url,
    close: async () => {
      const exit = once(server, 'exit');
      server.kill('SIGTERM');
      await exit;
    },
  };
}
