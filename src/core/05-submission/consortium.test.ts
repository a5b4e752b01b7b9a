import { expect, test } from 'vitest';
import { alone, consortiumGaps, identifierOf, jointName, partnerRefusal, partnersOf } from './consortium.ts';
import type { Partner } from './consortium-fields.ts';

const partner = (about: Partial<Partner>): Partner => ({
  id: 'p',
  name: 'Åsly',
  identifierScheme: null,
  identifierId: null,
  place: null,
  role: 'member',
  share: 'Turene',
  declaredBy: null,
  declaredOn: null,
  ...about,
});

test('what was written of partners counts only while the organisation submits together with them', () => {
  expect(partnersOf({ submitsAs: 'alone', partners: [partner({})] })).toEqual([]);
  expect(consortiumGaps({ submitsAs: 'alone', partners: [partner({ name: null })] })).toEqual([]);
  expect(consortiumGaps(alone)).toEqual([]);
});

test('a group without partners, and a partner without name, part or place in it, is missing something', () => {
  expect(consortiumGaps({ submitsAs: 'consortium', partners: [] })).toMatchObject([{ path: 'partners', code: 'tooFewRows' }]);
  const partners = [partner({}), partner({ name: null, role: null, share: null })];
  expect(consortiumGaps({ submitsAs: 'consortium', partners }).map(({ path }) => path)).toEqual([
    'partners.1.name',
    'partners.1.role',
    'partners.1.share',
  ]);
});

test('a number is the same however it is written, and none without its register', () => {
  expect(identifierOf(partner({ identifierScheme: 'NO-BRC', identifierId: ' 310 000 310 ' }))).toEqual({
    scheme: 'NO-BRC',
    id: '310000310',
  });
  expect(identifierOf(partner({ identifierId: '310000310' }))).toBeNull();
});

test('the buyer, the one that leads and one named twice cannot be partners; two without numbers can', () => {
  const one = partner({ identifierScheme: 'NO-BRC', identifierId: '310000310' });
  const none = { buyer: null, lead: null };
  const same = { scheme: 'NO-BRC', id: '310000310' };
  expect(partnerRefusal([one], { ...none, buyer: same })?.code).toBe('partnerIsBuyer');
  expect(partnerRefusal([one], { ...none, lead: same })?.code).toBe('partnerIsLead');
  expect(partnerRefusal([one, one], none)?.code).toBe('partnerTwice');
  expect(partnerRefusal([partner({}), partner({})], none)).toBeNull();
});

test('a group goes by all its members in the language of the process, not by those it relies on', () => {
  const members = [partner({ name: 'Fjordhagen' }), partner({ name: 'Åsly' }), partner({ name: 'Regn', role: 'reliedOn' })];
  expect(jointName('Kilden', members, 'en')).toBe('Kilden with Fjordhagen and Åsly');
  expect(jointName('Kilden', members, 'nb')).toBe('Kilden sammen med Fjordhagen og Åsly');
  expect(jointName('Kilden', members.slice(2), 'nb')).toBe('Kilden');
});
