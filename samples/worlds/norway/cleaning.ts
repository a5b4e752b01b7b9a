import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { criteria, kroner, promise, question, requirements } from '../call-parts.ts';

/** An includer's case: ordinary cleaning with jobs for people outside work. It closes some twenty minutes after the worlds were loaded. */
export function cleaning(at: Timetable): CaseScript {
  const closesAt = at.minutesFromNow(20);
  const closingDay = dayIn(at.zone, closesAt);
  return {
    key: 'cleaning',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: at.before(105, '09:40'),
      by: 'ingrid',
      as: 'buyer',
      values: {
        title: 'Rene rom og rent tøy, og noen som trenger en jobb',
        summary:
          'Avtalen om renhold og tøyvask går ut for omsorgssenteret her og for de små husene i nabokommunene Nordlia og Fjordvang. Vi kjøper sammen. Samtidig står 38 innbyggere i yrkesaktiv alder utenfor arbeidslivet etter rus, soning eller lang sykdom. Vi vil kjøpe begge deler i ett.',
        otherTitle: 'Clean rooms and clean laundry, and people who need a job',
        otherSummary:
          'The contract for cleaning and laundry ends for the care centre here and for the small houses of our neighbours Nordlia and Fjordvang. We buy together. At the same time 38 people of working age are outside work after addiction, prison or long illness. We want to buy both in one.',
        whoLacks:
          'De 46 som bor på omsorgssenteret, trenger rene rom og tøy som kommer tilbake til riktig person. 38 innbyggere trenger en arbeidsgiver som tåler at noen dager er vanskelige.',
        peopleCount: 84,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-outside'],
        outcomes: ['o-ordinary', 'o-job'],
        settings: ['s-care-home'],
        services: ['v-cleaning', 'v-laundry'],
        serviceKind: 'goodsServices',
        cpv: '90911000',
        costToday: kroner(1_060_000),
        costOfNothing:
          'Vi kan lyse ut som før og få rent hus. Da betaler kommunen renhold på én konto og sosialhjelp på en annen, og ingen ser dem i sammenheng.',
        evidence:
          'Kvalitetskontroller siste to år og Navs oversikt per kvartal. Dessuten månedstallene fra saken «Rene venterom, og jobb til noen som har ventet lenge», der vi tre kommunene kjøpte renhold sammen for første gang.',
        measures: [
          { id: null, title: 'Rom som består kvalitetskontrollen', unit: '%', direction: 'increase', baseline: 91, target: 95 },
          { id: null, title: 'Fast ansatte som sto utenfor arbeidslivet', unit: 'personer', direction: 'increase', baseline: 0, target: 4 },
        ],
      },
      published: { at: at.before(103, '14:10'), by: 'ingrid' },
    },
    joinings: [
      {
        at: at.before(100, '14:40'),
        by: 'ingrid',
        body: 'nordliaKommune',
        values: {
          part: 'buyer',
          asked:
            'Avtalen vår om renhold og tøyvask går ut samtidig med deres. Med venterommene fikk vi tre tilbud sammen og fem faste jobber. Vi vil gjerne gjøre det igjen. Vi skriver alt og tar jobben med utlysningen. Av dere trenger vi å vite hvor mange hus det gjelder, omtrent hva det koster, og én som kan svare på spørsmål.',
        },
        answered: {
          at: at.before(86, '10:20'),
          by: 'gunn',
          values: {
            answer: 'joined',
            answerReason:
              'Vi blir med. Alene er vi for små til at noen gidder å gi oss et tilbud. Sist vi lyste ut renhold på egen hånd, fikk vi ett. Vi har tre små hus der det bor 14 personer, og to av våre egne innbyggere kan tenke seg jobben.',
            share: kroner(480_000),
          },
          brings: 'smallHouses',
        },
      },
      {
        at: at.before(100, '14:50'),
        by: 'ingrid',
        body: 'fjordvangKommune',
        values: {
          part: 'buyer',
          asked:
            'Avtalen vår om renhold og tøyvask går ut til samme tid som deres. Vi vil gjerne kjøpe sammen med dere og Nordlia, og vi tar arbeidet med utlysningen. Fra dere trenger vi antall hus, et anslag på kostnaden og en kontaktperson.',
        },
        answered: {
          at: at.before(84, '11:05'),
          by: 'arild',
          values: {
            answer: 'joined',
            answerReason:
              'Ja. Vi har to hus ved fjorden med til sammen elleve beboere. Det er viktig for oss at de samme folkene kommer hver gang, og at kjøringen hit er med i prisen, så ingen får en ekstra regning etterpå.',
            share: kroner(390_000),
          },
        },
      },
    ],
    dialogue: {
      entries: [
        {
          at: at.before(80, '15:20'),
          by: 'ingrid',
          values: {
            kind: 'openMeeting',
            heldOn: at.dayBefore(80),
            participants: 'Verksted Ren, Blank Renhold, Nav Lyngfjell, tillitsvalgte på omsorgssenteret',
            said: 'Blank Renhold spurte om lærlinger teller. Verksted Ren sa at jobbene må være faste for å bety noe, og at det tar et halvt år å lære opp en som har vært lenge borte. Nav kan gi lønnstilskudd i ett år. De tillitsvalgte ba om at det samme tøyet ikke blir vasket to ganger.',
          },
        },
      ],
      shared: { at: at.before(74, '15:50'), by: 'ingrid' },
    },
    route: {
      at: at.before(62, '13:05'),
      by: 'ingrid',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'municipality',
        serviceKind: 'goodsServices',
        value: kroner(2_200_000),
        durationMonths: 24,
        needs: 'existingSameSolution',
        innovation: 'none',
        approach: 'includer',
        reservation: 'none',
        existingProvider: 'notSatisfying',
        steerDetail: 'high',
        urgency: 'none',
      },
      routeId: 'NO-9',
      reason:
        'Renhold er en vanlig tjeneste som mange kan levere. Vi lar konkurransen være åpen for alle, og lar faste jobber til folk som står utenfor, telle som kriterium i denne leveransen. Å reservere konkurransen ble vurdert, men bare én virksomhet i regionen oppfyller vilkåret om 30 prosent.',
    },
    call: {
      at: at.before(30, '09:30'),
      by: 'ingrid',
      values: {
        title: 'Renhold og tøyvask på Lyngfjell omsorgssenter',
        description:
          'Vi ber om daglig renhold av 46 beboerrom og fellesareal, og vask av beboernes eget tøy. Rent tøy skal tilbake til riktig person innen to døgn. Nordlia og Fjordvang kjøper sammen med oss: renhold to dager i uka i fem små hus med 25 beboere.\n\nVi ber også om faste jobber til folk som har stått utenfor arbeidslivet i minst ett år. Nav hjelper med å finne folk og kan gi lønnstilskudd det første året.\n\nAvtalen varer i to år.',
        value: kroner(2_200_000),
        startDate: addDays(closingDay, 60),
        endDate: addDays(closingDay, 60 + 730),
        closesAt,
        decisionBy: addDays(closingDay, 21),
        priceFormula: 'fixedRange',
        priceFloor: kroner(1_700_000),
        priceCeiling: kroner(2_500_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Kvalitet på renhold og tøyvask', 'Hvordan dere gjør jobben og retter feil.', 40],
          ['social', 'Faste jobber', 'Hvor mange faste jobber, og hvordan dere følger opp den som får en.', 25],
          ['price', 'Pris', 'Samlet pris for to år.', 35],
        ),
        requirements: requirements([
          'certificate',
          'Godkjenning som renholdsvirksomhet fra Arbeidstilsynet når avtalen starter',
          'Det er ikke lov å kjøpe renhold av virksomheter uten godkjenning. Den som ikke har den, rekker å søke før start.',
        ]),
        questions: [
          question('solution', 'Hvordan gjør dere jobben, og hva gjør dere når noe ikke er rent?', 250),
          question('social', 'Hvordan følger dere opp en ny kollega som har vært lenge borte fra arbeid?', 250),
          promise('social', 'Hvor mange faste stillinger lover dere, og hvor store er de?', 120),
        ],
      },
      roles: [
        ['ingrid', 'opener'],
        ['sigrid', 'opener'],
        ['per', 'opener'],
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
        organisation: 'blank',
        drafts: [
          {
            at: at.before(6, '11:20'),
            by: 'line',
            values: { approach: 'other', price: kroner(1_880_000) },
            answers: [
              'To faste renholdere per dag etter fargekodet plan. Teamleder kontrollerer ti rom i uka sammen med avdelingen. Avvik rettes samme dag. Tøyet merkes med brikke og vaskes i Nordlia.',
              'Nye får fadder i tre måneder og egen opplæringsplan. Vi har hatt elleve lærlinger de siste ti årene.',
              'Én fast stilling på 80 prosent og én lærlingeplass.',
            ],
          },
        ],
        confirmed: { at: at.before(6, '14:40'), by: 'line', said: [{ meets: 'yes', shown: 'Godkjent renholdsvirksomhet siden 2014.' }] },
        sealed: { at: at.before(6, '15:02'), by: 'line' },
      },
      {
        organisation: 'verkstedRen',
        drafts: [
          {
            at: at.before(2, '12:40'),
            by: 'rune',
            values: { approach: 'includer', price: kroner(2_050_000) },
            answers: [
              'Det samme laget på fire går de samme rommene hver dag, så beboerne kjenner dem. Vi vasker tøyet på huset i de to maskinene som står ubrukt. Da er det tilbake dagen etter. Er noe ikke rent, går vi tilbake før vi går hjem.',
              'En arbeidsleder har ansvar for tre nye om gangen og er på jobb før dem. De første ukene er dagene korte. Ruser noen seg, sender vi dem hjem for dagen, men de mister ikke jobben av det. Vi har gjort dette i ni år, og 31 har gått videre til annet arbeid.',
              'Fire faste stillinger: to på 100 prosent og to på 60 prosent, besatt innen et halvt år.',
            ],
          },
        ],
        confirmed: {
          at: at.before(2, '15:10'),
          by: 'rune',
          said: [{ meets: 'yes', shown: 'Godkjent. Vi fikk godkjenningen før vi begynte på legekontorene.' }],
        },
        sealed: { at: at.before(2, '15:41'), by: 'rune' },
      },
    ],
  };
}
