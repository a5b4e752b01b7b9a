// An innovation partnership from a published call to two signed agreements, as acts of casework.
import type { CallValues } from '../src/core/04-call/fields.ts';
import { noInterview } from '../src/core/04-call/interview-part.ts';
import type { Actor } from '../src/core/party/role.ts';
import { addDays, type Day } from '../src/core/value/day.ts';
import { dayIn, epochMillis, instantIn, instantOf } from '../src/core/value/instant.ts';
import type { Money } from '../src/core/value/money.ts';
import { prepareOpening, samplePassphrase } from '../samples/worlds/prepare-opening.ts';
import type { TestBench } from './bench.ts';
import type { Cast } from './cast.ts';
import { callValues, declareNoLinks, done, lotNow, walkToDraft, type Walked } from './walk.ts';

export const kroner = (amount: number): Money => ({ minor: amount * 100, currency: 'NOK', vat: 'excluded' });

/** Two phases, three invited and two partners at most, in three stages; everything of the call that is needed for it. */
export function partnershipValues(today: Day): CallValues {
  const kept = { id: null, description: null, scorers: null, minimum: null, scale: null, ...noInterview } as const;
  const question = { id: null, maxWords: 200, informs: null, must: 'yes', promise: 'no' } as const;
  return {
    ...callValues(today),
    mostInvited: 3,
    mostAwards: 2,
    criteria: [
      { ...kept, kind: 'experience', title: 'Evne til å utvikle', weight: 100, stage: 'selection' },
      { ...kept, kind: 'solution', title: 'Løsning', weight: 60, stage: 'award' },
      { ...kept, kind: 'price', title: 'Pris', weight: 40, stage: 'award' },
    ],
    questions: [
      { ...question, title: 'Hva har dere utviklet før?', stage: 'selection' },
      { ...question, title: 'Hvordan vil dere gjøre det?', stage: 'award' },
    ],
    phases: [
      {
        id: null,
        title: 'Virker ideen?',
        milestone: 'Fem hjemmeboende har brukt løsningen i fjorten dager, og fire av dem vil fortsette.',
        weeks: 8,
        payment: kroner(300_000),
      },
      {
        id: null,
        title: 'Prøvd i drift',
        milestone: 'Førti hjemmeboende har brukt løsningen i tolv uker, med minst 30 prosent færre utrykninger om natten.',
        weeks: 20,
        payment: kroner(500_000),
      },
    ],
    rights: 'Partneren eier det som blir utviklet. Kommunen kan bruke det i egen tjeneste uten å betale mer.',
    purchaseCeiling: kroner(2_000_000),
  };
}

/** The draft of an innovation partnership with everything filled in. */
export async function walkToPartnershipDraft(world: TestBench, cast: Cast): Promise<Walked> {
  const at = await walkToDraft(world, cast, 'innovationPartnership');
  const values = { ...partnershipValues(dayIn('Europe/Oslo', world.clock.now())), closesAt: at.closesAt };
  await done(world.casework.saveCall(cast.buyer, { ...at, values, version: null }));
  return at;
}

type Working = Pick<Cast, 'buyer' | 'colleague' | 'bjorg' | 'tom' | 'hilde'>;

