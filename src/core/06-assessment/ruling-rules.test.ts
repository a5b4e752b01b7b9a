import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { interestRegimeOf, rulerRefusal, rulingRefusal } from './ruling-rules.ts';

const ruling = (state: 'none' | 'perceived' | 'potential' | 'actual', followed: 'record' | 'mitigate' | 'recuse' | 'exclude') => ({
  state,
  ruling: followed,
  measure: followed === 'mitigate' ? 'The chair reads along.' : null,
  rulingReason: 'Reasons.',
});
const plain = { kinds: ['membership'], whose: 'mine' } as const;

describe('what a ruling may say', () => {
  test.each([
    ['norway', 'perceived', 'record', undefined],
    ['norway', 'actual', 'record', 'FVL'],
    ['procurementAct', 'potential', 'mitigate', undefined],
    ['procurementAct', 'actual', 'mitigate', 'PA23'],
    ['providerSelection', 'perceived', 'record', 'PSR reg. 21'],
    ['providerSelection', 'perceived', 'recuse', undefined],
    ['providerSelection', 'none', 'record', undefined],
  ] as const)('under %s a %s link may lead to "%s": %s', (regime, state, followed, source) => {
    const refusal = rulingRefusal(regime, plain, ruling(state, followed));
    if (source === undefined) expect(refusal).toBeNull();
    else expect(refusal).toMatchObject({ code: 'mustRecuse', source: expect.stringContaining(source) });
  });

  test('in Norway whoever sits on the board of a bidder is disqualified whatever is found, and a relative on the board is a question', () => {
    expect(rulingRefusal('norway', { kinds: ['office'], whose: 'mine' }, ruling('none', 'record'))).toMatchObject({ code: 'mustRecuse' });
    expect(rulingRefusal('norway', { kinds: ['office'], whose: 'close' }, ruling('perceived', 'record'))).toBeNull();
    expect(rulingRefusal('norway', { kinds: ['party'], whose: null }, ruling('none', 'record'))).toMatchObject({ code: 'mustRecuse' });
    expect(rulingRefusal('norway', { kinds: ['office'], whose: 'mine' }, ruling('actual', 'exclude'))).toBeNull();
  });

  test('a measure is described, and no conflict recuses nobody', () => {
    expect(rulingRefusal('norway', plain, { ...ruling('perceived', 'mitigate'), measure: ' ' })).toEqual({ code: 'measureMissing' });
    expect(rulingRefusal('norway', plain, ruling('none', 'recuse'))).toEqual({ code: 'stateContradicts' });
  });

  test('health care services in England follow the Provider Selection Regime, everything else there the Procurement Act', () => {
    const regime = (country: 'EN' | 'NO', gives: 'purchase' | 'grant' | 'none', id: string | null) =>
      interestRegimeOf({ country, gives, legalBasis: id === null ? null : { id } });
    expect(regime('EN', 'purchase', '2023/1348')).toBe('providerSelection');
    expect(regime('EN', 'purchase', '2023/54')).toBe('procurementAct');
    expect(regime('EN', 'purchase', null)).toBe('procurementAct');
    expect(regime('EN', 'grant', '2022/23')).toBe('ownRules');
    expect(regime('EN', 'none', null)).toBe('ownRules');
    expect(regime('NO', 'purchase', '2023/1348')).toBe('norway');
    expect(regime('NO', 'grant', null)).toBe('norway');
  });
});

describe('who may rule', () => {
  const asked = {
    country: 'NO' as const,
    interest: { personId: idOf<'person'>('ada'), organisationId: idOf<'organisation'>('north') },
    rulerId: 'bo',
    declared: [{ organisationId: idOf<'organisation'>('north'), statement: 'none' as const }],
    superiorId: null,
    superiorOut: false,
  };

  test('not the person who declared, nobody who has not declared, and nobody with a link to the same bidder, ruled on or not', () => {
    expect(rulerRefusal(asked)).toBeNull();
    expect(rulerRefusal({ ...asked, rulerId: 'ada' })).toEqual({ code: 'ownInterest' });
    expect(rulerRefusal({ ...asked, declared: [] })).toEqual({ code: 'rulerUndeclared' });
    expect(rulerRefusal({ ...asked, declared: [{ organisationId: idOf('north'), statement: 'link' }] })).toEqual({
      code: 'rulerInterested',
    });
    expect(rulerRefusal({ ...asked, declared: [{ organisationId: idOf('south'), statement: 'none' }] })).toEqual({
      code: 'rulerUndeclared',
    });
  });

  test('in Norway not on one’s superior, and not under a disqualified one; in England that rule does not exist', () => {
    expect(rulerRefusal({ ...asked, superiorId: 'ada' })).toMatchObject({ code: 'ownSuperior', source: 'FVL § 6 third paragraph' });
    expect(rulerRefusal({ ...asked, superiorId: 'cy', superiorOut: true })).toMatchObject({ code: 'superiorDisqualified' });
    expect(rulerRefusal({ ...asked, superiorId: 'cy' })).toBeNull();
    expect(rulerRefusal({ ...asked, country: 'EN', superiorId: 'ada', superiorOut: true })).toBeNull();
  });
});
