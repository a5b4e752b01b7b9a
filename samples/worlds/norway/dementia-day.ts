import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { criteria, kroner, promise, question, requirements } from '../call-parts.ts';

/** A challenger's case: an open call that closes in two days or so. One bid is sealed; Omsorgsløftet lacks one answer. */
export function dementiaDay(at: Timetable): CaseScript {
  const closesAt = at.ahead(2, '13:00');
  const closingDay = dayIn(at.zone, closesAt);
  return {
    key: 'dementiaDay',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: at.before(124, '10:15'),
      by: 'ingrid',
      as: 'buyer',
      values: {
        title: 'Dagene til hjemmeboende med demens',
        summary:
          'Rundt 40 personer med demens bor hjemme i Lyngfjell. Dagsenteret i sentrum passer for få av dem, og pårørende er slitne. Vi mangler et dagtilbud som følger den enkelte.',
        otherTitle: 'Daytimes of people with dementia who live at home',
        otherSummary:
          'Around 40 people with dementia live at home in Lyngfjell. The day centre suits few of them, and their families are worn out. We lack day support that follows the person.',
        whoLacks:
          'Hjemmeboende med demens i tidlig og midtre fase, og familiene deres. Mange var vant til å bruke kroppen og være ute. På dagsenteret blir de sittende. 14 familier har sagt nei til plassen de fikk. Åtte pårørende under 62 år har gått ned i stilling det siste året.',
        peopleCount: 40,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-dementia', 'g-carers'],
        outcomes: ['o-meaning', 'o-home-longer'],
        settings: ['s-day-centre'],
        services: ['v-day'],
        serviceKind: 'socialCare',
        cpv: '85311000',
        costToday: kroner(3_100_000),
        costOfNothing:
          'Et døgn på sykehjem koster kommunen rundt 3 800 kroner. Når en familie gir opp, skjer det ofte fort, og flyttingen blir tyngre enn den trengte å bli. Kommunen bærer kostnaden for sykehjem, familiene bærer resten.',
        evidence: 'Demenskoordinatorens oversikt, en undersøkelse blant 31 pårørende, og kommunens tall for flytting til sykehjem.',
        measures: [
          { id: null, title: 'Andel som bor hjemme etter ett år', unit: '%', direction: 'increase', baseline: 62, target: 75 },
          { id: null, title: 'Pårørende som sier at de klarer hverdagen', unit: '%', direction: 'increase', baseline: 44, target: 65 },
        ],
      },
      published: { at: at.before(122, '14:20'), by: 'ingrid' },
    },
    dialogue: {
      entries: [
        {
          at: at.before(96, '15:30'),
          by: 'ingrid',
          values: {
            kind: 'openMeeting',
            heldOn: at.dayBefore(96),
            participants: 'Omsorgsløftet, Fjordvang Omsorg, Nattlys, demensforeningen',
            said: 'Alle var enige om små, faste grupper. Omsorgsløftet ba oss spørre etter hva folk skal få til, ikke etter antall plasser. Fjordvang ba om minst tre års avtale for å tørre å ansette fast. Demensforeningen ville ha kveldsåpent én dag i uka.',
          },
        },
        {
          at: at.before(88, '15:45'),
          by: 'ingrid',
          values: {
            kind: 'visit',
            heldOn: at.dayBefore(88),
            participants: 'Omsorgsløftet i Nordlia. Åpent for alle, to virksomheter kom',
            said: 'Vi så en formiddag i drift: seks personer, to ansatte, vedkløyving og matlaging. Transporten var det vanskeligste, med 40 minutter i bil for to av dem. Vi sa at transport blir en del av prisen, og at kommunen kan låne ut en bil på dagtid.',
          },
        },
      ],
      shared: { at: at.before(82, '16:00'), by: 'ingrid' },
    },
    route: {
      at: at.before(60, '11:10'),
      by: 'ingrid',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'municipality',
        serviceKind: 'socialCare',
        value: kroner(12_600_000),
        innovation: 'deliveryModel',
        reservation: 'none',
        existingProvider: 'notSatisfying',
        userChoice: 'none',
      },
      routeId: 'NO-3',
      reason:
        'Verdien over tre år er høyere enn terskelverdien for helse- og sosialtjenester, og del IV lar oss lage en enkel konkurranse. Vi har vurdert å forbeholde den ideelle. Det lot vi være, fordi dialogen viste at både et samvirke og et aksjeselskap kan gi det folk trenger.',
    },
    papers: [
      {
        at: at.before(40, '13:30'),
        by: 'ingrid',
        document: 'climateChoice',
        sections: {
          choice: 'Anskaffelsen har ubetydelig klimaavtrykk og miljøbelastning.',
          why: 'Det meste av tjenesten er folk som er sammen med folk. En bil kjører korte turer, og kommunen låner den ut. Derfor lar vi ikke klima og miljø telle som kriterium.',
        },
      },
    ],
    call: {
      at: at.before(38, '10:00'),
      by: 'ingrid',
      values: {
        title: 'Dagtilbud til hjemmeboende med demens',
        description: description('en bil'),
        value: kroner(12_600_000),
        startDate: addDays(closingDay, 75),
        endDate: addDays(closingDay, 75 + 1095),
        closesAt: at.on(addDays(closingDay, -7), '13:00'),
        decisionBy: addDays(closingDay, 28),
        priceFormula: 'fixedRange',
        priceFloor: kroner(9_500_000),
        priceCeiling: kroner(14_500_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Løsningen for den enkelte', 'Hvor godt tilbudet følger hver person, og hvor trygt det er når noe skjer.', 45],
          ['social', 'Samfunnsnytte', 'Arbeidsplasser for folk som står utenfor, og hva som blir igjen i bygda.', 25],
          ['price', 'Pris', 'Samlet pris for tre år, med transport.', 30],
        ),
        requirements: requirements(
          [
            'staff',
            'Politiattest for alle som skal være sammen med brukerne, før de begynner',
            'De som kommer, er hjemmeboende med demens og kan ikke alltid si fra selv.',
          ],
          [
            'insurance',
            'Ansvarsforsikring fra den dagen avtalen starter',
            'Folk blir hentet hjemme og kjørt. Forsikringen trengs først når kjøringen begynner.',
          ],
        ),
        questions: [
          question('solution', 'Hvordan ser en vanlig dag ut for den som kommer til dere?', 300),
          question('solution', 'Hvem er de faste folkene, og hva gjør dere når en av dem er syk?', 250),
          question('solution', 'Hvordan vet dere at tilbudet virker, og hva gjør dere når det ikke gjør det?', 250),
          promise('social', 'Hvor mange arbeidsplasser lover dere til folk som står utenfor arbeidslivet?', 150),
          promise('solution', 'Hvor mye varsel gir dere en familie før noe endres?', 100),
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
      amended: [
        {
          at: at.before(13, '14:30'),
          by: 'ingrid',
          change: { closesAt },
          reason: 'moreTime',
          rationale:
            'To små virksomheter har bedt om mer tid. Alle de ansatte er i arbeid med brukere på dagtid, og tilbudet blir skrevet om kvelden. Vi flytter fristen én uke for alle. Ingenting annet er endret.',
        },
        {
          at: at.before(5, '15:30'),
          by: 'ingrid',
          change: { description: description('to biler') },
          reason: 'mistake',
          rationale:
            'Vi skrev at kommunen låner ut én bil med rampe. Det er to. Har dere regnet med å leie bil nummer to selv, kan prisen deres bli lavere.',
        },
      ],
      enquiries: [
        {
          at: at.before(26, '09:40'),
          by: 'trine',
          asks: 'Vi i Fjordvang har i dag fire grupper på åtte. Kan en gruppe være på åtte, eller mener dere seks som hos dem dere besøkte?',
          answered: {
            at: at.before(24, '11:15'),
            by: 'ingrid',
            question: 'Hvor stor kan en gruppe være?',
            answer:
              'Det bestemmer dere. Vi ber om små og faste grupper og har ikke satt noe tall. Skriv hvorfor størrelsen er riktig for dem som kommer.',
          },
        },
        {
          at: at.before(20, '21:15'),
          by: 'jonas',
          asks: 'Hva koster det å låne bilen, og hvem betaler drivstoff og forsikring?',
          answered: {
            at: at.before(18, '13:05'),
            by: 'ingrid',
            question: 'Hva koster det å låne bilen fra kommunen, og hvem betaler drivstoff og forsikring?',
            answer: 'Lånet er gratis, og kommunen betaler forsikringen. Den som kjører, betaler drivstoffet. Ta det med i prisen.',
          },
        },
        {
          at: at.before(2, '20:05'),
          by: 'rune',
          asks: 'Teller det som fast ansatt hvis vi deler en stilling med en annen arbeidsgiver?',
        },
      ],
      early: [
        { at: at.before(36, '09:00'), by: 'ingrid', links: {} },
        { at: at.before(35, '14:20'), by: 'hilde', links: {} },
        {
          at: at.before(34, '11:30'),
          by: 'sigrid',
          links: {
            fjordvang: {
              statement: 'link',
              kinds: ['family'],
              whose: 'close',
              fromYear: 2019,
              toYear: null,
              detail: 'En i nær familie er avdelingsleder der, i en annen kommune.',
            },
          },
        },
      ],
      superiors: [
        ['ingrid', 'sigrid'],
        ['hilde', 'sigrid'],
      ],
    },
    submissions: [
      {
        organisation: 'fjordvang',
        drafts: [
          {
            at: at.before(7, '10:05'),
            by: 'trine',
            values: { approach: 'other', price: kroner(11_900_000) },
            answers: [
              'Dagen starter med kaffe når bilen kommer. Gruppene på åtte velger mellom verksted, kjøkken og tur. Vi spiser middag sammen kl. 13, og alle er hjemme før kl. 15.30.',
              'Hver gruppe har to faste ansatte og én fast vikar fra hjemmetjenesten vår. Ved sykdom kommer vikaren, og gruppen blir aldri slått sammen med en annen.',
              'Vi spør hver familie én gang i måneden og fører oversikt over hvem som slutter og hvorfor. Slutter to på rad av samme grunn, legger vi om og melder fra til kommunen.',
              'Én fast stilling til en person som har stått utenfor i mer enn ett år.',
              'Minst fire uker, og alltid en telefonsamtale først.',
            ],
          },
        ],
        confirmed: {
          at: at.before(7, '13:50'),
          by: 'trine',
          said: [
            { meets: 'yes', shown: 'Alle ansatte viser attest før første dag. Vi fører liste.' },
            { meets: 'yes', shown: 'Avtale med forsikringsselskapet, gjelder fra oppstart.' },
          ],
        },
        sealed: { at: at.before(7, '14:12'), by: 'trine' },
      },
      {
        organisation: 'omsorgsloftet',
        drafts: [
          {
            at: at.before(20, '19:35'),
            by: 'jonas',
            values: { approach: 'challenger', price: null },
            answers: [
              'Seks personer og to av oss. Vi henter folk selv, og dagen begynner i bilen. Noen kløyver ved, noen baker, noen går. Ingen må være med på alt.',
              null,
              null,
              null,
              null,
            ],
          },
          {
            at: at.before(4, '21:10'),
            by: 'kari',
            values: { approach: 'challenger', price: kroner(10_800_000) },
            answers: [
              'Seks personer og to av oss. Vi henter folk selv, og dagen begynner i bilen. Noen kløyver ved, noen baker, noen går. Ingen må være med på alt. Den som har en dårlig dag, får være i ro i bakstua sammen med én han kjenner.\n\nPå torsdager har vi åpent til kl. 20, så den som er hjemme, kan få en kveld.',
              'Vi er fem medeiere og har vært de samme fem i fire år. Hver gruppe har to av oss. Er en syk, kommer en av de tre andre. Vi bruker ikke byrå. Er to syke samtidig, ringer vi familien før kl. 7.30 og tilbyr å komme hjem i stedet.',
              'Hver tredje måned går vi gjennom tre spørsmål med personen selv og familien: Hva gleder du deg til? Hva gruer du deg til? Hva klarer du nå som du ikke klarte før? Svarene deler vi med demenskoordinatoren når familien sier ja.',
              null,
              'Seks uker. Må det gå fortere, møter en av oss familien hjemme først.',
            ],
          },
        ],
        confirmed: {
          at: at.before(4, '21:18'),
          by: 'kari',
          said: [{ meets: 'yes', shown: 'Alle fem har vist attest. Lista ligger hos styrelederen.' }, null],
        },
        file: {
          at: at.before(4, '21:24'),
          by: 'kari',
          name: 'bemanningsplan.csv',
          text: 'dag;gruppe;fast 1;fast 2;kjøring\nmandag;A;Kari;Jonas;Jonas\nmandag;B;Eva;Ali;Ali\ntirsdag;A;Kari;Marte;Marte\nonsdag;B;Eva;Ali;Ali\ntorsdag;A;Jonas;Marte;Marte\ntorsdag kveld;A+B;Kari;Eva;Kari\n',
        },
      },
    ],
  };
}

/** What is asked for; how many cars the municipality lends was put right later. */
function description(cars: string): string {
  return `Vi ber om et dagtilbud til opptil 24 personer i uka, i små og faste grupper, minst fire dager i uka.\n\nDet viktigste er hva hver enkelt skal få gjøre, og at familien kan stole på avtalen. Hvordan dere gjør det, bestemmer dere. Transport til og fra er en del av prisen. Kommunen låner ut ${cars} med rampe på dagtid.\n\nAvtalen varer i tre år. Vi kan forlenge den med ett år.`;
}
