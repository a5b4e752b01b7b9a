import { expect, test } from 'vitest';
import { instantOf } from '#value/instant';
import { idOf } from '#value/id';
import { dayFrom } from '#value/day';
import { findingsInGrants } from './findings.ts';
import { grantOf, grantPackage, type PublicGrant } from './grant.ts';
import { validateGrants } from './validate.ts';

const day = (year: number, month: number, number: number) => dayFrom(year, month, number)!; // a day of this test
const pounds = (minor: number) => ({ minor, currency: 'GBP', vat: 'none' }) as const;
const grant: PublicGrant = {
  id: 'a1b2',
  title: 'Meeting places: The Neighbours',
  description: 'A room that is open on Tuesdays.',
  applied: pounds(2_000_050),
  awarded: pounds(1_600_050),
  awardedOn: day(2026, 11, 2),
  planned: { start: day(2027, 1, 1), end: day(2027, 12, 31) },
  funder: {
    id: idOf('o1'),
    name: 'Northmoor Council',
    kind: 'buyer',
    country: 'EN',
    place: 'Northmoor',
    identifier: { scheme: 'GB-LAE', id: 'NMR' },
  },
  recipient: {
    id: idOf('o2'),
    name: 'The Neighbours CIC',
    kind: 'enterprise',
    country: 'EN',
    place: 'Northmoor',
    identifier: { scheme: 'GB-COH', id: '9999901' },
  },
  recipientRegion: 'UKE',
  programme: { code: 'mp', title: 'Meeting places', url: 'https://fund.example/en/cases/mp' },
  fromOpenCall: false,
  place: { name: 'Northmoor', region: 'UKE' },
  modifiedAt: instantOf(Date.parse('2026-11-02T10:00:00Z')),
  source: 'https://fund.example/en/cases/mp',
};
const facts = {
  title: 'Grants',
  identifier: 'https://fund.example/data/grants.json',
  publisher: { name: 'Northmoor Council', uri: null },
  issued: day(2026, 11, 2),
  modifiedAt: grant.modifiedAt,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  url: 'https://fund.example/data/grants.json',
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a grant is told in major units, with register numbers filled up, codes of areas, Yes or No, and nothing that is empty', () => {
  expect(plain(grantOf(grant, '360G-sample'))).toEqual({
    id: '360G-sample-a1b2',
    title: 'Meeting places: The Neighbours',
    description: 'A room that is open on Tuesdays.',
    currency: 'GBP',
    amountAppliedFor: 20_000.5,
    amountAwarded: 16_000.5,
    awardDate: '2026-11-02',
    plannedDates: [{ startDate: '2027-01-01', endDate: '2027-12-31' }],
    recipientOrganization: [
      {
        id: 'GB-COH-09999901',
        name: 'The Neighbours CIC',
        addressLocality: 'Northmoor',
        addressCountry: 'GB',
        companyNumber: '09999901',
        location: [{ geoCode: 'E12000003', geoCodeType: 'RGN/GOR', countryCode: 'GB' }],
      },
    ],
    beneficiaryLocation: [{ name: 'Northmoor', geoCode: 'E12000003', geoCodeType: 'RGN/GOR', countryCode: 'GB' }],
    fundingOrganization: [{ id: 'GB-LAE-NMR', name: 'Northmoor Council', addressLocality: 'Northmoor', addressCountry: 'GB' }],
    grantProgramme: [{ code: 'mp', title: 'Meeting places', url: 'https://fund.example/en/cases/mp' }],
    fromOpenCall: 'No',
    dateModified: '2026-11-02T10:00:00.000Z',
    dataSource: 'https://fund.example/en/cases/mp',
  });
});

test('a Norwegian grant has the number of Brønnøysund and the code of its county; the check finds nothing', () => {
  const norwegian = (name: string, id: string) => ({ ...grant.funder, name, country: 'NO' as const, identifier: { scheme: 'NO-BRC', id } });
  const told = grantOf(
    {
      ...grant,
      id: 'c3d4',
      awarded: { ...grant.awarded, currency: 'NOK' },
      funder: norwegian('Lyngfjell kommune', '310 000 108'),
      recipient: { ...norwegian('Nabolaget', '310000175'), id: idOf('o3') },
      recipientRegion: 'NO020',
      place: { name: 'Lyngfjell', region: 'NO020' },
    },
    '360G-sample',
  );
  expect(told).toMatchObject({
    fundingOrganization: [{ id: 'NO-BRC-310000108', addressCountry: 'NO' }],
    beneficiaryLocation: [{ geoCode: 'NO020', geoCodeType: 'NUTS3', countryCode: 'NO' }],
  });
  const document = plain(grantPackage(facts, [told, grantOf(grant, '360G-sample')]));
  const checked = validateGrants(document);
  expect(checked).toMatchObject({ ok: true, value: { valid: true } });
  expect(checked.ok && findingsInGrants(checked.value.grants, '2026-11-24')).toEqual([]);
});

test('a long title is cut, a recipient in no register gets an id of the publisher, and no grants are no package', () => {
  const told = grantOf({ ...grant, title: 'y'.repeat(200), recipient: { ...grant.recipient, identifier: null } }, '360G-sample');
  expect(String(told['title'])).toHaveLength(140);
  expect(told).toMatchObject({ recipientOrganization: [{ id: '360G-sample:org-o2' }] });
  expect(grantPackage(facts, [])).toBeNull();
});
