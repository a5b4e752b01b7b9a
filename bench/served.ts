import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, Order, Question, Spent } from './site.ts';

export type Filled = Extract<Answer, { told: 'filled' }>;

/** A site being served by a process of its own. */
export type Served = {
  readonly address: string;
  /** The SQL that ran since somebody last asked, at most a hundred statements of it. */
  statements(): Promise<readonly string[]>;
  spent(): Promise<Spent>;
  stop(): Promise<void>;
  /** Ends the process at once, in the middle of whatever it does. */
  kill(): Promise<void>;
};

const program = fileURLToPath(new URL('site.ts', import.meta.url));

/** Brings the database of the order to that many cases, in a process that ends afterwards. */
export async function fillDatabase(order: Omit<Order, 'act'>): Promise<Filled> {
  const child = start({ ...order, act: 'fill' });
  const filled = await next(child, 'filled');
  await ended(child);
  return filled;
}

/** Serves the built site from a filled database. */
export async function serveFilled(order: Omit<Order, 'act'>): Promise<Served> {
  const child = start({ ...order, act: 'serve' });
  const { address } = await next(child, 'serving');
  const ask = <T extends Answer['told'] & Question>(question: T) => {
    const answer = next(child, question);
    child.send(question);
    return answer;
  };
  return {
    address,
    statements: async () => (await ask('statements')).statements,
    spent: () => ask('spent'),
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    stop: async () => {
      child.send('stop' satisfies Question);
      const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended(child);
      clearTimeout(patience);
    },
  };
}

function start(order: Order): ChildProcess {
  return fork(program, [JSON.stringify(order)], {
    execArgv: [],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** The next answer of a kind; fails when the process ends instead. */
async function next<T extends Answer['told']>(child: ChildProcess, told: T): Promise<Extract<Answer, { told: T }>> {
  return new Promise((resolve, reject) => {
    const hear = (answer: Answer) => {
      if (answer.told !== told) return;
      stopListening();
      resolve(answer as Extract<Answer, { told: T }>); // just compared
    };
    const give = (code: number | null, signal: string | null) => {
      stopListening();
      reject(new Error(`the measured process ended (${signal ?? code}) before it was "${told}"`));
    };
    const stopListening = () => {
      child.off('message', hear);
      child.off('exit', give);
    };
    child.on('message', hear);
    child.on('exit', give);
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
