import { expect, test } from 'vitest';
import { findingsInGrants } from './findings.ts';
import { accuracyRules } from './rules-of-accuracy.ts';
import { usefulnessRules } from './rules-of-usefulness.ts';

const today = '2026-11-24';
const funder = { id: 'GB-LAE-NMR', name: 'Northmoor Council' };
const home = { geoCode: 'E12000003', geoCodeType: 'RGN/GOR', countryCode: 'GB' };
const recipient = { id: 'GB-COH-09999901', name: 'The Neighbours CIC', companyNumber: '09999901', location: [home] };
const whole = {
  id: '360G-sample-1',
  title: 'Meeting places: The Neighbours',
  description: 'A room that is open on Tuesdays and Thursdays.',
  currency: 'GBP',
  amountAwarded: 16_000,
  awardDate: '2026-11-02',
  plannedDates: [{ startDate: '2027-01-01', endDate: '2027-12-31' }],
  fundingOrganization: [funder],
  recipientOrganization: [recipient],
  beneficiaryLocation: [{ name: 'Northmoor', ...home }],
  grantProgramme: [{ code: 'mp', title: 'Meeting places' }],
  dateModified: '2026-11-02T10:00:00Z',
  dataSource: 'https://fund.example/grants',
};
const rulesIn = (...grants: readonly object[]) => findingsInGrants(grants as never, today).map(({ rule }) => rule); // grants of this test
const person = { recipientOrganization: undefined, recipientIndividual: { id: 'p1', name: 'A person' } };

test('there are 21 checks of accuracy and 15 of usefulness, each with a name of its own, and a whole grant meets them all', () => {
  expect([accuracyRules.length, usefulnessRules.length]).toEqual([21, 15]);
  expect(new Set([...accuracyRules, ...usefulnessRules].map(({ rule }) => rule)).size).toBe(36);
  expect(rulesIn(whole)).toEqual([]);
});

test.each<readonly [string, object]>([
  ['zeroAmount', { amountAwarded: 0 }],
  ['funderPrefixUnknown', { fundingOrganization: [{ ...funder, id: 'COUNCIL-1' }] }],
  ['recipientPrefixUnknown', { recipientOrganization: [{ ...recipient, id: 'RUBBISH-COH-RC000000' }] }],
  ['charityNumberMalformed', { recipientOrganization: [{ ...recipient, charityNumber: '12345' }] }],
  ['companyNumberMalformed', { recipientOrganization: [{ ...recipient, companyNumber: '9999901' }] }],
  ['charityIdMalformed', { recipientOrganization: [{ ...recipient, id: 'GB-CHC-12345' }] }],
  ['companyIdMalformed', { recipientOrganization: [{ ...recipient, id: 'GB-COH-9999901' }] }],
  ['lineBreakInId', { id: '360G-sample\n-1' }],
  ['severalFunders', { fundingOrganization: [funder, { id: 'GB-NHS-ABC', name: 'The board' }] }],
  ['looksLikeEmail', { description: 'Ask jane.roe@fund.example for more.' }],
  ['impossibleDay', { awardDate: '2026-02-30' }],
  ['plannedEndFirst', { plannedDates: [{ startDate: '2027-06-01', endDate: '2027-05-31' }] }],
  ['actualEndFirst', { actualDates: [{ startDate: '2026-06-01', endDate: '2026-05-31' }] }],
  ['plannedFarAhead', { plannedDates: [{ startDate: '2027-01-01', endDate: '2038-11-25' }] }],
  ['actualFarAhead', { actualDates: [{ startDate: '2026-01-01', endDate: '2031-11-25' }] }],
  ['farPast', { awardDate: '2001-11-23' }],
  ['awardedAhead', { awardDate: '2026-11-25' }],
  ['individualWithGroups', { ...person, toIndividualsDetails: { primaryGrantReason: 'GTIR010' }, project: [{}] }],
  ['postcodeAsGeoCode', { beneficiaryLocation: [{ name: 'Northmoor', geoCode: 'LS1 4AP' }] }],
  ['recipientOwnId', { recipientOrganization: [{ ...recipient, id: '360G-sample:org-1' }] }],
  ['recipientWithoutNumber', { recipientOrganization: [{ name: 'No id', location: [home] }] }],
  ['withoutProgramme', { grantProgramme: undefined }],
  ['titleIsDescription', { description: 'Meeting places: The Neighbours' }],
  ['titleLong', { title: 'x'.repeat(141) }],
  ['withoutModified', { dateModified: undefined }],
  ['withoutSource', { dataSource: undefined }],
  ['individualWithoutDetails', person],
  ['withoutDuration', { plannedDates: [{ startDate: '2027-01-01' }] }],
])('%s finds what it is for, and nothing in what lies just beside', (rule, change) => {
  const found = rulesIn({ ...whole, ...change });
  expect(found).toContain(rule);
  // Whoever mends one thing must not be told of three.
  expect(found.length).toBeLessThanOrEqual(rule === 'recipientWithoutNumber' ? 2 : 1);
});

