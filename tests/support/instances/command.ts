import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const COMMAND = path.join(ROOT, 'src/plugins/newsroom/bin/newsroom.js');

/** How a command ended. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the `newsroom` command in a process of its own, on the database of the running newsroom. */
export const newsroomCommand = (...options: string[]): Promise<Ended> => runIn(ROOT, process.env, options);

/** Runs the command in an empty place: no application, no database, no settings. */
export const commandAlone = (folder: string, ...options: string[]): Promise<Ended> =>
  runIn(folder, { PATH: process.env.PATH }, options);

function runIn(cwd: string, env: NodeJS.ProcessEnv, options: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...options], { cwd, env });
  const ended: Ended = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...ended, status }));
  });
}
