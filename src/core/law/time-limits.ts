import { addDays, addMonths, type Day } from '#value/day';
import { ok, refused, type Result } from '#value/result';
import type { Text } from '#value/text';
import { isInCalendar, isWorkingDay, nthWorkingDayAfter, nthWorkingDayFrom, workingDayFrom } from './calendar.ts';
import { isUnverified, type Confidence } from './row.ts';
import { limitRules, type LimitCalendar, type LimitRuleId } from './time-limit-rules.ts';

export type LimitInput = {
  readonly rule: LimitRuleId;
  /** The day of the event the rule counts from (`limitRules[rule].from`). */
  readonly from: Day;
  /** psrStandstill only: the day each further decision was told to the provider. Empty = nobody made representations. */
  readonly representations?: readonly Day[];
  /** pa23ContractDetails only. */
  readonly lightTouch?: boolean;
};

/** `ends`: last day of the period. `earliestAct`/`latestAct`: first and last day on which what was waited for may be done. */
export type TimeLimit = {
  readonly rule: LimitRuleId;
  readonly from: Day;
  readonly ends: Day;
  readonly earliestAct: Day;
  /** `null` for waiting periods: they set no last day. */
  readonly latestAct: Day | null;
  readonly basis: string;
  readonly calendar: LimitCalendar;
  readonly confidence: Confidence;
  readonly counts: Text;
  /** What a reader must check before relying on the day; empty = nothing known. */
  readonly unverified: readonly Text[];
};

export type LimitRefusal =
  | { readonly code: 'outsideCalendar'; readonly path: 'from' | `representations[${number}]`; readonly day: Day }
  | { readonly code: 'beforePublication'; readonly path: `representations[${number}]`; readonly day: Day };

type Span = Pick<TimeLimit, 'ends' | 'earliestAct' | 'latestAct'>;

/**
 * The statutory time limit that an event starts. Works on calendar days: the hour plays no part, every period runs to the end of its
 * last day. Refuses days outside 1995–2099 (`outsideCalendar`) and a further decision before the publication (`beforePublication`).
 * Printed vector: published Monday 2026-09-07 → PA23 ends 2026-09-16, PSR ends 2026-09-18.
 */
export function timeLimit(input: LimitInput): Result<TimeLimit, LimitRefusal> {
  const refusal = refusalOf(input);
  if (refusal) return refused(refusal);
  const rule = limitRules[input.rule];
  const span = spans[input.rule](input);
  return ok({
    rule: input.rule,
    from: input.from,
    ...span,
    basis: rule.basis,
    calendar: rule.calendar,
    confidence: rule.confidence,
    counts: rule.counts,
    unverified: doubts(input, span),
  });
}

const spans: { readonly [Id in LimitRuleId]: (input: LimitInput) => Span } = {
  // "beginning with the day": a publication on a working day is day 1.
  pa23Standstill: ({ from }) => waitUntil(nthWorkingDayFrom('england', from, 8)),
  psrStandstill: ({ from, representations = [] }) => {
    const start = addDays(from, 1); // any day, working day or not
    const window = nthWorkingDayAfter('england', start, 8);
    const last = representations.toSorted().at(-1);
    if (last === undefined) return waitUntil(window);
    // Others may still make representations until the window closes: the later of the two counts.
    const decided = nthWorkingDayAfter('england', last, 5);
    return waitUntil(decided > window ? decided : window);
  },
  // "At least 14 days after": the fourteenth day itself will do.
  psrIntentionNotice: ({ from }) => ({ ends: addDays(from, 14), earliestAct: addDays(from, 14), latestAct: null }),
  psrNotice: ({ from }) => doBy(from, addDays(from, 30)),
  noIntentionNotice: ({ from }) => waitUntil(addDays(from, 10)),
  noStandstill: ({ from }) => waitUntil(addDays(from, 10)),
  // "A period of 30 days beginning with the day": the day of signing is day 1.
  pa23ContractDetails: ({ from, lightTouch = false }) => doBy(from, addDays(from, (lightTouch ? 120 : 30) - 1)),
  qualifyingPlannedNotice: ({ from }) => ({ ends: addMonths(from, 12), earliestAct: addDays(from, 40), latestAct: addMonths(from, 12) }),
};

function waitUntil(ends: Day): Span {
  return { ends, earliestAct: addDays(ends, 1), latestAct: null };
}

function doBy(from: Day, ends: Day): Span {
  return { ends, earliestAct: from, latestAct: ends };
}

function refusalOf({ from, representations = [] }: LimitInput): LimitRefusal | null {
  if (isOutside(from)) return { code: 'outsideCalendar', path: 'from', day: from };
  for (const [index, day] of representations.entries()) {
    if (isOutside(day)) return { code: 'outsideCalendar', path: `representations[${index}]`, day };
    if (day < from) return { code: 'beforePublication', path: `representations[${index}]`, day };
  }
  return null;
}

// The last calendar year is left free, so that no period runs beyond the known holidays.
function isOutside(day: Day): boolean {
  return !isInCalendar(day) || !isInCalendar(addMonths(day, 12));
}

function doubts({ rule, from }: LimitInput, { ends }: Span): readonly Text[] {
  const { inForce, basis, calendar } = limitRules[rule];
  const found: Text[] = [];
  if (isUnverified(limitRules[rule])) {
    found.push({
      en: `We have not read ${basis} in its present wording; check the number of days.`,
      nb: `Vi har ikke lest ${basis} slik den lyder i dag. Kontroller antall dager.`,
    });
  }
  if (rule === 'noIntentionNotice' || rule === 'noStandstill') found.push(rollDoubt(ends));
  if (from < inForce) {
    found.push({ en: `${basis} was not in force before ${inForce}.`, nb: `${basis} gjaldt ikke før ${inForce}.` });
  }
  if (calendar === 'england' && ends.slice(0, 4) > '2028') {
    found.push({
      en: 'Bank holidays this far ahead follow the standing rules; a proclamation may still move or add one.',
      nb: 'Helligdager så langt fram følger de faste reglene. De kan fortsatt bli flyttet, eller det kan komme nye.',
    });
  }
  return found;
}

// FOA § 7-6 points to the EEA rules on time limits, under which a last day on a weekend or holiday moves to the next working day.
// How they bear on these two periods has not been verified: the day is not moved, and the reader is told.
function rollDoubt(ends: Day): Text {
  if (isWorkingDay('norway', ends)) {
    return {
      en: 'It is not verified whether a period that ends on a weekend or holiday is extended; this one ends on a working day.',
      nb: 'Det er ikke avklart om en frist som ender i en helg eller på en helligdag, blir forlenget. Denne ender på en virkedag.',
    };
  }
  const moved = workingDayFrom('norway', ends);
  return {
    en: `The period ends on a weekend or holiday. It is not verified whether it is then extended; if it is, it ends on ${moved}.`,
    nb: `Fristen ender i en helg eller på en helligdag. Det er ikke avklart om den da blir forlenget. I så fall ender den ${moved}.`,
  };
}
