import { addDays, daysBetween, type Day } from '#value/day';
import { dayIn, endOfDay, epochMillis, instantOf, type Instant, type Zone } from '#value/instant';
import type { Text } from '#value/text';
import { isInCalendar, isWorkingDay } from './calendar.ts';
import { checkedOn, type Confidence } from './row.ts';

/** How the time for questions follows from the length of the tender period. */
export type EnquiryWindowRule = {
  /** Applies to tender periods of at least so many days; the first row that fits counts. */
  readonly fromDays: number;
  /** The share of the tender period in which questions are received. */
  readonly askShare: number;
  /** Answers are due so many days before the closing day. */
  readonly answerDaysBefore: number;
  /** The buyer has at least so many days between the last question and the last answer. */
  readonly daysToAnswer: number;
  readonly why: Text;
  readonly basis: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly checkedOn: Day;
};

// Neither PA23, PSR nor the Norwegian rules for health and social services fix such days: this is good practice, and is shown as that.
const practice = {
  basis: 'Good practice; six days as in Directive 2014/24/EU art. 47(3)',
  source: 'https://eur-lex.europa.eu/eli/dir/2014/24/oj',
  confidence: 'M',
  checkedOn,
} as const;

/** The longest periods first. */
export const enquiryWindowRules: readonly EnquiryWindowRule[] = [
  {
    ...practice,
    fromDays: 15,
    askShare: 2 / 3,
    answerDaysBefore: 6,
    daysToAnswer: 2,
    why: {
      en: 'Whoever writes needs the last answers at least six days before the closing time.',
      nb: 'De som skriver tilbud, trenger de siste svarene minst seks dager før fristen.',
    },
  },
  {
    ...practice,
    fromDays: 6,
    askShare: 1 / 2,
    answerDaysBefore: 2,
    daysToAnswer: 1,
    why: {
      en: 'When the time to submit is short, the last answers come two days before the closing time.',
      nb: 'Når fristen er kort, kommer de siste svarene to dager før den.',
    },
  },
  {
    ...practice,
    fromDays: 3,
    askShare: 1 / 2,
    answerDaysBefore: 1,
    daysToAnswer: 1,
    why: {
      en: 'When the time to submit is very short, the last answers come the day before the closing time.',
      nb: 'Når fristen er svært kort, kommer de siste svarene dagen før den.',
    },
  },
  {
    ...practice,
    fromDays: 0,
    askShare: 1 / 2,
    answerDaysBefore: 0,
    daysToAnswer: 0,
    why: {
      en: 'The tender period is too short for days of its own for questions.',
      nb: 'Tilbudsfristen er for kort til at spørsmålene kan ha egne dager.',
    },
  },
];

/** `askUntil`: the last instant at which a question comes in time. `answersBy`: the last day on which answers are due. */
export type EnquiryWindow = { readonly askUntil: Instant; readonly answersBy: Day; readonly rule: EnquiryWindowRule };

/**
 * The window for questions to a call that was published at one instant and closes at a later one. Questions run to the end of a day, never
 * past the closing time; answers are due on a working day, never after the closing day. A moved closing time moves both.
 * 30 days from 1 June 2026 09:00 in Oslo: questions to the end of 21 June (20 days), answers by 25 June (six days before 1 July).
 */
export function enquiryWindow(period: { readonly publishedAt: Instant; readonly closesAt: Instant; readonly zone: Zone }): EnquiryWindow {
  const { publishedAt, closesAt, zone } = period;
  // A call published in the last instant of a day can be asked about from the next one.
  const firstDay = dayIn(zone, instantOf(epochMillis(publishedAt) + 1));
  const lastDay = dayIn(zone, closesAt);
  const length = daysBetween(firstDay, lastDay);
  const rule = enquiryWindowRules.find((row) => length >= row.fromDays) ?? enquiryWindowRules[enquiryWindowRules.length - 1];
  if (!rule) throw new Error('there is no rule for the time of questions');
  const answersBy = workingDayUpTo(addDays(lastDay, -rule.answerDaysBefore), { zone, notBefore: firstDay });
  const share = epochMillis(publishedAt) + (epochMillis(closesAt) - epochMillis(publishedAt)) * rule.askShare;
  const byShare = dayIn(zone, instantOf(Math.round(share)));
  const leaving = addDays(answersBy, -rule.daysToAnswer);
  const lastAskDay = [byShare, leaving].toSorted()[0] ?? byShare;
  const endsAt = endOfDay(zone, lastAskDay < firstDay ? firstDay : lastAskDay);
  return { askUntil: endsAt < closesAt ? endsAt : closesAt, answersBy, rule };
}

function workingDayUpTo(day: Day, about: { readonly zone: Zone; readonly notBefore: Day }): Day {
  const calendar = about.zone === 'Europe/Oslo' ? 'norway' : 'england';
  if (day <= about.notBefore) return about.notBefore;
  return !isInCalendar(day) || isWorkingDay(calendar, day) ? day : workingDayUpTo(addDays(day, -1), about);
}
