import { describe, expect, test } from 'vitest';
import { phases } from '#lifecycle';
import { gate, gates } from './gates.ts';

describe('gates', () => {
  test('the three hard gates refuse in both countries', () => {
    for (const code of ['interestsDeclared', 'criteriaLocked', 'lettersSimultaneous'] as const) {
      expect(gate(code, 'NO')?.effect).toBe('refuse');
      expect(gate(code, 'EN')?.effect).toBe('refuse');
    }
  });

  test('the law decides per country: insurance before the award is refused in England and warned about in Norway', () => {
    expect(gate('insuranceBeforeAward', 'EN')).toMatchObject({ effect: 'refuse', source: 'PA23 s.22' });
    expect(gate('insuranceBeforeAward', 'NO')).toMatchObject({ effect: 'warn' });
    expect(gate('superiorDisqualified', 'EN')).toBeNull();
    expect(gate('healthSocialNotPartTwo', 'NO')?.effect).toBe('refuse');
    expect(gate('healthSocialNotPartTwo', 'EN')).toBeNull();
  });

  test('a mandatory standstill refuses and a voluntary one warns', () => {
    expect(gate('standstillEnded', 'EN')?.effect).toBe('refuse');
    expect(gate('voluntaryStandstillEnded', 'EN')?.effect).toBe('warn');
  });

  test('a code has at most one row per country', () => {
    for (const country of ['NO', 'EN'] as const) {
      const codes = gates.filter(({ jurisdiction }) => jurisdiction === 'both' || jurisdiction === country).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test('every gate names a phase of the story, a source, and ends its sentences in both languages', () => {
    const keys: readonly string[] = phases.map(({ key }) => key);
    for (const { phase, source, text } of gates) {
      expect(keys).toContain(phase);
      expect(source).not.toBe('');
      expect(text.en).toMatch(/^[A-Z].*\.$/);
      expect(text.nb).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
  });
});
