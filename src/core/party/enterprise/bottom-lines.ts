import type { AccountsYear } from './facts.ts';
import { largestShareOf, incomeOf, tradingShareOf } from './market.ts';
import { statementsOn, yearOfAccounts, type Statement } from './profile.ts';

/** Which way a figure is better; `null` for one that is neither. */
export type Better = 'more' | 'fewer' | null;

/** One figure over the years: its value in each, in the order of `years`; `null` where nothing was said of that year. */
export type LineOverYears = {
  /** The words of the enterprise for a result; otherwise which figure it is. */
  readonly figure: { readonly measure: string } | 'people' | 'fromTheArea' | 'fromOutsideWork' | EconomicFigure;
  readonly better: Better;
  readonly values: readonly (number | null)[];
  /** The target of the latest year that has one. */
  readonly target: number | null;
  /** How the last value stands to the first; `null` with fewer than two values, or where neither way is better. */
  readonly moved: 'better' | 'worse' | 'same' | null;
};

type EconomicFigure = 'income' | 'largestShare' | 'tradingShare' | 'surplus' | 'reinvested';

/** Both bottom lines, year by year. Amounts in major units, shares 0–1; an enterprise that has told nothing has no years. */
export type BottomLines = {
  /** Ascending, at most six, the latest ones. */
  readonly years: readonly number[];
  readonly social: readonly LineOverYears[];
  readonly economic: readonly LineOverYears[];
};

/** More than this stands on no page beside each other. */
const mostYears = 6;

/**
 * Social and economic results of the standing statements given, side by side over the years. A result of one measure is one line: measures are
 * the same when they are written alike, whatever the case and the blanks. Nothing is counted together: a sum over unlike things would say nothing.
 */
export function bottomLines(statements: readonly Statement[]): BottomLines {
  const results = statementsOn(statements, 'results');
  const staff = statementsOn(statements, 'staff');
  const accounts = statementsOn(statements, 'accounts').flatMap(yearOfAccounts);
  const told = [
    ...results.map(({ values }) => values.year),
    ...staff.map(({ values }) => values.year),
    ...accounts.map(({ year }) => year),
  ];
  const years = [...new Set(told.filter((year) => year !== null))].toSorted((a, b) => a - b).slice(-mostYears);
  const measures = [...new Map(results.map(({ values }) => [plain(values.measure), values])).entries()];
  const line = (
    figure: LineOverYears['figure'],
    better: Better,
    valueIn: (year: number) => number | null,
    target: number | null = null,
  ) => {
    const values = years.map(valueIn);
    return { figure, better, values, target, moved: movement(values, better) };
  };
  const staffIn = (year: number) => staff.find(({ values }) => values.year === year)?.values ?? null;
  const money = (of: (accounts: AccountsYear) => number | null) => (year: number) => {
    const found = accounts.find((one) => one.year === year);
    return found ? of(found) : null;
  };
  const resultOf = (measure: string) => (year: number) =>
    results.find(({ values }) => plain(values.measure) === measure && values.year === year)?.values ?? null;
  return {
    years,
    social: [
      ...measures.map(([key, { measure, better }]) =>
        line(
          { measure: measure ?? '' },
          better,
          (year) => resultOf(key)(year)?.value ?? null,
          years.map((year) => resultOf(key)(year)?.target ?? null).findLast((target) => target !== null) ?? null,
        ),
      ),
      line('people', 'more', (year) => staffIn(year)?.people ?? null),
      line('fromTheArea', null, (year) => staffIn(year)?.fromTheArea ?? null),
      line('fromOutsideWork', null, (year) => staffIn(year)?.fromOutsideWork ?? null),
    ].filter(isTold),
    economic: [
      line('income', 'more', money(incomeOf)),
      line('largestShare', 'fewer', money(largestShareOf)),
      line('tradingShare', 'more', money(tradingShareOf)),
      line(
        'surplus',
        'more',
        money(({ surplus }) => surplus),
      ),
      line(
        'reinvested',
        'more',
        money(({ reinvested }) => reinvested),
      ),
    ].filter(isTold),
  };
}

function isTold({ values }: LineOverYears): boolean {
  return values.some((value) => value !== null);
}

function movement(values: readonly (number | null)[], better: Better): LineOverYears['moved'] {
  const told = values.filter((value) => value !== null);
  const [first] = told;
  const last = told.at(-1);
  if (told.length < 2 || first === undefined || last === undefined || better === null) return null;
  if (last === first) return 'same';
  return last > first === (better === 'more') ? 'better' : 'worse';
}

function plain(measure: string | null): string {
  return (measure ?? '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');
}
