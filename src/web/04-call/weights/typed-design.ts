import type { Problem } from '#field/problem';
import { readForm, type FormLike } from '#field/read-form';
import { localityOf } from '#party/organisation';
import { priceRuleOf } from '#call/price-rule';
import type { CallValues } from '#call/fields';
import { sumOfWeights } from '#call/weight-design/balance';
import { effectOf, type DesignEffect } from '#call/weight-design/effect';
import type { WeightDesign } from '#call/weight-design/design';
import { majorUnits } from '#value/money';
import { formatNumber } from '../../text/format.ts';
import { fieldsOf, rowsOf, weightName, type DesignFacts, type DesignRow } from './design-facts.ts';

/** What stands in the inputs, by name. */
export type TypedDesign = Readonly<Record<string, string>>;

/** What was typed, read: weights that are blank or unreadable are `null` and count as 0 in the effect. */
export type ReadDesign = {
  readonly rows: readonly (DesignRow & { readonly weight: number | null })[];
  readonly price: Pick<CallValues, 'priceFormula' | 'priceFloor' | 'priceCeiling'>;
  readonly problems: readonly Problem[];
};

/** Where a draft begins: what is stored, and a range around the reference price where none is. */
export function storedDesign(facts: DesignFacts): TypedDesign {
  const { priceFormula, priceFloor, priceCeiling } = facts.price;
  const { minor } = facts.reference.money;
  const amount = (stored: { readonly minor: number } | null, proposed: number) => shownAmount(stored?.minor ?? proposed, facts);
  return {
    ...Object.fromEntries(facts.criteria.map(({ id, weight }) => [weightName(id), weight === null ? '' : shownWeight(weight, facts)])),
    priceFormula: priceFormula ?? 'fixedRange',
    priceFloor: amount(priceFloor, twoFigures(minor * proposedRange.floor)),
    priceCeiling: amount(priceCeiling, twoFigures(minor * proposedRange.ceiling)),
  };
}

/** The range that is proposed, in shares of the reference price. */
export const proposedRange = { floor: 0.6, ceiling: 1.4 } as const;

/** Reads what stands in the inputs. All problems at once, in the order of the inputs. */
export function readDesign(facts: DesignFacts, typed: TypedDesign): ReadDesign {
  const rows = rowsOf(facts, typed);
  const { values, problems } = readForm(fieldsOf(rows), formOf(typed), {
    language: facts.language,
    locality: localityOf(facts.country),
    country: facts.country,
    moment: 'save',
  });
  const weights: Readonly<Record<string, unknown>> = values;
  const { priceFormula, priceFloor, priceCeiling } = values;
  const price = { priceFormula, priceFloor, priceCeiling };
  return {
    rows: rows.map((row) => {
      const weight = weights[weightName(row.id)];
      return { ...row, weight: typeof weight === 'number' ? weight : null };
    }),
    price,
    problems: [...problems, ...rangeProblems(price, problems)],
  };
}

/** What keeps these weights from being used although all can be read: the sum. */
export function sumProblems({ rows, problems }: ReadDesign): readonly Problem[] {
  if (problems.some(({ path }) => path.startsWith('weight-'))) return [];
  const sum = sumOfWeights(rows.map(({ weight }) => ({ weight: weight ?? 0 })));
  return sum === 100 ? [] : [{ path: 'criteria', code: 'tooLarge', facts: { sum } }];
}

/** A design that is complete, and its effect. */
export type ShownEffect = { readonly rows: ReadDesign['rows']; readonly design: WeightDesign; readonly effect: DesignEffect };

/** What the design rewards; `null` while there is nothing to weigh or the formula is not complete. */
export function effectOfDesign(facts: DesignFacts, { rows, price }: ReadDesign): ShownEffect | null {
  const design: WeightDesign = {
    criteria: rows.map(({ id, kind, weight }) => ({ id, kind, weight: weight ?? 0 })),
    rule: priceRuleOf(price),
    reference: majorUnits(facts.reference.money.minor),
  };
  const effect = effectOf(design);
  return effect && { rows, design, effect };
}

function rangeProblems({ priceFormula, priceFloor, priceCeiling }: ReadDesign['price'], found: readonly Problem[]): readonly Problem[] {
  if (priceFormula !== 'fixedRange') return [];
  const problems: Problem[] = [];
  const readable = (path: string) => found.every((problem) => problem.path !== path);
  if (!priceFloor && readable('priceFloor')) problems.push({ path: 'priceFloor', code: 'missing' });
  if (!priceCeiling && readable('priceCeiling')) problems.push({ path: 'priceCeiling', code: 'missing' });
  if (priceFloor && priceCeiling && priceCeiling.minor <= priceFloor.minor) problems.push({ path: 'priceCeiling', code: 'tooSmall' });
  return problems;
}

// A weight may be half typed ("4,") and have its decimals after either sign, in both languages.
function formOf(typed: TypedDesign): FormLike {
  const text = (name: string) => {
    const written = typed[name] ?? null;
    return name.startsWith('weight-') && written !== null
      ? written
          .trim()
          .replace(/^(\d+)[.,](\d*)$/, '$1.$2')
          .replace(/\.$/, '')
      : written;
  };
  return {
    get: text,
    getAll: (name) => {
      const written = text(name);
      return written === null ? [] : [written];
    },
    keys: () => Object.keys(typed),
  };
}

/** A weight as a person writes it. */
export function shownWeight(weight: number, { language }: Pick<DesignFacts, 'language'>): string {
  return formatNumber(weight, language);
}

/** An amount as a person writes it. */
export function shownAmount(minor: number, { language }: Pick<DesignFacts, 'language'>): string {
  return formatNumber(majorUnits(minor), language, { least: minor % 100 === 0 ? 0 : 2, most: 2 });
}

function twoFigures(minor: number): number {
  const grain = 10 ** Math.max(2, Math.floor(Math.log10(minor)) - 1);
  return Math.max(grain, Math.round(minor / grain) * grain);
}
