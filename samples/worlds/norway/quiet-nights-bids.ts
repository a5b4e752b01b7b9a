import { kroner } from '../call-parts.ts';
import type { AssessmentScript, CaseScript, DecisionScript, ScoreLine, SubmissionScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';

type Bidder = 'nattlys' | 'fjordvang' | 'omsorgsloftet' | 'nabolaget';

const speakers = { nattlys: 'silje', fjordvang: 'trine', omsorgsloftet: 'kari', nabolaget: 'mona' } as const;
const complaintTo = 'postmottak@lyngfjell.example';

/** What was submitted in the three stages of the partnership, how it was scored, and who went on. */
export function quietNightsBids(at: Timetable): Pick<CaseScript, 'submissions' | 'assessment' | 'selections' | 'decision'> {
  return {
    submissions: [...requests(at), ...tenders(at, 'first'), ...tenders(at, 'final')],
    assessment: {
      opened: [322, 262, 200].flatMap((days, lot) => [
        { at: at.before(days, '13:00'), by: 'ingrid' as const, lot },
        { at: at.before(days, '13:10'), by: 'sigrid' as const, lot },
      ]),
      declared: (['sigrid', 'hilde', 'odd'] as const).map((by, index) => ({ at: at.before(314, `10:${index}0`), by, lot: 0, links: {} })),
      ruled: [],
      scores: scores(at),
      locked: [300, 246, 184].flatMap((days, lot) =>
        (['sigrid', 'hilde', 'odd'] as const).map((by, index) => ({ at: at.before(days, `15:${index}0`), by, lot })),
      ),
    },
    selections: selections(at),
    decision: {
      at: at.before(178, '12:00'),
      by: 'ingrid',
      lot: 2,
      reasons:
        'Nattlys og Fjordvang har to ulike ideer som begge kan måles etter få uker. Vi betaler heller for å finne ut hvem som har rett, enn å gjette.',
      complaintTo,
      feedback: {
        omsorgsloftet:
          'En vakt i hver grend ville gitt trygge netter, men er mer av det vi har. Det er lite å utvikle, og prisen er høyere når vaktene skal ha natt-tillegg.',
      },
    },
  };
}

function requests(at: Timetable): readonly SubmissionScript[] {
  const told: readonly (readonly [Bidder, string, string])[] = [
    [
      'nattlys',
      '14:20',
      'Nattelefonen, sammen med elleve eldre og to nattevakter. Vi prøvde først en knapp. Ingen trykket på den. Da vi ringte til fast tid, begynte folk å ringe selv.',
    ],
    [
      'fjordvang',
      '09:15',
      'Et varslingssystem i to sykehjem, sammen med pleierne. De første varslene var for mange og ble slått av. Etter tre runder var det seks varsler hver natt.',
    ],
    [
      'omsorgsloftet',
      '21:05',
      'Dagtilbud i små grupper, sammen med deltakerne. Vi prøvde med planer for hver dag. Det virket først da gruppa bestemte selv.',
    ],
    ['nabolaget', '22:40', 'Vi har organisert besøk av naboer. Vi har ikke utviklet noe sammen med brukerne ennå, men vil lære.'],
  ];
  return told.map(([organisation, time, answer], index) => ({
    organisation,
    drafts: [
      {
        at: at.before(340 - index, time),
        by: speakers[organisation],
        values: { approach: organisation === 'fjordvang' ? 'other' : 'challenger', price: null },
        answers: [answer, null, null],
      },
    ],
    sealed: { at: at.before(333 - (index % 2), time), by: speakers[organisation] },
  }));
}

type Tender = readonly [organisation: Exclude<Bidder, 'nabolaget'>, price: number, idea: string, people: string];

/** The first tenders, and the final ones after the talks: the same ideas, nearer to what can be tried. */
function tenders(at: Timetable, which: 'first' | 'final'): readonly SubmissionScript[] {
  const told: readonly Tender[] =
    which === 'first'
      ? [
          [
            'nattlys',
            2_450_000,
            'En matte under madrassen merker at noen står opp og ikke kommer tilbake. Varselet går til en våken nabo som ringer først og kjører om ingen svarer. Det må være sant at naboer vil ta natta mot betaling. Det prøver vi før vi kjøper utstyr.',
            'Fire naboer, til sammen 40 timer i uka.',
          ],
          [
            'fjordvang',
            2_300_000,
            'En boks tolker lyd og skiller fall fra vanlig uro. Varselet går til nattvakten. Det må være sant at boksen tar høyst to feil hver natt.',
            'Én tekniker i Lyngfjell, 50 prosent.',
          ],
          [
            'omsorgsloftet',
            3_050_000,
            'En vakt i hver av de fire grendene, så ingen har mer enn ti minutter å kjøre.',
            'Fire nattevakter i 60 prosent.',
          ],
        ]
      : [
          [
            'nattlys',
            2_400_000,
            'Som før, med turnus for seks naboer, så to alltid kan ta over. De første fire ukene ligger nattvakten på vent, så ingen er alene om det er vi som tar feil.',
            'Seks naboer, til sammen 52 timer i uka, med kurs på kveldstid.',
          ],
          [
            'fjordvang',
            2_250_000,
            'Som før. Lyden blir tolket i boksen og slettet etter to sekunder. Ingenting går ut av huset annet enn varselet.',
            'Én tekniker i Lyngfjell, 50 prosent, og opplæring av nattvakten.',
          ],
          [
            'omsorgsloftet',
            2_980_000,
            'Vakt i hver grend. Vi vil prøve om vaktene kan følge med på hverandres grender over telefon.',
            'Fire nattevakter i 60 prosent.',
          ],
        ];
  const [lot, days] = which === 'first' ? [1, 276] : [2, 214];
  return told.map(([organisation, price, idea, people], index) => ({
    organisation,
    lot,
    drafts: [
      {
        at: at.before(days - index, '13:45'),
        by: speakers[organisation],
        values: { approach: organisation === 'fjordvang' ? 'other' : 'challenger', price: kroner(price) },
        answers: [null, idea, people],
      },
    ],
    sealed: { at: at.before(days - 6 - index, '14:30'), by: speakers[organisation] },
  }));
}

/** One line for each bidder: what the three members gave, in the order of the panel, and what the chair, the nurse and the lay member wrote. */
type Given = readonly [organisation: Bidder, values: readonly (readonly number[])[], reasons: readonly (readonly string[])[]];

function scores(at: Timetable): AssessmentScript['scores'] {
  const stages: readonly { readonly days: number; readonly given: readonly Given[] }[] = [
    {
      days: 308,
      given: [
        [
          'nattlys',
          [[4.5], [4.2], [4.6]],
          [['Forteller hva som ikke virket, og hva de gjorde da.'], ['Elleve eldre var med fra start.'], ['De hørte etter.']],
        ],
        [
          'fjordvang',
          [[4.0], [4.2], [3.5]],
          [
            ['Tre runder til varslene ble få nok.'],
            ['Kjenner igjen problemet med falske varsler.'],
            ['Pleierne var med, men ikke de som bodde der.'],
          ],
        ],
        [
          'omsorgsloftet',
          [[3.6], [3.5], [4.0]],
          [['Utviklet i et dagtilbud, ikke om natta.'], ['Gruppa fikk bestemme. Det er sjeldent.'], ['Ærlige om det første forsøket.']],
        ],
        [
          'nabolaget',
          [[1.8], [2.0], [2.2]],
          [['Sier selv at de ikke har utviklet noe ennå.'], ['God vilje, lite erfaring.'], ['Jeg liker dem, men de må øve på noe mindre.']],
        ],
      ],
    },
    {
      days: 254,
      given: [
        [
          'nattlys',
          [
            [4.2, 4.5],
            [4.0, 4.2],
            [4.6, 4.8],
          ],
          [
            ['Prøver det mest usikre først.', 'Arbeid til fire i bygda.'],
            ['En nabo som ringer, vekker mindre enn en dør.', 'Kurs trengs.'],
            ['Dette ville mor sagt ja til.', 'Folk herfra.'],
          ],
        ],
        [
          'fjordvang',
          [
            [3.8, 2.8],
            [4.0, 3.0],
            [3.2, 2.5],
          ],
          [
            ['Tydelig hva som må være sant.', 'Lite arbeid i bygda.'],
            ['Virker i sykehjem. Hjemme er det andre lyder.', 'Nattvakten får færre turer.'],
            ['Jeg er usikker på en boks som lytter.', 'Én stilling.'],
          ],
        ],
        [
          'omsorgsloftet',
          [
            [2.8, 3.8],
            [3.0, 3.6],
            [3.2, 4.0],
          ],
          [
            ['Mer av det vi har.', 'Fire stillinger.'],
            ['Trygt, men lite nytt.', 'Gode jobber.'],
            ['Ti minutter er langt når en ligger på gulvet.', 'Arbeid i grendene er bra.'],
          ],
        ],
      ],
    },
    {
      days: 192,
      given: [
        [
          'nattlys',
          [
            [4.5, 4.6],
            [4.4, 4.4],
            [4.7, 4.8],
          ],
          [
            ['Turnusen svarer på det vi spurte om.', 'Seks naboer og kurs.'],
            ['Nattvakten på vent de første ukene er klokt.', 'Kurs på kveldstid er løst.'],
            ['Nå er jeg ikke redd for å si ja.', 'Folk herfra.'],
          ],
        ],
        [
          'fjordvang',
          [
            [4.2, 3.0],
            [4.2, 3.2],
            [3.8, 2.8],
          ],
          [
            ['Lyden forlater ikke huset. Kan måles raskt.', 'Opplæring i tillegg til stillingen.'],
            ['To feil hver natt er et godt mål.', 'Nattvakten får opplæring.'],
            ['Bedre nå som lyden blir slettet.', 'Fortsatt én stilling.'],
          ],
        ],
        [
          'omsorgsloftet',
          [
            [2.9, 3.8],
            [3.0, 3.6],
            [3.2, 4.0],
          ],
          [
            ['Telefon mellom grendene er en liten idé.', 'Som før.'],
            ['Lite å måle i en fase.', 'Gode jobber.'],
            ['Jeg skulle ønske de våget mer.', 'Arbeid i grendene er bra.'],
          ],
        ],
      ],
    },
  ];
  return stages.flatMap(({ days, given }, lot) =>
    (['sigrid', 'hilde', 'odd'] as const).flatMap((by, member) =>
      given.map(([organisation, values, reasons]) => ({
        at: at.before(days - member, '14:15'),
        by,
        organisation,
        lot,
        lines: (values[member] ?? []).map((value, index) => [value, reasons[member]?.[index] ?? ''] as const) satisfies ScoreLine,
      })),
    ),
  );
}

function selections(at: Timetable): readonly DecisionScript[] {
  return [
    {
      at: at.before(293, '12:00'),
      by: 'ingrid',
      lot: 0,
      reasons: 'Tre har vist at de har utviklet noe sammen med dem som skulle bruke det, og kan si hva som ikke virket.',
      complaintTo,
      feedback: { nabolaget: 'Dere har ikke utviklet noe sammen med brukere ennå. Ta med dere en som har gjort det, neste gang.' },
    },
    {
      at: at.before(240, '12:00'),
      by: 'ingrid',
      lot: 1,
      reasons: 'Alle tre er så ulike at det er verdt å snakke med dem før vi velger.',
      complaintTo,
      feedback: {},
    },
  ];
}
