import type { Country } from '#field/field';
import type { Day } from '#value/day';
import { lawDay } from '#law/row';
import type { Fact } from './evidence.ts';

/** Legal forms, as the registers of both countries have them. What a form settles by itself stands in `byForm`. */
export const enterpriseForms = [
  'cic',
  'charity',
  'communityBenefitSociety',
  'cooperativeSociety',
  'companyLimitedByGuarantee',
  'companyLimitedByShares',
  'llp',
  'association',
  'foundation',
  'cooperative',
  'limitedCompany',
  'soleTrader',
  'other',
] as const;
export type EnterpriseForm = (typeof enterpriseForms)[number];

/** What the law says of every enterprise of a form: evidence of class A without asking anybody. */
export type SettledByForm = {
  readonly missionLocked: Fact<boolean> | null;
  readonly distributionCap: Fact<number> | null;
  readonly assetLock: Fact<boolean> | null;
};

const nothing: SettledByForm = { missionLocked: null, distributionCap: null, assetLock: null };

/** A day on which all of these laws had been in force for years. */
const inForce: Day = lawDay('2015-01-01');

/**
 * Sources: CIC Regulations 2005 reg. 22 (at most 35 % of the distributable profits) and reg. 23 with the asset lock of Companies (Audit,
 * Investigations and Community Enterprise) Act 2004 s.30; a change of a CIC's objects needs the Regulator (reg. 13–14). Charities Act 2011
 * ss.1, 198, 226: no distribution, objects change with the Commission's consent. Stiftelsesloven §§ 2, 19, 46: no owners, nothing to founders,
 * changes by Stiftelsestilsynet.
 */
const byForm: Readonly<Partial<Record<EnterpriseForm, { readonly country: Country; readonly settled: SettledByForm }>>> = {
  cic: { country: 'EN', settled: { missionLocked: byLaw(true), distributionCap: byLaw(0.35), assetLock: byLaw(true) } },
  charity: { country: 'EN', settled: { missionLocked: byLaw(true), distributionCap: byLaw(0), assetLock: byLaw(true) } },
  foundation: { country: 'NO', settled: { missionLocked: byLaw(true), distributionCap: byLaw(0), assetLock: byLaw(true) } },
};

/** What a form settles in a country; a form of the other country settles nothing here. */
export function settledByForm(form: EnterpriseForm, country: Country): SettledByForm {
  const row = byForm[form];
  return row?.country === country ? row.settled : nothing;
}

/** The law does not expire. */
function byLaw<T>(value: T): Fact<T> {
  return { value, class: 'A', date: inForce, expires: null };
}
