import { kroner } from '../call-parts.ts';
import type { SolutionScript } from '../solution-script.ts';
import type { Timetable } from '../timetable.ts';

/** What the enterprises of Lyngfjell and around offer: a scout, a challenger and an includer among them. */
export function norwegianSolutions(at: Timetable): readonly SolutionScript[] {
  return [
    {
      at: at.before(150, '20:10'),
      by: 'silje',
      language: 'nb',
      values: {
        title: 'Nattlinja: en stemme eldre kjenner igjen',
        whatChanges:
          'Eldre som bor alene og ligger våkne, kan ringe en av fire faste mellom klokka 22 og 7. De vet hvem som svarer. Færre ringer legevakten fordi de er redde, og flere sier at de har noen.',
        how: 'Postbudet spør på runden sin hvem som ikke har svart på lenge, og vi banker på dagen etter. Fire faste telefonvakter, og en sykepleier i bakhånd. Vi besøker når noe er galt, og melder fra til kommunen når den eldre vil det. Vi trenger avtale med legevakten om hvem som ringer hvem.',
        otherTitle: 'The night line: a voice that older people know',
        otherWhatChanges:
          'Older people who live alone and lie awake can call one of four people between 10 pm and 7 am. They know who answers. Fewer call the emergency doctor because they are afraid.',
        targetGroups: ['g-alone'],
        outcomes: ['o-less-alone', 'o-safe'],
        settings: ['s-night', 's-remote'],
        services: ['v-helpline', 'v-outreach'],
        paidToday: 'no',
        unmetNeed: 'yes',
        newWay: 'yes',
        jobs: 'no',
        evidenceGrade: 'described',
        evidence: 'Prøvd i tre postruter i fem måneder: 61 ble funnet, 38 har ringt. Ingen har målt virkningen ennå.',
        regions: ['NO020'],
        languages: ['nb'],
        capacity: 120,
        price: kroner(640),
        priceUnit: 'én person i én måned',
      },
    },
    {
      at: at.before(210, '19:30'),
      by: 'kari',
      language: 'nb',
      values: {
        title: 'Dager ute for folk med demens',
        whatChanges:
          'Hjemmeboende med demens er med på det de kan: vedhogst, dyr, matlaging, turer. De sover bedre, og familien får dagen fri. Flere bor hjemme lenger.',
        how: 'Grupper på fem med de samme to ansatte hver gang. Vi henter hjemme klokka ni og kjører tilbake klokka tre. Pårørende får en melding om hvordan dagen var. Vi møter demenskoordinatoren hver måned.',
        otherTitle: 'Days outdoors for people with dementia',
        otherWhatChanges:
          'People with dementia who live at home take part in what they can: firewood, animals, cooking, walks. They sleep better, and the family gets the day off. More can live at home for longer.',
        targetGroups: ['g-dementia', 'g-carers'],
        outcomes: ['o-meaning', 'o-home-longer', 'o-time-off'],
        settings: ['s-farm', 's-out'],
        services: ['v-day'],
        paidToday: 'yes',
        unmetNeed: 'no',
        newWay: 'yes',
        jobs: 'no',
        evidenceGrade: 'measured',
        evidence: '31 deltakere fulgt i 14 måneder: søvn og uro målt før og etter. 24 bodde fortsatt hjemme etter ett år.',
        regions: ['NO020', 'NO060'],
        languages: ['nb', 'en'],
        capacity: 15,
        price: kroner(1_150),
        priceUnit: 'én person i én dag, med kjøring',
      },
      later: {
        at: at.before(30, '20:40'),
        values: { capacity: 20 },
      },
    },
    {
      at: at.before(170, '18:20'),
      by: 'rune',
      language: 'nb',
      values: {
        title: 'Renhold og tøyvask som gir folk en jobb',
        whatChanges:
          'Sykehjem, skoler og kontorer får rene rom og rent tøy til avtalt tid. Folk som kommer fra rusbehandling eller fengsel, får fast jobb og blir i den.',
        how: 'Alle går sammen med en fagarbeider det første halvåret. Kvaliteten måles hver måned etter INSTA 800, og tallene deles med kunden. Vi har egen oppfølging for dem som strever, også på fritiden.',
        otherTitle: 'Cleaning and laundry that gives people a job',
        otherWhatChanges:
          'Care homes, schools and offices get clean rooms and clean laundry on time. People who come from addiction treatment or prison get a permanent job and stay in it.',
        targetGroups: ['g-outside', 'g-prison', 'g-substance'],
        outcomes: ['o-job', 'o-ordinary'],
        settings: ['s-work', 's-care-home'],
        services: ['v-cleaning', 'v-laundry', 'v-job-support'],
        paidToday: 'yes',
        unmetNeed: 'no',
        newWay: 'no',
        jobs: 'yes',
        evidenceGrade: 'measured',
        evidence:
          'Av 34 ansatte siden 2019 er 26 fortsatt i arbeid, 19 av dem hos oss. Kvalitetskontroll: 96 % av rommene bestått siste år.',
        regions: ['NO020'],
        languages: ['nb', 'ar', 'so'],
        price: kroner(410),
        priceUnit: 'én time renhold',
      },
    },
    {
      at: at.before(300, '17:15'),
      by: 'mona',
      language: 'nb',
      values: {
        title: 'Noen hjemme når du kommer fra sykehuset',
        whatChanges:
          'Eldre som skrives ut, møtes av en de kjenner fra sykehuset. Det er varmt i huset, og noen kommer igjen dagen etter. Færre blir lagt inn på nytt.',
        how: 'Besøk hver dag i to uker, av lokale medlemmer med kurs. En sykepleier går gjennom medisinlista sammen med fastlegen. Vi ringer hjemmesykepleien når noe endrer seg.',
        targetGroups: ['g-discharged', 'g-older'],
        outcomes: ['o-fewer-admissions', 'o-safe'],
        settings: ['s-home'],
        services: ['v-company', 'v-nursing'],
        paidToday: 'no',
        unmetNeed: 'yes',
        newWay: 'yes',
        jobs: 'no',
        evidenceGrade: 'measured',
        evidence: 'Andelen som ble innlagt på nytt innen 30 dager, er fulgt siden avtalen med Lyngfjell begynte.',
        regions: ['NO020'],
        languages: ['nb'],
        capacity: 25,
      },
    },
  ];
}
