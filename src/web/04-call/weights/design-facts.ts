import type { Call } from '#call';
import { callFields, type CallValues } from '#call/fields';
import { criterionKinds } from '#call/weight-design/presets';
import { referenceWithoutValue, type CriterionKind } from '#call/weight-design/submissions';
import { catalogue, type Country, type NumberField } from '#field/field';
import { gate } from '#law/gates';
import { localityOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import type { Money } from '#value/money';
import type { Language } from '#value/text';

/** A criterion of the call, or one that it would get; `id` is then the kind. */
export type DesignRow = { readonly id: string; readonly kind: CriterionKind; readonly title: string };

/** What the designer knows of the call; the same on the server and in the browser. */
export type DesignFacts = {
  readonly language: Language;
  readonly country: Country;
  /** The language the call is written in. */
  readonly written: Language;
  /** Empty while the call has no criteria: then there is one of each kind to try. */
  readonly criteria: readonly (DesignRow & { readonly weight: number | null })[];
  readonly price: Pick<CallValues, 'priceFormula' | 'priceFloor' | 'priceCeiling'>;
  readonly reference: { readonly money: Money; readonly from: 'value' | 'none' };
  readonly experienceWarning: string;
  /** The mark of the stored criteria and formula. */
  readonly mark: string;
};

/** The fields that the designer changes, for the mark of what was seen. */
export const designedFields = catalogue({
  priceFormula: callFields.priceFormula,
  priceFloor: callFields.priceFloor,
  priceCeiling: callFields.priceCeiling,
  criteria: callFields.criteria,
});

/** The facts of a draft. */
export function factsOf(
  { file, call }: { readonly file: CaseFile; readonly call: Call },
  about: { readonly language: Language; readonly mark: string },
): DesignFacts {
  const { currency, vat } = localityOf(file.country);
  return {
    ...about,
    country: file.country,
    written: file.language,
    criteria: call.criteria.map(({ id, kind, title, weight }) => ({ id: id ?? '', kind: kind ?? 'solution', title: title ?? '', weight })),
    price: { priceFormula: call.priceFormula, priceFloor: call.priceFloor, priceCeiling: call.priceCeiling },
    reference: call.value
      ? { money: call.value, from: 'value' }
      : { money: { minor: referenceWithoutValue * 100, currency, vat }, from: 'none' },
    experienceWarning: gate('experienceOutweighsSolution', file.country)?.text[about.language] ?? '',
  };
}

/** The criteria to weigh; a call without any gets those kinds whose weights are named among what was typed. */
export function rowsOf(facts: DesignFacts, typed: { readonly [name: string]: unknown }): readonly DesignRow[] {
  if (facts.criteria.length > 0) return facts.criteria;
  return criterionKinds
    .filter((kind) => weightName(kind) in typed)
    .map((kind) => ({ id: kind, kind, title: kindName(kind, facts.language) }));
}

/** What a criterion of a kind is called before somebody has named it. */
export function kindName(kind: CriterionKind, language: Language): string {
  return callFields.criteria.of.kind.options.find((option) => option.value === kind)?.label[language] ?? kind;
}

/** The name of a weight's input, in the form and in the address. */
export function weightName(id: string): string {
  return `weight-${id}`;
}

/** The weight of one criterion, asked for under its name. */
export function weightField(title: string) {
  const missing = { en: `Enter the weight of “${title}”`, nb: `Skriv vekten til «${title}»` };
  return { ...callFields.criteria.of.weight, label: { en: title, nb: title }, missing } as const;
}

/** The inputs of the designer as a catalogue: a weight for each criterion under the criterion's own name, and the formula. */
export function fieldsOf(rows: readonly DesignRow[]) {
  const { priceFormula, priceFloor, priceCeiling } = callFields;
  const weights: Record<string, NumberField> = {};
  for (const { id, title } of rows) weights[weightName(id)] = weightField(title);
  // Shown only beside the formula that needs them, where they are not optional.
  return {
    ...weights,
    priceFormula,
    priceFloor: { ...priceFloor, required: 'act' },
    priceCeiling: { ...priceCeiling, required: 'act' },
  } as const;
}
