import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../..');
const PLUGIN = 'strapi-plugin-newsroom';
const BARE = path.join(__dirname, 'bare');

const execute = promisify(execFile);

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}

/** A Strapi application that has the packed plugin installed, and nothing else of this repository. */
export interface BareApplication {
  folder: string;
  /** Runs a command that the application's packages bring, and gives what it printed. */
  npx(...args: string[]): Promise<string>;
  remove(): void;
}

/** Packs the plugin and installs it as somebody does who has a new Strapi application. */
export async function installBareApplication(): Promise<BareApplication> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-bare-'));
  const run = async (command: string, args: string[], cwd = folder): Promise<string> => {
    const { stdout } = await execute(command, args, { cwd, shell: process.platform === 'win32' });
    return stdout;
  };
  cpSync(BARE, folder, { recursive: true });
  await run('npm', ['pack', '-w', PLUGIN, '--pack-destination', folder], ROOT);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest(), null, 2));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']);
  return {
    folder,
    npx: (...args) => run('npx', ['--no-install', ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The host's own dependencies, with the tarball in the place of the workspace. */
function manifest(): object {
  const { dependencies } = readManifest('package.json');
  const { version } = readManifest('src/plugins/newsroom/package.json');
  const tarball = `file:${PLUGIN}-${version}.tgz`;
  return { name: 'bare', private: true, dependencies: { ...dependencies, [PLUGIN]: tarball } };
}

const readManifest = (file: string): Manifest =>
  JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Manifest;
