import { spawn } from 'node:child_process';

/** Says in one line what is being done, and how many seconds it took. */
export async function step(title, work) {
  const start = performance.now();
  process.stdout.write(`${title} … `);
  const result = await work();
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** Runs npm quietly, or with everything that it prints; a failure prints its whole output and ends the program. */
export async function runNpm(args, { verbose }) {
  const { status, output } = await run('npm', args, verbose ? 'inherit' : 'pipe');
  if (status === 0) return;
  console.log(`failed\n${output}`);
  process.exit(status ?? 1);
}

function run(command, args, stdio) {
  const child = spawn(command, args, {
    stdio: ['ignore', stdio, stdio],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
