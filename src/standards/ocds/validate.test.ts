import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isObject, listOf, objectOf } from '../json.ts';
import { extendedSchema, mergePatch } from './schema.ts';
import { undeclaredFields } from './undeclared.ts';
import { validateOcds } from './validate.ts';

const sample: unknown = JSON.parse(readFileSync(new URL('../../../samples/past-contracts/find-a-tender.json', import.meta.url), 'utf8'));
const release = { ocid: 'ocds-abcdef-1', id: '1', date: '2026-05-01T09:00:00Z', tag: ['tender'], initiationType: 'tender' };
const envelope = { uri: 'https://example.org/p', version: '1.1', publishedDate: '2026-05-01T09:00:00Z', publisher: { name: 'p' } };

function check(document: unknown) {
  const result = validateOcds(document);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

describe('checking against the schemas', () => {
  test('real releases of Find a Tender are valid under the ten extensions they declare', () => {
    expect(check(sample)).toMatchObject({ kind: 'releasePackage', valid: true, errors: [], unknownExtensions: [] });
  });

  test('a number that is not finite is an error and not an integer', () => {
    const document: unknown = JSON.parse(
      JSON.stringify({ ...envelope, releases: [{ ...release, tender: { id: 't', tenderPeriod: { durationInDays: 5 } } }] }).replace(
        ':5',
        ':1e9999',
      ),
    );
    expect(check(document).errors).toEqual([
      { path: '/releases/0/tender/tenderPeriod/durationInDays', message: 'must be integer,null', ocid: 'ocds-abcdef-1' },
    ]);
  });

  test('an address without a scheme is an error', () => {
    const document = { ...envelope, releases: [{ ...release, tender: { id: 't', documents: [{ id: 'd', url: 'www.example.org' }] } }] };
    expect(check(document).errors.map((error) => error.path)).toEqual(['/releases/0/tender/documents/0/url']);
  });

  test('a field of an extension is checked only when the extension is declared', () => {
    const lots = 'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json';
    const wrong = { ...envelope, releases: [{ ...release, tender: { id: 't', lots: 'none' } }] };
    expect(check(wrong).valid).toBe(true);
    expect(check({ ...wrong, extensions: [lots] }).errors.map((error) => error.path)).toEqual(['/releases/0/tender/lots']);
  });

  test('an extension nobody knows is a note', () => {
    const extensions = [
      'https://example.org/extension.json',
      'https://raw.githubusercontent.com/open-contracting-extensions/../x/extension.json',
    ];
    expect(check({ ...envelope, extensions, releases: [release] })).toMatchObject({ valid: true, unknownExtensions: extensions });
  });

  test('an extension declared without the one it builds on can still be used', () => {
    const extensions = [
      'https://raw.githubusercontent.com/open-contracting-extensions/ocds_selectionCriteria_extension/master/extension.json',
    ];
    expect(check({ ...envelope, extensions, releases: [release] }).valid).toBe(true);
  });

  test('a package keeps its required fields although pagination names none', () => {
    const extensions = ['https://raw.githubusercontent.com/open-contracting-extensions/ocds_pagination_extension/master/extension.json'];
    expect(check({ version: '1.1', extensions, releases: [release] }).errors.map((error) => error.message)).toEqual([
      "must have required property 'uri'",
      "must have required property 'publisher'",
      "must have required property 'publishedDate'",
    ]);
  });

  test('a fault in an embedded release of a record is one error, not three', () => {
    const record = { ocid: release.ocid, releases: [{ ...release, initiationType: undefined }] };
    const [error, ...more] = check(JSON.parse(JSON.stringify({ ...envelope, records: [record] }))).errors;
    expect(error).toEqual({ path: '/records/0/releases/0', message: "must have required property 'initiationType'", ocid: release.ocid });
    expect(more).toEqual([]);
  });

  test.each([
    ['release', release, 1],
    ['releaseList', [release, { ...release, id: '2' }], 2],
    ['record', { ocid: release.ocid, releases: [release], compiledRelease: { ...release, tag: ['compiled'] } }, 2],
    [
      'recordPackage',
      { ...envelope, records: [{ ocid: release.ocid, releases: [{ url: 'https://example.org/1', date: release.date, tag: ['tender'] }] }] },
      0,
    ],
  ])('a %s is recognised and valid', (kind, document, releases) => {
    const found = check(document);
    expect([found.kind, found.valid, found.releases.length]).toEqual([kind, true, releases]);
  });

  test.each([[null], [7], ['text'], [[]], [{}], [{ grants: [] }]])('%j is refused as not OCDS', (document) => {
    expect(validateOcds(document)).toMatchObject({ ok: false, refusal: { code: 'notOcds' } });
  });
});

describe('patching schemas', () => {
  // The cases of RFC 7396, appendix A, whose target and patch are objects.
  test.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j patched by %j is %j', (target, patch, expected) => {
    expect(mergePatch(target, patch)).toEqual(expected);
  });
});

describe('fields nobody declared', () => {
  const schema = extendedSchema('release-schema', []);

  test('are found at any depth, the outermost only, and translations are declared', () => {
    const document = {
      ...release,
      own: { deep: 1 },
      tender: { id: 't', title: 'a', title_nb: 'b', colour: 'red', items: [{ id: '1', lot: 2 }] },
    };
    expect(undeclaredFields(document, schema)).toEqual(['/own', '/tender/colour', '/tender/items/0/lot']);
  });

  test('do not include the names every object has', () => {
    expect(undeclaredFields({ ...release, constructor: 1 }, schema)).toEqual(['/constructor']);
  });

  test('stand in 26 of the 32 sample releases, for the fields known to be undeclared', () => {
    const declared = check(sample).declaredSchema ?? {};
    const perRelease = listOf(objectOf(sample)['releases'])
      .filter(isObject)
      .map((item) => undeclaredFields(item, declared));
    const names = new Set(perRelease.flat().map((path) => path.replace(/\/\d+/g, '')));
    expect(perRelease.filter((paths) => paths.length > 0)).toHaveLength(26);
    expect([...names].sort()).toEqual([
      '/awards/hasOptions',
      '/awards/hasRenewal',
      '/awards/milestones',
      '/awards/options',
      '/awards/renewal',
      '/bids/details/relatedLots',
      '/buyerID',
      '/contracts/hasOptions',
      '/contracts/hasRenewal',
      '/contracts/options',
      '/contracts/renewal',
      '/parties/identifier/noIdentifierRationale',
    ]);
  });
});
