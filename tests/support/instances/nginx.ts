import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureProgram, unprivileged } from '../runner/debian';
import { freePort } from '../../../scripts/lib/instances/free-port.cjs';
import { ROOT } from '../newsroom';
import type { RunningApplication } from './running-application';

const NGINX = '/usr/sbin/nginx';

/** nginx with a configuration of `deploy/`, before instances of a test. */
export interface Proxy {
  address: string;
  stop(): Promise<void>;
}

/** The configuration as it is deployed, with the addresses of the test in the place of those of the compose file. */
function configuration(port: number, instances: readonly RunningApplication[]): string {
  const deployed = readFileSync(path.join(ROOT, 'deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/dev/stdout', 'access.log');
  return instances.reduce(
    (text, instance, index) => text.replace(`newsroom-${index + 1}:1337`, `127.0.0.1:${instance.port}`),
    deployed,
  );
}

const wrapped = (http: string): string => `
daemon off;
pid nginx.pid;
error_log error.log;
events {}
http {
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  ${http}
}
`;

/** Starts nginx with the configuration of `deploy/` before as many instances as it names. */
export const startProxy = (instances: readonly RunningApplication[]): Promise<Proxy> =>
  startNginx(({ port }) => configuration(port, instances));

/** Starts nginx as a cache before one instance, with the configuration of `deploy/` and the secret of its receiver. */
export const startCache = (instance: { port: number }, secret: string): Promise<Proxy> =>
  startNginx(({ port, folder }) =>
    readFileSync(path.join(ROOT, 'deploy/nginx-cache.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('newsroom-1:1337', `127.0.0.1:${instance.port}`)
      .replace('/var/cache/nginx', `${folder}/cache`)
      .replaceAll('/run/newsroom-mark.sock', `${folder}/mark.sock`)
      .replace('change-me', secret),
  );

/** Where one nginx is. */
interface Place {
  port: number;
  folder: string;
}

async function startNginx(configured: (place: Place) => string): Promise<Proxy> {
  ensureProgram(NGINX, 'nginx-light');
  const owner = unprivileged('www-data');
  const port = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-nginx-'));
  for (const name of ['logs', 'cache']) mkdirSync(path.join(folder, name));
  if (owner) chownSync(path.join(folder, 'cache'), owner.uid, owner.gid);
  writeFileSync(path.join(folder, 'nginx.conf'), wrapped(configured({ port, folder })));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const arguments_ = ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'];
  const server = spawn(NGINX, arguments_, { ...owner, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  while (server.exitCode === null && !(await answers(address)));
  return {
    address,
    stop: async () => {
      const exit = once(server, 'exit');
      server.kill('SIGTERM');
      await exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/newsroom/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
