import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { epochMillis, instantOf, type Instant } from '../core/value/instant.ts';
import type { DumpReport, Store } from './store.ts';

/** `keep`: how many files stay, at least 1. `now`: the one clock of the process. */
export type DumpSchedule = {
  readonly directory: string;
  readonly everyMinutes: number;
  readonly keep: number;
  readonly now: () => Instant;
  readonly onDump?: (file: string, report: DumpReport) => void;
  /** A dump that fails never ends the process, but somebody must hear of it. */
  readonly onProblem: (problem: unknown) => void;
};

const dumpName = /^twofold-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.jsonl\.gz$/;

/**
 * Dumps at once when the newest file in `directory` is older than `everyMinutes`, or there is none, and every so many minutes
 * from then on; deletes the oldest of its own files beyond `keep`. `stop` waits for a dump that is being written.
 */
export function scheduleDumps<DB>(store: Store<DB>, schedule: DumpSchedule): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const period = schedule.everyMinutes * 60_000;
  const after = (millis: number) => {
    if (stopped) return;
    // setTimeout takes at most 2^31 - 1 ms; a longer wait is simply looked at again.
    timer = setTimeout(round, Math.min(millis, 2 ** 31 - 1));
    timer.unref();
  };
  const round = () => {
    running = dumpWhenDue(store, schedule)
      .catch((problem: unknown) => {
        schedule.onProblem(problem);
        return period;
      })
      .then(after);
  };
  round();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Dumps when it is time; gives back the milliseconds until it is next. */
async function dumpWhenDue<DB>(store: Store<DB>, schedule: DumpSchedule): Promise<number> {
  const period = schedule.everyMinutes * 60_000;
  await mkdir(schedule.directory, { recursive: true, mode: 0o700 });
  const now = schedule.now();
  const newest = (await listDumps(schedule.directory)).at(-1);
  const age = newest ? epochMillis(now) - epochMillis(newest.at) : period;
  // A file from the future (the clock was set back) must not stop dumps for as long.
  if (age >= 0 && age < period) return period - age;
  const file = join(schedule.directory, `twofold-${now.replaceAll(':', '-')}.jsonl.gz`);
  const report = await store.dump(file);
  const made = await listDumps(schedule.directory);
  for (const old of made.slice(0, Math.max(0, made.length - Math.max(1, schedule.keep))))
    await rm(join(schedule.directory, old.name), { force: true });
  schedule.onDump?.(file, report);
  return period;
}

/** The files of this schedule, oldest first; nothing else in the directory is looked at. */
async function listDumps(directory: string): Promise<readonly { readonly name: string; readonly at: Instant }[]> {
  const names = (await readdir(directory)).toSorted();
  return names.flatMap((name) => {
    const match = dumpName.exec(name);
    const millis = match ? Date.parse(`${match[1]}:${match[2]}:${match[3]}`) : Number.NaN;
    return Number.isNaN(millis) ? [] : [{ name, at: instantOf(millis) }];
  });
}
