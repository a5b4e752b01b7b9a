import type { Option } from '#field/field';
import { ok, refused, type Result } from '#value/result';

/** The registers in which an organisation may stand that somebody names: schemes of org-id.guide. */
export const registerOptions = [
  { value: 'NO-BRC', label: { en: 'Brønnøysund registers (Norway)', nb: 'Brønnøysundregistrene' } },
  { value: 'GB-COH', label: { en: 'Companies House', nb: 'Companies House (Storbritannia)' } },
  { value: 'GB-CHC', label: { en: 'Charity Commission', nb: 'Charity Commission (England og Wales)' } },
  { value: 'GB-MPR', label: { en: 'Mutuals Public Register', nb: 'Mutuals Public Register (Storbritannia)' } },
  { value: 'GB-NHS', label: { en: 'NHS organisation code', nb: 'Kode for virksomhet i NHS' } },
] as const satisfies readonly Option[];

export type IdentifierRefusal = { readonly code: 'wrongForm' | 'wrongCheckDigit'; readonly scheme: string; readonly id: string };

/**
 * An organisation's number in the form its register writes it: blanks gone, upper case, padded where the register pads.
 * Schemes are org-id.guide codes. A scheme that is not known here is passed through trimmed: nothing can be said of it.
 * Refuses a number that has not the form of its register, and a Norwegian one whose check digit is wrong.
 */
export function organisationNumber(scheme: string, typed: string): Result<string, IdentifierRefusal> {
  const id = typed.replace(/\s/g, '').toUpperCase();
  const wrongForm = refused({ code: 'wrongForm', scheme, id: typed } as const);
  if (scheme === 'NO-BRC') {
    if (!/^\d{9}$/.test(id)) return wrongForm;
    return hasNorwegianCheckDigit(id) ? ok(id) : refused({ code: 'wrongCheckDigit', scheme, id: typed });
  }
  if (scheme === 'GB-COH') {
    const padded = paddedCompanyNumber(id);
    return /^(\d{8}|[A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z]|R\d{7})$/.test(padded) ? ok(padded) : wrongForm;
  }
  const pattern = forms[scheme];
  if (!pattern) return typed.trim() === '' ? wrongForm : ok(typed.trim());
  return pattern.test(id) ? ok(id) : wrongForm;
}

/** Charity registers (England and Wales, Scotland, Northern Ireland), education providers, NHS sites, Find a Tender's own numbers. */
const forms: Readonly<Record<string, RegExp | undefined>> = {
  'GB-CHC': /^\d{6,7}$/,
  'GB-SC': /^SC\d{6}$/,
  'GB-NIC': /^(NIC)?\d{6}$/,
  'GB-UKPRN': /^1\d{7}$/,
  'GB-NHS': /^[A-Z0-9]{3,6}$/,
  'GB-PPON': /^[A-Z]{4}-\d{4}-[A-Z]{4}$/,
};

/**
 * Modulus 11 with weights 3 2 7 6 5 4 3 2 over the first eight digits; the ninth is 11 minus the remainder, 0 for remainder 0, and
 * remainder 1 is never given out. 974760673 (the register itself): 27+14+28+42+30+0+18+14 = 173 = 15·11 + 8, digit 3.
 */
function hasNorwegianCheckDigit(digits: string): boolean {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[8]);
}

/** Companies House numbers have eight characters: bare digits and the digits after a two-letter prefix are filled with zeros. */
function paddedCompanyNumber(id: string): string {
  const match = /^([A-Z]{2})?(\d{1,8})$/.exec(id);
  if (!match) return id;
  const prefix = match[1] ?? '';
  return prefix + (match[2] ?? '').padStart(8 - prefix.length, '0');
}
