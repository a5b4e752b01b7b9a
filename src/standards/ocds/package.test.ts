import { describe, expect, test } from 'vitest';
import { instantOf } from '#value/instant';
import { extensionFolder, extensionUrls } from './extensions.ts';
import { mergeOwnReleases, ownReleaseSchema } from './own-releases.ts';
import { recordPackage, releasePackage, withoutEmpties } from './package.ts';
import { undeclaredFields } from './undeclared.ts';
import { validateOcds } from './validate.ts';
import { vendoredExtensions } from './vendored.ts';

const release = {
  ocid: 'ocds-abcdef-1',
  id: '1',
  date: '2026-05-01T09:00:00Z',
  tag: ['planning'],
  initiationType: 'tender',
  tender: { id: 't', title: 'Day services', lots: [{ id: '1', sustainability: [{ goal: 'social' }] }] },
};
const facts = {
  uri: 'https://example.org/ocds/1',
  publisher: { name: 'Example council', uri: '' },
  publishedDate: instantOf(0),
  licence: 'https://example.org/licence',
  publicationPolicy: 'https://example.org/policy',
};

describe('the extensions we declare', () => {
  test.each(extensionUrls)('%s is vendored', (url) => {
    expect(vendoredExtensions().has(extensionFolder(url) ?? '')).toBe(true);
  });

  test('declare the fields of a social call that the core does not know', () => {
    const call = {
      ...release,
      tender: {
        id: 't',
        legalBasis: { scheme: 'UKPGA', id: '2023/54' },
        specialRegime: ['lightTouch'],
        otherRequirements: { reservedParticipation: ['shelteredWorkshop'] },
        lots: [
          {
            id: '1',
            hasSustainability: true,
            sustainability: [{ goal: 'social', strategies: ['awardCriteria'] }],
            awardCriteria: { criteria: [{ type: 'quality', numbers: [{ number: 60, weight: 'percentageExact' }] }] },
          },
        ],
        enquiries: [{ id: 'q1', description: 'Is the site step-free?' }],
      },
      bids: { statistics: [{ id: '1', measure: 'vcseFinalStageBids', value: 2 }] },
      parties: [
        { id: 'p', name: 'P', roles: ['supplier'], details: { vcse: true, scale: 'sme', classifications: [{ scheme: 'x', id: 'y' }] } },
      ],
      contracts: [
        {
          id: '1',
          awardID: '1',
          agreedMetrics: [{ id: 'm', title: 'Back in work' }],
          implementation: {
            metrics: [{ id: 'm', observations: [{ id: 'o', measureClassification: { scheme: 'UK_PERFORMANCE', id: 'met' } }] }],
          },
        },
      ],
    };
    expect(undeclaredFields(call, ownReleaseSchema())).toEqual([]);
    expect(validateOcds(releasePackage({ ...facts, releases: [call] }))).toMatchObject({ ok: true, value: { errors: [] } });
  });
});

describe('packages', () => {
  test('a release package is valid and carries nothing empty', () => {
    const made = releasePackage({ ...facts, releases: [release], links: {} });
    expect(validateOcds(made)).toMatchObject({ ok: true, value: { kind: 'releasePackage', valid: true, unknownExtensions: [] } });
    expect(made).not.toHaveProperty('links');
    expect(made['publisher']).toEqual({ name: 'Example council' });
  });

  test('pages carry links to their neighbours, which must be addresses', () => {
    const made = releasePackage({ ...facts, releases: [release], links: { next: 'https://example.org/ocds/2' } });
    expect(made['links']).toEqual({ next: 'https://example.org/ocds/2' });
    expect(validateOcds(made)).toMatchObject({ ok: true, value: { valid: true } });
    expect(validateOcds({ ...made, links: { next: 'page 2' } })).toMatchObject({ ok: true, value: { errors: [{ path: '/links/next' }] } });
  });

  test('a record package with its versions is valid', () => {
    const merged = mergeOwnReleases([release]);
    if (!merged.ok) throw new Error(merged.refusal.code);
    const record = { ocid: release.ocid, releases: [release], compiledRelease: merged.value.compiledRelease };
    const made = recordPackage({ ...facts, records: [{ ...record, versionedRelease: merged.value.versionedRelease() }] });
    expect(validateOcds(made)).toMatchObject({ ok: true, value: { kind: 'recordPackage', errors: [] } });
    expect(recordPackage({ ...facts, records: [record] })['records']).toEqual([record]);
  });

  test('what is empty at any depth disappears, and false and zero stay', () => {
    expect(withoutEmpties({ a: '', b: [{}, [''], null], c: { d: { e: ' ' } }, f: 0, g: false, h: ['x', ''] })).toEqual({
      f: 0,
      g: false,
      h: ['x'],
    });
    expect(() => withoutEmpties({ a: Infinity })).toThrow(RangeError);
  });
});
