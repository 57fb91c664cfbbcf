import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that tests need from the system. */
export interface Program {
  /** Names of the executable, first choice first. */
  readonly names: readonly string[];
  /** Folders to look in besides PATH; newest version last. */
  readonly folders: readonly string[];
  /** Debian package that brings it. */
  readonly debianPackage: string;
  /** Setting that names a running service or a path instead. */
  readonly setting: string;
}

/**
 * The path of the program: on PATH, in its usual folders, or installed now where this is Debian and we are root.
 * @throws Error that says exactly what is missing and the two ways to bring it.
 */
export function findProgram(program: Program): string {
  const found = lookUp(program);
  if (found) return found;
  if (canInstall()) {
    installPackage(program.debianPackage);
    const installed = lookUp(program);
    if (installed) return installed;
  }
  throw new Error(
    `The tests need "${program.names[0]}", which is not here. Install it (Debian: apt-get install ${program.debianPackage}) ` +
      `or set ${program.setting}.`,
  );
}

function lookUp(program: Program): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...[...program.folders].reverse()];
  for (const name of program.names) {
    const hit = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (hit) return hit;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installPackage(name: string): void {
  process.stderr.write(`Installing ${name} for the tests …\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, { env: environment, stdio: 'ignore', timeout: 600_000 }).status;
  if (run(['install', '-y', '--no-install-recommends', name]) === 0) return;
  run(['update']);
  if (run(['install', '-y', '--no-install-recommends', name]) !== 0) {
    throw new Error(`"apt-get install ${name}" failed; install it by hand and run the tests again.`);
  }
}

/** Folders `parent/<version>/bin`, oldest version first. */
export function versionFolders(parent: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .sort((a, b) => Number(a) - Number(b))
    .map((version) => join(parent, version, 'bin'));
}
