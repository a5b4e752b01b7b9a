import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { kroner } from '../call-parts.ts';

/** A small need of a neighbour that is met with the cleaning of Lyngfjell: it has a page of its own and never a call. */
export function smallHouses(at: Timetable): CaseScript {
  return {
    key: 'smallHouses',
    body: 'nordliaKommune',
    language: 'nb',
    need: {
      at: at.before(97, '10:15'),
      by: 'gunn',
      as: 'buyer',
      values: {
        title: 'Renhold i de små husene i Nordlia',
        summary:
          'I tre små hus i Nordlia bor 14 personer som trenger hjelp hver dag. De ansatte vasker selv mellom stell og måltider, og da blir det verken rent eller rolig. Vi trenger noen som kommer fast to dager i uka.',
        otherTitle: 'Cleaning in the small houses of Nordlia',
        otherSummary:
          'In three small houses in Nordlia 14 people live who need help every day. The staff clean between care and meals, and it gets neither clean nor calm. We need somebody who comes on two fixed days a week.',
        whoLacks:
          'De 14 som bor i Granheim, Bekkestua og Solbakken. Flere har demens og blir urolige når det stadig kommer nye mennesker inn på rommet.',
        peopleCount: 14,
        place: 'Nordlia',
        region: 'NO020',
        targetGroups: ['g-older'],
        outcomes: ['o-ordinary'],
        settings: ['s-care-home'],
        services: ['v-cleaning'],
        serviceKind: 'goodsServices',
        cpv: '90911000',
        costToday: kroner(210_000),
        costOfNothing:
          'De ansatte bruker ni timer i uka på vask. De timene tar vi fra dem som bor der. I fjor sluttet to, og begge sa at det var derfor.',
        evidence: 'Timelister fra de tre husene i seks uker, og samtaler med pårørende.',
        measures: [
          { id: null, title: 'Timer i uka som de ansatte bruker på vask', unit: 'timer', direction: 'decrease', baseline: 9, target: 1 },
        ],
      },
      published: { at: at.before(95, '12:30'), by: 'gunn' },
    },
  };
}
