import type { Bench } from '#casework/bench';
import { createCasework } from '#casework/casework';
import { shiftableClock } from '#outside/clock';
import { addDays } from '#value/day';
import { dayIn, epochMillis, instantIn, instantOf, type Instant } from '#value/instant';
import { addCast } from './cast.ts';
import { englandScripts } from './england.ts';
import { englishProfiles } from './england/profiles.ts';
import { englishSolutions } from './england/solutions.ts';
import { norwayScripts } from './norway.ts';
import { norwegianProfiles } from './norway/profiles.ts';
import { norwegianSolutions } from './norway/solutions.ts';
import { stepsOf } from './play.ts';
import { keepLinks } from './play-interests.ts';
import { profileSteps } from './profile-script.ts';
import { solutionSteps } from './solution-script.ts';
import type { Step } from './stage.ts';
import { timetableFrom } from './timetable.ts';

type Loading = {
  readonly bench: Bench;
  /** The real time now; every date of the worlds is counted from it. */
  readonly today: Instant;
  /** Makes a sign-in account for a person of the cast and gives its id. */
  readonly addAccount: (person: { readonly name: string; readonly email: string }) => Promise<string>;
  readonly onProgress: (line: string) => void;
};

/** What was loaded: counts, and each case's id and call by the name its script carries. */
export type WorldReport = {
  readonly organisations: number;
  readonly people: number;
  readonly acts: number;
  readonly cases: Readonly<Record<string, { readonly caseId: string; readonly callId: string }>>;
};

const minute = 60_000;

/**
 * Loads the two sample worlds through casework alone, act by act in the order of time over all cases, each at its own instant: so
 * journal, seals, receipts, letters and checkpoints are what the product itself would have left behind. It runs on a clock of its own;
 * the bench's clock is not touched. What was sent is marked as delivered at its own time: nothing of it ever reaches a mail server.
 */
export async function loadWorlds({ bench, today, addAccount, onProgress }: Loading): Promise<WorldReport> {
  const dawn = instantIn('Europe/Oslo', addDays(dayIn('Europe/Oslo', today), -1200), '09:00') ?? today;
  const clock = shiftableClock(dawn);
  const casework = createCasework({ ...bench, clock });
  const cast = await addCast({ casework, addAccount, afterEach: () => clock.advance(minute) });
  await keepLinks(casework, cast);
  onProgress(`${Object.keys(cast.people).length} people of ${Object.keys(cast.organisations).length} organisations`);

  const told = scriptsOf(today, 'counted').map((script) => stepsOf(script, { casework, cast, cases: new Map() }).steps);
  const stage = { casework, cast, cases: new Map() };
  const cases = scriptsOf(today, 'working').map((script) => stepsOf(script, stage));
  const [norway, england] = [timetableFrom(today, 'NO'), timetableFrom(today, 'EN')];
  const solutions = [...norwegianSolutions(norway), ...englishSolutions(england)];
  const profiles = [...norwegianProfiles(norway), ...englishProfiles(england)];
  const steps = [
    ...cases.flatMap((entry, index) => inOrder(entry.steps, told[index] ?? [])),
    ...solutions.flatMap((script) => solutionSteps(script, casework, cast)),
    ...profiles.flatMap((script) => profileSteps(script, casework, cast)),
  ].sort((one, other) => byTime(one.at, other.at));
  let month = '';
  for (const step of steps) {
    if (step.at > today) throw new Error(`a sample act lies in the future: ${step.at}`);
    // A checkpoint a month, as a job would sign them.
    if (month !== step.at.slice(0, 7)) await casework.signCheckpoint();
    month = step.at.slice(0, 7);
    clock.set(step.at);
    await step.act();
    await casework.deliverOutbox(null);
  }
  clock.set(today);
  await casework.tellWhatIsDue();
  await casework.deliverOutbox(null);
  await casework.signCheckpoint();
  onProgress(`${cases.length} cases, ${solutions.length} solutions, ${steps.length} acts`);
  return {
    organisations: Object.keys(cast.organisations).length,
    people: Object.keys(cast.people).length,
    acts: steps.length,
    cases: Object.fromEntries(cases.map(({ played: { script, caseId, callId } }) => [script.key, { caseId, callId }])),
  };
}

const scriptsOf = (today: Instant, days: 'working' | 'counted') => [
  ...norwayScripts(timetableFrom(today, 'NO', days)),
  ...englandScripts(timetableFrom(today, 'EN', days)),
];

/**
 * The steps of one case in the order of its story, which is that of the same steps as `told` without working days: where two days became
 * one, an act can have got an earlier time than the one before it, and follows that one by a minute.
 */
function inOrder(steps: readonly Step[], told: readonly Step[]): readonly Step[] {
  const ordered: Step[] = [];
  for (const step of sortedLike(steps, told)) {
    const last = ordered.at(-1);
    ordered.push(last && step.at <= last.at ? { ...step, at: instantOf(epochMillis(last.at) + minute) } : step);
  }
  return ordered;
}

function sortedLike(steps: readonly Step[], told: readonly Step[]): readonly Step[] {
  const order = told.map(({ at }, index) => ({ at, index })).sort((one, other) => byTime(one.at, other.at));
  return order.flatMap(({ index }) => steps[index] ?? []);
}

const byTime = (one: Instant, other: Instant) => (one < other ? -1 : one > other ? 1 : 0);
