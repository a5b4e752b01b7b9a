import { addDays, addMonths, type Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import { type Back, monthOf, type Timetable } from '../timetable.ts';

type Month = { readonly value: number; readonly note: string | null };

const month = (value: number, note: string | null = null): Month => ({ value, note });

/** Of the 38: who had talked with somebody at least twice in the last week of the month, asked at the door. The four who said no are asked too. */
const talked: readonly Month[] = [
  month(19, 'Bilen har gått i fire uker. De fire som ikke ville være med, blir spurt likevel, så vi ikke bare teller dem det går bra med.'),
  month(24),
  month(27),
  month(29, 'To av de fire vil være med nå. Den ene ville ha avisa.'),
  month(31, 'Over det vi håpet på etter to år.'),
  month(30),
  month(
    22,
    'Bilen sto i to uker i ferien, og vi hadde ingen reserve. Ni sa det samme: at de merket hvor stille det var. Nattlys har lært opp en fjerde.',
  ),
  month(30),
  month(32),
  month(31, 'Én er flyttet til omsorgsbolig og én er død. Vi regner fortsatt av 38, så tallet ikke blir penere av det.'),
];

/** Ambulance turn-outs to people who live alone there, counted by the station without names. */
const turnOuts: readonly Month[] = [
  month(9),
  month(8),
  month(7),
  month(5),
  month(6, 'To av seks var influensa. De hadde kommet uansett.'),
  month(4),
  month(8, 'Bilen sto. Stasjonen mener at fire av åtte var uro.'),
  month(5),
  month(4),
  month(3, 'Tre, og alle ble innlagt. Ambulansen kom for seint til ingen.'),
];

/** Share of the income from others than the municipality, from the accounts, each third month. */
const fromOthers: readonly (readonly [lastMonth: number, value: number, note: string | null])[] = [
  [2, 8, 'Butikken betaler for varene, apoteket prøver i tre måneder.'],
  [5, 17, 'Apoteket har bestemt seg for å fortsette.'],
  [8, 21, 'Avisa er med. Det går saktere enn Nattlys trodde: Målet er 30 prosent etter to år.'],
];

export const monthsReported = talked.length;

/** The signed agreement with its promises as clauses, and ten months of what came of it, the share of other income included. */
export function postRoundResults(
  at: Timetable,
  { start, firstMonth, back }: { readonly start: Day; readonly firstMonth: number; readonly back: Back },
): Pick<CaseScript, 'agreement' | 'observations'> {
  const monthly = talked.flatMap((_, index) => {
    const { reportedAt, periodStart, periodEnd } = monthOf(at, firstMonth + index);
    const own = [talked[index], turnOuts[index]].flatMap((reported, measure) =>
      reported ? [{ at: reportedAt, by: 'gunn' as const, measure, values: { periodStart, periodEnd, ...reported } }] : [],
    );
    const quarter = fromOthers.find(([last]) => last === index);
    if (!quarter) return own;
    const [last, value, note] = quarter;
    const from = monthOf(at, firstMonth + last - 2).periodStart;
    return [...own, { at: reportedAt, by: 'gunn' as const, measure: 2, values: { periodStart: from, periodEnd, value, note } }];
  });
  return {
    agreement: {
      at: back(94, '13:20'),
      by: 'gunn',
      startDate: start,
      endDate: addDays(addMonths(start, 24), -1),
      clauses: ['Punkt 3: når ingen svarer', 'Punkt 5: arbeid og inntekter fra andre'],
    },
    observations: monthly,
  };
}
