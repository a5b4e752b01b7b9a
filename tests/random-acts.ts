// Random acts by random people on one call, through casework as pages and commands do them. What is refused is refused; what the state of the
// call then is, the invariants of random-acts.test.ts look at.
import { sheetEnding } from '../src/core/05-submission/opening-keys.ts';
import { answerName } from '../src/core/05-submission/fields.ts';
import { randomOf } from '../src/core/method/random.ts';
import type { Actor } from '../src/core/party/role.ts';
import { dayIn, epochMillis, instantOf } from '../src/core/value/instant.ts';
import type { Refusal } from '../src/core/value/refusal.ts';
import type { Result } from '../src/core/value/result.ts';
import { samplePassphrase } from '../samples/worlds/prepare-opening.ts';
import type { TestBench } from './bench.ts';
import type { Cast } from './cast.ts';
import { anyLot, lotsNow, shapedValues, type Shape } from './random-shapes.ts';
import type { Walked } from './walk.ts';

/** A source of chance that a seed repeats. */
export type Chance = { below(n: number): number; pick<T>(from: readonly T[]): T };

export type Stage = {
  readonly world: TestBench;
  readonly cast: Cast;
  readonly at: Walked;
  readonly shape: Shape;
  /** Whoever may make the case wait: acts for a body of oversight. */
  readonly overseer: Actor;
  /** Acts for an enterprise that is not selected; takes part where there are talks. */
  readonly outsider: Actor;
  readonly people: readonly Actor[];
  readonly chance: Chance;
  /** What somebody holds in a hand: the key on the recovery sheet. */
  readonly hand: { sheet: string };
};

/** One kind of act. Two attempts in three are made by people whose act it is, so that the walk comes far, and one by anybody. */
export type RandomAct = {
  readonly name: string;
  readonly often: number;
  readonly by: readonly (keyof Cast | 'overseer' | 'outsider')[];
  /** The state of the call in which it can succeed. */
  readonly state: 'draft' | 'published' | 'opened' | 'decided' | 'any';
  run(stage: Stage, actor: Actor): Promise<Result<unknown, Refusal<string>> | null>;
};

export const buyers = ['buyer'] as const;
export const openers = ['buyer', 'colleague'] as const;
export const bidders = ['kari', 'rival', 'outsider'] as const;
export const panel = ['bjorg', 'tom', 'hilde'] as const;

export const words = ['Godt.', 'Prøvd ut.', 'Ryddig.', '', 'Tydelig og prøvd ut.', 'Mangler plan.'] as const;

