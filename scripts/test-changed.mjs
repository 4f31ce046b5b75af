#!/usr/bin/env node
// The tests that a change touches: by imports where tests import the sources, by the table below where they run what was built.
import { execFileSync, spawnSync } from 'node:child_process';

const SERVER = 'src/plugins/newsroom/server/src/';
const SHARED = 'src/plugins/newsroom/shared/';

/** Which integration tests watch over a part of the sources. */
const WATCHED_BY = [
  [
    `${SERVER}(domain/workflow|acts|middlewares)/`,
    ['promises', 'gate', 'publication', 'model/workflow', 'http/acts'],
  ],
  [`${SERVER}(domain/record|services/(record|record-file|retention))/`, ['record', 'promises/record-holds']],
  [`${SERVER}(domain/outgoing|services/outgoing)/`, ['outgoing', 'http/receivers']],
  [`${SERVER}services/public/`, ['http/public', 'public-answers', 'promises/drafts-stay-inside']],
  [`${SERVER}(domain|services)/search/`, ['http/(search|queue)']],
  [`${SERVER}services/directory/`, ['http/(columns|departments|end-marks|merges|policies|page-imports)']],
  [`${SERVER}services/(seeds|runtime)/`, ['promises/(safe-host|upgrade)', 'http/health', 'outgoing']],
  [`${SERVER}(services/(desk|stores)|controllers|routes)/|${SHARED}`, ['http']],
];

const since = process.argv[2] ?? 'main';
const git = (...options) => execFileSync('git', options, { encoding: 'utf8' }).split('\n').filter(Boolean);
const base = git('merge-base', since, 'HEAD')[0];
const changed = [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];

const watching = WATCHED_BY.filter(([part]) => changed.some((file) => file.search(part) === 0));
const ofThemselves = changed.filter((file) => /^tests\/integration\/.*\.test\.ts$/.test(file));
const integration = [
  ...watching.flatMap(([, tests]) => tests.map((test) => `tests/integration/${test}`)),
  ...ofThemselves,
];

run('jest', '--selectProjects', 'unit', '--maxWorkers=2', `--changedSince=${base}`, '--passWithNoTests');
if (integration.length > 0) {
  run('npm', 'run', '--silent', 'build:plugin');
  run('npm', 'run', '--silent', 'build:server');
  run('jest', '--selectProjects', 'sqlite', '--maxWorkers=2', '--testPathPatterns', integration.join('|'));
}

function run(program, ...options) {
  const [command, ...rest] = program === 'npm' ? ['npm', ...options] : ['npx', program, ...options];
  const { status } = spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
