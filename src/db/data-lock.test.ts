import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireDataLock } from './data-lock.ts';

const someLock = 'lock.00000000-0000-4000-8000-000000000000';
const module = new URL('./data-lock.ts', import.meta.url).href;
const linux = process.platform === 'linux';
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'twofold-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('the lock of a data directory', () => {
  test('is held until it is released', () => {
    const lock = acquireDataLock(directory);
    expect(() => acquireDataLock(directory)).toThrow(`in use by process ${process.pid}`);
    expect(readdirSync(directory)).toHaveLength(1);
    lock.release();
    lock.release();
    expect(readdirSync(directory)).toEqual([]);
    acquireDataLock(directory).release();
  });

  test('of another process is respected while it runs and taken over when it was killed', async () => {
    const child = startHolder('setInterval(() => {}, 1000)');
    await once(child.stdout, 'data');
    expect(() => acquireDataLock(directory)).toThrow(`in use by process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readdirSync(directory)).toHaveLength(1);
    acquireDataLock(directory).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  test('goes with its process when that ends by itself', async () => {
    const child = startHolder('process.exit(0)');
    await once(child, 'close');
    expect(readdirSync(directory)).toEqual([]);
  });

  test.runIf(linux)('of a dead process is taken over although a later process has its number', () => {
    putLock({ start: '1' });
    acquireDataLock(directory).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  test.runIf(linux)('from before the machine was restarted is taken over', () => {
    putLock({ boot: 'an earlier one' });
    acquireDataLock(directory).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  test.runIf(linux)('of a process that is dead but not yet reaped is taken over', async () => {
    // The shell becomes a program that never asks for its child's end.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [said]: unknown[] = await once(parent.stdout, 'data');
    const pid = Number(String(said));
    const start = statFields(pid)[19];
    while (statFields(pid)[0] !== 'Z') await new Promise((resolve) => setTimeout(resolve, 20));
    putLock({ pid, start });
    acquireDataLock(directory).release();
    parent.kill('SIGKILL');
    expect(readdirSync(directory)).toEqual([]);
  });

  test('of another machine is never taken over', () => {
    putLock({ host: `not-${hostname()}`, pid: 2 ** 22 + 1 });
    expect(() => acquireDataLock(directory)).toThrow(/on the machine not-.*delete .*lock\./);
    expect(readdirSync(directory)).toEqual([someLock]);
  });

  test('that cannot be read is never taken over', () => {
    writeFileSync(join(directory, someLock), '{"pid":');
    expect(() => acquireDataLock(directory)).toThrow('cannot be read');
    expect(readdirSync(directory)).toEqual([someLock]);
  });

  test('is never held by two of many processes that want it at once', async () => {
    const children = Array.from({ length: 6 }, () => startHolder('setInterval(() => {}, 1000)'));
    const outcomes = await Promise.all(
      children.map(async (child) =>
        Promise.race([once(child.stdout, 'data').then(() => 'held'), once(child, 'close').then(() => 'refused')]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'held').length).toBeLessThanOrEqual(1);
    expect(outcomes).toContain('refused');
    for (const child of children) {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    }
    acquireDataLock(directory).release();
  });
});

/** A lock as this process would hold it, but for the parts given. */
function putLock(parts: Record<string, unknown>): void {
  const lock = acquireDataLock(directory);
  const [name = ''] = readdirSync(directory);
  const own: unknown = JSON.parse(readFileSync(join(directory, name), 'utf8'));
  lock.release();
  writeFileSync(join(directory, someLock), JSON.stringify(Object.assign({}, own, parts)));
}

function startHolder(then: string) {
  const script = `import { acquireDataLock } from ${JSON.stringify(module)}; acquireDataLock(${JSON.stringify(directory)}); process.stdout.write('held'); ${then}`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
}

function statFields(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
