import { spawn } from 'node:child_process';

/** The lines with which jest and Playwright close a run. */
const SUMMARY = /^(?:Test Suites:|Tests:|Snapshots:|Time:|Ran all test suites|  \d+ passed \().*$/gm;

/** Runs a script of package.json as one step and says how it went. */
export async function runStep(name, script) {
  const start = performance.now();
  const { isOk, output } = await run(script);
  const seconds = (performance.now() - start) / 1000;
  if (!isOk) console.log(output);
  console.log(`${isOk ? 'ok    ' : 'FAILED'} ${name} (npm run ${script}), ${seconds.toFixed(1)} s`);
  if (isOk) for (const [line] of output.matchAll(SUMMARY)) console.log(line);
  return { name, script, isOk, seconds };
}

function run(script) {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ isOk: status === 0, output }));
  });
}
