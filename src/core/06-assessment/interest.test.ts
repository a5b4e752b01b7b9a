import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import type { InterestValues } from './fields.ts';
import {
  currentOf,
  declareChange,
  declareInterests,
  noRuling,
  ruleInterest,
  standingOf,
  standingTowards,
  type Interest,
} from './interest.ts';

const at = instantOf(0);
const nothing: InterestValues = { statement: 'none', kinds: [], whose: null, fromYear: null, toYear: null, detail: null };

function interest(id: string, said: Partial<Interest> = {}): Interest {
  return {
    ...nothing,
    ...noRuling,
    id: idOf(id),
    callId: idOf('call'),
    personId: idOf('ada'),
    organisationId: idOf('north'),
    declaredAt: at,
    earlierId: null,
    ...said,
  };
}

const ruled = { state: 'potential', ruling: 'record', measure: null, rulingReason: 'Long ago.' } as const;

describe('where a declaration leaves somebody', () => {
  test('no link is free, a link or a doubt waits, and a ruling decides', () => {
    expect(standingOf(null)).toBe('undeclared');
    expect(standingOf(interest('a'))).toBe('free');
    expect(standingOf(interest('a', { statement: 'unsure' }))).toBe('waiting');
    expect(standingOf(interest('a', { statement: 'link', ruling: 'mitigate' }))).toBe('free');
    expect(standingOf(interest('a', { statement: 'link', ruling: 'recuse' }))).toBe('recused');
  });

  test('whoever is out of the whole panel is out towards every bidder', () => {
    const declared = [interest('a', { ruling: 'exclude' }), interest('b', { organisationId: idOf('south') })];
    expect(standingTowards(declared, 'south')).toBe('excluded');
  });

  test('nobody declares a link away: a later "no link" waits for a ruling like any other', () => {
    const first = interest('a', { statement: 'link', detail: 'A cousin.', ruling: 'recuse' });
    const changed = declareChange(first, { id: idOf('b'), values: nothing, at });
    expect(changed.ok && standingOf(changed.value.interest)).toBe('waiting');
    expect(changed.ok && currentOf([first, changed.value.interest]).map(({ id }) => id)).toEqual(['b']);
  });

  test('a change that changes nothing is refused, and so is one by somebody who is out already', () => {
    expect(declareChange(interest('a'), { id: idOf('b'), values: nothing, at })).toEqual({
      ok: false,
      refusal: { code: 'nothingChanged' },
    });
    const out = interest('a', { ruling: 'exclude' });
    const values = { ...nothing, statement: 'link', detail: 'x' } as const;
    expect(declareChange(out, { id: idOf('b'), values, at })).toEqual({ ok: false, refusal: { code: 'excluded' } });
  });

  test('a link without words is refused, and the same bidder is declared on once', () => {
    expect(declareInterests([interest('a', { statement: 'link' })], [])).toMatchObject({ refusal: { code: 'describeLink' } });
    expect(declareInterests([interest('b')], [interest('a')])).toMatchObject({ refusal: { code: 'alreadyDeclared' } });
  });

  test('a ruling is made once, whole, and also on a declaration of no link', () => {
    const by = { personId: idOf<'person'>('bo'), at };
    expect(ruleInterest(interest('a'), { ...ruled, rulingReason: ' ' }, by)).toMatchObject({ refusal: { code: 'rulingIncomplete' } });
    const once = ruleInterest(interest('a'), ruled, by);
    expect(once).toMatchObject({ ok: true, value: { interest: { ruling: 'record', ruledBy: 'bo' } } });
    expect(once.ok && ruleInterest(once.value.interest, ruled, by)).toMatchObject({ refusal: { code: 'alreadyRuled' } });
  });

  test('after any row of declarations the last one counts, and there is exactly one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('none', 'link', 'unsure'), { minLength: 1, maxLength: 6 }), (statements) => {
        const rows = statements.map((statement, index) =>
          interest(`i${index}`, { statement, earlierId: index === 0 ? null : idOf(`i${index - 1}`) }),
        );
        expect(currentOf(rows.toReversed()).map(({ id }) => id)).toEqual([`i${statements.length - 1}`]);
        const [only] = currentOf(rows);
        expect(standingOf(only ?? null)).toBe(statements.length === 1 && statements[0] === 'none' ? 'free' : 'waiting');
      }),
    );
  });
});
