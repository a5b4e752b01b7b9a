import { routeFactFields } from '#route/fields';
import { prepareOpening, samplePassphrase } from '../samples/worlds/prepare-opening.ts';
import type { Result } from '../src/core/value/result.ts';
import type { Refusal } from '../src/core/value/refusal.ts';
import { emptyValues } from '../src/core/field/field.ts';
import { needFields, type NeedValues } from '../src/core/01-need/fields.ts';
import { lotIn, type CallLot } from '../src/core/04-call/call-lot.ts';
import { callFields, type CallValues } from '../src/core/04-call/fields.ts';
import type { ProcedureKind } from '../src/core/04-call/procedures.ts';
import type { RouteFacts } from '../src/core/03-route/fields.ts';
import { addDays, type Day } from '../src/core/value/day.ts';
import { dayIn, epochMillis, instantIn, instantOf, type Instant } from '../src/core/value/instant.ts';
import type { TestBench } from './bench.ts';
import { noInterview } from '../src/core/04-call/interview-part.ts';
import type { Actor } from '../src/core/party/role.ts';
import type { Cast } from './cast.ts';

/** The value of an act that must succeed. */
export async function done<T>(result: Promise<Result<T, Refusal<string>>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled.refusal)}`);
  return settled.value;
}

/** The refusal of an act that must not succeed. */
export async function refusal(result: Promise<Result<unknown, Refusal<string>>>): Promise<Refusal<string>> {
  const settled = await result;
  if (settled.ok) throw new Error('the act was not refused');
  return settled.refusal;
}

export const needValues: NeedValues = {
  ...emptyValues(needFields),
  title: 'Dagtilbud til personer med demens',
  summary: 'Hjemmeboende med demens mangler et tilbud på dagtid, og pårørende er slitne.',
  whoLacks: 'Rundt 40 hjemmeboende med demens og familiene deres.',
  place: 'Lyngfjell',
  serviceKind: 'socialCare',
  cpv: '85320000',
  costToday: { minor: 240_000_000, currency: 'NOK', vat: 'excluded' },
  costOfNothing: 'Flere må flytte på sykehjem tidligere enn de ønsker.',
  measures: [{ id: null, title: 'Andel som bor hjemme etter ett år', unit: '%', direction: 'increase', baseline: 62, target: 75 }],
};

export const routeFacts: RouteFacts = {
  ...emptyValues(routeFactFields),
  buyerType: 'municipality',
  serviceKind: 'socialCare',
  value: { minor: 420_000_000, currency: 'NOK', vat: 'excluded' },
  innovation: 'deliveryModel',
  reservation: 'none',
  existingProvider: 'none',
  userChoice: 'none',
};

/** A complete call that closes ten days after `today` at 13:00 in Oslo. */
export function callValues(today: Day): CallValues {
  const closesAt = instantIn('Europe/Oslo', addDays(today, 10), '13:00');
  return {
    ...emptyValues(callFields),
    title: 'Dagtilbud til personer med demens',
    description: 'Vi ber om et dagtilbud som følger den enkelte.',
    value: { minor: 420_000_000, currency: 'NOK', vat: 'excluded' },
    startDate: addDays(today, 60),
    endDate: addDays(today, 60 + 730),
    closesAt,
    decisionBy: addDays(today, 30),
    priceFormula: 'fixedRange',
    priceFloor: { minor: 300_000_000, currency: 'NOK', vat: 'excluded' },
    priceCeiling: { minor: 500_000_000, currency: 'NOK', vat: 'excluded' },
    anonymous: null,
    criteria: [
      {
        id: null,
        kind: 'solution',
        title: 'Løsning',
        description: null,
        weight: 45,
        stage: null,
        scorers: null,
        minimum: null,
        scale: null,
        ...noInterview,
      },
      {
        id: null,
        kind: 'social',
        title: 'Samfunnsnytte',
        description: null,
        weight: 25,
        stage: null,
        scorers: null,
        minimum: null,
        scale: null,
        ...noInterview,
      },
      {
        id: null,
        kind: 'price',
        title: 'Pris',
        description: null,
        weight: 30,
        stage: null,
        scorers: null,
        minimum: null,
        scale: null,
        ...noInterview,
      },
    ],
    requirements: [],
    questions: [
      { id: null, title: 'Hvordan vil dere gjøre dette?', maxWords: 400, informs: 'solution', stage: null, must: 'yes', promise: 'no' },
      {
        id: null,
        title: 'Hvor mange arbeidsplasser lover dere til folk som står utenfor?',
        maxWords: 200,
        informs: 'social',
        stage: null,
        must: 'yes',
        promise: 'yes',
      },
    ],
  };
}

export type Walked = { readonly caseId: string; readonly callId: string; readonly closesAt: Instant };

/** A lot of the walk's call as it is now; without `lotId` the only one. */
export async function lotNow({ casework }: TestBench, at: Walked, lotId: string | null = null): Promise<CallLot> {
  const call = (await casework.caseFile(at.caseId))?.calls.find(({ id }) => id === at.callId);
  const lot = call ? lotIn(call, lotId) : null;
  if (!lot) throw new Error('no such lot');
  return lot;
}

/** From nothing to a published call with two openers and a panel of three. */
export async function walkToCall(world: TestBench, cast: Cast): Promise<Walked> {
  const at = await walkToDraft(world, cast);
  await prepareOpening(world.casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
  await done(world.casework.publishCall(cast.buyer, at));
  return at;
}

/** The same up to a call that only waits for its keys. */
export async function walkToDraft({ casework, clock }: TestBench, cast: Cast, kind: ProcedureKind = 'tender'): Promise<Walked> {
  const { caseId } = await done(
    casework.raiseNeed(cast.buyer, {
      values: needValues,
      organisationId: cast.municipality,
      language: 'nb',
      raisedBy: 'buyer',
      demo: true,
    }),
  );
  await done(casework.publishNeed(cast.buyer, { caseId }));
  clock.advance(86_400_000);
  await done(
    casework.recordDialogue(cast.buyer, {
      caseId,
      values: {
        kind: 'openMeeting',
        heldOn: dayIn('Europe/Oslo', clock.now()),
        participants: 'Omsorgsløftet SA og tre andre',
        said: 'Små, faste grupper virker best.',
      },
    }),
  );
  await done(casework.shareDialogue(cast.buyer, { caseId }));
  await done(
    casework.chooseRoute(cast.buyer, {
      caseId,
      facts: routeFacts,
      choice: { routeId: 'NO-1', reason: 'Verdien er under terskelverdien for helse- og sosialtjenester.' },
    }),
  );
  const { callId } = await done(casework.startCall(cast.buyer, { caseId, kind }));
  const values = callValues(dayIn('Europe/Oslo', clock.now()));
  await done(casework.saveCall(cast.buyer, { caseId, callId, values, version: null }));
  for (const [email, role] of [
    ['ingrid@example.no', 'opener'],
    ['per@example.no', 'opener'],
    ['bjørg@example.no', 'assessor'],
    ['tom@example.no', 'chair'],
    ['hilde@example.no', 'assessor'],
  ] as const) {
    await done(casework.giveRole(cast.buyer, { caseId, email, role }));
  }
  return { caseId, callId, closesAt: values.closesAt ?? clock.now() };
}

/** One organisation answers everything and seals. */
export async function submit(
  { casework, clock }: TestBench,
  at: Walked,
  by: { readonly actor: Cast['kari']; readonly priceMinor: number; readonly promise: string },
) {
  const file = await casework.caseFile(at.caseId);
  const call = file?.calls.find((candidate) => candidate.id === at.callId);
  const [first, second] = call?.questions ?? [];
  const own = await done(casework.ownSubmission(by.actor, at));
  await done(
    casework.saveDraft(by.actor, {
      ...at,
      values: { approach: 'challenger', price: { minor: by.priceMinor, currency: 'NOK', vat: 'excluded' } },
      answers: { [`answer-${first?.id ?? ''}`]: 'Små, faste team.', [`answer-${second?.id ?? ''}`]: by.promise },
      version: own.version === 0 ? null : own.version,
    }),
  );
  return done(casework.sealSubmission(by.actor, { ...at, receivedAt: clock.now() }));
}

/** After the closing time: both openers approve. */
export async function openAll({ casework, clock }: TestBench, at: Walked, cast: Cast): Promise<void> {
  clock.set(instantOf(epochMillis(at.closesAt) + 60_000));
  await done(casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }));
  await done(casework.approveOpening(cast.colleague, { ...at, passphrase: samplePassphrase }));
}

/** Everybody who influences declares no link towards the bidders of a call. */
export async function declareNoLinks({ casework }: TestBench, at: Walked, people: readonly Actor[]): Promise<void> {
  const { bidders } = await casework.panelRoom(at.callId);
  const byOrganisation = Object.fromEntries(bidders.map(({ id }) => [id, { statement: 'none', detail: null } as const]));
  for (const person of people) await done(casework.declareInterests(person, { ...at, byOrganisation }));
}

/** Buyer and openers declare no link, and so does the panel, which scores everything and locks. `points` by organisation: [solution, social]. */
export async function assess(
  world: TestBench,
  at: Walked,
  about: {
    readonly cast: Pick<Cast, 'buyer' | 'colleague' | 'bjorg' | 'tom' | 'hilde'>;
    readonly points: Readonly<Record<string, readonly [number, number]>>;
  },
): Promise<void> {
  const { cast, points } = about;
  const { casework } = world;
  await declareNoLinks(world, at, [cast.buyer, cast.colleague]);
  for (const member of [cast.bjorg, cast.tom, cast.hilde]) {
    await declareNoLinks(world, at, [member]);
    const work = await casework.workbench(member, at.callId);
    const file = await casework.caseFile(at.caseId);
    const criteria = file?.calls.find((call) => call.id === at.callId)?.criteria.filter((criterion) => criterion.kind !== 'price') ?? [];
    for (const submission of work.submissions) {
      const given = points[submission.organisationId] ?? [0, 0];
      const byCriterion = Object.fromEntries(
        criteria.map((criterion, index) => [criterion.id ?? '', { value: given[index] ?? 0, reason: 'Godt begrunnet.' }]),
      );
      await done(casework.saveScores(member, { ...at, submissionId: submission.id, byCriterion }));
    }
    await done(casework.lockScores(member, at));
  }
}
