import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout; every tool works on it whatever directory it was started from. */
export const root = dirname(import.meta.dirname);

export type Ended = {
  readonly code: number;
  /** Standard output and standard error, interleaved as they came; empty when they went straight to the terminal. */
  readonly output: string;
  readonly seconds: number;
};

export type RunOptions = {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `collect` keeps the output for later, `show` passes it on as it comes. Colours are for terminals only. */
  readonly output?: 'collect' | 'show';
};

/** Runs a program that an installed package brings along, on the same Node as this process. */
export function runPackageProgram(
  name: { readonly package: string; readonly program: string },
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  return runNode([programFile(name.package, name.program), ...args], options);
}

/** Runs Node with the given arguments in the checkout and waits for its end. */
export function runNode(args: readonly string[], { env = process.env, output = 'collect' }: RunOptions = {}): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: output === 'show' && process.stdout.isTTY ? env : { NO_COLOR: '1', ...env },
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  const stopChild = () => child.kill();
  process.once('exit', stopChild);
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stopChild);
      resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString('utf8').trim(), seconds: (performance.now() - began) / 1000 });
    });
  });
}

function programFile(packageName: string, program: string): string {
  const home = join(root, 'node_modules', packageName);
  const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const programs = isRecord(manifest) && isRecord(manifest['bin']) ? manifest['bin'] : {};
  const file = programs[program];
  if (typeof file !== 'string') throw new Error(`${packageName} brings no program called ${program}`);
  return join(home, file);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
