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
  /** The version of each copy of a package that is installed. */
  copiesOf(name: string): Promise<string[]>;
  /** Gives the plugin a copy of a package of its own. */
  addCopyOf(name: string): void;
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
    copiesOf: async (name) => {
      const places = await run('npm', ['ls', name, '--all', '--parseable']);
      return places
        .trim()
        .split('\n')
        .map((place) => readManifest(path.join(place, 'package.json')).version);
    },
    addCopyOf: (name) => {
      const modules = path.join(folder, 'node_modules');
      cpSync(path.join(modules, name), path.join(modules, PLUGIN, 'node_modules', name), { recursive: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * The host's own dependencies, with the tarball in the place of the workspace. A new application does not name
 * `@strapi/utils`; the plugin has to get by with the copy that Strapi brings.
 */
function manifest(): object {
  const { dependencies } = readManifest(path.join(ROOT, 'package.json'));
  const { version } = readManifest(path.join(ROOT, 'src/plugins/newsroom/package.json'));
  const asked: Manifest['dependencies'] = { ...dependencies, [PLUGIN]: `file:${PLUGIN}-${version}.tgz` };
  delete asked['@strapi/utils'];
  return { name: 'bare', private: true, dependencies: asked };
}

const readManifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
