import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** Stops the MariaDB server of the run and removes its files. */
export default async function stopMariadb() {
  const { server, folder } = globalThis.newsroomMariadb;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
  rmSync(folder, { recursive: true, force: true });
}
