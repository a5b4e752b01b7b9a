import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import type { OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';
import type { CaseScript, ScoreLine } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { criteria, kroner, promise, question } from '../call-parts.ts';

/** A call of two lots, opened apart: one is decided, and what was submitted for the other was opened only then. */
export function companyAtHome(at: Timetable): CaseScript {
  const score = (by: PersonKey, organisation: OrganisationKey, about: readonly [lot: number, days: number], lines: ScoreLine) => {
    const [lot, days] = about;
    return { at: at.before(days, '16:00'), by, organisation, lot, lines };
  };
  return {
    key: 'companyAtHome',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: at.before(160, '10:20'),
      by: 'ingrid',
      as: 'buyer',
      values: {
        title: 'Selskap og turfølge for eldre som er mye alene',
        summary:
          'Hver fjerde innbygger over 80 år sier at de går flere dager uten å snakke med noen. Hjemmetjenesten rekker maten og medisinene, men ikke turen.',
        otherTitle: 'Company and walks for older people who are much alone',
        otherSummary:
          'One in four people over 80 say that they go days without talking to anybody. Home care manages the meals and the medicine, but not the walk.',
        whoLacks: 'Rundt 120 hjemmeboende over 80 år. 45 av dem bor i øvre del av dalen, der bussen går to ganger om dagen.',
        peopleCount: 120,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-alone'],
        outcomes: ['o-less-alone'],
        settings: ['s-home', 's-out'],
        services: ['v-company'],
        serviceKind: 'socialCare',
        cpv: '85312000',
        costToday: kroner(350_000),
        costOfNothing: 'De som aldri kommer ut, faller oftere. Et hoftebrudd koster kommunen om lag en halv million det første året.',
        evidence: 'Folkehelseprofilen, fallregisteret i hjemmetjenesten og samtaler med eldrerådet.',
        measures: [
          { id: null, title: 'Eldre som kommer ut minst to ganger i uka', unit: '%', direction: 'increase', baseline: 34, target: 60 },
        ],
      },
      published: { at: at.before(158, '13:10'), by: 'ingrid' },
      changed: {
        at: at.before(126, '10:05'),
        by: 'ingrid',
        values: {
          evidence:
            'Folkehelseprofilen, fallregisteret i hjemmetjenesten og samtaler med eldrerådet. Etter møtene med virksomhetene: De fleste vi spør, vil ha følge ut og ikke besøk hjemme.',
        },
      },
    },
    followers: [
      { at: at.before(150, '09:30'), by: 'kari', what: 'need' },
      { at: at.before(150, '09:32'), by: 'kari', what: 'body' },
    ],
    route: {
      at: at.before(120, '11:40'),
      by: 'ingrid',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'municipality',
        serviceKind: 'socialCare',
        value: kroner(2_700_000),
        durationMonths: 24,
        needs: 'unmetNew',
        innovation: 'significantlyImproved',
        approach: 'scout',
        reservation: 'none',
        existingProvider: 'none',
        steerDetail: 'high',
        urgency: 'none',
      },
      routeId: 'NO-1',
      reason:
        'Verdien ligger under terskelverdien for helse- og sosialtjenester. Vi deler opp konkurransen, fordi lagene og foreningene i øvre del av dalen ikke kan ta hele kommunen.',
    },
    call: {
      at: at.before(95, '09:10'),
      by: 'ingrid',
      values: {
        title: 'Selskap og turfølge hjemme',
        description:
          'Vi ber om noen som kommer igjen: den samme personen, to ganger i uka, til en tur eller en kopp kaffe. Hvordan dere finner og følger opp folkene, bestemmer dere.\n\nAvtalene varer i to år.',
        value: kroner(2_700_000),
        startDate: addDays(at.today, 40),
        endDate: addDays(at.today, 40 + 730),
        closesAt: at.before(60, '13:00'),
        decisionBy: addDays(at.today, 14),
        priceFormula: 'fixedRange',
        priceFloor: null,
        priceCeiling: null,
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [
          {
            id: null,
            title: 'Øvre Lyngfjell',
            description: 'Rundt 45 eldre fra Øvre bru til Fjellstua. Mange bor langt fra veien, og om vinteren trengs bil med kjettinger.',
            value: kroner(1_200_000),
            priceFloor: kroner(900_000),
            priceCeiling: kroner(1_400_000),
          },
          {
            id: null,
            title: 'Sentrum og Nes',
            description: 'Rundt 75 eldre i gangavstand fra sentrum og på Nes. De fleste bor i leilighet med heis.',
            value: kroner(1_500_000),
            priceFloor: kroner(1_100_000),
            priceCeiling: kroner(1_700_000),
          },
        ],
        opening: 'apart',
        anonymous: null,
        criteria: criteria(
          ['solution', 'Det samme ansiktet', 'Hvordan dere sørger for at det er den samme som kommer, også om vinteren.', 45],
          ['social', 'Folk som trenger en jobb', 'Hvem som får lønn for å gjøre dette.', 25],
          ['price', 'Pris', 'Samlet pris for to år.', 30],
        ),
        requirements: [],
        questions: [
          question('solution', 'Hvordan sørger dere for at det er den samme personen som kommer?', 200),
          promise('social', 'Hvem får betalt arbeid, og hvor mye?', 120),
        ],
      },
      roles: [
        ['ingrid', 'opener'],
        ['sigrid', 'opener'],
        ['sigrid', 'chair'],
        ['hilde', 'assessor'],
        ['odd', 'assessor'],
      ],
    },
    submissions: [
      {
        organisation: 'nabolaget',
        lot: 0,
        drafts: [
          {
            at: at.before(82, '12:15'),
            by: 'mona',
            values: { approach: 'challenger', price: kroner(1_050_000) },
            answers: [
              'Vi er 14 naboer i øvre del av dalen som allerede måker for hverandre. To og to kjenner de samme fire, så det kommer et kjent ansikt også når én er syk.',
              'Fire får betalt for en dag i uka hver. To av dem har vært uføre i mer enn fem år.',
            ],
          },
        ],
        sealed: { at: at.before(82, '14:20'), by: 'mona' },
      },
      {
        organisation: 'omsorgsloftet',
        lot: 0,
        drafts: [
          {
            at: at.before(79, '11:05'),
            by: 'kari',
            values: { approach: 'challenger', price: kroner(1_240_000) },
            answers: [
              'Hver av de eldre får én fast turvenn og én reserve. Vi har åtte ansatte som bor i dalen.',
              'En og en halv stilling, lyst ut gjennom Nav.',
            ],
          },
        ],
        sealed: { at: at.before(79, '15:35'), by: 'kari' },
      },
      {
        organisation: 'omsorgsloftet',
        lot: 1,
        drafts: [
          {
            at: at.before(78, '10:30'),
            by: 'kari',
            values: { approach: 'challenger', price: kroner(1_390_000) },
            answers: [
              'Hver av de eldre får én fast turvenn og én reserve. I sentrum går vi fra dagsenteret, så det er alltid noen å ringe.',
              'To stillinger, lyst ut gjennom Nav.',
            ],
          },
        ],
        sealed: { at: at.before(78, '12:50'), by: 'kari' },
      },
      {
        organisation: 'fjordvang',
        lot: 1,
        drafts: [
          {
            at: at.before(74, '11:45'),
            by: 'trine',
            values: { approach: 'other', price: kroner(1_210_000) },
            answers: [
              'Vi har 60 ansatte i hjemmetjeneste og setter opp turer i samme turnus. I tre av fire uker er det den samme.',
              'Vi bruker ansatte vi har. Seks av dem kom fra tiltak.',
            ],
          },
        ],
        sealed: { at: at.before(74, '15:10'), by: 'trine' },
      },
    ],
    assessment: {
      opened: [
        { at: at.before(59, '14:00'), by: 'ingrid', lot: 0 },
        { at: at.before(59, '14:12'), by: 'sigrid', lot: 0 },
        { at: at.before(20, '09:00'), by: 'ingrid', lot: 1 },
        { at: at.before(20, '09:15'), by: 'sigrid', lot: 1 },
      ],
      declared: [
        { at: at.before(52, '09:40'), by: 'sigrid', lot: 0, links: {} },
        { at: at.before(52, '10:10'), by: 'hilde', lot: 0, links: {} },
        { at: at.before(51, '18:30'), by: 'odd', lot: 0, links: {} },
        { at: at.before(13, '09:20'), by: 'sigrid', lot: 1, links: {} },
        { at: at.before(13, '10:05'), by: 'hilde', lot: 1, links: {} },
        { at: at.before(13, '17:45'), by: 'odd', lot: 1, links: {} },
      ],
      ruled: [],
      scores: [
        score(
          'sigrid',
          'nabolaget',
          [0, 45],
          [
            [4.5, 'Naboer som kjenner hverandre fra før. Reserveordningen er troverdig.'],
            [4, 'Små stillinger, men til folk som ellers ikke får noen.'],
          ],
        ),
        score(
          'sigrid',
          'omsorgsloftet',
          [0, 45],
          [
            [3.5, 'God modell, men de fleste ansatte bor nede i dalen.'],
            [3.5, 'Halvannen stilling gjennom Nav.'],
          ],
        ),
        score(
          'hilde',
          'nabolaget',
          [0, 44],
          [
            [4, 'Kjent ansikt også ved sykdom. Vinteren er løst med egne biler.'],
            [4, 'Fire personer, to av dem lenge ute av arbeid.'],
          ],
        ),
        score(
          'hilde',
          'omsorgsloftet',
          [0, 44],
          [
            [4, 'Fast turvenn og reserve.'],
            [3, 'Halvannen stilling.'],
          ],
        ),
        score(
          'odd',
          'nabolaget',
          [0, 43],
          [
            [5, 'Det er dem jeg ville åpnet døra for.'],
            [3.5, 'Én dag i uka er lite å leve av, men mye å stå opp til.'],
          ],
        ),
        score(
          'odd',
          'omsorgsloftet',
          [0, 43],
          [
            [3, 'Jeg vet ikke hvem som kommer når det snør.'],
            [3.5, 'Ordentlige stillinger.'],
          ],
        ),
        score(
          'hilde',
          'omsorgsloftet',
          [1, 6],
          [
            [4, 'Fast turvenn, og dagsenteret er like ved.'],
            [4, 'To hele stillinger.'],
          ],
        ),
        score(
          'hilde',
          'fjordvang',
          [1, 6],
          [
            [3, 'Den samme i tre av fire uker. Den fjerde uka er det noen andre.'],
            [2.5, 'Ingen nye får jobb.'],
          ],
        ),
      ],
      locked: [
        { at: at.before(36, '17:00'), by: 'sigrid', lot: 0 },
        { at: at.before(36, '17:30'), by: 'hilde', lot: 0 },
        { at: at.before(36, '19:10'), by: 'odd', lot: 0 },
        { at: at.before(5, '17:00'), by: 'hilde', lot: 1 },
      ],
    },
    decision: {
      at: at.before(28, '14:15'),
      by: 'ingrid',
      lot: 0,
      reasons:
        'Nabolaget fikk høyest poengsum for Øvre Lyngfjell. Panelet la vekt på at folk i dalen allerede kjenner dem som skal få besøk, og at det finnes en reserve som også er kjent.',
      complaintTo: 'klage@lyngfjell.example',
      feedback: {
        omsorgsloftet:
          'Modellen med fast turvenn er god. For Øvre Lyngfjell hadde panelet trengt å vite hvem som kjører når veien er stengt. Tilbudet deres til Sentrum og Nes er ikke åpnet ennå.',
      },
    },
  };
}
