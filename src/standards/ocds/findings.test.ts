import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsIn } from './findings.ts';
import { isObject, type JsonObject } from '../json.ts';
import { documentSections } from './rules-of-documents.ts';
import { ownReleaseSchema } from './own-releases.ts';
import { validateOcds } from './validate.ts';

const award = {
  id: 'a1',
  status: 'active',
  date: '2026-05-01T09:00:00Z',
  suppliers: [{ id: 'NO-BRC-974760673', name: 'Kilden' }],
  value: { amount: 100, currency: 'NOK' },
};
const contract = {
  id: 'c1',
  awardID: 'a1',
  status: 'active',
  value: { amount: 100, currency: 'NOK' },
  period: { startDate: '2026-06-01T00:00:00+02:00', endDate: '2026-06-30T23:59:59+02:00', durationInDays: 30 },
};
const flawless = {
  ocid: 'ocds-abcdef-1',
  id: '1',
  date: '2026-05-01T09:00:00Z',
  tag: ['award', 'contract'],
  initiationType: 'tender',
  parties: [
    { id: 'NO-BRC-974760673', name: 'Kilden', roles: ['supplier', 'tenderer'], identifier: { scheme: 'NO-BRC', id: '974760673' } },
    {
      id: 'GB-COH-05756266',
      name: 'Wellspring',
      roles: ['buyer'],
      identifier: { scheme: 'GB-COH', id: '05756266' },
      contactPoint: { email: 'post@example.org', telephone: '+47 22 00 00 00' },
    },
  ],
  buyer: { id: 'GB-COH-05756266', name: 'Wellspring' },
  tender: {
    id: 't1',
    title: 'Day services, 20 places, 10 000 000 NOK',
    description: 'CPV 85312100 from 2026-06-01 to 2026-06-30, reference 2026/004512',
    status: 'complete',
    procurementMethod: 'open',
    numberOfTenderers: 1,
    tenderers: [{ id: 'NO-BRC-974760673', name: 'Kilden' }],
    value: { amount: 100, amountGross: 125, currency: 'NOK' },
    items: [
      { id: 'i1', classification: { scheme: 'CPV', id: '85312100' }, additionalClassifications: [{ scheme: 'CPV', id: '85000000' }] },
    ],
    documents: [{ id: 'd1', documentType: 'evaluationReports', format: 'application/pdf', url: 'https://example.org/d1' }],
    milestones: [
      { id: 'm1', status: 'scheduled', dueDate: '2026-05-01T09:00:00Z' },
      { id: 'm2', status: 'met', dateMet: '2026-05-01T09:00:00Z' },
    ],
  },
  awards: [award],
  contracts: [contract],
};

function codesOf(...releases: readonly JsonObject[]): readonly string[] {
  const placed = releases.map((release, index) => ({ path: `/releases/${index}`, release }));
  return findingsIn(placed, ownReleaseSchema()).map((finding) => `${finding.rule}.${finding.code} ${finding.path}`);
}

function withTender(changes: JsonObject): JsonObject {
  return { ...flawless, tender: { ...flawless.tender, ...changes } };
}

function update(changes: JsonObject): JsonObject {
  const { awards: _, contracts: __, ...open } = withTender({ status: 'active', ...changes });
  return { ...open, tag: ['tenderUpdate'] };
}

