// Owns a PostgreSQL server and one that follows it, and stops and starts the second as its parent says. Ends, and ends
// both, with its parent.
import { rmSync } from 'node:fs';
import { newReplica, newServer } from '../../../scripts/lib/instances/embedded-postgres.mjs';

const SETTINGS = ['fsync=off', 'wal_receiver_status_interval=1', 'wal_retrieve_retry_interval=100ms'];

const primary = await newServer(SETTINGS);
const replica = await newReplica(primary, SETTINGS);

const COMMANDS = { start: replica.start, stop: () => replica.server.stop() };

async function leave() {
  for (const { server, folder } of [replica, primary]) {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit();
}

process.on('message', async (command) => {
  await COMMANDS[command]();
  process.send({ done: command });
});
process.on('disconnect', leave);
await primary.server.start();
await replica.start();
process.send({ url: primary.url, replicaUrl: replica.url });
