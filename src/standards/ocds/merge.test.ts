import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isObject, listOf, type JsonObject } from '../json.ts';
import { mergeReleases } from './merge.ts';
import { extendedSchema } from './schema.ts';

const folder = new URL('../../../tests/fixtures/ocds-merge/', import.meta.url);
const schema = extendedSchema('release-schema', []);
// The published fixtures use a list of tenderers of the core schema only.
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !/-(compiled|versioned)\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

function load(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

function merged(releases: readonly JsonObject[]) {
  const result = mergeReleases(releases, schema);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function release(id: string, date: string, more: JsonObject): JsonObject {
  return { ocid: 'ocds-abcdef-1', id, date, tag: ['tender'], initiationType: 'tender', ...more };
}

describe('the published merge fixtures', () => {
  test('are all seventeen here', () => {
    expect(cases).toHaveLength(17);
  });

  test.each(cases)('%s gives its compiled release', (name) => {
    expect(merged(listOf(load(name)).filter(isObject)).compiledRelease).toEqual(load(`${name}-compiled`));
  });

  test.each(cases)('%s gives its versioned release', (name) => {
    expect(merged(listOf(load(name)).filter(isObject)).versionedRelease()).toEqual(load(`${name}-versioned`));
  });
});

describe('merging releases', () => {
  test('goes by date and not by the order given, across time zones', () => {
    const early = release('1', '2026-05-01T12:00:00+02:00', { language: 'nb' });
    const late = release('2', '2026-05-01T10:30:00Z', { language: 'en' });
    expect(merged([late, early]).compiledRelease['language']).toBe('en');
    expect(merged([early, late]).compiledRelease['id']).toBe('ocds-abcdef-1-2026-05-01T10:30:00Z');
  });

  test('replaces a list whole when one of its members has no id', () => {
    const releases = [
      release('1', '2026-05-01T00:00:00Z', { tender: { id: 't', fees: [{ id: 'a', n: 1 }] } }),
      release('2', '2026-05-02T00:00:00Z', { tender: { id: 't', fees: [{ n: 2 }] } }),
    ];
    expect(merged(releases).compiledRelease['tender']).toEqual({ id: 't', fees: [{ n: 2 }] });
  });

  test('never changes the prototype of what it builds', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    const compiled = merged([release('1', '2026-05-01T00:00:00Z', { tender: isObject(hostile) ? hostile : {} })]).compiledRelease;
    expect(Object.getPrototypeOf(compiled['tender'])).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('refuses nothing, two processes, and a release without a date', () => {
    expect(mergeReleases([], schema)).toEqual({ ok: false, refusal: { code: 'noReleases' } });
    expect(
      mergeReleases([release('1', '2026-05-01T00:00:00Z', {}), release('2', '2026-05-02T00:00:00Z', { ocid: 'ocds-abcdef-2' })], schema),
    ).toEqual({
      ok: false,
      refusal: { code: 'severalOcids' },
    });
    expect(mergeReleases([release('1', 'yesterday', {})], schema)).toEqual({ ok: false, refusal: { code: 'noDate' } });
  });

  test('gives the same whatever the order of the releases, and merging a compiled release again changes nothing but tag and id', () => {
    const title = fc.record({
      title: fc.string({ minLength: 1 }),
      items: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), description: fc.string({ minLength: 1 }) }), {
        selector: (item) => item.id,
      }),
    });
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 119 }), (tenders, turn) => {
        const releases = tenders.map((tender, index) =>
          release(String(index), `2026-05-0${index + 1}T00:00:00Z`, { tender: { id: 't', ...tender } }),
        );
        const turned = [...releases.slice(turn % releases.length), ...releases.slice(0, turn % releases.length)];
        const compiled = merged(releases).compiledRelease;
        expect(merged(turned).compiledRelease).toEqual(compiled);
        expect(merged([compiled]).compiledRelease['tender']).toEqual(compiled['tender']);
      }),
    );
  });
});
