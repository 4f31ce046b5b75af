// Owns one PostgreSQL server that survives crashes, and does what its parent says. Ends, and ends the server, with
// its parent.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { newServer } from '../../../../scripts/lib/instances/embedded-postgres.mjs';

/** What is acknowledged is on the disk: the settings of production. */
const { server, folder, url } = await newServer(['fsync=on', 'synchronous_commit=on']);

const postmaster = () =>
  Number(readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Ends the server at once, as a power cut does: no checkpoint, and a recovery at the next start. */
async function crash() {
  const { process: running } = server;
  const end = new Promise((resolve) => running.once('exit', resolve));
  process.kill(postmaster(), 'SIGQUIT');
  await end;
  server.process = undefined;
}

const COMMANDS = { start: () => server.start(), stop: () => server.stop(), crash };

async function leave() {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

process.on('message', async (command) => {
  try {
    await COMMANDS[command]();
    process.send({ done: command });
  } catch (error) {
    process.send({ failed: String(error) });
  }
});
process.on('disconnect', leave);
await server.start();
process.send({ url });
