import { rmSync } from 'node:fs';

/** Stops the PostgreSQL server of the run and removes its files, if the run started one. */
export default async function stopPostgres() {
  if (!globalThis.newsroomPostgres) return;
  const { server, folder } = globalThis.newsroomPostgres;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
