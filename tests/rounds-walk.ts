// A fund round and a request wave from a need to letters, as acts of casework.
import type { CallValues } from '../src/core/04-call/fields.ts';
import { noInterview } from '../src/core/04-call/interview-part.ts';
import type { ProcedureKind } from '../src/core/04-call/procedures.ts';
import type { Actor } from '../src/core/party/role.ts';
import { addDays, type Day } from '../src/core/value/day.ts';
import { dayIn } from '../src/core/value/instant.ts';
import type { Money } from '../src/core/value/money.ts';
import type { TestBench } from './bench.ts';
import type { Cast } from './cast.ts';
import { callValues, done, lotNow, routeFacts, walkToDraft, type Walked } from './walk.ts';

/** A complete round: two criteria, none of them the price. */
export function roundValues(today: Day, money: Money): CallValues {
  const kept = { id: null, description: null, scorers: null, stage: null, minimum: null, scale: null, ...noInterview } as const;
  const question = { id: null, maxWords: 200, stage: null, must: 'yes' } as const;
  return {
    ...callValues(today),
    value: money,
    decisionBy: addDays(today, 40),
    criteria: [
      { ...kept, kind: 'solution', title: 'Virkning', weight: 60 },
      { ...kept, kind: 'social', title: 'Samfunnsnytte', weight: 40 },
    ],
    questions: [
      { ...question, title: 'Hva vil dere gjøre?', informs: 'solution', promise: 'yes' },
      { ...question, title: 'Hvem får det bedre?', informs: 'social', promise: 'no' },
    ],
  };
}

/** The draft of a fund round on the route for grants, or of a request wave, with everything filled in. */
export async function walkToRoundDraft(
  world: TestBench,
  cast: Cast,
  { kind, money }: { readonly kind: Extract<ProcedureKind, 'fundRound' | 'requestWave'>; readonly money: Money },
): Promise<Walked> {
  const at = await walkToDraft(world, cast, kind);
  const values = { ...roundValues(dayIn('Europe/Oslo', world.clock.now()), money), closesAt: at.closesAt };
  await done(world.casework.saveCall(cast.buyer, { ...at, values, version: null }));
  if (kind === 'fundRound') await takeGrantRoute(world, cast, at);
  return at;
}

export async function takeGrantRoute({ casework }: TestBench, cast: Cast, { caseId }: Walked): Promise<void> {
  const choice = { routeId: 'NO-10', reason: 'Vi støtter tiltaket og styrer ikke hvordan det gjøres.' };
  await done(casework.chooseRoute(cast.buyer, { caseId, facts: routeFacts, choice }));
}

/** One answer to everything, sealed; `amount` is what is applied for. */
export async function apply(world: TestBench, at: Walked, { actor, amount }: { readonly actor: Actor; readonly amount: Money | null }) {
  const call = await lotNow(world, at);
  const answers = Object.fromEntries(call.questions.map(({ id, title }) => [`answer-${id ?? ''}`, `Svar på «${title ?? ''}»`]));
  await done(world.casework.saveDraft(actor, { ...at, values: { approach: 'scout', price: amount }, answers, version: null }));
  return world.casework.sealSubmission(actor, { ...at, receivedAt: world.clock.now() });
}
