import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const SCRIPT = path.join(__dirname, 'serving-instance.mjs');

/** An instance that serves in a process of its own. */
export interface Instance {
  /** Stops it as an operator does; answers with its exit code. */
  stop: () => Promise<number | null>;
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
}

/** Starts another instance on the database of the newsroom that this process started last. */
export const startInstance = (): Promise<Instance> => startScript(SCRIPT, {});

/** Starts a script that serves a newsroom, and waits for the message with which it says that it does. */
export async function startScript(
  script: string,
  options: { env?: Record<string, string>; cwd?: string },
): Promise<Instance & { message: unknown }> {
  const env = { ...process.env, ...options.env, PORT: '0', HOST: '127.0.0.1' };
  const instance = fork(script, { ...options, env, execArgv: [] });
  const [message] = await Promise.race([once(instance, 'message'), failed(instance)]);
  return {
    message,
    stop: () => end(instance, 'SIGTERM'),
    kill: async () => {
      await end(instance, 'SIGKILL');
    },
  };
}

async function failed(instance: ChildProcess): Promise<never> {
  const [code] = await once(instance, 'exit');
  throw new Error(`The instance ended with ${code} before it served.`);
}

async function end(instance: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(instance, 'exit');
  instance.kill(signal);
  const [code] = await exit;
  return code;
}
