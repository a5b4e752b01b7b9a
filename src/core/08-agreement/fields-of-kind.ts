import type { Agreement } from './agreement.ts';
import { agreementFields } from './fields.ts';

/** The fields of an agreement in the words of its kind: a grant is carried over from an application. */
export function agreementFieldsOf(kind: Agreement['kind'] | null): typeof agreementFields {
  return kind === 'grant' ? grantFields : agreementFields;
}

const hint = {
  en: 'Carried over from the application. Each becomes a clause, or is waived with a reason.',
  nb: 'Hentet fra søknaden. Hvert løfte blir et punkt i tilskuddsavtalen, eller blir fraveket med en grunn.',
};

const grantFields = { ...agreementFields, promises: { ...agreementFields.promises, hint } } as unknown as typeof agreementFields; // the same fields with another hint
