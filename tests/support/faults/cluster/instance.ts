import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { INSTANCE_ENV } from '../../../../scripts/lib/instances/instance-env.cjs';
import { ROOT } from '../../newsroom';

const INSTANCE = path.join(ROOT, 'scripts/lib/instances/instance-process.mjs');

/** How long a boot may take before it counts as failed, in milliseconds. */
const BOOT_LIMIT = 120_000;

/** Most of an instance's output that is kept, in UTF-16 units. */
const KEPT_OUTPUT = 200_000;

/** How much of it shows after a crash, in UTF-16 units. */
const LAST_WORDS = 4_000;

/** Memory of an instance, in bytes. */
export interface Memory {
  rss: number;
  heapUsed: number;
}

/** The built host in a process of its own, at an address that stays over its restarts. */
export class Instance {
  readonly address: string;
  /** What it wrote, over all its lives. */
  output = '';
  /** What it wrote last before each end that nobody asked for. */
  readonly crashes: string[] = [];
  #process: ChildProcess | null = null;

  constructor(
    readonly port: number,
    readonly env: Record<string, string>,
  ) {
    this.address = `http://127.0.0.1:${port}`;
  }

  /** Whether it takes requests. */
  serves = false;

  /** Boots, and returns when it answers. */
  async start(): Promise<void> {
    const child = fork(INSTANCE, {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        ...INSTANCE_ENV,
        HOST: '127.0.0.1',
        PORT: String(this.port),
        ...this.env,
      },
    });
    this.#process = child;
    child.stdout?.on('data', (text: Buffer) => this.#keep(text));
    child.stderr?.on('data', (text: Buffer) => this.#keep(text));
    child.once('exit', () => {
      if (this.#process !== child) return;
      this.crashes.push(this.output.slice(-LAST_WORDS));
      this.#process = null;
      this.serves = false;
    });
    await this.#isReady(child);
    this.serves = true;
  }

  /** Ends it as a power cut does. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Asks it to end, as an orchestrator does. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Its memory after a garbage collection. */
  async memory(): Promise<Memory> {
    if (!this.#process) throw new Error('The instance does not run.');
    const answer = once(this.#process, 'message');
    this.#process.send('collect');
    return ((await answer) as [Memory])[0];
  }

  async #isReady(child: ChildProcess): Promise<void> {
    const limit = AbortSignal.timeout(BOOT_LIMIT);
    const exit = once(child, 'exit', { signal: limit }).then(() => {
      throw new Error(`The instance does not start.\n${this.output.slice(-4000)}`);
    });
    exit.catch(() => undefined);
    await Promise.race([once(child, 'message', { signal: limit }), exit]);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child) return;
    this.#process = null;
    this.serves = false;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }

  #keep(text: Buffer): void {
    this.output = (this.output + text.toString()).slice(-KEPT_OUTPUT);
  }
}