export const randomActs: readonly RandomAct[] = [
  {
    name: 'setPassphrase',
    often: 2,
    by: openers,
    state: 'draft',
    run: ({ world, chance }, actor) =>
      world.casework.setPassphrase(actor, {
        passphrase: samplePassphrase,
        old: samplePassphrase,
        forgotten: chance.below(150) === 0 ? 'startOver' : null,
      }),
  },
  {
    name: 'makeRecoverySheet',
    often: 1,
    by: buyers,
    state: 'draft',
    async run({ world, at, hand, chance }, actor) {
      // Rarely again: whoever makes a new sheet has to confirm it anew.
      if (hand.sheet && chance.below(6) > 0) return null;
      const made = await world.casework.makeRecoverySheet(actor, at);
      if (made.ok) hand.sheet = made.value.identity;
      return made;
    },
  },
  {
    name: 'confirmRecoverySheet',
    often: 2,
    by: buyers,
    state: 'draft',
    run: ({ world, at, hand }, actor) => world.casework.confirmRecoverySheet(actor, { ...at, typed: sheetEnding(hand.sheet) }),
  },
  {
    name: 'rehearseOpening',
    often: 4,
    by: openers,
    state: 'draft',
    run: ({ world, at, chance }, actor) =>
      world.casework.rehearseOpening(actor, { ...at, passphrase: chance.below(6) === 0 ? 'en annen setning enn min' : samplePassphrase }),
  },
  { name: 'publishCall', often: 2, by: buyers, state: 'draft', run: ({ world, at }, actor) => world.casework.publishCall(actor, at) },
  {
    name: 'saveDraft',
    often: 6,
    by: bidders,
    state: 'published',
    async run(stage, actor) {
      const { world, chance } = stage;
      const at = await anyLot(stage);
      const lots = await lotsNow(stage);
      const call = lots.find(({ lot }) => lot.id === at.lotId) ?? lots.at(-1);
      const answers = Object.fromEntries((call?.questions ?? []).map(({ id }) => [answerName(id ?? ''), `Svar ${chance.below(1_000)}`]));
      const price = { minor: 300_000_000 + chance.below(1_000) * 1_000, currency: 'NOK', vat: 'excluded' } as const;
      return world.casework.saveDraft(actor, {
        ...at,
        values: { approach: 'challenger', price: call?.stage.price === 'none' || chance.below(5) === 0 ? null : price },
        answers,
        version: null,
      });
    },
  },
  {
    name: 'sealSubmission',
    often: 6,
    by: bidders,
    state: 'published',
    run: async (stage, actor) =>
      stage.world.casework.sealSubmission(actor, { ...(await anyLot(stage)), receivedAt: stage.world.clock.now() }),
  },
  {
    name: 'withdrawSubmission',
    often: 2,
    by: bidders,
    state: 'published',
    run: async (stage, actor) =>
      stage.world.casework.withdrawSubmission(actor, { ...(await anyLot(stage)), receivedAt: stage.world.clock.now() }),
  },
  {
    name: 'amendCall',
    often: 1,
    by: buyers,
    state: 'published',
    async run({ world, at, chance }, actor) {
      const call = (await world.casework.caseFile(at.caseId))?.calls[0];
      if (!call) return null;
      const closesAt = instantOf(epochMillis(call.closesAt ?? world.clock.now()) + (chance.below(5) - 2) * 86_400_000);
      return world.casework.amendCall(actor, {
        ...at,
        values: { ...call, closesAt, title: `Tittel ${chance.below(9)}` },
        reason: chance.pick(['moreTime', 'serviceTrouble'] as const),
        rationale: 'Endret.',
      });
    },
  },
  {
    name: 'approveOpening',
    often: 5,
    by: openers,
    state: 'published',
    run: async (stage, actor) =>
      stage.world.casework.approveOpening(actor, {
        ...(await anyLot(stage)),
        passphrase: stage.chance.below(8) === 0 ? 'en annen setning enn min' : samplePassphrase,
      }),
  },
  {
    name: 'useRecoverySheet',
    often: 8,
    by: buyers,
    state: 'published',
    run: async (stage, actor) =>
      stage.world.casework.useRecoverySheet(actor, {
        ...(await anyLot(stage)),
        typed: stage.hand.sheet,
        reason: stage.chance.pick(words),
      }),
  },
  {
    name: 'publishDecision',
    often: 10,
    by: buyers,
    state: 'opened',
    async run(stage, actor) {
      const { world, chance } = stage;
      const feedback = feedbackOf(stage);
      const values = { reasons: chance.pick(words) || null, complaintTo: chance.below(4) === 0 ? null : 'klage@example.no' };
      return world.casework.publishDecision(actor, { ...(await anyLot(stage)), values, feedback });
    },
  },
  {
    name: 'giveRole',
    often: 1,
    by: buyers,
    state: 'draft',
    run: async ({ world, at, chance }, actor) =>
      // Rarely: a new opener makes the rehearsal begin anew.
      chance.below(20) > 0
        ? null
        : world.casework.giveRole(actor, {
            caseId: at.caseId,
            email: chance.pick(['ingrid@example.no', 'per@example.no', 'tom@example.no', 'bjørg@example.no', 'kari@example.no']),
            role: chance.pick(['assessor', 'chair', 'buyer'] as const),
          }),
  },
  {
    name: 'saveCall',
    often: 1,
    by: buyers,
    state: 'draft',
    run: ({ world, at, shape }, actor) =>
      world.casework.saveCall(actor, {
        ...at,
        values: { ...shapedValues(shape, dayIn('Europe/Oslo', world.clock.now())), title: 'Ny tittel' },
        version: null,
      }),
  },
];

/** Something for each bidder to read about a decision. */
export function feedbackOf({ cast, outsider, chance }: Stage): Readonly<Record<string, string>> {
  const bidding = [cast.enterprise, cast.rivalOrganisation, outsider.organisationId ?? ''];
  return Object.fromEntries(bidding.map((id) => [id, chance.pick(words)]));
}

/** A source of chance that a seed repeats. */
export function chanceOf(seed: number): Chance {
  const next = randomOf(seed);
  return {
    below: (n) => Math.floor(next() * n),
    pick: (from) => from[Math.floor(next() * from.length)]!, // the lists here are not empty
  };
}
