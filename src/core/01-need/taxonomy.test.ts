import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regions } from '#party/regions';
import { cpvOf, taxonomy, termOf } from './taxonomy.ts';
import { facets, tsoSections } from './term.ts';

const all = facets.flatMap((facet) => taxonomy[facet].map((term) => ({ facet, ...term })));

function codesOf(file: string): readonly string[] {
  const text = readFileSync(new URL(`../../../vendor/standards/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
}

describe('the taxonomy', () => {
  test('gives every term an id of its own, and a name of its own within its facet, in both languages', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const facet of facets) {
      for (const language of ['en', 'nb'] as const) {
        const names = taxonomy[facet].map(({ label }) => label[language].trim());
        expect(names).not.toContain('');
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test('has two levels, and between twelve and thirty terms a facet', () => {
    for (const { facet, under } of all) {
      const above = under === null ? null : taxonomy[facet].find(({ id }) => id === under);
      expect(above === null || above?.under === null).toBe(true);
    }
    for (const facet of facets) {
      expect(taxonomy[facet].length).toBeGreaterThanOrEqual(12);
      expect(taxonomy[facet].length).toBeLessThanOrEqual(30);
    }
  });

  test('maps every service to codes of the official vocabulary, and to a section of ICNP/TSO', () => {
    const official = new Set(codesOf('cpv/cpv-services.csv'));
    expect(official.size).toBeGreaterThan(1000);
    const codes = all.flatMap(({ cpv = [] }) => cpv);
    expect(codes.filter((code) => !official.has(code))).toEqual([]);
    for (const { cpv = [], tso = [] } of taxonomy.services) expect([cpv.length > 0, tso.length > 0]).toEqual([true, true]);
    expect(all.flatMap(({ tso = [] }) => tso).filter((section) => !(section in tsoSections))).toEqual([]);
  });

  test('maps every outcome to targets of the 2030 Agenda', () => {
    for (const { sdg = [] } of taxonomy.outcomes) {
      expect(sdg.length).toBeGreaterThan(0);
      for (const target of sdg) expect(target).toMatch(/^([1-9]|1[0-7])\.(\d{1,2}|[a-d])$/);
    }
  });

  test('gives the codes of several services once each, and none for what it does not know', () => {
    expect(cpvOf(['v-home-care', 'v-respite', 'nonsense'])).toEqual(['85312400', '98513310']);
    expect(termOf('nonsense')).toBe(null);
  });
});

test('every region is in the official list: counties whole, English regions as the beginning of their codes', () => {
  const norway = codesOf('nuts/nuts-no-level3.csv');
  const kingdom = codesOf('nuts/nuts-uk-level3.csv');
  for (const { code, country } of regions)
    expect(country === 'NO' ? norway.includes(code) : kingdom.some((one) => one.startsWith(code)), code).toBe(true);
  // Jan Mayen has no inhabitants and "Extra-Regio" is no place; Scotland, Wales and Northern Ireland are outside the product.
  expect(norway.filter((code) => code && !regions.some((region) => region.code === code))).toEqual(['NO0B1', 'NOZZZ']);
  expect(new Set(kingdom.filter((code) => /^UK[C-K]/.test(code)).map((code) => code.slice(0, 3))).size).toBe(9);
});
