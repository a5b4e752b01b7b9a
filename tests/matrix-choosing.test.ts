import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../src/core/value/instant.ts';
import { fastest } from './engines.ts';
import { noMarks, unwritten } from './marks.ts';
import { audiences, states, stepsOf, type Audience, type Place, type State } from './matrix-choosing-case.ts';
import { expectedIn, unsaid, type ReadingTable } from './matrix-expected.ts';
import { cookiesOf, lookAround } from './matrix-look.ts';
import { giveOrganisation } from './matrix-people.ts';
import { startSite, type TestSite } from './site.ts';

const everybody = Object.keys(audiences) as Audience[]; // keys of the table

/** Who reads what was written about providers, and from when: the body, those who assess, and each provider of itself. */
const readers: ReadingTable<State, Audience> = {
  states,
  everybody,
  moments: {
    onNeedPublished: 'published',
    onSolutionPublished: 'published',
    onDialogueShared: 'published',
    onRouteChosen: 'published',
    onCallPublished: 'published',
    onDecision: 'decided',
    onAgreement: 'decided',
    onOutcomePublished: 'decided',
  },
  inside: {
    'comingForwardFields.statement of cameForward': { published: ['buyer', 'cameForward'] },
    'comingForwardFields.statement of leftOut': { published: ['buyer', 'leftOut'] },
    'leavingOutFields.leftOutReason': { recorded: ['buyer'] },
    // Whoever assesses reads after declaring, which the walk does on the way to the decision.
    'answer of cameForward': { recorded: ['buyer'], identified: ['cameForward'], decided: ['member'] },
    'answer of added': { recorded: ['buyer'], identified: ['added'], decided: ['member'] },
    // The value of the award is public; of the one that gets none the body reads the price, and who oversees it.
    'knownProviderFields.price of cameForward': { recorded: ['buyer'], identified: ['cameForward'], decided: everybody },
    'knownProviderFields.price of added': { recorded: ['buyer'], identified: ['added'], decided: ['oversight'] },
  },
  later: {},
};

let site: TestSite;
let cookies: ReadonlyMap<Audience, string>;
const now: { state: State } = { state: 'published' };
const marks = noMarks(() => now.state, 'choosing');
const place: Place = { caseId: '', callId: '', ocid: '' };

beforeAll(async () => {
  site = await startSite({ engine: fastest, startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  await giveOrganisation(site, audiences.oversight, { name: 'Tilsynet', kind: 'oversight' });
  cookies = await cookiesOf(site, audiences);
}, 60_000);

afterAll(async () => {
  await site.close();
});

describe('whatever state a choice without a competition is in, nobody finds what is not theirs', () => {
  for (const state of states) {
    test(state, { timeout: 240_000 }, async () => {
      now.state = state;
      await stepsOf({ site, place, marks })[state]();
      expect(unsaid(readers, marks), 'marks for which the table does not say who may read them').toEqual([]);
      const { found, asked } = await lookAround({ site, place, marks, cookies, asked: 'data', overStages: 'everything' });
      expect(asked).toBeGreaterThan(800);
      expect(found).toEqual(expectedIn(readers, state, marks));
    });
  }

  test('every field that is written about providers was written on the way', () => {
    expect(unwritten('choosing', marks)).toEqual([]);
  });
});
