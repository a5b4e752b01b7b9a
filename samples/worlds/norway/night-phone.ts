import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import { budgets, criteria, kroner, promise, question, requirements } from '../call-parts.ts';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';

/** A scout's case: an enterprise found a need, the municipality took it up, and they are still talking. Nothing is bought yet. */
export function nightPhone(at: Timetable): CaseScript {
  return {
    key: 'nightPhone',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: at.before(64, '08:52'),
      by: 'silje',
      as: 'enterprise',
      values: {
        title: 'Eldre som er alene om natta og ikke har noen å ringe',
        summary:
          'Rundt 60 eldre i Lyngfjell snakker med nesten ingen og er redde om natta. De ringer nødnummer eller legevakt fordi det er den eneste stemmen de når. Ingen har ansvar for å finne dem før det haster.',
        otherTitle: 'Older people who are alone at night and have nobody to call',
        otherSummary:
          'Around 60 older people in Lyngfjell speak to almost nobody and are afraid at night. They call the emergency line because it is the only voice they reach. Nobody is charged with finding them before it is urgent.',
        whoLacks:
          'Folk over 75 som bor alene, oftest i de spredte grendene i Øverdalen og langs Storvatnet. De fleste har ikke hjemmetjeneste, for de klarer seg om dagen. Om natta kommer uroen: en lyd, et hjerte som slår fort, tanken på at ingen vil merke det. På postrunden møtte vi 23 av dem på fire uker. Sju hadde ikke snakket med noen siden forrige gang posten kom.',
        peopleCount: 60,
        place: 'Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-alone'],
        outcomes: ['o-less-alone', 'o-safe'],
        settings: ['s-night', 's-remote'],
        services: ['v-helpline'],
        serviceKind: 'socialCare',
        cpv: '85312000',
        horizon: 'year',
        costToday: { minor: 185_000_000, currency: 'NOK', vat: 'excluded' },
        budgets: budgets(
          ['health', 'Lyngfjell kommune', 1_850_000, 350_000, 'Roligere kvelder for hjemmetjenesten', 'known'],
          ['hospital', 'Lyngfjell sykehus HF (demo)', 900_000, 1_250_000, 'Færre utrykninger som ikke trengs', 'estimated'],
          ['household', null, null, null, 'En natt med søvn', 'believed'],
        ),
        costOfNothing:
          'Legevakten anslår at hver femte nattlige utrykning til eldre som bor alene, ender med en prat og en kopp te. Sykehuset betaler ambulansen, kommunen betaler legevakten, og ingen av dem betaler for å forebygge. Blir det som i dag, kommer flere inn på sykehus med uro, fall og sult, og noen flytter på institusjon tidligere enn de trenger.',
        evidence:
          'Tellinger på postrunden i fire uker, legevaktens egne tall for nattlige henvendelser i fjor, og samtaler med 23 eldre som sa ja til å bli spurt. Tallene er små. Vi vet ikke hvor mange vi ikke møtte.',
        openQuestions: 'Hvem som skal svare om natta, hvor grensa mot nødnummeret går, og om sykehuset vil dele kostnaden.',
        measures: [
          {
            id: null,
            title: 'Nattlige henvendelser til legevakten fra eldre som bor alene',
            unit: 'per måned',
            direction: 'decrease',
            baseline: 41,
            target: 25,
          },
          { id: null, title: 'Andel som sier at de har noen å ringe om natta', unit: '%', direction: 'increase', baseline: 18, target: 60 },
        ],
      },
      answer: {
        at: at.before(47, '13:20'),
        by: 'ingrid',
        values: {
          answer: 'accepted',
          answerReason:
            'Vi kjenner igjen bildet fra legevakten og hjemmetjenesten. I dag er det ingen som har ansvaret. Vi går videre med behovet og inviterer alle som vil, til å tenke sammen med oss før vi bestemmer oss for noe kjøp. Sykehuset er spurt om å delta.',
        },
      },
      published: { at: at.before(46, '14:05'), by: 'ingrid' },
    },
    // Asked after the visit, with some ten days left to answer.
    joinings: [
      {
        at: at.before(20, '10:30'),
        by: 'ingrid',
        body: 'hospital',
        values: {
          part: 'payer',
          asked:
            'Takk for gjennomgangen på akuttmottaket. Kommunen kan prøve en stemme om natta i to år, men det meste av pengene som spares, spares hos dere: 30–40 færre utrykninger i året, og noen færre innleggelser. Vi ber dere være med og betale forsøket. Vi trenger å vite hvor mye, for hvor lenge, og om legen på vakt kan overta samtalen når det trengs.',
        },
      },
    ],
    meetings: [
      {
        at: at.before(44, '09:15'),
        by: 'ingrid',
        values: {
          meetingKind: 'openMeeting',
          meetingTitle: 'Åpent møte: Hvem svarer om natta?',
          about:
            'Vi forteller hva vi vet om dem som ringer om natta, og hva vi ikke vet. Så vil vi høre hva dere har prøvd, og hva dere kunne tenke dere å prøve. Dere trenger ingen ferdig idé.\n\nDet som blir sagt, skriver vi i loggen, så alle får vite det samme.',
          signUpBy: at.dayBefore(36),
          access:
            'Inngangen er trinnfri, og salen har teleslynge. Dere kan delta på video. Trenger dere tolk, skriver dere det når dere melder dere på.',
          joining: 'Bruk døra mot parken. Lenken til videomøtet er https://mote.lyngfjell.example/natt.',
        },
        times: [{ talkDay: at.dayBefore(33), starts: '13:00', minutes: 90, place: 'Kommunestyresalen, Rådhusveien 1' }],
        invited: ['omsorgsloftet', 'fjordvang'],
        guests: [
          { at: at.before(42, '18:20'), by: 'silje', comers: 2 },
          { at: at.before(40, '10:05'), by: 'kari', comers: 1 },
          { at: at.before(38, '08:30'), by: 'trine', comers: 2, needs: 'Én av oss bruker rullestol.' },
        ],
      },
      {
        at: at.before(7, '12:30'),
        by: 'ingrid',
        values: {
          meetingKind: 'oneToOne',
          meetingTitle: 'En til en: Hvordan bør et forsøk se ut?',
          about:
            'En halvtime med hver av dere. Vi stiller de samme spørsmålene til alle: Hvor lenge bør forsøket vare, hva bør vi måle, og hva må vi slutte å kreve?',
          signUpBy: at.dayAhead(8),
          access: 'Møtene er på video med teksting. Vil dere heller møtes, kommer vi til dere.',
          joining: 'Lenken er https://mote.lyngfjell.example/en-til-en.',
        },
        times: [
          { talkDay: at.dayAhead(12), starts: '09:00', minutes: 30, place: 'Videomøte' },
          { talkDay: at.dayAhead(12), starts: '09:45', minutes: 30, place: 'Videomøte' },
          { talkDay: at.dayAhead(12), starts: '10:30', minutes: 30, place: 'Videomøte' },
        ],
        guests: [{ at: at.before(5, '19:40'), by: 'silje', time: 1, comers: 1 }],
      },
    ],
    documents: [
      {
        at: at.before(35, '11:50'),
        by: 'ingrid',
        name: 'hva-vi-vet-om-nettene.txt',
        text: 'Hva vi vet om nettene\n\nLegevakten fikk 492 henvendelser om natta i fjor. 118 kom fra eldre som bor alene.\nVi vet ikke hvor mange som var redde og ikke ringte.\n',
      },
    ],
    needQuestions: [
      {
        at: at.before(30, '20:10'),
        by: 'trine',
        asks: 'Vi i Fjordvang lurer på om dere tenker på trygghetsalarm eller telefon.',
        answered: {
          at: at.before(28, '09:35'),
          by: 'ingrid',
          question: 'Tenker dere på trygghetsalarm eller telefon?',
          answer:
            'Vi har ikke bestemt oss. Vi vet at de fleste har telefon, og at mange ikke trykker på en alarm når de er redde. Har dere erfaringer som sier noe annet, vil vi gjerne høre dem.',
        },
      },
    ],
    dialogue: {
      entries: [
        {
          at: at.before(33, '15:40'),
          by: 'ingrid',
          meeting: 0,
          values: {
            kind: 'openMeeting',
            heldOn: at.dayBefore(33),
            participants: 'Nattlys, Omsorgsløftet, Fjordvang Omsorg, frivilligsentralen, pensjonistforeningen',
            said: 'Nattlys fortalte om postrunden. Frivilligsentralen har prøvd besøksvenner, men får ingen til å stille om natta. Fjordvang mener at en trygghetsalarm med tale dekker noe av behovet. Pensjonistforeningen var tydelig: Folk trykker ikke på alarmen når de er redde, for de vil ikke bry noen. Det må være en de kjenner igjen.',
          },
        },
        {
          at: at.before(24, '15:55'),
          by: 'ingrid',
          values: {
            kind: 'visit',
            heldOn: at.dayBefore(24),
            participants: 'Lyngfjell sykehus, legevakten, Nattlys',
            said: 'Vi gikk gjennom ett års nattlige henvendelser uten navn. Av 492 kom 118 fra eldre som bor alene. Akuttmottaket regner med at 30–40 av dem kunne vært løst med en samtale. Sykehuset vil vurdere å betale halvparten av et forsøk, hvis legen på vakt kan overta samtalen når det trengs.',
          },
        },
        {
          at: at.before(15, '16:10'),
          by: 'ingrid',
          values: {
            kind: 'oneToOne',
            heldOn: at.dayBefore(15),
            participants: 'Omsorgsløftet',
            said: 'Omsorgsløftet ba om en en-til-en-samtale og fikk samme informasjon som de andre. De mener at den som ringer, bør få møte stemmen ansikt til ansikt minst én gang først. De spurte om prisen kan deles i en fast del og en del per samtale. Vi svarte at vi ikke har bestemt det.',
          },
        },
      ],
      shared: { at: at.before(10, '16:30'), by: 'ingrid' },
    },
    // Filled in from the municipality's usual template, before anybody has looked at what it rewards, excludes and costs.
    draft: {
      at: at.before(4, '14:20'),
      by: 'ingrid',
      values: {
        title: 'En stemme om natta for eldre som bor alene',
        description:
          'Vi ber om noen som svarer når eldre i Lyngfjell ringer om natta, alle dager fra kl. 22 til kl. 7. Den som svarer, skal kunne snakke med folk, roe dem og sende samtalen videre til legevakten når det trengs.\n\nAvtalen er et forsøk på to år.',
        value: kroner(2_400_000),
        startDate: addDays(at.today, 120),
        endDate: addDays(at.today, 120 + 730),
        closesAt: at.ahead(45, '13:00'),
        decisionBy: addDays(at.today, 80),
        priceFormula: 'proportional',
        priceFloor: null,
        priceCeiling: null,
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Løsningen', 'Hvordan folk får en stemme de kjenner igjen.', 25],
          ['experience', 'Erfaring', 'Lignende oppdrag for det offentlige.', 35],
          ['price', 'Pris', 'Samlet pris for to år.', 40],
        ),
        requirements: requirements(
          [
            'turnover',
            'Omsetning på minst 5 millioner kroner i hvert av de tre siste årene',
            'Står i malen. Skal vise at virksomheten tåler oppdraget.',
          ],
          [
            'references',
            'Tre lignende oppdrag for kommuner eller sykehus de tre siste årene',
            'Står i malen. Skal vise at virksomheten har gjort dette før.',
          ],
          [
            'certificate',
            'Sertifisert kvalitetssystem, ISO 9001 eller tilsvarende',
            'Står i malen. Skal vise at virksomheten har orden på rutinene.',
          ],
        ),
        questions: [
          question('solution', 'Hvem svarer om natta, og hva skjer de fem første minuttene?', 400),
          question('solution', 'Hvordan blir den som ringer, kjent med stemmen i den andre enden?', 250),
          question('experience', 'Beskriv tre lignende oppdrag, med oppdragsgiver, omfang og resultat.', 600),
          question('background', 'Beskriv virksomhetens historie, organisering og verdigrunnlag.', 800),
          question(null, 'Beskriv arbeidet deres med miljø og bærekraft.', 500),
          promise('social', 'Hvor mange arbeidsplasser lover dere til folk som står utenfor arbeidslivet?', 150),
        ],
      },
    },
  };
}
