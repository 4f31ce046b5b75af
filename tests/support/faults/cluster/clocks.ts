import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureProgram } from '../../runner/debian';

const PROGRAM = '/usr/bin/faketime';

/** A clock of a process that goes wrong, and jumps while the process runs. */
export class WrongClock {
  /** What a process has to be started with to go by this clock. */
  readonly env: Record<string, string>;
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-clock-'));
  readonly #file = path.join(this.#folder, 'offset');

  /** Starts a clock that is off by an offset such as `+9m`. */
  constructor(offset: string) {
    ensureProgram(PROGRAM, 'faketime');
    this.jump(offset);
    this.env = {
      LD_PRELOAD: spawnSync(PROGRAM, ['-f', '+0', 'printenv', 'LD_PRELOAD']).stdout.toString().trim(),
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_CACHE_DURATION: '1',
      // Timers go on as they do where somebody sets the clock of a machine.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
  }

  /** From now on the clock is off by this. */
  jump(offset: string): void {
    writeFileSync(this.#file, offset);
  }

  /** Takes the clock away. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
