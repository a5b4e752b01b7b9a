import { addDays, addMonths, type Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import { type Back, monthOf, type Timetable } from '../timetable.ts';

type Month = { readonly value: number; readonly note: string | null };

/** Visits to the emergency department in the month, per person on the list and made into a year. */
const visits: readonly Month[] = [
  { value: 5.2, note: 'The hospital counts by the name of our list, 402 people in the first month.' },
  { value: 5.4, note: 'The coldest month. Eleven people account for 70 visits.' },
  { value: 4.9, note: null },
  { value: 4.7, note: null },
  { value: 4.3, note: 'Wounds are down by half, chests are not.' },
  { value: 4.4, note: null },
  { value: 4.1, note: 'The eleven from the second month: four of them came once.' },
];

/** Percent of those on the list for at least six months, with the time before the agreement counted, who had one nurse all that time. */
const sameNurse: readonly Month[] = [
  { value: 18, note: 'Counted from the records of the service before it moved.' },
  { value: 20, note: null },
  { value: 22, note: 'Two nurses were ill for three weeks. For 31 people the count began anew.' },
  { value: 29, note: null },
  { value: 36, note: null },
  { value: 44, note: null },
  { value: 47, note: 'From here on the six months lie wholly in the agreement.' },
];

export const monthsReported = visits.length;

/** The signed agreement with its promises as clauses, and seven months of both figures. */
export function streetNursesResults(
  at: Timetable,
  { start, firstMonth, back }: { readonly start: Day; readonly firstMonth: number; readonly back: Back },
): Pick<CaseScript, 'agreement' | 'observations'> {
  return {
    agreement: {
      at: back(118, '15:30'),
      by: 'samira',
      startDate: start,
      endDate: addDays(addMonths(start, 36), -1),
      clauses: [
        'Schedule 2, paragraph 2: one nurse for each person',
        'Schedule 5: if the provider stops',
        'Schedule 3, paragraph 1: the council of seven, and the vote of staff',
      ],
    },
    // Both figures of a month are read on the same morning.
    observations: visits.flatMap((_, index) => {
      const { reportedAt, periodStart, periodEnd } = monthOf(at, firstMonth + index);
      return [visits[index], sameNurse[index]].flatMap((month, measure) =>
        month ? [{ at: reportedAt, by: 'anneLise' as const, measure, values: { periodStart, periodEnd, ...month } }] : [],
      );
    }),
  };
}
