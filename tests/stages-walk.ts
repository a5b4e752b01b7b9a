// Calls in stages, as acts of casework.
import { prepareOpening } from '../samples/worlds/prepare-opening.ts';
import type { TestBench } from './bench.ts';
import type { Cast } from './cast.ts';
import { callValues, done, lotNow, walkToDraft, type Walked } from './walk.ts';
import type { CallValues } from '#call/fields';
import { noInterview } from '#call/interview-part';
import type { Actor } from '#party/role';
import { dayIn } from '#value/instant';

/** A criterion of one stage. */
export const criterion = (
  stage: 'selection' | 'award',
  kind: 'solution' | 'experience' | 'price',
  weight: number,
): CallValues['criteria'][number] => ({
  id: null,
  kind,
  title: `${kind} ${stage}`,
  description: null,
  weight,
  stage,
  scorers: null,
  minimum: null,
  scale: null,
  ...noInterview,
});
/** A question of one stage. */
export const question = (stage: 'selection' | 'award', title: string): CallValues['questions'][number] => ({
  id: null,
  title,
  maxWords: 200,
  informs: null,
  stage,
  must: 'yes',
  promise: 'no',
});
/** What every decision of these walks says. */
export const words = { values: { reasons: 'Etter de kunngjorte kriteriene.', complaintTo: 'post@lyngfjell.example' } };

/** A third enterprise, with somebody who acts for it. */
export async function another(world: TestBench, name: string): Promise<Actor> {
  const { casework } = world;
  const about = {
    kind: 'enterprise',
    country: 'NO',
    place: 'Nordlia',
    identifier: { scheme: 'NO-BRC', id: '310000990' },
    about: null,
    otherAbout: null,
    demo: true,
  } as const;
  const organisationId = await casework.addOrganisation({ ...about, name });
  const email = `${name.toLowerCase().replaceAll(/\W/g, '')}@example.no`;
  const personId = await casework.addPerson({ name: `Leder i ${name}`, email, language: 'nb', authUserId: null, demoNote: null });
  await casework.addMembership({ personId, organisationId, role: 'lead', title: '' });
  return {
    personId: personId as never,
    name: `Leder i ${name}`,
    organisationId: organisationId as never,
    organisationKind: 'enterprise',
    roles: [],
  }; // ids of the rows just made
}

/** A published call in stages: two go on at most. */
export async function walkToStages(
  world: TestBench,
  cast: Cast,
  plan: 'restricted' | 'negotiated',
  more: Partial<CallValues> = {},
): Promise<Walked> {
  const at = await walkToDraft(world, cast);
  const values: CallValues = {
    ...callValues(dayIn('Europe/Oslo', world.clock.now())),
    plan,
    mostInvited: 2,
    criteria: [criterion('selection', 'experience', 100), criterion('award', 'solution', 60), criterion('award', 'price', 40)],
    questions: [question('selection', 'Hvem er dere?'), question('award', 'Hvordan vil dere gjøre det?')],
    closesAt: at.closesAt,
    ...more,
  };
  await done(world.casework.saveCall(cast.buyer, { ...at, values, version: null }));
  await prepareOpening(world.casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
  await done(world.casework.publishCall(cast.buyer, at));
  return at;
}

/** Seals an answer to all questions of a stage; gives what came of it. */
export async function answer(
  world: TestBench,
  at: Walked & { readonly lotId?: string },
  by: { readonly actor: Actor; readonly priceMinor?: number },
) {
  const call = await lotNow(world, at, at.lotId ?? null);
  const price = by.priceMinor === undefined ? null : { minor: by.priceMinor, currency: 'NOK' as const, vat: 'excluded' as const };
  const answers = Object.fromEntries(call.questions.map(({ id, title }) => [`answer-${id ?? ''}`, `Svar på «${title ?? ''}»`]));
  await done(world.casework.saveDraft(by.actor, { ...at, values: { approach: 'challenger', price }, answers, version: null }));
  return world.casework.sealSubmission(by.actor, { ...at, receivedAt: world.clock.now() });
}

/** Every member scores what it has not locked, with one value for each bidder by name, and locks. */
export async function score(
  world: TestBench,
  at: Walked,
  about: { readonly cast: Cast; readonly points: Readonly<Record<string, number>> },
) {
  for (const member of [about.cast.bjorg, about.cast.tom, about.cast.hilde]) {
    const work = await world.casework.workbench(member, at.callId);
    for (const submission of work.submissions.filter(({ lotId }) => !work.lockedLots.includes(lotId))) {
      const { criteria } = await lotNow(world, at, submission.lotId);
      const value = about.points[submission.organisationName] ?? 3;
      const byCriterion = Object.fromEntries(
        criteria.filter(({ kind }) => kind !== 'price').map(({ id }) => [id ?? '', { value, reason: 'Godt begrunnet.' }]),
      );
      await done(world.casework.saveScores(member, { ...at, submissionId: submission.id, byCriterion }));
    }
    await done(world.casework.lockScores(member, at));
  }
}
