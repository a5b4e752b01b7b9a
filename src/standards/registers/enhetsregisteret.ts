import type { EnterpriseForm } from '#party/enterprise/forms';
import { ok, refused, type Result } from '#value/result';
import { organisationNumber } from '#party/identifier';

/** What an answer of Enhetsregisteret says of a unit that a profile can use. */
export type RegisteredUnit = {
  readonly number: string;
  readonly name: string;
  readonly form: EnterpriseForm;
  /** The unit is gone, bankrupt or being wound up: a reader must be told. */
  readonly ends: boolean;
};

export type RegisterRefusal = { readonly code: 'notAUnit' | 'unitNumberWrong' };

/** Codes of organisation forms (Enhetsregisteret, `organisasjonsform.kode`) that have a form of their own here; the others are `other`. */
const forms: Readonly<Record<string, EnterpriseForm>> = {
  AS: 'limitedCompany',
  ASA: 'limitedCompany',
  ENK: 'soleTrader',
  FLI: 'association',
  SA: 'cooperative',
  BBL: 'cooperative',
  STI: 'foundation',
};

/** Whether a JSON document has the form of an answer about one unit (`/enhetsregisteret/api/enheter/{number}`). */
export function isUnitAnswer(document: unknown): document is Readonly<Record<string, unknown>> {
  return typeof document === 'object' && document !== null && 'organisasjonsnummer' in document;
}

/**
 * Reads the answer of Enhetsregisteret about one unit. Source of the form: its API, version 1 (data under NLOD). Refuses a document of another
 * form, and a number whose check digit is wrong.
 */
export function readUnit(document: unknown): Result<RegisteredUnit, RegisterRefusal> {
  if (!isUnitAnswer(document)) return refused({ code: 'notAUnit' });
  const { organisasjonsnummer, navn, organisasjonsform, konkurs, underAvvikling, slettedato } = document;
  const kind: unknown =
    typeof organisasjonsform === 'object' && organisasjonsform !== null && 'kode' in organisasjonsform ? organisasjonsform.kode : null;
  if (typeof organisasjonsnummer !== 'string' || typeof kind !== 'string') return refused({ code: 'notAUnit' });
  const number = organisationNumber('NO-BRC', organisasjonsnummer);
  if (!number.ok) return refused({ code: 'unitNumberWrong' });
  return ok({
    number: number.value,
    name: typeof navn === 'string' ? navn : '',
    form: forms[kind] ?? 'other',
    ends: konkurs === true || underAvvikling === true || (typeof slettedato === 'string' && slettedato !== ''),
  });
}
