import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { budgets, kroner } from '../call-parts.ts';
import type { CaseScript } from '../script.ts';
import { countedBack, newestReportedMonth, type Timetable } from '../timetable.ts';
import { postRoundCall } from './post-round-call.ts';
import { postRoundDecision } from './post-round-decision.ts';
import { monthsReported, postRoundResults } from './post-round-results.ts';

/**
 * A need that nobody had asked about, raised by a scout: the loneliness of people beyond the end of the road. Below the threshold for health
 * and social services, so three are asked, and all the way to ten months of figures. Every day is counted back from the first of the agreement.
 */
export function postRound(at: Timetable): CaseScript {
  const firstMonth = newestReportedMonth(at) - monthsReported + 1;
  const start = at.monthStart(firstMonth);
  const { back, dayBack } = countedBack(at, start);
  return {
    key: 'postRound',
    body: 'nordliaKommune',
    language: 'nb',
    need: {
      at: back(300, '08:40'),
      by: 'silje',
      as: 'enterprise',
      values: {
        title: 'Da posten sluttet å komme, sluttet noen å bli sett',
        summary:
          'Posten kommer annenhver dag nå, og ikke lenger helt fram. I grendene innerst i Nordlia bor 38 gamle alene. For mange var postbudet den eneste de snakket med. Ingen har ansvar for å merke at det blir stille.',
        otherTitle: 'When the post stopped coming, some stopped being seen',
        otherSummary:
          'The post comes every other day now, and no longer all the way. In the hamlets furthest up in Nordlia 38 old people live alone. To many the postman was the only one they spoke to. Nobody is charged with noticing when it goes quiet.',
        whoLacks:
          '38 mennesker over 75 som bor alene innenfor Steinbrua, der veien ender. 29 av dem har ikke hjemmetjeneste, for de klarer seg. Vi kjørte posten der i elleve år. I fjor vinter lå en mann tre dager på kjøkkengulvet før noen lurte. Det var sønnen i Oslo som ringte.',
        peopleCount: 38,
        place: 'Nordlia',
        region: 'NO060',
        targetGroups: ['g-alone'],
        outcomes: ['o-less-alone', 'o-safe'],
        settings: ['s-home'],
        services: ['v-company'],
        serviceKind: 'socialCare',
        cpv: '85312000',
        costToday: kroner(210_000),
        budgets: budgets(
          ['health', 'Nordlia kommune', 430_000, 120_000, 'Færre bomturer for hjemmetjenesten', 'estimated'],
          ['hospital', 'Lyngfjell sykehus HF (demo)', null, 300_000, 'Færre utrykninger som ender med en prat', 'estimated'],
        ),
        costOfNothing:
          'Ambulansen bruker 70 minutter opp. I fjor rykket den ut 108 ganger til folk innenfor Steinbrua som bor alene. Mannskapet mener at det ikke trengtes noen av gangene, men at det trengtes noen.',
        evidence:
          'Vi spurte alle 38 ved kjøkkenbordet. 12 hadde snakket med noen minst to ganger uka før. Utrykningene er talt av ambulansestasjonen, uten navn.',
        openQuestions: 'Om folk vil ha besøk eller et ærend. De fleste sa ærend.',
        horizon: 'year',
        measures: [
          {
            id: null,
            title: 'De som har snakket med noen minst to ganger den siste uka',
            unit: 'av 38',
            direction: 'increase',
            baseline: 12,
            target: 30,
          },
          {
            id: null,
            title: 'Utrykninger til folk som bor alene innenfor Steinbrua',
            unit: 'per måned',
            direction: 'decrease',
            baseline: 9,
            target: 5,
          },
          {
            id: null,
            title: 'Inntekter leverandøren har fra andre enn kommunen',
            unit: '%',
            direction: 'increase',
            baseline: 0,
            target: 30,
          },
        ],
      },
      answer: {
        at: back(287, '11:15'),
        by: 'gunn',
        values: {
          answer: 'accepted',
          answerReason:
            'Jeg leste dette to ganger. Ingen av oss hadde tenkt på postbudet som en tjeneste. Vi tar det opp og spør alle som vil, hvordan det kan gjøres. At dere meldte det, gir dere ingen avtale: Andre skal få vite alt dere har fortalt oss.',
        },
      },
      published: { at: back(286, '13:40'), by: 'gunn' },
    },
    followers: [{ at: back(278, '20:15'), by: 'mona', what: 'need' }],
    meetings: [
      {
        at: back(270, '10:20'),
        by: 'gunn',
        values: {
          meetingKind: 'openMeeting',
          meetingTitle: 'Åpent møte på grendehuset: Hvem merker at det blir stille?',
          about:
            'Nattlys forteller hva de så på postrunden, og ambulansen hva den møter. Så spør vi dem som bor der, hva de vil ha, og dere andre hvordan dere ville gjort det. Det blir suppe.',
          signUpBy: dayBack(258),
          access: 'Vi henter dem som ikke kjører. Én trapp, og rampe på baksiden.',
          joining: 'Grendehuset ligger 200 meter innenfor Steinbrua.',
        },
        times: [{ talkDay: dayBack(252), starts: '12:00', minutes: 120, place: 'Grendehuset innenfor Steinbrua' }],
        invited: ['omsorgsloftet', 'nabolaget'],
        guests: [
          { at: back(264, '08:10'), by: 'silje', comers: 3 },
          { at: back(264, '09:30'), by: 'kari', comers: 1 },
          { at: back(264, '16:45'), by: 'mona', comers: 2 },
        ],
      },
    ],
    needQuestions: [
      {
        at: back(246, '19:20'),
        by: 'mona',
        asks: 'Vi i Nabolaget har ikke biler. Kan den som kjører, ta med varer for butikken?',
        answered: {
          at: back(240, '10:30'),
          by: 'gunn',
          question: 'Kan den som kjører, ta med varer for butikken eller andre?',
          answer:
            'Ja. Vi betaler for at noen kommer og merker hvordan det står til. Hva bilen ellers har med seg, og hvem som betaler for det, bestemmer leverandøren. Kommunen stiller ikke med bil.',
        },
      },
    ],
    dialogue: {
      entries: [
        {
          at: back(246, '09:10'),
          by: 'gunn',
          meeting: 0,
          values: {
            kind: 'openMeeting',
            heldOn: dayBack(252),
            participants: 'Nattlys, Omsorgsløftet, Nabolaget, ambulansestasjonen, og 21 av dem som bor der',
            said: 'Ambulansen viste kartet og tallene. Nattlys fortalte at de gikk inn når posten fra sist lå urørt. De som bor der, sa at de ikke vil ha besøk fra kommunen. De vil ha noen som har et ærend, og som kommer på fast dag. Omsorgsløftet spurte hvem som bestemmer når noen skal varsles. Svaret fra dem som bor der: vi selv, på forhånd, hver for oss. Nabolaget sa at to må kjenne hver vei.',
          },
        },
      ],
      shared: { at: back(240, '11:20'), by: 'gunn' },
    },
    route: {
      at: back(226, '13:10'),
      by: 'gunn',
      facts: {
        ...emptyValues(routeFactFields),
        serviceKind: 'socialCare',
        cpv: '85312000',
        buyerType: 'municipality',
        value: kroner(860_000),
        durationMonths: 24,
        needs: 'unmetNew',
        innovation: 'deliveryModel',
        approach: 'scout',
        existingProvider: 'knowsOne',
        reservation: 'none',
        steerDetail: 'high',
        urgency: 'none',
      },
      routeId: 'NO-1',
      reason:
        'Beløpet er langt under terskelverdien for helse- og sosialtjenester, så det holder å spørre tre. Vi vet om én som kan, men to til kom på møtet og hadde tenkt på noe. Vi lyser ut, så også den fjerde kan svare.',
    },
    papers: [
      {
        at: back(226, '15:20'),
        by: 'gunn',
        document: 'marketNote',
        sections: {
          capacity:
            'Tre kan gjøre dette, på tre ulike måter. Krav om referanser ville stengt den ene som har funnet behovet, for ingen har kjøpt slikt før. Vi stiller derfor bare ett krav: politiattest for dem som går inn til folk.',
        },
      },
    ],
    ...postRoundCall({ start, back, dayBack }),
    ...postRoundDecision({ back, dayBack }),
    ...postRoundResults(at, { start, firstMonth, back }),
  };
}
