import { noPhases } from '#call/procedure-fields';
import { addDays, addMonths, type Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import { criteria, kroner, promise, question, requirements } from '../call-parts.ts';
import type { Back } from '../timetable.ts';

type Days = { readonly start: Day; readonly back: Back; readonly dayBack: (days: number) => Day };

/** The open call: what three municipalities ask for together, and what was asked about it. */
export function waitingRoomsCall({ start, back, dayBack }: Days): Pick<CaseScript, 'call'> {
  return {
    call: {
      at: back(165, '10:00'),
      by: 'ingrid',
      values: {
        title: 'Renhold på legekontor, helsestasjoner og dagsenter i tre kommuner',
        description:
          'Vi ber om renhold av 94 rom på sju steder: tre i Lyngfjell, to i Nordlia og to i Fjordvang. Legekontorene og helsestasjonene vaskes hver dag de har vært åpne, mellom klokka 16 og 7. Dagsenteret vaskes tre kvelder i uka. Hver måned trekker vi ut 50 rom og kontrollerer dem sammen med dere. 95 prosent skal bestå.\n\nVi ber også om faste jobber til folk som har stått utenfor arbeidslivet i minst ett år. Nav i de tre kommunene hjelper med å finne folk, og kan gi lønnstilskudd det første året.\n\nMidlene skal være svanemerket eller like gode for miljøet, og engangsmopper er ikke tillatt. Kommunene låner ut hver sin elbil om kvelden, uten å ta betalt.\n\nLyngfjell lyser ut på vegne av alle tre. Hver kommune betaler for sine egne rom. Avtalen varer i to år og kan ikke forlenges.',
        value: kroner(2_050_000),
        startDate: start,
        endDate: addDays(addMonths(start, 24), -1),
        closesAt: back(126, '12:00'),
        decisionBy: dayBack(84),
        priceFormula: 'fixedRange',
        priceFloor: kroner(1_600_000),
        priceCeiling: kroner(2_300_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Rene rom', 'Hvordan dere vasker, hvordan dere kontrollerer, og hva dere gjør når noe ikke er rent.', 40],
          ['social', 'Faste jobber', 'Hvor mange, hvor store og hvor fort, og hva dere gjør for at folk blir.', 30],
          ['price', 'Pris', 'Samlet pris for to år, med kjøring.', 30],
        ),
        requirements: requirements(
          [
            'certificate',
            'Godkjenning som renholdsvirksomhet fra Arbeidstilsynet når avtalen starter',
            'Det er ikke lov å kjøpe renhold av virksomheter uten godkjenning. Den som ikke har den, rekker å søke før start.',
          ],
          [
            'other',
            'Alle som vasker, har signert taushetserklæring før sin første kveld',
            'De er alene på et legekontor etter stengetid. Kommunen låser inn journaler og medisiner, men noe kan alltid ligge framme.',
          ],
        ),
        questions: [
          question('solution', 'Hvordan vasker dere et legekontor, og hvordan vet dere at rommet er rent når dere går?', 200),
          promise('solution', 'Klokka sju står en lege i et rom som ikke er rent. Hva gjør dere, og hvor fort?', 120),
          promise(
            'social',
            'Hvor mange faste stillinger lover dere til folk som har stått utenfor, hvor store er de, og når er de fylt?',
            120,
          ),
          question('social', 'Hva gjør dere den dagen en ny kollega ikke kommer på jobb?', 200),
        ],
      },
      roles: [
        ['ingrid', 'opener'],
        ['sigrid', 'opener'],
        ['sigrid', 'chair'],
        ['gunn', 'assessor'],
        ['arild', 'assessor'],
      ],
      superiors: [['ingrid', 'sigrid']],
      early: [
        { at: back(164, '09:20'), by: 'ingrid', links: {} },
        { at: back(163, '10:40'), by: 'sigrid', links: {} },
        { at: back(162, '13:15'), by: 'gunn', links: { blank: gunnAndBlank } },
        { at: back(161, '14:30'), by: 'arild', links: {} },
      ],
      enquiries: [
        {
          at: back(152, '11:10'),
          by: 'line',
          asks: 'Teller en lærling hos oss i Blank som har stått utenfor arbeidslivet?',
          answered: {
            at: back(149, '13:20'),
            by: 'ingrid',
            question: 'Teller en lærling som har stått utenfor arbeidslivet?',
            answer:
              'Ja, hvis hun eller han har stått utenfor i minst ett år, og dere lover fast stilling etter fagprøven. Stillingen teller fra den dagen den er fast.',
          },
        },
        {
          at: back(145, '22:40'),
          by: 'tarjei',
          asks: 'Kan vi i Kveldsskift vaske etter midnatt? Da har vi folk i området uansett.',
          answered: {
            at: back(142, '10:05'),
            by: 'ingrid',
            question: 'Kan vi vaske etter midnatt?',
            answer:
              'Ja på legekontorene og helsestasjonene, så lenge dere er ferdige til klokka sju. Nei på dagsenteret: Det ligger vegg i vegg med omsorgsboliger, og der sover folk.',
          },
        },
      ],
    },
  };
}

/** The link that is told twice: when the panel was named, and when the bidders were known. */
export const gunnAndBlank = {
  statement: 'link',
  kinds: ['family'],
  whose: 'close',
  fromYear: 2021,
  toYear: 2023,
  detail: 'Nevøen min var lærling der i to år. Han tok fagbrev og jobber et annet sted nå.',
} as const;
