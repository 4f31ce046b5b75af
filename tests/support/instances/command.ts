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

/** Runs the `newsroom` command in a process of its own, with the database and the settings that are named. */
export const newsroomCommandWith = (env: NodeJS.ProcessEnv, ...options: string[]): Promise<Ended> =>
  runIn(ROOT, { ...process.env, ...env }, options);

/** Runs it on the database of the running newsroom. */
export const newsroomCommand = (...options: string[]): Promise<Ended> => newsroomCommandWith({}, ...options);

/** The same on a terminal, which util-linux's `script` makes; what it shows is all in `stdout`. */
export const newsroomCommandOnTerminal = (...options: string[]): Promise<Ended> => {
  const command = [process.execPath, COMMAND, ...options].map((word) => `'${word}'`).join(' ');
  return started('script', ['-qec', command, '/dev/null'], { cwd: ROOT, env: process.env });
};

/** Runs the command in an empty place: no application, no database, no settings. */
export const commandAlone = (folder: string, ...options: string[]): Promise<Ended> =>
  runIn(folder, { PATH: process.env.PATH }, options);

const runIn = (cwd: string, env: NodeJS.ProcessEnv, options: string[]): Promise<Ended> =>
  started(process.execPath, [COMMAND, ...options], { cwd, env });

function started(
  program: string,
  words: string[],
  place: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Ended> {
  const child = spawn(program, words, place);
  const ended: Ended = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...ended, status }));
  });
}
