import { spawn } from 'node:child_process';

/** Runs a program to its end and passes on the signals that reach this process meanwhile. Answers how it ended. */
export function run(file, args, options) {
  const child = spawn(file, args, options);
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      // Ctrl-C reaches the child from the terminal itself; sending it once more would look like a second, impatient Ctrl-C.
      if (signal === 'SIGINT' && (process.stdin.isTTY || process.stderr.isTTY)) return;
      child.kill(signal);
    };
    process.on(signal, handler);
    return { signal, handler };
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return ended.finally(() => {
    for (const { signal, handler } of handlers) process.off(signal, handler);
  });
}