describe('a release alone', () => {
  test('without fault has no findings', () => {
    expect(codesOf(flawless)).toEqual([]);
  });

  const faulty: readonly (readonly [string, JsonObject, string])[] = [
    ['a date without a zone', { ...flawless, date: '2026-05-01T09:00:00' }, '2.noZone /releases/0/date'],
    ['a bare day', { ...flawless, awards: [{ ...award, date: '2026-05-01' }] }, '2.noZone /releases/0/awards/0/date'],
    [
      'a period that ends as its last day begins',
      { ...flawless, contracts: [{ ...contract, period: { endDate: '2026-06-30T00:00:00+02:00' } }] },
      '2.startOfDay /releases/0/contracts/0/period/endDate',
    ],
    ['an empty text', withTender({ eligibilityCriteria: ' ' }), '3.emptyText /releases/0/tender/eligibilityCriteria'],
    ['an empty list', withTender({ amendments: [] }), '3.emptyList /releases/0/tender/amendments'],
    ['an empty object', withTender({ minValue: {} }), '3.emptyObject /releases/0/tender/minValue'],
    ['a null', { ...flawless, language: null }, '3.null /releases/0/language'],
    ['a buyer who is no party', { ...flawless, buyer: { id: 'x', name: 'X' } }, '4.unknownParty /releases/0/buyer'],
    ['a buyer under another name', { ...flawless, buyer: { ...flawless.buyer, name: 'Wellspring Ltd' } }, '4.otherName /releases/0/buyer'],
    [
      'a reference without the role',
      withTender({ procuringEntity: { id: 'GB-COH-05756266', name: 'Wellspring' } }),
      '4.noRole /releases/0/tender/procuringEntity',
    ],
    ['a member without id', withTender({ milestones: [{ status: 'met' }] }), '5.noId /releases/0/tender/milestones/0'],
    ['an id twice in a list', withTender({ documents: [{ id: 'd1' }, { id: 'd1' }] }), '5.idTwice /releases/0/tender/documents/1'],
    [
      'a contract of an award that is not there',
      { ...flawless, contracts: [{ ...contract, awardID: 'a2' }] },
      '6.unknownAward /releases/0/contracts/0',
    ],
    [
      'contracts above their award',
      { ...flawless, contracts: [{ ...contract, value: { amount: 100.01, currency: 'NOK' } }] },
      '6.aboveAward /releases/0/awards/0/value/amount',
    ],
    ['awards while the tender is open', withTender({ status: 'active' }), '7.awardWhileOpen /releases/0/tender/status'],
    ['a cancellation of what goes on', { ...flawless, tag: ['tenderCancellation'] }, '7.notCancelled /releases/0/tender/status'],
    ['an award cancellation without one', { ...flawless, tag: ['awardCancellation'] }, '7.noAwardCancelled /releases/0/awards'],
    ['a termination without one', { ...flawless, tag: ['contractTermination'] }, '7.noContractTerminated /releases/0/contracts'],
    [
      'a milestone met while scheduled',
      withTender({ milestones: [{ id: 'm', status: 'scheduled', dateMet: '2026-05-01T09:00:00Z' }] }),
      '8.metTooEarly /releases/0/tender/milestones/0/dateMet',
    ],
    [
      'a period that ends before it starts',
      withTender({ contractPeriod: { startDate: '2026-06-02T00:00:00Z', endDate: '2026-06-01T23:59:59Z' } }),
      '8.endsBeforeStart /releases/0/tender/contractPeriod',
    ],
    [
      'a duration that is another',
      { ...flawless, contracts: [{ ...contract, period: { ...contract.period, durationInDays: 31 } }] },
      '8.otherDuration /releases/0/contracts/0/period/durationInDays',
    ],
    [
      'a payment on a pending contract',
      { ...flawless, contracts: [{ ...contract, status: 'pending', implementation: { transactions: [{ id: '1' }] } }] },
      '8.paidWhilePending /releases/0/contracts/0/implementation/transactions',
    ],
    [
      'a document in the wrong section',
      withTender({ documents: [{ id: 'd', documentType: 'contractSigned' }] }),
      '9.otherSection /releases/0/tender/documents/0/documentType',
    ],
    [
      'a format that is none',
      withTender({ documents: [{ id: 'd', format: 'PDF' }] }),
      '9.noMediaType /releases/0/tender/documents/0/format',
    ],
    [
      'an address without a scheme',
      withTender({ documents: [{ id: 'd', url: 'www.example.org' }] }),
      '9.relativeAddress /releases/0/tender/documents/0/url',
    ],
    [
      'a direct award with two tenderers',
      withTender({ procurementMethod: 'direct', numberOfTenderers: 2, tenderers: undefined }),
      '12.manyForDirect /releases/0/tender/tenderers',
    ],
    ['another number of tenderers', withTender({ numberOfTenderers: 3 }), '12.otherNumber /releases/0/tender/numberOfTenderers'],
    [
      'an e-mail address in prose',
      withTender({ description: 'Write to kari.nordmann@example.org.' }),
      '13.email /releases/0/tender/description',
    ],
    [
      'a British telephone number in prose',
      withTender({ description: 'Call 01632 960 001' }),
      '13.telephone /releases/0/tender/description',
    ],
    [
      'a Norwegian telephone number in prose',
      withTender({ description: 'Ring 22 00 00 00' }),
      '13.telephone /releases/0/tender/description',
    ],
    [
      'an international telephone number in prose',
      withTender({ description: 'Ring +47 90 00 00 00' }),
      '13.telephone /releases/0/tender/description',
    ],
    ['an ocid without a registered prefix', { ...flawless, ocid: 'ocds-unregistered' }, 'releaseId.unregisteredPrefix /releases/0/ocid'],
    ['an active award without date', { ...flawless, awards: [{ ...award, date: undefined }] }, 'awardDate.noDate /releases/0/awards/0'],
    [
      'an item without main classification',
      withTender({ items: [{ id: 'i', additionalClassifications: [{ scheme: 'CPV', id: '85000000' }] }] }),
      'itemClassification.onlyAdditional /releases/0/tender/items/0',
    ],
    [
      'a value given gross only',
      withTender({ value: { amountGross: 125, currency: 'NOK' } }),
      'netValue.grossOnly /releases/0/tender/value',
    ],
    ['a tender of no value', withTender({ value: { amount: 0, currency: 'NOK' } }), 'zeroValue.zero /releases/0/tender/value/amount'],
    [
      'a number nobody can hold',
      withTender({ value: { amount: Infinity, currency: 'NOK' } }),
      'nonFiniteNumber.notFinite /releases/0/tender/value/amount',
    ],
    [
      'such a number as a text',
      withTender({ submissionMethodDetails: '1e9999' }),
      'nonFiniteNumber.notFinite /releases/0/tender/submissionMethodDetails',
    ],
    ['a field nobody declared', withTender({ colour: 'red' }), 'undeclaredField.undeclared /releases/0/tender/colour'],
  ];

  test.each(faulty)('%s is the one thing found', (_, release, finding) => {
    // Through JSON as in life, except for the number that JSON would turn into null.
    const written: unknown = finding.startsWith('nonFinite') ? release : JSON.parse(JSON.stringify(release));
    expect(codesOf(isObject(written) ? written : {})).toEqual([finding]);
  });

  const identifiers: readonly (readonly [string, JsonObject, string])[] = [
    ['no scheme', { id: '974760673' }, '10.noScheme'],
    ['a scheme that is not in org-id.guide', { scheme: 'GB-PPON', id: 'PJRM-6866-LYYX' }, '10.notInOrgId'],
    ['a scheme that is no code', { scheme: 'Companies House', id: '05756266' }, '10.notAScheme'],
    ['an unpadded number', { scheme: 'GB-COH', id: '5756266' }, '10.wrongNumber'],
    ['a wrong check digit', { scheme: 'NO-BRC', id: '974760674' }, '10.wrongNumber'],
  ];

  test.each(identifiers)('a party with %s is found', (_, identifier, code) => {
    const release = { ...flawless, parties: flawless.parties.map((party, index) => (index === 0 ? { ...party, identifier } : party)) };
    expect(codesOf(release)).toEqual([`${code} /releases/0/parties/0/identifier`]);
  });

  test('a party listed twice is found wherever it is referred to', () => {
    const found = codesOf({ ...flawless, parties: [...flawless.parties, flawless.parties[1]] });
    expect(found).toEqual(['4.partyTwice /releases/0/buyer', '5.idTwice /releases/0/parties/2']);
  });

  test('a lot may be awarded while another is open, and not while it is open itself', () => {
    const lots = (first: string) => ({
      status: 'active',
      lots: [
        { id: 'l1', status: first },
        { id: 'l2', status: 'active' },
      ],
    });
    const awarded = (first: string) => codesOf({ ...withTender(lots(first)), awards: [{ ...award, relatedLots: ['l1'] }] });
    expect(awarded('complete')).toEqual([]);
    expect(awarded('active')).toEqual(['7.awardWhileOpen /releases/0/tender/status']);
  });

  test('a name that reads like a number without end is a name', () => {
    const names = { items: [{ ...flawless.tender.items[0], id: '3e41907', relatedLot: '1e9999' }], lots: [{ id: '1e9999' }] };
    expect(codesOf({ ...withTender(names), id: '9e8841' })).toEqual([]);
  });

  test('whole days may be counted with or without the last second', () => {
    expect(codesOf({ ...flawless, contracts: [{ ...contract, period: { ...contract.period, durationInDays: 29 } }] })).toEqual([]);
  });

  test('a cancelled tender may be tagged so', () => {
    const { awards: _, contracts: __, ...cancelled } = withTender({ status: 'cancelled' });
    expect(codesOf({ ...cancelled, tag: ['tenderCancellation'] })).toEqual([]);
  });
});