/** From a draft through all three stages: both partners are chosen, and both agreements are signed. Their ids in the order of `partners`. */
export async function walkToPartners(
  world: TestBench,
  at: Walked,
  { cast, partners }: { readonly cast: Working; readonly partners: readonly [Actor, Actor] },
): Promise<readonly string[]> {
  const { casework, clock } = world;
  await publish(world, at, cast);
  for (const stage of [1, 2, 3]) {
    for (const actor of partners) await answerPartnership(world, at, { actor, price: stage === 1 ? null : kroner(3_800_000) });
    await openReceived(world, at, cast);
    if (stage === 1) await declareNoLinks(world, at, [cast.buyer, cast.colleague, cast.bjorg, cast.tom, cast.hilde]);
    await score(world, at, cast);
    const words = { values: { reasons: 'Etter de kunngjorte kriteriene.', complaintTo: 'post@lyngfjell.example' }, feedback: {} };
    await done(casework.publishDecision(cast.buyer, { ...at, ...words }));
    if (stage === 3) break;
    if (stage === 2) await negotiate(world, at, cast);
    const closes = instantIn('Europe/Oslo', addDays(dayIn('Europe/Oslo', clock.now()), 20), '12:00');
    await done(casework.openStage(cast.buyer, { ...at, values: { closesAt: closes, decisionBy: null } }));
  }
  clock.advance(15 * 86_400_000);
  const file = await casework.caseFile(at.caseId);
  const call = file?.calls.find(({ id }) => id === at.callId);
  const agreements: string[] = [];
  for (const { organisationId } of partners) {
    const award = file?.awards.find((candidate) => candidate.organisationId === organisationId);
    const values = { signedOn: null, startDate: call?.startDate ?? null, endDate: call?.endDate ?? null, promises: [] };
    agreements.push((await done(casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId: award?.id ?? '', values }))).agreementId);
  }
  return agreements;
}

/** The published call of a draft. */
export async function publish({ casework }: TestBench, at: Walked, cast: Pick<Cast, 'buyer' | 'colleague'>): Promise<void> {
  await prepareOpening(casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
  await done(casework.publishCall(cast.buyer, at));
}

/** A sealed answer to all questions of the stage that receives now. */
export async function answerPartnership(
  world: TestBench,
  at: Walked,
  { actor, price }: { readonly actor: Actor; readonly price: Money | null },
): Promise<void> {
  const call = await lotNow(world, at);
  const answers = Object.fromEntries(call.questions.map(({ id, title }) => [`answer-${id ?? ''}`, `Svar på «${title ?? ''}»`]));
  const place = { ...at, lotId: call.lot.id };
  await done(world.casework.saveDraft(actor, { ...place, values: { approach: 'challenger', price }, answers, version: null }));
  await done(world.casework.sealSubmission(actor, { ...place, receivedAt: world.clock.now() }));
}

/** A talk with each of those who go on, on the day itself. */
async function negotiate(world: TestBench, at: Walked, cast: Working): Promise<void> {
  const { casework, clock } = world;
  const file = await casework.caseFile(at.caseId);
  if (!file) throw new Error('no such case');
  const lot = await lotNow(world, at);
  const values = {
    held: 'held',
    heldOn: dayIn('Europe/Oslo', clock.now()),
    attended: 'Innkjøper og leder',
    minutes: 'Fasene og betalingen.',
    forAll: null,
  } as const;
  for (const { submissionId } of await casework.stageTalkRoom(cast.buyer, { file, call: lot }))
    await done(casework.recordStageTalk(cast.buyer, { ...at, lotId: lot.lot.id, submissionId, values }));
}

/** What the stage that received last has got, opened a minute after its closing time. */
export async function openReceived(world: TestBench, at: Walked, cast: Pick<Cast, 'buyer' | 'colleague'>): Promise<void> {
  const { casework, clock } = world;
  const { closesAt } = await lotNow(world, at);
  clock.set(instantOf(epochMillis(closesAt ?? clock.now()) + 60_000));
  for (const opener of [cast.buyer, cast.colleague]) await done(casework.approveOpening(opener, { ...at, passphrase: samplePassphrase }));
}

async function score(world: TestBench, at: Walked, cast: Working): Promise<void> {
  for (const member of [cast.bjorg, cast.tom, cast.hilde]) {
    const work = await world.casework.workbench(member, at.callId);
    for (const submission of work.submissions.filter(({ lotId }) => !work.lockedLots.includes(lotId))) {
      const { criteria } = await lotNow(world, at, submission.lotId);
      const asked = criteria.filter(({ kind }) => kind !== 'price');
      const byCriterion = Object.fromEntries(asked.map(({ id }) => [id ?? '', { value: 4, reason: 'Godt begrunnet.' }]));
      await done(world.casework.saveScores(member, { ...at, submissionId: submission.id, byCriterion }));
    }
    await done(world.casework.lockScores(member, at));
  }
}
