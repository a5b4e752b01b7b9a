import { describe, expect, test } from 'vitest';
import type { Organisation } from '#party/organisation';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import type { Money } from '#value/money';
import { answerJoining, askToJoin, buyersBehind, endJoining, joiningState, sharesOf, type Joining } from './joining.ts';

const at = '2026-06-01T07:00:00.000Z' as Instant; // a Monday, 09:00 in Oslo
const body = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id: idOf(id),
  name: id,
  kind: 'buyer',
  country: 'NO',
  place: id,
  identifier: null,
  ...more,
});
const lyngfjell = body('Lyngfjell');
const nordlia = body('Nordlia');
const need = { caseId: idOf<'case'>('case'), publishedAt: at };
const asks = { part: 'buyer', asked: 'Vil dere kjøpe renhold sammen med oss?' } as const;
const asking = { id: idOf<'joining'>('j'), need, body: lyngfjell, asked: nordlia, earlier: [], called: false, at };
const kroner = (amount: number, vat: Money['vat'] = 'excluded'): Money => ({ minor: amount * 100, currency: 'NOK', vat });
const joins = { answer: 'joined', answerReason: 'Avtalen vår går også ut.', share: kroner(500_000) } as const;

function askedOf(changes: Partial<Parameters<typeof askToJoin>[1]> = {}): Joining {
  const asked = askToJoin(asks, { ...asking, ...changes });
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value.joining;
}

function answeredOf(joining: Joining, answer: Parameters<typeof answerJoining>[1]): Joining {
  const answered = answerJoining(joining, answer, { called: false, brings: null, at });
  if (!answered.ok) throw new Error(answered.refusal.code);
  return answered.value.joining;
}

describe('asking a body to stand behind a case', () => {
  test('it has thirty days to answer, counted in its own zone', () => {
    const late = askedOf({ at: '2026-06-01T23:30:00.000Z' as Instant }); // already 2 June in Oslo
    expect([askedOf().answerDue, late.answerDue]).toEqual(['2026-07-01', '2026-07-02']);
  });

  test.each([
    ['before the need is public', { need: { ...need, publishedAt: null } }, 'needNotPublic'],
    ['once a call is published', { called: true }, 'joiningClosed'],
    ['its own body', { asked: lyngfjell }, 'sameBody'],
    ['a body of another country', { asked: body('Northmoor', { country: 'EN' }) }, 'otherCountry'],
    ['an enterprise', { asked: body('Verksted', { kind: 'enterprise' }) }, 'noSuchBody'],
    ['one that has not answered yet', { earlier: [askedOf()] }, 'askedAlready'],
    ['one that has joined', { earlier: [answeredOf(askedOf(), joins)] }, 'askedAlready'],
  ] as const)('is refused: %s', (_why, changes, code) => {
    expect(askToJoin(asks, { ...asking, ...changes })).toMatchObject({ ok: false, refusal: { code } });
  });

  test('one that declined, left or was not asked any more can be asked again; a fund can be asked', () => {
    const declined = answeredOf(askedOf(), { answer: 'declined', answerReason: 'Vi har avtale til 2029.', share: null });
    const ended = endJoining(askedOf(), { endReason: 'Feil virksomhet.' }, { called: false, at });
    const earlier = [declined, ...(ended.ok ? [ended.value.joining] : [])];
    expect(earlier.map(joiningState)).toEqual(['declined', 'takenBack']);
    expect(askToJoin(asks, { ...asking, earlier }).ok).toBe(true);
    expect(askToJoin({ ...asks, part: 'payer' }, { ...asking, asked: body('Sykehuset', { kind: 'funder' }) }).ok).toBe(true);
  });
});

describe('the answer', () => {
  const brings = {
    need: { caseId: idOf<'case'>('own'), ocid: 'ocds-own', title: 'Rene hus i Nordlia' },
    organisationId: 'Nordlia',
    publishedAt: at,
    called: false,
    joinedIn: null,
  };
  test('is given once, and whoever declines brings neither need nor money', () => {
    const declined = answerJoining(askedOf(), { ...joins, answer: 'declined' }, { called: false, brings, at });
    expect(declined).toMatchObject({ ok: true, value: { joining: { answer: 'declined', share: null, need: null } } });
    expect(answerJoining(answeredOf(askedOf(), joins), joins, { called: false, brings: null, at })).toMatchObject({
      refusal: { code: 'answeredBefore' },
    });
  });

  test.each([
    ['a need of another body', { ...brings, organisationId: 'Fjordvang' }, 'needNotYours'],
    ['a need that is not public', { ...brings, publishedAt: null }, 'needNotYours'],
    ['a need with a public call of its own', { ...brings, called: true }, 'needNotYours'],
    ['the very need it is asked to join', { ...brings, need: { ...brings.need, caseId: idOf<'case'>('case') } }, 'needNotYours'],
    ['a need that is met elsewhere', { ...brings, joinedIn: 'another' }, 'needElsewhere'],
  ] as const)('brings nothing that is not its own to bring: %s', (_what, brought, code) => {
    expect(answerJoining(askedOf(), joins, { called: false, brings: brought, at })).toMatchObject({ refusal: { code } });
  });

  test('after a call is published nobody joins or leaves, but a question can still be declined or taken back', () => {
    const called = { called: true, brings: null, at };
    expect(answerJoining(askedOf(), joins, called)).toMatchObject({ refusal: { code: 'joiningClosed' } });
    expect(answerJoining(askedOf(), { ...joins, answer: 'declined' }, called).ok).toBe(true);
    expect(endJoining(answeredOf(askedOf(), joins), { endReason: 'x' }, called)).toMatchObject({ refusal: { code: 'joiningClosed' } });
    expect(endJoining(askedOf(), { endReason: 'x' }, called).ok).toBe(true);
  });
});

test('those who buy are the body and those who joined to buy; shares add up where they are stated alike', () => {
  const of = (id: string, answer: Partial<Parameters<typeof answerJoining>[1]>, part: 'buyer' | 'payer' = 'buyer') => ({
    ...answeredOf(askedOf({ asked: body(id) }), { ...joins, ...answer }),
    part,
  });
  const joinings = [
    of('Nordlia', { share: kroner(500_000) }),
    of('Fjordvang', { share: kroner(300_000) }),
    of('Dalen', { share: kroner(200_000, 'included') }),
    of('Sykehuset', { share: kroner(900_000) }, 'payer'),
    of('Heia', { answer: 'declined' }),
  ];
  expect(buyersBehind({ organisation: lyngfjell, joinings }).map(({ name }) => name)).toEqual([
    'Lyngfjell',
    'Nordlia',
    'Fjordvang',
    'Dalen',
  ]);
  expect(sharesOf(joinings, { currency: 'NOK', vat: 'excluded' })).toEqual({ sum: 80_000_000, unknown: 1 });
});
