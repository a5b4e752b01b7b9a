// The door to every command: installs what is locked, then hands over to the locked Node. Runs on any Node from 20.
import { constants } from 'node:os';
import { join } from 'node:path';
import { run } from './child.mjs';
import { ensureInstalled, lockedNode, root, say, Stop } from './install.mjs';

/** Commands that are programs of their own; every other word belongs to src/main.ts. */
const programs = {
  test: 'tools/test.ts',
  check: 'tools/check.ts',
  'bench:web': 'bench/web.ts',
  'bench:assessment': 'bench/assessment.ts',
  'bench:smaa': 'bench/smaa.ts',
  'bench:rush': 'bench/rush.ts',
  'bench:matching': 'bench/matching.ts',
  'bench:portfolio': 'bench/portfolio.ts',
};

/** Commands that need the built web pages before they start (`test` builds them as one of its parts). */
const needsPages = new Set(['serve', 'demo', 'bench:web', 'bench:assessment', 'bench:rush']);

async function main() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Stop(`Node 20 or newer is needed; this is Node ${process.versions.node}.`);
  const words = process.argv.slice(2);
  const [command] = words;
  await ensureInstalled();
  const node = lockedNode();
  if (needsPages.has(command)) await buildPages(node);
  const program = Object.hasOwn(programs, command ?? '') ? programs[command] : undefined;
  const args = program ? [join(root, program), ...words.slice(1)] : [join(root, 'src/main.ts'), ...words];
  const served = command === 'serve' || command === 'demo';
  const env = served ? { ...process.env, NODE_ENV: 'production' } : process.env;
  // File names on the command line are relative to where the person stands; the tools work on the checkout.
  await runToEnd(node, args, { env, cwd: program && command !== 'bench:smaa' ? root : process.cwd(), stdio: 'inherit' });
}

async function buildPages(node) {
  // Standard output belongs to the command, so the build speaks on standard error.
  const ended = await runPackagedNode(node, [join(root, 'tools/web-build.ts')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (ended.code !== 0) throw new Stop('the web pages could not be built; the reason is above.');
}

/** Runs a program as if it were this process: same terminal, same signals, same ending. */
async function runToEnd(node, args, options) {
  const ended = await runPackagedNode(node, args, options);
  if (ended.signal) {
    // Ending by the same signal lets a shell or supervisor see what happened; the number is for systems without signals.
    process.exitCode = 128 + (constants.signals[ended.signal] ?? 0);
    process.kill(process.pid, ended.signal);
    return;
  }
  process.exitCode = ended.code ?? 1;
}

async function runPackagedNode(node, args, options) {
  try {
    return await run(node, args, options);
  } catch (error) {
    // lockedNode() saw the file; a program that is there and still "not found" lacks its C library.
    if (error.code === 'ENOENT') throw new Stop(`the packaged Node does not run on this system (it needs glibc): ${node}`);
    throw error;
  }
}

main().catch((error) => {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = 1;
});
