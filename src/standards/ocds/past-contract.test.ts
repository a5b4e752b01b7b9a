import { createReadStream, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isObject, listOf, objectOf, type JsonObject } from '../json.ts';
import { pastContractOf, type PastContract } from './past-contract.ts';
import { readReleases, type ReadItem } from './read-releases.ts';

const folder = new URL('../../../tests/fixtures/find-a-tender/', import.meta.url);
const files = ['2026-07-13-last-page.json', '2026-08-10-selected-releases.json'] as const;

function releasesIn(file: string): readonly JsonObject[] {
  const document: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return listOf(objectOf(document)['releases']).filter(isObject);
}

function contractOf(release: JsonObject): PastContract {
  const found = pastContractOf(release);
  if (!found) throw new Error('no contract');
  return found;
}

function contract(amount: number, currency: string, status: string): JsonObject {
  return { status, value: { amount, currency } };
}

const all = files.flatMap(releasesIn).map(contractOf);
const base = { ocid: 'ocds-abcdef-1', id: '1', date: '2026-05-01T09:00:00+02:00', tag: ['award'] };

describe('the real releases of Find a Tender', () => {
  test('all come through the reader: 1e9999 stands there as a text, which is no number', async () => {
    const items: ReadItem[] = [];
    for (const file of files) for await (const item of readReleases(createReadStream(new URL(file, folder)))) items.push(item);
    expect(items).toHaveLength(94);
    expect(items.filter((item) => 'problem' in item)).toEqual([]);
  });

  test('all give a row, with a buyer, a title and a public page', () => {
    expect(all).toHaveLength(94);
    expect(
      all.filter((row) => row.buyer && row.title && row.sourceUrl?.startsWith('https://www.find-tender.service.gov.uk/Notice/')),
    ).toHaveLength(94);
  });

  test('hold no number that is not finite', () => {
    const numbers = all.flatMap((row) => [row.value?.amountMinor ?? 0, row.bidders ?? 0]);
    expect(numbers.every(Number.isSafeInteger)).toBe(true);
  });

  test('give as many values, periods and bidder counts as the publisher does', () => {
    expect(all.filter((row) => row.value)).toHaveLength(74);
    expect(all.filter((row) => row.value?.vat === 'included')).toHaveLength(3);
    expect(all.filter((row) => row.contractPeriod)).toHaveLength(76);
    expect(all.filter((row) => row.bidders !== null)).toHaveLength(17);
  });

  test('show which suppliers are social enterprises, and which do not say', () => {
    const said = all.flatMap((row) => row.suppliers).map((supplier) => supplier.vcse);
    expect({
      yes: said.filter((word) => word === 'yes').length,
      no: said.filter((word) => word === 'no').length,
      notStated: said.filter((word) => word === 'notStated').length,
    }).toEqual({ yes: 12, no: 49, notStated: 6 });
  });

  test('are of England, except those of Scottish, Welsh and Northern Irish buyers', () => {
    expect(all.filter((row) => row.jurisdiction === 'england')).toHaveLength(89);
    expect(all.filter((row) => row.jurisdiction === 'other')).toHaveLength(5);
  });

  test('one of them, field by field', () => {
    const row = all.find((contract) => contract.releaseId === '075948-2026');
    expect(row).toMatchObject({
      ocid: 'ocds-h6vhtk-06e0aa',
      date: '2026-08-10T16:44:20.000Z',
      tags: ['award', 'contract'],
      buyer: { id: 'GB-PPON-PVLQ-8225-QVHT', name: 'London Borough of Wandsworth' },
      suppliers: [{ id: 'GB-PPON-PCWQ-8195-XCJW', name: 'Inspire-Me', vcse: 'yes' }],
      status: 'pending',
      procurementMethod: 'direct',
      legalBasis: { scheme: 'UKPGA', id: '2023/54' },
      value: { amountMinor: 3_972_700, currency: 'GBP', vat: 'excluded', basis: 'award' },
      contractPeriod: { start: '2026-09-01T23:00:00.000Z', end: '2028-09-01T22:59:59.000Z' },
      cpv: ['85311300'],
      regions: ['UKI34'],
      language: 'en',
      sourceUrl: 'https://www.find-tender.service.gov.uk/Notice/075948-2026',
      jurisdiction: 'england',
    });
  });
});

