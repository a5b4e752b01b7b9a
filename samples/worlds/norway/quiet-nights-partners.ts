import { addDays, type Day } from '#value/day';
import { dayIn } from '#value/instant';
import { kroner } from '../call-parts.ts';
import type { PartnerScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';

/** Two partners: after the first phase one is stopped and paid for its work, the other is in the second phase now. */
export function quietNightsPartners(at: Timetable, start: Day): readonly PartnerScript[] {
  const firstPhase = { startsOn: start, endsOn: addDays(start, 69) };
  const signed = { startDate: start, endDate: addDays(start, 730) };
  const secondStart = dayIn(at.zone, at.before(72, '09:00'));
  return [
    {
      organisation: 'nattlys',
      signed: { ...signed, at: at.before(164, '13:00'), by: 'ingrid', clauses: ['6'] },
      phases: [
        {
          begun: { at: at.before(156, '09:10'), by: 'ingrid', values: firstPhase },
          stopPoint: {
            at: at.before(80, '13:30'),
            by: 'ingrid',
            values: {
              shown:
                'Fem brukte matta i fire uker. Naboene tok 41 varsler, 37 av dem ble løst over telefon. Tre fall, alle varslet innen 9 minutter. Én falt fra fordi matta knirket.',
              reached: 'yes',
              verdict: 'goOn',
              reasons: 'Fire av fem vil fortsette, og alle fall ble varslet innen 20 minutter. Fasen viste det den skulle.',
              due: kroner(350_000),
            },
          },
          paid: { at: at.before(64, '10:00'), by: 'ingrid', values: { paid: kroner(350_000), paidOn: at.dayBefore(66) } },
        },
        { begun: { at: at.before(72, '09:20'), by: 'ingrid', values: { startsOn: secondStart, endsOn: addDays(secondStart, 140) } } },
      ],
    },
    {
      organisation: 'fjordvang',
      signed: { ...signed, at: at.before(163, '13:20'), by: 'ingrid', clauses: ['4'] },
      phases: [
        {
          begun: { at: at.before(156, '09:30'), by: 'ingrid', values: firstPhase },
          stopPoint: {
            at: at.before(80, '14:00'),
            by: 'ingrid',
            values: {
              shown:
                'Fem hadde boksen. To tok den ut av veggen etter en uke. Boksen varslet om hund, radio og vind, i snitt ni falske varsler hver natt. Ett av to fall ble ikke oppfattet.',
              reached: 'no',
              verdict: 'stop',
              reasons:
                'Færre enn fire vil fortsette, og ett fall ble ikke varslet innen 20 minutter. Vi stopper her. Arbeidet er gjort ordentlig, og partneren får betalt for det.',
              due: kroner(290_000),
            },
          },
          paid: { at: at.before(64, '10:20'), by: 'ingrid', values: { paid: kroner(290_000), paidOn: at.dayBefore(66) } },
        },
      ],
    },
  ];
}
