import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { kroner } from '../call-parts.ts';
import type { CaseScript } from '../script.ts';
import { countedBack, newestReportedMonth, type Timetable } from '../timetable.ts';
import { doctorsOffice } from './doctors-office.ts';
import { waitingRoomsBids } from './waiting-rooms-bids.ts';
import { waitingRoomsCall } from './waiting-rooms-call.ts';
import { waitingRoomsDecision } from './waiting-rooms-decision.ts';
import { waitingRoomsDialogue } from './waiting-rooms-dialogue.ts';
import { waitingRoomsPapers } from './waiting-rooms-papers.ts';
import { monthsReported, waitingRoomsResults } from './waiting-rooms-results.ts';

/**
 * Ordinary cleaning that three municipalities buy together from an includer, all the way from the need to a year of figures, and the small
 * need of a neighbour that is met with it. Every day is counted back from the first day of the agreement.
 */
export function waitingRooms(at: Timetable): readonly CaseScript[] {
  const firstMonth = newestReportedMonth(at) - monthsReported + 1;
  const start = at.monthStart(firstMonth);
  const { back, dayBack } = countedBack(at, start);
  const ofLyngfjell: CaseScript = {
    key: 'waitingRooms',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: back(266, '09:30'),
      by: 'ingrid',
      as: 'buyer',
      values: {
        title: 'Rene venterom, og jobb til noen som har ventet lenge',
        summary:
          'Legekontoret, helsestasjonen og dagsenteret blir vasket av den som har tid, og nesten hvert femte rom stryker på kontrollen. I de samme kommunene står 52 mennesker klare for arbeid uten at noen ansetter dem. Vi vil kjøpe renhold sammen med naboene og få fast jobb til noen av dem.',
        otherTitle: 'Clean waiting rooms, and a job for some who have waited long',
        otherSummary:
          'The doctors’ office, the child health clinic and the day centre are cleaned by whoever has time, and almost one room in five fails inspection. In the same municipalities 52 people are ready for work and nobody takes them on. We want to buy cleaning together with our neighbours, and get steady jobs for some of them.',
        whoLacks:
          'Rundt 140 mennesker som hver dag sitter på et venterom i en av de tre kommunene. Og 52 som Nav mener er klare for arbeid etter rus, soning eller sykdom, og som har fått nei så mange ganger at de har sluttet å søke.',
        peopleCount: 192,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-outside'],
        outcomes: ['o-ordinary', 'o-job'],
        settings: ['s-clinic', 's-day-centre'],
        services: ['v-cleaning'],
        serviceKind: 'goodsServices',
        cpv: '90911200',
        costToday: kroner(980_000),
        costOfNothing:
          'I vinter stengte legekontoret to formiddager fordi det ikke var vasket. Da mistet 46 pasienter timen. Den som står utenfor arbeidslivet ett år til, koster kommunen mer enn en renholder.',
        evidence:
          'Kontroll av 50 rom på sju steder: 41 bestod. Navs liste over folk som er avklart for arbeid. Samtaler med elleve av dem.',
        openQuestions: 'Om et lag kan rekke sju steder på én kveld, og hva kjøringen koster om vinteren.',
        horizon: 'year',
        measures: [
          {
            id: null,
            title: 'Ansatte som sto utenfor arbeidslivet, og som har vært i jobben i minst et halvt år',
            unit: 'personer',
            direction: 'increase',
            baseline: 0,
            target: 5,
          },
          { id: null, title: 'Rom som består kvalitetskontrollen', unit: '%', direction: 'increase', baseline: 82, target: 95 },
        ],
      },
      published: { at: back(263, '13:40'), by: 'ingrid' },
    },
    joinings: [
      {
        at: back(256, '14:10'),
        by: 'ingrid',
        body: 'nordliaKommune',
        values: {
          part: 'buyer',
          asked:
            'Vi skal kjøpe renhold til tre hus og tror det blir billigere og bedre om laget også tar deres to. Vi skriver utlysningen og følger opp. Av dere trenger vi en liste over rommene, et anslag på kostnaden og én som vil sitte i panelet.',
        },
        answered: {
          at: back(241, '11:30'),
          by: 'gunn',
          values: {
            answer: 'joined',
            answerReason:
              'Vi blir med. Legekontoret og helsestasjonen ligger i samme hus, så det er én nøkkel og én runde. Jeg kan sitte i panelet, men har bare onsdager.',
            share: kroner(520_000),
          },
        },
      },
      {
        at: back(256, '14:20'),
        by: 'ingrid',
        body: 'fjordvangKommune',
        values: {
          part: 'buyer',
          asked:
            'Vi og kanskje Nordlia skal kjøpe renhold til legekontor og helsestasjoner. Vil dere være med? Vi skriver utlysningen. Av dere trenger vi en liste over rommene, et anslag på kostnaden og én som vil sitte i panelet.',
        },
        answered: {
          at: back(238, '14:05'),
          by: 'arild',
          values: {
            answer: 'joined',
            answerReason:
              'Ja. Vi har skrevet ned vårt eget behov, og det passer inn i deres. Vi har ett ønske: Det skal ikke stå noe sted at Fjordvang kan hoppes over når veien er stengt. Da må de komme dagen etter, før vi åpner.',
            share: kroner(630_000),
          },
          brings: 'doctorsOffice',
        },
      },
    ],
    ...waitingRoomsDialogue({ back, dayBack }),
    route: {
      at: back(196, '13:20'),
      by: 'ingrid',
      facts: {
        ...emptyValues(routeFactFields),
        serviceKind: 'goodsServices',
        cpv: '90911200',
        buyerType: 'municipality',
        value: kroner(2_050_000),
        durationMonths: 24,
        needs: 'existingSameSolution',
        innovation: 'none',
        approach: 'includer',
        existingProvider: 'none',
        userChoice: 'none',
        reservation: 'none',
        steerDetail: 'high',
        urgency: 'none',
        framework: 'no',
      },
      routeId: 'NO-9',
      reason:
        'Renhold er det mange som selger, og alle skal få by. Vi lar faste jobber til folk som står utenfor, telle 30 prosent, fordi de jobbene er en del av det vi kjøper. Vi så på å forbeholde konkurransen for arbeidsinkludering, men bare én virksomhet i regionen har 30 prosent. Da hadde det ikke blitt noen konkurranse. Verdien er summen for alle tre kommunene.',
    },
    papers: waitingRoomsPapers(back),
    ...waitingRoomsCall({ start, back, dayBack }),
    ...waitingRoomsBids(back),
    ...waitingRoomsDecision({ back, dayBack }),
    ...waitingRoomsResults(at, { start, firstMonth, back }),
  };
  return [ofLyngfjell, doctorsOffice(back)];
}