describe('a release among the others of its process', () => {
  const later = { ...flawless, id: '2', date: '2026-05-02T09:00:00Z' };

  test('full snapshots with their own ids and dates have no findings', () => {
    expect(codesOf(flawless, later)).toEqual([]);
  });

  test('another process may use the same ids and dates', () => {
    expect(codesOf(flawless, { ...flawless, ocid: 'ocds-abcdef-2' })).toEqual([]);
  });

  test('an id or a date used twice is found on both', () => {
    expect(codesOf(flawless, { ...later, id: '1' })).toEqual(['1.releaseIdTwice /releases/0/id', '1.releaseIdTwice /releases/1/id']);
    expect(codesOf(flawless, { ...later, date: flawless.date })).toEqual(['1.sameDate /releases/0/date', '1.sameDate /releases/1/date']);
  });

  test('the compiled release is no second release', () => {
    expect(codesOf(flawless, { ...flawless, id: 'compiled', tag: ['compiled'] })).toEqual([]);
  });

  test('an award id that comes back for other suppliers is found', () => {
    const other = {
      ...later,
      awards: [{ ...award, suppliers: [{ id: 'GB-COH-05756266', name: 'Wellspring' }] }],
      parties: flawless.parties.map((party) => ({ ...party, roles: ['buyer', 'supplier', 'tenderer'] })),
    };
    expect(codesOf(flawless, other)).toEqual(['5.awardIdReused /releases/1/awards/0/id']);
  });

  test('a contract id that comes back for another award is found', () => {
    const other = { ...later, awards: [award, { ...award, id: 'a2' }], contracts: [{ ...contract, awardID: 'a2' }] };
    expect(codesOf(flawless, other)).toEqual(['5.contractIdReused /releases/1/contracts/0/id']);
  });

  test('an update that leaves a section out is found', () => {
    const { contracts: _, ...sparse } = later;
    expect(codesOf(flawless, sparse)).toEqual(['11.sparse /releases/1']);
  });

  test('an update says what it amends and between which releases', () => {
    const amended = (amendment: JsonObject): JsonObject => update({ amendments: [amendment] });
    expect(codesOf(update({}))).toEqual(['11.noAmendment /releases/0/tender']);
    expect(codesOf(amended({ id: '1' }))).toEqual(['11.noAmendedRelease /releases/0/tender/amendments/0']);
    expect(codesOf(amended({ id: '1', amendsReleaseID: '0', releaseID: '1' }))).toEqual([]);
    // A new answer to a question changes no term of the tender; the same answers once more do not say what changed.
    const asked = update({ enquiries: [{ id: 'q1', description: 'When?', answer: 'In May.' }] });
    expect(codesOf(asked)).toEqual([]);
    expect(codesOf(asked, { ...asked, id: 'next', date: '2099-01-01T00:00:00Z' })).toContain('11.noAmendment /releases/1/tender');
    expect(codesOf({ ...flawless, tag: ['contractAmendment'] })).toEqual(['11.noAmendment /releases/0/contracts']);
  });
});

