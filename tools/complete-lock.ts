// Run after every `npm install` that changed the lockfile: node tools/complete-lock.ts
//
// A package with binaries per platform names one optional package for each. npm leaves out of the lockfile those that the
// registry in use does not offer, and then `npm ci` refuses the lockfile as out of step, on every platform. This adds the
// missing entries from what their parents ask for. They carry no integrity, since nobody here has seen them; they are
// never installed on a platform they are not for.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './package-program.ts';

type Entry = {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
};
type Lockfile = { packages: Record<string, Entry> };

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];

function missingEntries({ packages }: Lockfile): readonly (readonly [string, Entry])[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isReachable(packages, { from: path, name }))
      .map(([name, version]) => [`node_modules/${name}`, platformEntry({ name, version, parent: entry })] as const),
  );
}

/** Node looks for a package below the asking one, then below each folder above it. */
function isReachable(packages: Lockfile['packages'], { from, name }: { readonly from: string; readonly name: string }): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

function platformEntry({ name, version, parent }: { readonly name: string; readonly version: string; readonly parent: Entry }): Entry {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const system = words.find((word) => systems.includes(word));
  const cpu = system === undefined ? undefined : words[words.indexOf(system) + 1];
  if (system === undefined || cpu === undefined || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`${name}@${version} is missing from the lockfile and its name does not tell the platform it is for`);
  }
  const ending = words.at(-1) ?? '';
  const libc = system !== 'linux' ? undefined : ending.startsWith('musl') ? 'musl' : ending.startsWith('gnu') ? 'glibc' : undefined;
  return { version, cpu: [cpu], ...(parent.dev && { dev: true }), ...(libc && { libc: [libc] }), optional: true, os: [system] };
}

const file = join(root, 'package-lock.json');
const lockfile: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingEntries(lockfile);
const all = [...Object.entries(lockfile.packages), ...missing].sort(([left], [right]) => left.localeCompare(right, 'en'));
if (missing.length > 0) writeFileSync(file, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(all) }, null, 2)}\n`);
process.stdout.write(`${missing.length} entries added to package-lock.json\n`);
