import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../src/core/value/instant.ts';
import { fastest } from './engines.ts';
import { expectedIn, unsaid } from './matrix-expected.ts';
import { cookiesOf, lookAround } from './matrix-look.ts';
import { audiences, states, type Audience, type PartnershipPlace, type State } from './matrix-partnership-audiences.ts';
import { stepsOf } from './matrix-partnership-case.ts';
import { readers } from './matrix-partnership-readers.ts';
import { giveOrganisation } from './matrix-people.ts';
import { noMarks, unwritten } from './marks.ts';
import { startSite, type TestSite } from './site.ts';

let site: TestSite;
let cookies: ReadonlyMap<Audience, string>;
const now: { state: State } = { state: 'draft' };
const marks = noMarks(() => now.state, 'partnership');
const place: PartnershipPlace = { caseId: '', callId: '', ocid: '' };

beforeAll(async () => {
  site = await startSite({ engine: fastest, startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  await giveOrganisation(site, audiences.oversight, { name: 'Tilsynet', kind: 'oversight' });
  await giveOrganisation(site, audiences.refusedBidder, { name: 'Nattlys AS', kind: 'enterprise' });
  cookies = await cookiesOf(site, audiences);
}, 60_000);

afterAll(async () => {
  await site.close();
});

/** Every page of the stages that are over is asked for while the last one is sealed; before and after, those that show what came of them. */
const everythingIn: readonly State[] = ['negotiated'];

describe('whatever state a partnership is in, nobody finds in any page, file or data what is not theirs', () => {
  for (const state of states) {
    test(state, { timeout: 240_000 }, async () => {
      now.state = state;
      await stepsOf({ site, place, marks })[state]();
      expect(unsaid(readers, marks), 'marks for which tests/matrix-partnership-readers.ts does not say who may read them').toEqual([]);
      const overStages = everythingIn.includes(state) ? 'everything' : 'whatCameOfThem';
      const { found, asked } = await lookAround({ site, place, marks, cookies, asked: 'data', overStages });
      expect(asked).toBeGreaterThan(800);
      expect(found).toEqual(expectedIn(readers, state, marks));
    });
  }

  test('every field that only a partnership has, and that holds words or an amount, was written on the way', () => {
    expect(unwritten('partnership', marks)).toEqual([]);
  });
});