test('what lies on the limit is well', () => {
  for (const change of [
    { plannedDates: [{ startDate: '2027-01-01', endDate: '2038-11-24' }] },
    { actualDates: [{ startDate: '2026-01-01', endDate: '2031-11-24' }] },
    { awardDate: '2001-11-24' },
    { awardDate: today },
    { title: 'x'.repeat(140) },
    { plannedDates: [{ startDate: '2027-01-01', endDate: '2027-01-01' }] },
    { plannedDates: [{ duration: 12 }] },
    { recipientOrganization: [{ ...recipient, id: 'GB-COH-SC012345', charityNumber: 'SC037605' }] },
    { recipientOrganization: [{ ...recipient, postalCode: 'LS1 4AP', location: undefined }] },
  ])
    expect([change, rulesIn({ ...whole, ...change })]).toEqual([change, []]);
});

test('places: a name without a code, and a code on one side only', () => {
  const nowhere = [{ ...recipient, location: undefined }];
  expect(rulesIn({ ...whole, beneficiaryLocation: [{ name: 'Northmoor' }] })).toEqual(['placeWithoutCode', 'onlyRecipientPlaced']);
  expect(rulesIn({ ...whole, beneficiaryLocation: undefined })).toEqual(['withoutBeneficiaryPlace', 'onlyRecipientPlaced']);
  expect(rulesIn({ ...whole, recipientOrganization: nowhere })).toEqual(['recipientWithoutPlace', 'onlyBeneficiariesPlaced']);
});

test('one funder has one name and one id over all grants', () => {
  const other = (change: object) => ({ ...whole, id: '360G-sample-2', fundingOrganization: [{ ...funder, ...change }] });
  expect(rulesIn(whole, other({ name: 'Northmoor' }))).toEqual(['funderNames']);
  expect(rulesIn(whole, other({ id: 'GB-LAE-NMO' }))).toEqual(['funderIds']);
  expect(rulesIn(whole, other({ id: '360G-sample:org-1' }))).toEqual(['funderIds', 'funderOwnId']);
});

test('what the schema lets through is told: one id twice, and less than nothing', () => {
  expect(rulesIn(whole, { ...whole, title: 'Another' })).toEqual(['idTwice']);
  expect(rulesIn({ ...whole, amountAwarded: -1 })).toEqual(['negativeAmount']);
});

test('a finding counts the grants, and names at most twenty places', () => {
  const grants = Array.from({ length: 30 }, (_, index) => ({ ...whole, id: `360G-sample-${index}`, dataSource: undefined }));
  expect(findingsInGrants(grants, today)).toEqual([
    expect.objectContaining({ rule: 'withoutSource', kind: 'usefulness', count: 30, paths: expect.objectContaining({ length: 20 }) }),
  ]);
});
