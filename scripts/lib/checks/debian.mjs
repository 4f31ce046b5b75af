import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Debian's packages that tests use beside Node.js, and by which file each is known to be there.
 * @type {Record<string, string>}
 */
const PACKAGES = {
  chromium: '/usr/bin/chromium',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'poppler-utils': '/usr/bin/pdftotext',
  'nginx-light': '/usr/sbin/nginx',
  faketime: '/usr/bin/faketime',
  'redis-server': '/usr/bin/redis-server',
  'mariadb-server': '/usr/sbin/mariadbd',
  wrk: '/usr/bin/wrk',
};

/** What `npm test` does without: another database, and what measures. */
const UNUSUAL = ['mariadb-server', 'wrk'];

/** What `npm test` needs. */
const USUAL = Object.keys(PACKAGES).filter((name) => !UNUSUAL.includes(name));

/** Installs what is missing, all at once, before any test runs; who is not root is told what to install. */
export function ensurePackages(names = USUAL) {
  const missing = names.filter((name) => !existsSync(PACKAGES[name] ?? ''));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new Error(`Tests need: apt-get install ${missing.join(' ')}`);
  console.log(`Installing ${missing.join(', ')} …`);
  // A new machine has no list of packages yet.
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...missing);
}

/** @param {...string} options */
function aptGet(...options) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', options, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`apt-get ${options.join(' ')}\n${stdout}${stderr}`);
}
