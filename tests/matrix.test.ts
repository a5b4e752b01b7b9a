import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../src/core/value/instant.ts';
import { audiences, states, type Audience, type MatrixCase, type State } from './matrix-audiences.ts';
import { stepsOf } from './matrix-case.ts';
import { fastest } from './engines.ts';
import { expectedIn, unsaid } from './matrix-expected.ts';
import { cookiesOf, lookAround } from './matrix-look.ts';
import { giveOrganisation } from './matrix-people.ts';
import { readers } from './matrix-readers.ts';
import { noMarks, unwritten } from './marks.ts';
import { startSite, type TestSite } from './site.ts';

let site: TestSite;
let cookies: ReadonlyMap<Audience, string>;
const now: { state: State } = { state: 'raised' };
const marks = noMarks(() => now.state, 'tender');
const place: MatrixCase = { caseId: '', callId: '', awardId: '', ocid: '', sheet: '', otherCallId: '' };

beforeAll(async () => {
  site = await startSite({ engine: fastest, startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  // Whoever asks for reviews acts for a body of its own.
  await giveOrganisation(site, audiences.oversight, { name: 'Tilsynet', kind: 'oversight' });
  cookies = await cookiesOf(site, audiences);
}, 60_000);

afterAll(async () => {
  await site.close();
});

/** In these states something begins to be shown on pages; in the others the data of the pages, which hold all that they show, are enough. */
const pagesToo: readonly State[] = ['draft', 'published', 'opened', 'decided'];

describe('whatever state a call is in, nobody finds in any page, file or data what is not theirs', () => {
  for (const state of states) {
    test(state, { timeout: 240_000 }, async () => {
      now.state = state;
      await stepsOf({ site, place, marks })[state]();
      expect(unsaid(readers, marks), 'marks for which tests/matrix-readers.ts does not say who may read them').toEqual([]);
      const pages = pagesToo.includes(state) ? 'pagesToo' : 'data';
      const { found, asked } = await lookAround({ site, place, marks, cookies, asked: pages, overStages: 'everything' });
      expect(asked).toBeGreaterThan(800);
      expect(found).toEqual(expectedIn(readers, state, marks));
    });
  }

  test('every field that holds words or an amount was written on the way', () => {
    expect(unwritten('tender', marks)).toEqual([]);
  });
});
