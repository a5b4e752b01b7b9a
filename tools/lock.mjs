// One at a time per checkout: installing and building write into directories that a second start must not touch meanwhile.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const locks = join(dirname(dirname(fileURLToPath(import.meta.url))), 'tmp');

/** Waits until nobody else holds the lock, takes it, and returns what gives it back. `whenWaiting` is called once if somebody does. */
export async function takeLock(name, whenWaiting) {
  mkdirSync(locks, { recursive: true });
  const lock = join(locks, `${name}.lock`);
  let told = false;
  while (!tryLock(lock)) {
    if (!clearAbandoned(lock)) {
      if (!told) whenWaiting();
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  return () => rmSync(lock, { recursive: true, force: true });
}

function tryLock(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(lock, 'owner'), `${hostname()} ${process.pid}`);
  return true;
}

/** Removes a lock that nobody holds any more. Two waiting processes may judge the same lock: what was moved aside is compared and put back. */
function clearAbandoned(lock) {
  const aside = `${lock}.${process.pid}`;
  try {
    const owner = ownerOf(lock);
    if (!isAbandoned(owner, Date.now() - statSync(lock).mtimeMs)) return false;
    renameSync(lock, aside);
    if (ownerOf(aside) !== owner) {
      renameSync(aside, lock);
      return false;
    }
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
  return true;
}

function ownerOf(lock) {
  const file = join(lock, 'owner');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** A lock is abandoned when its process is gone, or when it is old and names nobody or another machine (a shared directory). */
function isAbandoned(owner, age) {
  const [host, pid] = owner.split(' ');
  if (!pid) return age > 10_000;
  if (host !== hostname()) return age > 15 * 60_000;
  return !isAlive(Number(pid));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
