import { kroner } from '../call-parts.ts';
import type { OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';
import type { CaseScript, ScoreLine } from '../script.ts';
import type { Back } from '../timetable.ts';
import { gunnAndBlank } from './waiting-rooms-call.ts';

/** Three sealed bids, and what one from each municipality made of them. */
export function waitingRoomsBids(back: Back): Pick<CaseScript, 'submissions' | 'assessment' | 'panel'> {
  const score = (by: PersonKey, organisation: OrganisationKey, days: number, lines: ScoreLine) => ({
    at: back(days, '14:30'),
    by,
    organisation,
    lines,
  });
  return {
    submissions: [
      {
        organisation: 'verkstedRen',
        drafts: [
          {
            at: back(135, '18:20'),
            by: 'rune',
            values: { approach: 'includer', price: kroner(1_990_000) },
            answers: [
              'Fra rent til skittent, fra høyt til lavt, og én klut per rom. Undersøkelsesrommene tas først, mens vi er våkne. To går sammen, og den ene sjekker den andres rom mot en liste på døra før de låser. En gang i uka går arbeidslederen etter med lampe. Vi skriver opp det vi finner, og dere får den samme lista.',
              'Legen ringer ett nummer. Mellom klokka sju og åtte er arbeidslederen på veien uansett, og hun er der innen 40 minutter. Rekker hun det ikke, betaler vi for rommet den dagen.',
              'Fem faste stillinger: tre på 100 prosent og to på 60 prosent. Fire begynner den første dagen, den femte innen tre måneder. Alle har stått utenfor i mer enn ett år. Slutter noen, er stillingen fylt igjen innen to måneder, på samme vilkår.',
              'Vi ringer klokka kvart over fire. Svarer ingen, kjører noen hjem til dem, for det er som regel da det gjelder. Vi spør ikke hvor de har vært. Den kvelden går arbeidslederen runden. Neste dag setter vi oss ned og spør hva som må til. Av 31 som har gått videre fra oss, hadde 19 en slik kveld det første året.',
            ],
          },
        ],
        confirmed: {
          at: back(134, '19:10'),
          by: 'rune',
          said: [
            {
              meets: 'yes',
              shown: 'Vi har drevet vaskeri og ikke renhold hos andre. Søknaden er sendt, og svaret kommer før avtalen starter.',
            },
            { meets: 'yes', shown: 'Alle signerer når de blir ansatt.' },
          ],
        },
        sealed: { at: back(133, '19:30'), by: 'rune' },
      },
      {
        organisation: 'blank',
        drafts: [
          {
            at: back(138, '10:50'),
            by: 'line',
            values: { approach: 'other', price: kroner(1_840_000) },
            answers: [
              'Etter INSTA 800, den nordiske standarden for kontroll av renhold. Fargekodede kluter, egne mopper for undersøkelsesrom. Teamleder kontrollerer ti rom i uka med målt støvdekke, og dere får rapporten samme dag.',
              'Vakttelefonen er åpen fra klokka seks. Vi er på stedet innen to timer.',
              'To faste stillinger på 80 prosent innen et halvt år, og én lærlingplass med fast stilling etter fagprøven.',
              'Teamlederen ringer, og vi har tre vikarer som kan steppe inn. Har noen vært borte tre ganger, tar vi en samtale og ser om jobben passer. Nye har fadder i tre måneder.',
            ],
          },
        ],
        confirmed: {
          at: back(138, '11:40'),
          by: 'line',
          said: [
            { meets: 'yes', shown: 'Godkjent renholdsvirksomhet siden 2014.' },
            { meets: 'yes', shown: 'Taushetserklæring er en del av arbeidsavtalen.' },
          ],
        },
        sealed: { at: back(137, '12:15'), by: 'line' },
      },
      {
        organisation: 'kveldsskift',
        drafts: [
          {
            at: back(133, '23:10'),
            by: 'tarjei',
            values: { approach: 'other', price: kroner(1_640_000) },
            answers: [
              'Tre mann med bil tar alle sju stedene på én runde. De har gjort det samme på bensinstasjoner i åtte år. Kunden ser det hvis noe ikke er rent, og sier fra.',
              'Vi kommer samme kveld.',
              'Én fast stilling på 50 prosent når vi har sett hvordan avtalen går.',
              'Vi sender en annen.',
            ],
          },
        ],
        confirmed: {
          at: back(133, '23:20'),
          by: 'tarjei',
          said: [
            { meets: 'yes', shown: 'Godkjent. Vi står i registeret til Arbeidstilsynet.' },
            { meets: 'yes', shown: 'Ordnes før start.' },
          ],
        },
        sealed: { at: back(132, '23:30'), by: 'tarjei' },
      },
    ],
    assessment: {
      opened: [
        { at: back(125, '13:00'), by: 'ingrid' },
        { at: back(125, '13:09'), by: 'sigrid' },
      ],
      declared: [
        { at: back(121, '13:20'), by: 'sigrid', links: {} },
        { at: back(120, '13:40'), by: 'gunn', links: { blank: gunnAndBlank } },
        { at: back(119, '14:05'), by: 'arild', links: {} },
      ],
      ruled: [
        {
          at: back(118, '14:25'),
          by: 'sigrid',
          about: 'gunn',
          organisation: 'blank',
          ruling: {
            state: 'perceived',
            ruling: 'record',
            measure: null,
            rulingReason:
              'En nevø som var lærling der og sluttet i 2023, gjør ingen inhabil. Men i Nordlia vet alle hvem som er nevøen til hvem, så vi skriver det opp. Da trenger ingen å lure.',
          },
        },
      ],
      scores: [
        score('gunn', 'verkstedRen', 112, [
          [4.2, 'To og to, og en liste på døra. Innen 40 minutter er den beste tiden vi fikk.'],
          [4.8, 'Fem faste, og fire fra første dag. De kjører hjem til den som ikke kommer. Det har jeg aldri sett i et tilbud.'],
        ]),
        score('gunn', 'blank', 112, [
          [4.3, 'Målt støvdekke og rapport samme dag. Men to timer er lenge når venterommet er fullt.'],
          [
            2.8,
            'To faste og en lærling er ordentlige jobber. Tre ganger borte, og så ser de om jobben passer: Der mister vi dem dette gjelder.',
          ],
        ]),
        score('gunn', 'kveldsskift', 112, [
          [2.5, 'Et legekontor er ikke en bensinstasjon.'],
          [1.2, 'Én halv stilling, kanskje.'],
        ]),
        score('arild', 'verkstedRen', 110, [
          [4.0, 'God plan. Jeg er litt redd for januar, når veien er stengt og to på laget er nye.'],
          [4.5, 'De lover hva som skjer når noen slutter også. Det kan jeg følge opp.'],
        ]),
        score('arild', 'blank', 110, [
          [4.4, 'Den beste kontrollen. Dem kunne jeg gitt nøkkelen i morgen.'],
          [3.0, 'Lærlingordningen er prøvd i ti år, men det er få stillinger.'],
        ]),
        score('arild', 'kveldsskift', 110, [
          [2.8, 'Billig, og de kommer sikkert. Men det er vi som skal oppdage feilene.'],
          [1.5, 'Lover nesten ingenting.'],
        ]),
        score('sigrid', 'verkstedRen', 108, [
          [4.3, 'De tar undersøkelsesrommene først. Slik tenker folk som vet hva rommet skal brukes til.'],
          [4.7, 'Svaret om den som ikke kommer, er det jeg ville hørt fra enhver arbeidsgiver.'],
        ]),
        score('sigrid', 'blank', 108, [
          [4.2, 'Solid og målbart. Retting innen to timer er for sent for en lege som begynner klokka sju.'],
          [2.7, 'Bra for ungdom. De 52 på lista til Nav er stort sett over 35.'],
        ]),
        score('sigrid', 'kveldsskift', 108, [
          [2.4, '«Kunden sier fra» er ikke en kontroll.'],
          [1.0, 'Det står ikke hvem, og ikke når.'],
        ]),
      ],
      locked: [
        { at: back(101, '15:10'), by: 'gunn' },
        { at: back(100, '15:20'), by: 'arild' },
        { at: back(99, '15:30'), by: 'sigrid' },
      ],
    },
    panel: {
      clarified: [
        {
          at: back(116, '10:45'),
          by: 'ingrid',
          organisation: 'verkstedRen',
          question: 1,
          asked: 'Innen 40 minutter: Gjelder det Fjordvang også, om vinteren?',
          answered: {
            at: back(115, '12:10'),
            by: 'rune',
            response:
              'Ja, så lenge veien er åpen. En av de fem stillingene får oppmøtested i Fjordvang. Er veien stengt, vasker hun, og legen får ringe henne.',
          },
        },
      ],
    },
  };
}
