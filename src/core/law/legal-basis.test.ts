import { describe, expect, test } from 'vitest';
import { sourceFor } from './legal-basis.ts';

describe('where something is known from', () => {
  test('leaves out the law of the other country where there is law of one’s own', () => {
    expect(sourceFor('PA23 s.18; FOA § 19-4', 'EN', 'en')).toBe('PA23 s.18');
    expect(sourceFor('PA23 s.18; FOA § 19-4', 'NO', 'nb')).toBe('Anskaffelsesforskriften § 19-4');
    expect(sourceFor('TUPE 2006 regs 11–12; arbeidsmiljøloven kap. 16', 'EN', 'en')).toBe('TUPE 2006 regs 11–12');
    expect(sourceFor('KOFA 2020/119, 2025/0738; PSR reg. 13', 'EN', 'en')).toBe('PSR reg. 13');
  });

  test('says so where it was seen in the other country only', () => {
    expect(sourceFor('KOFA 2025/1673', 'EN', 'en')).toBe('seen in Norway: KOFA 2025/1673');
    expect(sourceFor('NAO 2011', 'NO', 'nb')).toBe('sett i England: NAO 2011');
    expect(sourceFor('DFØ guidance on evaluation (2022)', 'EN', 'en')).toBe('seen in Norway: DFØ guidance on evaluation (2022)');
  });

  test('keeps what holds in both', () => {
    expect(sourceFor('GDPR arts 5, 9', 'NO', 'nb')).toBe('GDPR arts 5, 9');
  });
});
