// One provider that is chosen without a competition, walked through its states with a mark in everything that is written about providers.
import { answerName } from '../src/core/05-submission/fields.ts';
import { epochMillis, instantOf } from '../src/core/value/instant.ts';
import { walkToNoticeDraft } from './choosing-walk.ts';
import type { Marks } from './marks.ts';
import { actorNamed } from './sign-in.ts';
import type { TestSite } from './site.ts';
import { assess, done, lotNow } from './walk.ts';

/** The states of such a choice: the notice is public, everything is found out, the list is complete, decided. */
export const states = ['published', 'recorded', 'identified', 'decided'] as const;
export type State = (typeof states)[number];

/** Everybody who asks, by e-mail address. */
export const audiences = {
  anonymous: null,
  citizen: 'arne@example.no',
  buyer: 'samira@example.org',
  otherBuyer: 'ingrid@example.no',
  /** Comes forward, and is chosen. */
  cameForward: 'jane@example.org',
  /** Is added by the body, and not chosen. */
  added: 'max@example.org',
  /** Comes forward, and is left out. */
  leftOut: 'rolf@example.no',
  outsider: 'kari@example.no',
  member: 'beth@example.org',
  oversight: 'hilde@example.no',
} as const;
export type Audience = keyof typeof audiences;

export type Place = { caseId: string; callId: string; ocid: string };
export type Walking = { readonly site: TestSite; readonly place: Place; readonly marks: Marks<State> };

const panel = [
  ['lee@example.org', 'buyer'],
  ['okafor@example.org', 'chair'],
  ['beth@example.org', 'assessor'],
  ['tess@example.org', 'layMember'],
  [audiences.oversight, 'oversight'],
] as const;

/** The acts that lead to each state from the one before, in order. `place` fills in as they are done. */
export function stepsOf({ site, place, marks }: Walking): Readonly<Record<State, () => Promise<void>>> {
  const { casework } = site.world;
  const world = { ...site.world, clock: site.clock };
  const as = (email: string) => actorNamed(site, email);
  const buyer = () => as(audiences.buyer);
  const known = async () => {
    const file = await casework.caseFile(place.caseId);
    return file ? casework.knownProviders(file, place.callId) : [];
  };
  const idOf = async (who: 'cameForward' | 'added' | 'leftOut') => {
    const { organisationId } = await as(audiences[who]);
    return (await known()).find((one) => one.organisationId === organisationId)?.id ?? '';
  };
  const walked = async () => ({
    ...place,
    closesAt: (await lotNow(world, { ...place, closesAt: site.clock.now() })).closesAt ?? site.clock.now(),
  });
  return {
    async published() {
      const samira = await buyer();
      const body = { buyer: samira, municipality: samira.organisationId ?? '' };
      const { caseId, callId } = await walkToNoticeDraft(world, body, 'mostSuitableProvider', panel);
      Object.assign(place, { caseId, callId, ocid: (await casework.caseFile(caseId))?.calls[0]?.ocid ?? '' });
      await done(casework.confirmConflicts(samira, { ...place, values: { outcome: 'assessed', found: 'No links.' } }));
      await done(casework.publishCall(samira, place));
      for (const who of ['cameForward', 'leftOut'] as const) {
        const values = { statement: marks.text('comingForwardFields.statement', who) };
        await done(casework.comeForward(await as(audiences[who]), { ...place, values }));
      }
    },
    async recorded() {
      const samira = await buyer();
      const { organisationId } = await as(audiences.added);
      await done(casework.addProvider(samira, { ...place, who: { organisationId: organisationId ?? '' }, foundBy: 'known' }));
      const leftOutReason = marks.text('leavingOutFields.leftOutReason');
      await done(casework.leaveOutProvider(samira, { ...place, providerId: await idOf('leftOut'), values: { leftOutReason } }));
      for (const who of ['cameForward', 'added'] as const) {
        const { questions } = await lotNow(world, await walked());
        const answers = Object.fromEntries(questions.map(({ id }) => [answerName(id ?? ''), marks.text('answer', who)]));
        const amount = marks.money('knownProviderFields.price', 2_100_000, who);
        const price = { ...amount, currency: 'GBP', vat: 'included' } as const;
        const recording = { ...place, providerId: await idOf(who), price, answers, confirmations: {} };
        await done(casework.recordProvider(samira, recording));
      }
    },
    async identified() {
      const { closesAt } = await walked();
      site.clock.set(instantOf(epochMillis(closesAt) + 60_000));
      await done(casework.identifyProviders(await buyer(), place));
    },
    async decided() {
      const [samira, colleague, tom, bjorg, hilde] = [
        await buyer(),
        await as('lee@example.org'),
        await as('okafor@example.org'),
        await as('beth@example.org'),
        await as('tess@example.org'),
      ];
      const [chosen, other] = [(await as(audiences.cameForward)).organisationId ?? '', (await as(audiences.added)).organisationId ?? ''];
      await assess(world, await walked(), {
        cast: { buyer: samira, colleague, tom, bjorg, hilde },
        points: { [chosen]: [5, 5], [other]: [3, 3] },
      });
      await done(casework.confirmConflicts(samira, { ...place, values: { outcome: 'assessed', found: 'No links.' } }));
      const values = { reasons: 'It knows the people.', complaintTo: 'board@example.org' };
      await done(casework.publishDecision(samira, { ...place, values, feedback: { [other]: 'Far away.' } }));
    },
  };
}
