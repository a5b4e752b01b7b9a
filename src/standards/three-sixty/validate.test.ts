import { expect, test } from 'vitest';
import { validateGrants } from './validate.ts';

const grant = {
  id: '360G-sample-1',
  title: 'Meeting places: The Neighbours',
  description: 'A room that is open on Tuesdays and Thursdays.',
  currency: 'GBP',
  amountAwarded: 16_000.5,
  awardDate: '2026-11-02',
  fundingOrganization: [{ id: 'GB-LAE-NMR', name: 'Northmoor Council' }],
  recipientOrganization: [{ id: 'GB-COH-09999901', name: 'The Neighbours CIC' }],
};
const check = (...grants: readonly object[]) => {
  const checked = validateGrants({ grants });
  if (!checked.ok) throw new Error('these are grants');
  return checked.value.errors;
};
const person = { id: '360G-sample-person-1', name: 'A person' };

test('the smallest grant is valid; `$schema` with http and a reference to the version before do not hinder the check', () => {
  expect(validateGrants({ grants: [grant] })).toMatchObject({ ok: true, value: { valid: true, errors: [] } });
});

test('what has no grants is refused, and an empty list is wrong', () => {
  for (const document of [null, [], 'grants', { grant: [] }, { grants: {} }])
    expect(validateGrants(document)).toMatchObject({ ok: false, refusal: { code: 'notGrants' } });
  expect(check()).toEqual([{ path: '/grants', message: 'must NOT have fewer than 1 items', count: 1 }]);
});

test('a recipient is an organisation or a person, never both and never neither: one sentence for each', () => {
  expect(check({ ...grant, recipientOrganization: undefined, recipientIndividual: person })).toEqual([]);
  expect(check({ ...grant, recipientIndividual: person })).toEqual([
    { path: '/grants/0/recipientOrganization', message: expect.stringContaining('has one of them'), count: 1 },
  ]);
  expect(check({ ...grant, recipientOrganization: undefined })).toEqual([
    { path: '/grants/0/recipientOrganization', message: expect.stringContaining('a recipient is missing'), count: 1 },
  ]);
});

test('days in another form in 379 grants are one thing to mend', () => {
  const grants = Array.from({ length: 379 }, (_, index) => ({ ...grant, id: `360G-sample-${index}`, awardDate: '05/06/2014' }));
  expect(check(...grants)).toEqual([
    { path: '/grants/0/awardDate', message: 'must be a day as YYYY-MM-DD or a whole date-time', count: 379 },
  ]);
});

test.each([
  [{ title: undefined }, '/grants/0/title', 'title is missing, and every grant needs it'],
  [{ currency: 'gbp' }, '/grants/0/currency', expect.stringContaining('must be one of the codes')],
  [{ amountAwarded: '16000' }, '/grants/0/amountAwarded', 'must be number'],
  [{ fromOpenCall: 'Y' }, '/grants/0/fromOpenCall', 'must be one of the codes: Yes, No'],
  [{ fundingOrganization: [{ id: 'GB-LAE-NMR' }] }, '/grants/0/fundingOrganization/0/name', expect.stringContaining('name')],
  [{ fundingOrganization: [] }, '/grants/0/fundingOrganization', expect.stringContaining('1 items')],
  [{ dateModified: '2026-11-02' }, '/grants/0/dateModified', expect.stringContaining('date-time')],
  [{ locationScope: 'GLS999' }, '/grants/0/locationScope', 'must be a code of the list locationScope'],
  [{ regrantType: 'FRG999' }, '/grants/0/regrantType', 'must be a code of the list regrantType'],
])('%o is told at %s', (change, path, message) => {
  expect(check({ ...grant, ...change })).toEqual([{ path, message, count: 1 }]);
});

test('a year, a month and a whole date-time are days of an event, and what the schema lets through passes here too', () => {
  expect(check({ ...grant, plannedDates: [{ startDate: '2026', endDate: '2027-03' }], awardDate: '2026-11-02T10:00:00Z' })).toEqual([]);
  // 30 February, less than nothing, and one id twice: valid by the schema; the findings tell them.
  expect(check({ ...grant, awardDate: '2026-02-30' }, { ...grant, amountAwarded: -5 })).toEqual([]);
});
