import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { confirmConflicts, conflictsRefusal } from './conflicts.ts';
import { decidingRefusals, type DecidingFacts } from './deciding.ts';
import { noRuling, type Interest } from './interest.ts';

const at = (millis: number) => instantOf(millis);
const [ada, bo, cy, di, eve] = ['ada', 'bo', 'cy', 'di', 'eve'].map((id) => idOf<'person'>(id)) as [
  Interest['personId'],
  Interest['personId'],
  Interest['personId'],
  Interest['personId'],
  Interest['personId'],
]; // as many as there are names
const bidders = [
  { id: 'north', name: 'North' },
  { id: 'south', name: 'South' },
];

function says(personId: Interest['personId'], bidder: string, said: Partial<Interest> = {}): Interest {
  return {
    statement: 'none',
    kinds: [],
    whose: null,
    fromYear: null,
    toYear: null,
    detail: null,
    ...noRuling,
    id: idOf(`${personId}-${bidder}`),
    callId: idOf('call'),
    personId,
    organisationId: idOf(bidder),
    declaredAt: at(0),
    earlierId: null,
    ...said,
  };
}

const all = [ada, bo, cy, di].flatMap((person) => bidders.map(({ id }) => says(person, id)));
const clear: DecidingFacts = {
  country: 'NO',
  deciderId: ada,
  superiorId: null,
  team: [ada, bo, cy, di].map((personId) => ({ personId, name: personId.toUpperCase() })),
  panel: [bo, cy, di],
  interests: all,
  bidders,
  panelSize: 3,
};
const codes = (facts: DecidingFacts) => decidingRefusals(facts).map(({ code }) => code);
const instead = (...changed: readonly Interest[]) => [...all.filter(({ id }) => !changed.some((entry) => entry.id === id)), ...changed];

describe('what stands in the way of a decision', () => {
  test('nothing, where everybody has declared and nobody has a link; and nothing where nobody bid', () => {
    expect(codes(clear)).toEqual([]);
    expect(codes({ ...clear, interests: [], bidders: [] })).toEqual([]);
  });

  test('whoever decides has declared, and has no link that is not settled as harmless', () => {
    expect(codes({ ...clear, interests: all.filter(({ personId }) => personId !== ada) })).toEqual(['deciderUndeclared']);
    expect(codes({ ...clear, interests: instead(says(ada, 'north', { statement: 'link' })) })).toEqual(['deciderInterested']);
    expect(codes({ ...clear, interests: instead(says(ada, 'north', { statement: 'link', ruling: 'record' })) })).toEqual([]);
  });

  test('a superior who is disqualified from one bidder stops the subordinate in Norway and nobody in England', () => {
    const interests = [...all, says(eve, 'north', { statement: 'link', ruling: 'recuse' }), says(eve, 'south')];
    expect(codes({ ...clear, interests, superiorId: eve })).toEqual(['superiorDisqualified']);
    expect(codes({ ...clear, interests, superiorId: eve, country: 'EN' })).toEqual([]);
  });

  test('those who have not declared are named', () => {
    const interests = all.filter(({ id }) => id !== 'di-south');
    expect(decidingRefusals({ ...clear, interests })).toEqual([{ code: 'teamUndeclared', facts: { names: 'DI', count: 1 } }]);
  });

  test('one recused of three is too few for that submission alone; one out of the panel is too few for all', () => {
    expect(decidingRefusals({ ...clear, interests: instead(says(bo, 'north', { statement: 'link', ruling: 'recuse' })) })).toEqual([
      { code: 'submissionTooFew', facts: { organisation: 'North', active: 2, needed: 3 } },
    ]);
    expect(codes({ ...clear, interests: instead(says(bo, 'north', { statement: 'link', ruling: 'exclude' })) })).toEqual([
      'panelTooSmall',
      'submissionTooFew',
      'submissionTooFew',
    ]);
  });
});

describe('the conflicts assessment before the notices', () => {
  const found = { outcome: 'assessed', found: 'Nobody has a link.' } as const;
  const whole = { id: idOf<'conflictsAssessment'>('a'), callId: idOf<'call'>('call'), confirmedAt: at(5), confirmedBy: 'Ada' };

  test('England asks for it before the call, and again after the opening; Norway does not', () => {
    expect(conflictsRefusal('procurementAct', { before: 'call' }, [])).toMatchObject({ code: 'conflictsNotMade', source: 'PA23 s.83' });
    expect(conflictsRefusal('providerSelection', { before: 'call' }, [])).toMatchObject({ code: 'conflictsNotMade' });
    expect(conflictsRefusal('norway', { before: 'call' }, [])).toBeNull();
    const decision = { before: 'decision', openedAt: at(10) } as const;
    expect(conflictsRefusal('procurementAct', decision, [{ confirmedAt: at(5) }])).toMatchObject({ code: 'conflictsRevise' });
    expect(conflictsRefusal('procurementAct', decision, [{ confirmedAt: at(5) }, { confirmedAt: at(11) }])).toBeNull();
  });

  test('to go on without, with a reason, is possible under the Provider Selection Regime and never under the Procurement Act', () => {
    const without = { ...whole, outcome: 'notMade', found: 'One provider.' } as const;
    expect(confirmConflicts('providerSelection', without)).toMatchObject({ ok: true });
    expect(confirmConflicts('procurementAct', without)).toMatchObject({ refusal: { code: 'assessmentRequired' } });
    expect(confirmConflicts('procurementAct', { ...whole, ...found, found: ' ' })).toMatchObject({ refusal: { code: 'foundMissing' } });
  });
});