describe('the real releases of Find a Tender', () => {
  const folder = new URL('../../../tests/fixtures/find-a-tender/', import.meta.url);

  function countsIn(name: string): Readonly<Record<string, number>> {
    const document: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const checked = validateOcds(document);
    if (!checked.ok) throw new Error(checked.refusal.message);
    const counts: Record<string, number> = {};
    for (const finding of findingsIn(checked.value.releases, checked.value.declaredSchema)) {
      const key = `${finding.rule}.${finding.code}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  }

  // 19 + 18 of 30 + 41 awards are active without date: 52 %, the share measured on 1,123 releases.
  test('of July 2026 have the faults they are known for', () => {
    expect(countsIn('2026-07-13-last-page.json')).toEqual({
      '3.emptyList': 14,
      '3.null': 22,
      '6.unknownAward': 2,
      '7.notCancelled': 1,
      '10.noScheme': 18,
      '10.notInOrgId': 32,
      '10.wrongNumber': 1,
      '11.noAmendedRelease': 2,
      '13.email': 3,
      '13.telephone': 1,
      'awardDate.noDate': 19,
      'itemClassification.onlyAdditional': 41,
      'undeclaredField.undeclared': 50,
    });
  });

  test('of August 2026 have the faults they are known for', () => {
    expect(countsIn('2026-08-10-selected-releases.json')).toEqual({
      '2.startOfDay': 2,
      '3.emptyList': 33,
      '3.null': 50,
      '6.unknownAward': 2,
      '7.notCancelled': 1,
      '9.otherSection': 2,
      '9.relativeAddress': 1,
      '10.noScheme': 15,
      '10.notInOrgId': 62,
      '11.noAmendedRelease': 7,
      '11.noAmendment': 1,
      '11.sparse': 2,
      '13.email': 5,
      'awardDate.noDate': 18,
      'itemClassification.onlyAdditional': 95,
      'netValue.grossOnly': 15,
      'nonFiniteNumber.notFinite': 2,
      'undeclaredField.undeclared': 101,
      'zeroValue.zero': 1,
    });
  });
});

test('the sections of document types are those of the vendored codelists', () => {
  const lists = ['core/codelists/documentType.csv', 'extensions/cabinetoffice_ocds_uk_extension/codelists/+documentType.csv'];
  const listed = new Map<string, readonly string[]>();
  for (const list of lists) {
    const text = readFileSync(new URL(`../../../vendor/standards/ocds/${list}`, import.meta.url), 'utf8');
    for (const [, quoted, plain, code] of text.matchAll(/^(?:\w*,)?(?:"([\w, ]+)"|(\w+)),([a-z]\w+),[A-Z]/gm)) {
      if (code && code !== 'code') listed.set(code, (quoted ?? plain ?? '').split(', '));
    }
  }
  expect(listed.size).toBe(45);
  expect(Object.fromEntries(listed)).toEqual(documentSections);
});
