import { describe, expect, test } from 'vitest';
import { callFields, type RequirementKind } from './fields.ts';
import { requirementGates, requirementListGates } from './requirement-gates.ts';

const kinds: readonly RequirementKind[] = callFields.requirements.of.kind.options.map(({ value }) => value);
const codesOf = (kind: RequirementKind | null, country: 'NO' | 'EN') => requirementGates({ kind }, country).map(({ code }) => code);

describe('what may be asked of those who submit', () => {
  test('every kind of requirement has something said about it in both countries, limits of law first', () => {
    for (const country of ['NO', 'EN'] as const) {
      for (const kind of kinds) {
        const effects = requirementGates({ kind }, country).map(({ effect }) => effect);
        expect(effects.length, `${kind} ${country}`).toBeGreaterThan(0);
        expect(effects).toEqual(effects.toSorted()); // refuse before warn
      }
    }
  });

  test('English law limits accounts, insurance, contracts with one authority and certificates; each names its section', () => {
    for (const kind of ['auditedAccounts', 'insurance', 'references', 'certificate'] as const) {
      expect(requirementGates({ kind }, 'EN')[0]).toMatchObject({ effect: 'refuse', source: expect.stringContaining('PA23 s.22') });
    }
  });

  test('in Norway nothing of this is refused, and a description of measures stands in for a certificate', () => {
    for (const kind of kinds) expect(requirementGates({ kind }, 'NO').every(({ effect }) => effect === 'warn')).toBe(true);
    expect(codesOf('references', 'NO')).toEqual(['referencesFromAlike']);
    expect(requirementGates({ kind: 'certificate' }, 'NO')[0]?.source).toBe('FOA §§ 16-6, 16-7');
  });

  test('a row whose kind is not chosen yet is treated as any other requirement', () => {
    expect(codesOf(null, 'EN')).toEqual(codesOf('other', 'EN'));
  });

  test('below the threshold English law allows no stage for them; experience that outweighs the solution is named in both countries', () => {
    const codesFor = (country: 'NO' | 'EN') =>
      requirementListGates(['experienceOutweighsSolution', 'relativeFormula'], country).map(({ code }) => code);
    expect(codesFor('EN')).toEqual(['suitabilityBelowThreshold', 'experienceOutweighsSolution']);
    expect(codesFor('NO')).toEqual(['experienceOutweighsSolution']);
    expect(requirementListGates([], 'NO')).toEqual([]);
  });
});
