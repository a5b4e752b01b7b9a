import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import type { CaseScript, ScoreLine } from '../script.ts';
import { countedBack, monthOf, type Timetable } from '../timetable.ts';
import type { PersonKey } from '../people.ts';
import { criteria, judgedInInterview, kroner, promise, question } from '../call-parts.ts';

/** An agreement that has fallen asleep: five months of figures, then nothing for more than seven months. */
export function afterHospital(at: Timetable): CaseScript {
  const start = at.monthStart(-13);
  const { back } = countedBack(at, start);
  const score = (by: PersonKey, organisation: 'nabolaget' | 'fjordvang', days: number, lines: ScoreLine) => ({
    at: back(days, '14:15'),
    by,
    organisation,
    lines,
  });
  return {
    key: 'afterHospital',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: back(170, '09:10'),
      by: 'ingrid',
      as: 'buyer',
      values: {
        title: 'De første ukene hjemme etter sykehus',
        summary:
          'Hver femte over 70 år som kommer hjem fra sykehuset, er innlagt igjen innen 30 dager. Mange visste ikke hvilke medisiner de skulle ta, eller turte ikke å ringe.',
        otherTitle: 'The first weeks at home after hospital',
        otherSummary:
          'One in five people over 70 who come home from hospital are back within 30 days. Many did not know which medicines to take, or did not dare to call.',
        whoLacks:
          'Rundt 130 personer over 70 år i året som skrives ut til eget hjem uten å få hjemmetjeneste. De har fått papirene med seg, men ingen går gjennom dem sammen med dem.',
        peopleCount: 130,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-discharged'],
        outcomes: ['o-fewer-admissions'],
        settings: ['s-home'],
        services: ['v-company'],
        serviceKind: 'socialCare',
        cpv: '85312400',
        costToday: kroner(1_400_000),
        costOfNothing: 'Sykehuset betaler for den nye innleggelsen. Kommunen betaler når folk kommer hjem svakere enn første gang.',
        evidence: 'Sykehusets tall for reinnleggelser siste to år og 18 intervjuer.',
        measures: [{ id: null, title: 'Innlagt på nytt innen 30 dager', unit: '%', direction: 'decrease', baseline: 20.5, target: 15 }],
      },
      published: { at: back(168, '14:00'), by: 'ingrid' },
    },
    dialogue: {
      entries: [
        {
          at: back(150, '15:15'),
          by: 'ingrid',
          values: {
            kind: 'openMeeting',
            heldOn: dayIn(at.zone, back(150, '15:15')),
            participants: 'Nabolaget, Fjordvang Omsorg, Lyngfjell sykehus, apoteket',
            said: 'Apoteket kan gå gjennom medisinlisten på telefon. Nabolaget vil komme hjem til folk innen to døgn. Sykehuset kan varsle samme dag som utskrivingen, hvis pasienten sier ja.',
          },
        },
      ],
      shared: { at: back(143, '15:30'), by: 'ingrid' },
    },
    route: {
      at: back(125, '11:00'),
      by: 'ingrid',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'municipality',
        serviceKind: 'socialCare',
        value: kroner(3_400_000),
        innovation: 'deliveryModel',
        reservation: 'none',
        existingProvider: 'none',
        userChoice: 'none',
      },
      routeId: 'NO-1',
      reason:
        'Verdien er godt under terskelverdien for helse- og sosialtjenester. Vi lyser likevel ut åpent, så alle som var med i dialogen, kan levere.',
    },
    call: {
      at: back(110, '10:00'),
      by: 'ingrid',
      values: {
        title: 'Besøk de første ukene etter sykehusopphold',
        description:
          'Vi ber om at alle over 70 år som skrives ut til eget hjem og sier ja, får besøk innen to døgn og følges opp i tre uker. Besøket skal gå gjennom medisiner, mat, fallfarer og hvem man ringer.',
        value: kroner(3_400_000),
        startDate: start,
        endDate: addDays(start, 1095),
        closesAt: back(75, '13:00'),
        decisionBy: addDays(start, -50),
        priceFormula: 'fixedRange',
        priceFloor: kroner(2_600_000),
        priceCeiling: kroner(4_000_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: judgedInInterview(
          'social',
          {
            asks: '1. Fortell om én i bygda som skal få arbeid eller oppgaver i tjenesten, og hva det betyr for vedkommende.\n2. Hvem tar imot den som er ny, og hvordan?\n3. Hva gjør dere når en frivillig ikke kan komme?',
            minutes: 30,
            who: 'Den som skal lede arbeidet, og én av dem som skal på besøk',
            scale:
              'Vet ikke hvem det skal være\nHar en idé\nHar snakket med noen\nHar navn og en plan for opplæring\nHar gjort det før, og det virket\nFolk i bygda er med og bestemmer hvordan',
          },
          criteria(
            ['solution', 'Løsningen', 'Hvor raskt og hvor godt folk blir møtt.', 50],
            ['social', 'Samfunnsnytte', 'Arbeidsplasser og frivillige i bygda.', 20],
            ['price', 'Pris', 'Samlet pris for tre år.', 30],
          ),
        ),
        requirements: [],
        questions: [
          question('solution', 'Hva skjer de to første døgnene?', 250),
          promise('solution', 'Hva lover dere å måle, og hvor ofte?', 120),
        ],
      },
      roles: [
        ['ingrid', 'opener'],
        ['sigrid', 'opener'],
        ['sigrid', 'chair'],
        ['hilde', 'assessor'],
        ['odd', 'assessor'],
      ],
      superiors: [
        ['ingrid', 'sigrid'],
        ['hilde', 'sigrid'],
      ],
    },
    submissions: [
      {
        organisation: 'nabolaget',
        drafts: [
          {
            at: back(82, '12:30'),
            by: 'mona',
            values: { approach: 'challenger', price: kroner(3_150_000) },
            answers: [
              'Sykehuset ringer oss når noen skrives ut. Samme kveld ringer vi og avtaler tid. Innen to døgn sitter en sykepleier og en nabo ved kjøkkenbordet. Naboen kommer igjen to ganger i uka i tre uker.',
              'Hver måned: hvor mange vi besøkte, hvor mange som kom innen to døgn, og hvor mange som ble innlagt igjen.',
            ],
          },
        ],
        together: {
          at: back(82, '12:40'),
          by: 'mona',
          partners: [
            {
              name: 'Omsorgsløftet SA',
              identifierScheme: 'NO-BRC',
              identifierId: '310 000 310',
              place: 'Nordlia',
              role: 'member',
              share: 'Sykepleieren som kommer det første døgnet, og gjennomgangen av medisiner.',
              declaredBy: null,
              declaredOn: null,
            },
            {
              name: 'Åsly Frivilligsentral (demo)',
              identifierScheme: 'NO-BRC',
              identifierId: '310 000 906',
              place: 'Åsly',
              role: 'member',
              share: 'Finner og følger opp naboene som kommer på besøk.',
              declaredBy: 'Berit Åsly, styreleder',
              declaredOn: dayIn('Europe/Oslo', back(83, '12:00')),
            },
          ],
          confirmed: { at: back(82, '13:20'), by: 'kari', partner: 0 },
        },
        sealed: { at: back(82, '13:47'), by: 'mona' },
      },
      {
        organisation: 'fjordvang',
        drafts: [
          {
            at: back(77, '10:10'),
            by: 'trine',
            values: { approach: 'other', price: kroner(3_020_000) },
            answers: [
              'En hjelpepleier fra vår hjemmetjeneste kommer innen tre virkedager, går gjennom en sjekkliste og ringer etter en og to uker.',
              'Hvert halvår: antall besøk og resultat av brukerundersøkelse.',
            ],
          },
        ],
        sealed: { at: back(77, '11:02'), by: 'trine' },
      },
    ],
    assessment: {
      opened: [
        { at: back(70, '14:00'), by: 'ingrid' },
        { at: back(70, '14:12'), by: 'sigrid' },
      ],
      declared: [
        { at: back(65, '10:00'), by: 'sigrid', links: {} },
        { at: back(65, '10:30'), by: 'hilde', links: {} },
        { at: back(65, '11:00'), by: 'odd', links: {} },
      ],
      ruled: [],
      scores: [
        score('sigrid', 'nabolaget', 60, [
          [4.2, 'To døgn er raskt, og samme nabo kommer igjen.'],
          [4.0, 'Seks naboer får noen timer lønnet arbeid.'],
        ]),
        score('sigrid', 'fjordvang', 60, [
          [2.8, 'Tre virkedager kan bli fem døgn over en helg.'],
          [2.5, 'Lite ut over ordinær drift.'],
        ]),
        score('hilde', 'nabolaget', 59, [
          [4.5, 'Medisinene blir gått gjennom av en sykepleier, og noen ser kjøleskapet.'],
          [4.0, 'Naboene får opplæring de har nytte av senere.'],
        ]),
        score('hilde', 'fjordvang', 59, [
          [3.0, 'Sjekklisten er god, men én person på ett besøk ser lite.'],
          [2.5, 'Ingen nye stillinger.'],
        ]),
        score('odd', 'nabolaget', 58, [
          [4.4, 'Dette ville jeg ha ønsket meg selv.'],
          [4.5, 'Folk blir kjent, og det varer lenger enn tre uker.'],
        ]),
        score('odd', 'fjordvang', 58, [
          [3.0, 'Greit, men en telefon er ikke et besøk.'],
          [3.0, 'De er en stor arbeidsgiver i dalen.'],
        ]),
      ],
      locked: [
        { at: back(52, '15:00'), by: 'sigrid' },
        { at: back(52, '15:10'), by: 'hilde' },
        { at: back(52, '15:20'), by: 'odd' },
      ],
    },
    interviews: {
      offered: {
        at: back(69, '09:15'),
        by: 'ingrid',
        times: ['09:00', '10:00', '13:00'].map((starts) => ({
          talkDay: dayIn(at.zone, back(62, starts)),
          starts,
          place: 'Lyngfjell rådhus, møterom Bua',
        })),
      },
      invited: { at: back(69, '09:30'), by: 'ingrid' },
      booked: [
        { at: back(68, '20:10'), by: 'mona', organisation: 'nabolaget', time: 1 },
        { at: back(68, '10:40'), by: 'trine', organisation: 'fjordvang', time: 0 },
      ],
      moved: [
        {
          at: back(68, '21:40'),
          by: 'mona',
          organisation: 'nabolaget',
          time: 2,
          reason: 'Naboen som skal være med, er på jobb til klokka tolv.',
        },
      ],
      recorded: [
        {
          at: back(62, '10:30'),
          by: 'sigrid',
          organisation: 'fjordvang',
          present: ['sigrid', 'hilde', 'odd'],
          notes:
            'Til stede fra leverandøren: avdelingslederen og en hjelpepleier.\n\n1. Ingen er spurt ennå. De vil lyse ut timene i kommunen når avtalen er klar.\n2. Avdelingslederen har opplæring hver annen uke.\n3. De ringer en vikar fra bemanningskontoret i byen.',
        },
        {
          at: back(62, '14:00'),
          by: 'sigrid',
          organisation: 'nabolaget',
          present: ['sigrid', 'hilde', 'odd'],
          notes:
            'Til stede fra leverandøren: daglig leder og en nabo som har gått på besøk i et år.\n\n1. Naboen fortalte selv: Hun ble uføretrygdet, begynte med ett besøk i uka og har nå fire.\n2. To går sammen de første tre gangene.\n3. De har en telefonliste og bytter. I fjor ble to besøk flyttet, ingen uteble.',
        },
      ],
    },
    decision: {
      at: back(45, '12:00'),
      by: 'ingrid',
      reasons:
        'Nabolaget kommer hjem til folk innen to døgn, med en sykepleier som går gjennom medisinene og en nabo som kommer igjen. Det var det som telte mest. Prisen er noe høyere, men forskjellen i løsning er større enn forskjellen i pris.',
      complaintTo: 'Lyngfjell kommune, post@lyngfjell.example.no',
      feedback: {
        fjordvang: 'Sjekklisten deres var den beste. Kortere ventetid, også i helgene, og mer enn ett besøk ville ha løftet tilbudet.',
      },
    },
    agreement: {
      at: back(21, '13:00'),
      by: 'ingrid',
      startDate: start,
      endDate: addDays(start, 1095),
      clauses: ['Punkt 5.1 Måling og rapport hver måned'],
    },
    observations: [20.1, 19.4, 18.2, 17.6, 17.9].map((value, index) => {
      const { reportedAt, periodStart, periodEnd } = monthOf(at, -13 + index);
      const note = index === 4 ? 'Ny saksbehandler fra neste måned.' : null;
      return { at: reportedAt, by: 'ingrid', measure: 0, values: { periodStart, periodEnd, value, note } };
    }),
  };
}
