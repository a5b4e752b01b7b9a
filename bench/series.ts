import autocannon from 'autocannon';
import { browserHeaders } from './page-weight.ts';

/** What is asked for, over and over. `status` is the one answer that counts as right. */
export type Target = { readonly path: string; readonly cookie: string; readonly status: number };

/** What one series of requests gave. Times in milliseconds, from the first byte sent to the last byte received. */
export type Measured = {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
  /** Answers of another status, and requests that got none. */
  readonly wrong: number;
};

/**
 * Keeps so many connections busy for so many seconds: each sends its next request when it has read the answer to the last one, so a slow
 * server is also asked less often. Percentiles are of all answers (nearest rank), not of a histogram's classes.
 */
export async function runSeries(
  address: string,
  target: Target,
  load: { readonly connections: number; readonly seconds: number },
): Promise<Measured> {
  const times: number[] = [];
  let wrong = 0;
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: new URL(target.path, address).href,
        connections: load.connections,
        duration: load.seconds,
        headers: { ...browserHeaders, ...(target.cookie ? { cookie: target.cookie } : {}) },
      },
      (error: unknown) => (error ? reject(error instanceof Error ? error : new Error('the load generator failed')) : resolve()),
    );
    instance.on('response', (_client, status, _bytes, millis) => {
      times.push(millis);
      if (status !== target.status) wrong += 1;
    });
    instance.on('reqError', () => (wrong += 1));
  });
  const seconds = (performance.now() - began) / 1000;
  times.sort((one, other) => one - other);
  return {
    requests: times.length,
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    worst: times.at(-1) ?? 0,
    wrong,
  };
}

/** Nearest rank: the smallest time that at least this share of all requests did not exceed. 0 when there were none. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
