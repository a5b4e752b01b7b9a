import type { Instant } from '#value/instant';
import type { AmendmentValues, CallValues } from './fields.ts';

/** What an amendment may change. Criteria, weights and formula are what enterprises build on: changing them takes a new call. */
export const amendableFields = [
  'title',
  'description',
  'value',
  'startDate',
  'endDate',
  'closesAt',
  'decisionBy',
] as const satisfies readonly (keyof CallValues)[];

export type AmendableField = (typeof amendableFields)[number];

/**
 * Whether a submission was built on the field: then whoever has sealed is asked to look again. A moved closing time or decision day changes
 * nothing in what was submitted, and a better title no more.
 */
const builtOn: Readonly<Record<AmendableField, 'builtOn' | 'told'>> = {
  title: 'told',
  description: 'builtOn',
  value: 'builtOn',
  startDate: 'builtOn',
  endDate: 'builtOn',
  closesAt: 'told',
  decisionBy: 'told',
};

/** One field before and after; `null` where nothing stood. */
export type FieldChange = {
  readonly field: AmendableField;
  readonly before: CallValues[AmendableField];
  readonly after: CallValues[AmendableField];
};

/** A change of a published call, visible to everybody. `changes` is empty and `reason` `null` where they were not kept yet. */
export type Amendment = Pick<AmendmentValues, 'reason'> & {
  readonly id: string;
  readonly at: Instant;
  readonly rationale: string;
  readonly fields: readonly string[];
  readonly changes: readonly FieldChange[];
};

/** What differs between two states of a call, in the order of its fields; only what an amendment may change is compared. */
export function changesBetween(before: Pick<CallValues, AmendableField>, after: Pick<CallValues, AmendableField>): readonly FieldChange[] {
  return amendableFields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** Whether an amendment touches anything that submissions are built on. */
export function asksAgain({ fields }: Pick<Amendment, 'fields'>): boolean {
  return amendableFields.some((field) => fields.includes(field) && builtOn[field] === 'builtOn');
}

/** The version of a call: how many times it has been amended. 0 is the call as it was published. */
export function versionOfCall({ amendments }: { readonly amendments: readonly unknown[] }): number {
  return amendments.length;
}

/** The amendments after version `sealedAgainst` that ask whoever has sealed to look again, oldest first; none means that all is well. */
export function amendmentsToConfirm<A extends Pick<Amendment, 'fields'>>(
  call: { readonly amendments: readonly A[] },
  sealedAgainst: number,
): readonly A[] {
  return call.amendments.slice(sealedAgainst).filter(asksAgain);
}
