import { noPhases } from '#call/procedure-fields';
import { addDays, addMonths, type Day } from '#value/day';
import { criteria, kroner, promise, question, requirements } from '../call-parts.ts';
import type { OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';
import type { CaseScript, ScoreLine } from '../script.ts';
import type { Back } from '../timetable.ts';

type Days = { readonly start: Day; readonly back: Back; readonly dayBack: (days: number) => Day };

/** What was asked of three and of anybody else, their bids, and what a panel with somebody from the older people's council made of them. */
export function postRoundCall({ start, back, dayBack }: Days): Pick<CaseScript, 'call' | 'submissions' | 'assessment'> {
  const score = (by: PersonKey, organisation: OrganisationKey, time: string, lines: ScoreLine) => ({
    at: back(144, time),
    by,
    organisation,
    lines,
  });
  return {
    call: {
      at: back(205, '09:50'),
      by: 'gunn',
      values: {
        title: 'Noen som kommer, og som merker om det er stille',
        description:
          'Vi ber om noen som kommer innom alle som vil, på faste dager, med et ærend. Minst to ganger i uka, til hver av dem. Den som kommer, skal merke om noe er annerledes, og gjøre det personen selv har bestemt at skal gjøres da.\n\n38 er spurt, og 34 vil være med. Hvordan dere kjører, hva ærendet er, og hvem som gjør det, bestemmer dere. Avtalen varer i to år.',
        value: kroner(860_000),
        startDate: start,
        endDate: addDays(addMonths(start, 24), -1),
        closesAt: back(166, '12:00'),
        decisionBy: dayBack(120),
        priceFormula: 'fixedRange',
        priceFloor: kroner(600_000),
        priceCeiling: kroner(950_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'At noen merker det', 'Hvem som kommer, hvor ofte, og hva som skjer når noe er annerledes.', 50],
          ['social', 'At det varer', 'Hvem som får arbeid av det, og hva dere lever av om kommunen slutter å betale.', 25],
          ['price', 'Pris', 'Samlet pris for to år, med kjøring.', 25],
        ),
        requirements: requirements([
          'certificate',
          'Politiattest for alle som går inn til folk, før de går første runde',
          'De møter gamle alene, i deres eget hjem. Attesten koster ingenting og tar to uker.',
        ]),
        questions: [
          question('solution', 'Det er tirsdag. Fortell hva som skjer fra bilen starter, til den står igjen.', 250),
          promise('solution', 'Gardinene er trukket for klokka tolv, og ingen svarer. Hva gjør dere, og hvor fort?', 120),
          promise(
            'social',
            'Hvem får betalt arbeid av dette, og hvor stor del av inntektene skal komme fra andre enn oss etter to år?',
            150,
          ),
        ],
      },
      roles: [
        ['gunn', 'opener'],
        ['arild', 'opener'],
        ['arild', 'chair'],
        ['hilde', 'assessor'],
        ['odd', 'assessor'],
      ],
      early: [
        { at: back(199, '09:10'), by: 'gunn', links: {} },
        { at: back(199, '10:25'), by: 'arild', links: {} },
        { at: back(199, '12:40'), by: 'hilde', links: {} },
        { at: back(199, '18:30'), by: 'odd', links: {} },
      ],
      enquiries: [
        {
          at: back(192, '21:05'),
          by: 'silje',
          asks: 'Kan vi i Nattlys være to i bilen den første måneden, slik at folk blir kjent med begge?',
          answered: {
            at: back(186, '10:15'),
            by: 'gunn',
            question: 'Kan vi være to i bilen den første måneden?',
            answer: 'Ja. Vi betaler én samlet pris. Hvor mange dere er, bestemmer dere.',
          },
        },
      ],
    },
    submissions: [
      {
        organisation: 'nattlys',
        drafts: [
          {
            at: back(178, '20:40'),
            by: 'silje',
            values: { approach: 'scout', price: kroner(815_000) },
            answers: [
              'Bilen starter ved butikken klokka ni, med varer, aviser og medisiner fra apoteket. Alle 34 får besøk tirsdag og fredag, og de 11 vi er mest redde for, onsdag også. Vi bærer varene inn og setter dem der de skal stå. Da ser vi om gårsdagens kaffe står der, og om det er fyrt. Vi skriver ett av tre tegn: som før, litt annerledes, noe er galt. Ved «litt annerledes» ringer vi samme kveld. Det er tre av oss, og alle kan alle veiene.',
              'Vi går inn. Hver av de 34 har sagt på forhånd hvor nøkkelen er, og hvem vi skal ringe. Svarer ingen, er vi inne innen ti minutter, for vi står der allerede. Vi ringer 113 om det trengs, og går ikke før noen andre er kommet.',
              'Tre tidligere postbud på 62, 59 og 64 får hver 40 prosent stilling. Butikken, apoteket og avisa betaler for kjøringen av varer. Etter to år skal 35 prosent av inntektene våre komme fra andre enn kommunen.',
            ],
          },
        ],
        confirmed: {
          at: back(178, '21:20'),
          by: 'silje',
          said: [{ meets: 'yes', shown: 'Alle tre har hatt politiattest i posten. Nye er bestilt.' }],
        },
        sealed: { at: back(178, '21:40'), by: 'silje' },
      },
      {
        organisation: 'omsorgsloftet',
        drafts: [
          {
            at: back(178, '13:10'),
            by: 'kari',
            values: { approach: 'challenger', price: kroner(905_000) },
            answers: [
              'To av våre ansatte kjører hver sin halvdel av bygda, tirsdag og torsdag. De drikker kaffe med den de er hos, i 20 minutter. Alle er fagfolk og ser tegn på sykdom tidlig. Besøkene føres i vårt system, og kommunen får en månedsrapport.',
              'Vi ringer pårørende og legevakten. Kommer vi ikke i kontakt med noen innen en time, ber vi om bistand til å gå inn.',
              'To stillinger på 50 prosent, lyst ut i Nordlia. Vi har avtaler med to andre kommuner og lever ikke av denne.',
            ],
          },
        ],
        confirmed: {
          at: back(178, '14:05'),
          by: 'kari',
          said: [{ meets: 'yes', shown: 'Alle ansatte har politiattest.' }],
        },
        sealed: { at: back(178, '15:20'), by: 'kari' },
      },
      {
        organisation: 'nabolaget',
        drafts: [
          {
            at: back(172, '19:15'),
            by: 'mona',
            values: { approach: 'other', price: kroner(690_000) },
            answers: [
              'Hver av de 34 får to naboer som ser til dem. Naboene får 250 kroner uka og en telefon. Vi har funnet 19 av 68. En av oss kjører rundt en gang i måneden.',
              'Naboen går bort og ser. Er naboen bortreist, går den andre.',
              'Opptil 68 får litt. Ingen får en jobb. Vi søker stiftelser om resten.',
            ],
          },
        ],
        confirmed: {
          at: back(172, '19:50'),
          by: 'mona',
          said: [{ meets: 'yes', shown: 'Bestilles når alle naboene er funnet.' }],
        },
        sealed: { at: back(172, '20:30'), by: 'mona' },
      },
    ],
    assessment: {
      opened: [
        { at: back(160, '13:10'), by: 'gunn' },
        { at: back(160, '13:20'), by: 'arild' },
      ],
      declared: [
        { at: back(153, '09:30'), by: 'arild', links: {} },
        { at: back(153, '11:10'), by: 'hilde', links: {} },
        { at: back(153, '18:40'), by: 'odd', links: {} },
      ],
      ruled: [],
      scores: [
        score('arild', 'nattlys', '10:00', [
          [4.6, 'De er inne innen ti minutter fordi de alt står der. Ingen andre kan love det.'],
          [4.4, 'Tre ordentlige deltidsjobber, og et tall for når de ikke lever av oss alene.'],
        ]),
        score('arild', 'omsorgsloftet', '10:20', [
          [3.4, 'Fagfolk som ser mye. En time er lenge på et kjøkkengulv.'],
          [3.9, 'Lever ikke av denne avtalen, og det er en trygghet.'],
        ]),
        score('arild', 'nabolaget', '10:40', [
          [2.8, 'God tanke, men 49 naboer mangler.'],
          [2.2, 'Mange får litt. Resten håper de på.'],
        ]),
        score('hilde', 'nattlys', '13:00', [
          [4.2, 'Tre tegn er enkelt nok til at det blir gjort. Jeg savner hvem som ser sykdom som kommer sakte.'],
          [4.0, 'Butikken og apoteket betaler for sitt. Det er slik slikt overlever.'],
        ]),
        score('hilde', 'omsorgsloftet', '13:20', [
          [3.8, 'De ser det jeg ville sett etter. Men to dager med kaffe er et besøk, og folk ba om et ærend.'],
          [3.6, 'To halve stillinger til folk i bygda.'],
        ]),
        score('hilde', 'nabolaget', '13:40', [
          [3.0, 'Varmt, og sårbart. Hva når begge naboene er 80?'],
          [2.5, 'Ingen jobb, men mange som bryr seg.'],
        ]),
        score('odd', 'nattlys', '18:00', [
          [5, 'Slik var det da jeg var gutt. Den som kom med posten, visste alt og sa ingenting.'],
          [4.2, 'Folk på min alder får bruke det de kan.'],
        ]),
        score('odd', 'omsorgsloftet', '18:20', [
          [3.0, 'Jeg ville pyntet meg før de kom. Da ser de ikke hvordan jeg har det.'],
          [3.5, 'Skikkelige folk.'],
        ]),
        score('odd', 'nabolaget', '18:40', [
          [3.2, 'Jeg liker naboer. Men ikke alle liker sine.'],
          [2.6, '250 kroner er en takk og ingen lønn.'],
        ]),
      ],
      locked: [
        { at: back(136, '14:10'), by: 'arild' },
        { at: back(136, '14:50'), by: 'hilde' },
        { at: back(136, '19:30'), by: 'odd' },
      ],
    },
  };
}
