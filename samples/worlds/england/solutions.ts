import { pounds } from '../call-parts.ts';
import type { SolutionScript } from '../solution-script.ts';
import type { Timetable } from '../timetable.ts';

/** What the enterprises of Northmoor and around offer. */
export function englishSolutions(at: Timetable): readonly SolutionScript[] {
  return [
    {
      at: at.before(220, '19:05'),
      by: 'jane',
      language: 'en',
      values: {
        title: 'One door for people without a home',
        whatChanges:
          'People who sleep rough or in hostels see a nurse, a GP, a housing adviser and somebody who has been there, in one place and without an appointment. Fewer end up in A&E, and more have a doctor of their own.',
        how: 'Open five days and two evenings a week. Nurses go out to hostels and to the soup run on the other days. Peer workers are paid staff. We need a room for prescriptions and a link with the hospital’s discharge team.',
        otherTitle: 'Én dør for folk uten bolig',
        otherWhatChanges:
          'Folk som sover ute eller på herberge, møter sykepleier, lege, boligrådgiver og en med egen erfaring på ett sted, uten timebestilling. Færre havner på akuttmottaket.',
        targetGroups: ['g-homeless', 'g-substance'],
        outcomes: ['o-reach', 'o-fewer-admissions'],
        settings: ['s-clinic', 's-street'],
        services: ['v-doctor', 'v-outreach'],
        paidToday: 'yes',
        unmetNeed: 'no',
        newWay: 'yes',
        jobs: 'no',
        evidenceGrade: 'compared',
        evidence: 'Emergency admissions of 212 people in the year before and after, against a matched group of 198 in the next town.',
        regions: ['UKE', 'UKD'],
        languages: ['en', 'pl', 'interpreter'],
        capacity: 350,
      },
    },
    {
      at: at.before(180, '20:15'),
      by: 'maureen',
      language: 'en',
      values: {
        title: 'Half a day off, every week',
        whatChanges:
          'People who care for a husband, wife or parent at home get four hours off every week, on a day they choose, and somebody they know stays. Carers keep going for longer.',
        how: 'Each carer has two fixed workers, so that one can be ill. Most of us have cared for somebody ourselves. Short notice costs nothing extra.',
        otherTitle: 'En halv fridag, hver uke',
        otherWhatChanges:
          'De som har omsorg for ektefelle eller foreldre hjemme, får fri fire timer hver uke, en dag de velger, mens noen de kjenner, blir igjen.',
        targetGroups: ['g-carers'],
        outcomes: ['o-time-off'],
        settings: ['s-home'],
        services: ['v-respite'],
        paidToday: 'yes',
        unmetNeed: 'no',
        newWay: 'yes',
        jobs: 'no',
        evidenceGrade: 'measured',
        evidence: 'Carers’ own scores before and after six months, 140 of 163 answered.',
        regions: ['UKE'],
        languages: ['en', 'ur'],
        capacity: 160,
        price: pounds(96),
        priceUnit: 'half a day',
      },
    },
    {
      at: at.before(75, '18:45'),
      by: 'dwayne',
      language: 'en',
      values: {
        title: 'Met at the gate, seen by a doctor the same day',
        whatChanges:
          'People who leave prison are met by somebody who has been inside, and see a nurse or doctor on the first day. Medicines do not stop, and more keep their first appointments.',
        how: 'The mentor visits three times before release. A slot at our centre is kept free every weekday morning. We look for two prisons that will give us release dates a week ahead.',
        otherTitle: 'Møtt ved porten, hos legen samme dag',
        otherWhatChanges:
          'Folk som kommer ut av fengsel, møtes av en som selv har sittet inne, og ser en sykepleier eller lege den første dagen.',
        targetGroups: ['g-prison'],
        outcomes: ['o-reach', 'o-justice'],
        settings: ['s-prison', 's-clinic'],
        services: ['v-mentor', 'v-doctor'],
        paidToday: 'no',
        unmetNeed: 'yes',
        newWay: 'yes',
        jobs: 'yes',
        evidenceGrade: 'untried',
        evidence: 'A trial with one prison begins in spring.',
        regions: ['UKE'],
        languages: ['en'],
        capacity: 30,
      },
    },
  ];
}
