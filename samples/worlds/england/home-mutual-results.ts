import { addDays, addMonths, type Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import { type Back, monthOf, type Timetable } from '../timetable.ts';

type Month = { readonly value: number; readonly note: string | null };

/** Percent of 34 who left in the twelve months before: more at first, for two months, and then fewer. */
const left: readonly Month[] = [
  {
    value: 44,
    note: 'Of the 34 who work here 25 came over from the two earlier providers. We count whoever left in the past twelve months, before the change too: 15.',
  },
  {
    value: 47,
    note: '16 in twelve months. Two of those who came over left in the same week: the early round at 6.30 did not go with the school bus.',
  },
  {
    value: 44,
    note: 'The team in the upper Dale has cut the early round in two. Both halves are done before eight, and one of them by somebody without children.',
  },
  { value: 38, note: null },
  { value: 35, note: 'Nobody left this month.' },
  {
    value: 29,
    note: 'Ten of 34. Some of the fall is leavers of last year who no longer count; three of those who had left have come back.',
  },
];

/** Percent of those asked who know everybody who visited them in the month. */
const known: readonly Month[] = [
  { value: 35, note: 'Asked by volunteers on the telephone: 168 of 210 answered.' },
  { value: 41, note: null },
  { value: 52, note: null },
  { value: 58, note: '171 answered. In the lower Dale it is 70, in the upper Dale 43.' },
  { value: 63, note: null },
  { value: 66, note: '174 answered. Those who say no most often mean the evening round at weekends.' },
];

export const monthsReported = left.length;

/** The signed agreement with its promises as clauses, and half a year of both figures. */
export function homeMutualResults(
  at: Timetable,
  { start, firstMonth, back }: { readonly start: Day; readonly firstMonth: number; readonly back: Back },
): Pick<CaseScript, 'agreement' | 'observations'> {
  return {
    agreement: {
      at: back(38, '18:45'),
      by: 'samira',
      startDate: start,
      endDate: addDays(addMonths(start, 60), -1),
      clauses: [
        'Schedule 2, paragraph 3: five people at most',
        'Schedule 2, paragraph 6: what the teams decide',
        'Schedule 4, paragraph 1: when something goes wrong',
      ],
    },
    // Both figures of a month are read on the same morning.
    observations: left.flatMap((_, index) => {
      const { reportedAt, periodStart, periodEnd } = monthOf(at, firstMonth + index);
      return [left[index], known[index]].flatMap((month, measure) =>
        month ? [{ at: reportedAt, by: 'anneLise' as const, measure, values: { periodStart, periodEnd, ...month } }] : [],
      );
    }),
  };
}
