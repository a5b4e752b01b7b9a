import { addDays, addMonths, type Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import { type Back, monthOf, type Timetable } from '../timetable.ts';

type Month = { readonly value: number; readonly note: string | null };

const month = (value: number, note: string | null = null): Month => ({ value, note });

/** People who were outside work and have held their job for half a year: none can have before the sixth month. */
const stayed: readonly Month[] = [
  month(
    0,
    'Fire begynte på avtalens første dag. Ingen kan ha vært her i et halvt år før i avtalens sjette måned, så fram til da er tallet null.',
  ),
  month(0, 'Den femte er på plass.'),
  month(0, 'Én sluttet forrige måned. Stillingen var fylt igjen etter tre uker.'),
  month(0),
  month(0),
  month(3, 'Tre av de fire som begynte først.'),
  month(4),
  month(4),
  month(5, 'Alle fem har vært her i minst et halvt år.'),
  month(4, 'Én har fått fast jobb på sykehuset. Vi teller dem som er her, så tallet går ned av noe som er bra. Den nye begynte uka etter.'),
  month(4),
  month(4, 'Alle fem stillingene er fylt. Den nyeste har vært her i snart tre måneder.'),
];

/** Percent of 50 rooms that passed, drawn by lot each month and inspected together. */
const passed: readonly Month[] = [
  month(84, '42 av 50. Åtte rom strøk, seks av dem på grunn av støv på steder ingen hadde sett på før. De står på listene nå.'),
  month(88),
  month(90),
  month(94),
  month(92),
  month(94),
  month(96, 'For første gang over det vi ba om.'),
  month(
    82,
    'Ni av 50 rom strøk, sju av dem i Fjordvang. Veien var stengt i elleve dager, og to på laget var syke samtidig. Verksted Ren betalte for rommene som ikke var klare, og lærer nå opp en sjette som bor i Fjordvang og kan alle rommene der.',
  ),
  month(90, 'Fjordvang: 13 av 14. De fire andre som strøk, var på dagsenteret, der gulvet er nytt og trenger et annet middel.'),
  month(96),
  month(96),
  month(94, '47 av 50. Kommuneoverlegen har ikke hatt noe å si på et undersøkelsesrom på fire måneder.'),
];

export const monthsReported = stayed.length;

/** The signed agreement with its promises as clauses, and a year of both figures. */
export function waitingRoomsResults(
  at: Timetable,
  { start, firstMonth, back }: { readonly start: Day; readonly firstMonth: number; readonly back: Back },
): Pick<CaseScript, 'agreement' | 'observations'> {
  return {
    agreement: {
      at: back(61, '13:30'),
      by: 'ingrid',
      startDate: start,
      endDate: addDays(addMonths(start, 24), -1),
      clauses: ['Punkt 4.2: rom som ikke er rene', 'Punkt 6.1: fem faste stillinger'],
    },
    // Both figures of a month are read on the same morning.
    observations: stayed.flatMap((_, index) => {
      const { reportedAt, periodStart, periodEnd } = monthOf(at, firstMonth + index);
      return [stayed[index], passed[index]].flatMap((reported, measure) =>
        reported ? [{ at: reportedAt, by: 'ingrid' as const, measure, values: { periodStart, periodEnd, ...reported } }] : [],
      );
    }),
  };
}
