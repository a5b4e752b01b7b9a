import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { takeLock } from './lock.mjs';
import { root, runPackageProgram } from './package-program.ts';

export type WebBuild = { readonly state: 'fresh' | 'built' | 'absent' | 'failed'; readonly output: string };

/** What the built pages depend on. Tests beside the code do not reach the build. */
const sources = ['src/web', 'src/core', 'vite.config.ts', 'react-router.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const stampFile = join(root, 'build', '.stamp');

/** Builds the web pages into build/ unless the ones there were made from the same sources. `absent`: there is no web application yet. */
export async function buildWeb(): Promise<WebBuild> {
  if (!existsSync(join(root, 'react-router.config.ts'))) return { state: 'absent', output: '' };
  const release = await takeLock('web-build', () => process.stderr.write('twofold: waiting for another build of the web pages …\n'));
  try {
    return await buildUnlessFresh();
  } finally {
    release();
  }
}

async function buildUnlessFresh(): Promise<WebBuild> {
  const stamp = sourceDigest();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return { state: 'fresh', output: '' };
  rmSync(stampFile, { force: true });
  const program = { package: '@react-router/dev', program: 'react-router' };
  const ended = await runPackageProgram(program, ['build'], { env: { ...process.env, NODE_ENV: 'production' } });
  if (ended.code !== 0) return { state: 'failed', output: ended.output };
  writeFileSync(stampFile, stamp);
  return { state: 'built', output: ended.output };
}

function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source))).sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file).replaceAll('\\', '/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

if (import.meta.main) {
  const build = await buildWeb();
  if (build.state === 'failed') process.stderr.write(`${build.output}\n`);
  if (build.state === 'built') process.stderr.write('twofold: the web pages were built.\n');
  process.exitCode = build.state === 'failed' ? 1 : 0;
}