describe('what a release may leave out or say otherwise', () => {
  test('a bare release gives a row that says nothing more', () => {
    expect(contractOf(base)).toMatchObject({
      buyer: null,
      suppliers: [],
      value: null,
      contractPeriod: null,
      cpv: [],
      bidders: null,
      sourceUrl: null,
      jurisdiction: null,
      language: 'en',
    });
  });

  test.each([['ocid'], ['id'], ['date']])('a release without %s gives none', (key) => {
    expect(pastContractOf({ ...base, [key]: undefined })).toBeNull();
  });

  test('the net value is taken where both are given, the gross one marked where it is alone', () => {
    const value = { amount: 10.1, amountGross: 12.12, currency: 'GBP' };
    expect(contractOf({ ...base, tender: { value } }).value).toEqual({
      amountMinor: 1010,
      currency: 'GBP',
      vat: 'excluded',
      basis: 'estimate',
    });
    expect(contractOf({ ...base, tender: { value: { amountGross: 12.12, currency: 'GBP' } } }).value).toEqual({
      amountMinor: 1212,
      currency: 'GBP',
      vat: 'included',
      basis: 'estimate',
    });
  });

  test('contracts are summed, cancelled ones left out, and different currencies not added', () => {
    expect(
      contractOf({ ...base, contracts: [contract(1, 'NOK', 'active'), contract(2, 'NOK', 'pending'), contract(4, 'NOK', 'cancelled')] })
        .value,
    ).toMatchObject({ amountMinor: 300, basis: 'contract' });
    expect(contractOf({ ...base, contracts: [contract(1, 'NOK', 'active'), contract(2, 'EUR', 'active')] }).value).toBeNull();
  });

  test('a value no program can hold is no value', () => {
    expect(contractOf({ ...base, tender: { value: { amount: Infinity, currency: 'GBP' } } }).value).toBeNull();
    expect(contractOf({ ...base, tender: { value: { amount: 1e300, currency: 'GBP' } } }).value).toBeNull();
  });

  test('periods on lots count from the earliest start to the latest end, bare days as whole days', () => {
    const lots = [
      { contractPeriod: { startDate: '2026-07-01', endDate: '2026-12-31' } },
      { contractPeriod: { startDate: '2026-06-01T00:00:00Z', endDate: '2026-08-01T00:00:00Z' } },
    ];
    const tender = { lots, value: { amount: 1, currency: 'NOK' } };
    expect(contractOf({ ...base, tender })).toMatchObject({
      jurisdiction: 'norway',
      contractPeriod: { start: '2026-06-01T00:00:00.000Z', end: '2026-12-31T22:59:59.999Z' },
    });
  });

  test('Norwegian prose is Norwegian where no language is stated', () => {
    expect(
      contractOf({
        ...base,
        tender: { title: 'Anskaffelse av dagtilbud til eldre', description: 'Tilbudet skal gis til alle som ikke har plass.' },
      }).language,
    ).toBe('nb');
    expect(contractOf({ ...base, language: 'nn', tender: { title: 'The provision of day services' } }).language).toBe('nb');
  });

  test('an address that is not of the web is not linked to', () => {
    const documents = [{ id: '1', documentType: 'tenderNotice', url: 'javascript:alert(1)' }];
    expect(contractOf({ ...base, tender: { documents } }).sourceUrl).toBeNull();
  });

  test('bids on several lots count as the most on one lot', () => {
    const statistics = [
      { id: '1', measure: 'bids', value: 3, relatedLot: '1' },
      { id: '2', measure: 'bids', value: 5, relatedLot: '2' },
      { id: '3', measure: 'smeBids', value: 9 },
    ];
    expect(contractOf({ ...base, bids: { statistics } }).bidders).toBe(5);
  });
});
