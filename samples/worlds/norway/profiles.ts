import type { Money } from '#value/money';
import { said, shown, type ProfileScript } from '../profile-script.ts';
import type { Timetable } from '../timetable.ts';

const kroner = (amount: number): Money => ({ minor: amount * 100, currency: 'NOK', vat: 'none' });

/** A co-operative whose articles are about to run out as evidence, and one where every third person came from outside work. */
export function norwegianProfiles(at: Timetable): readonly ProfileScript[] {
  // The last year whose accounts were there when this was written.
  const lastYear = Number(at.dayBefore(200).slice(0, 4)) - 1;
  return [
    {
      at: at.before(90, '20:40'),
      by: 'kari',
      language: 'nb',
      statements: [
        said('legalForm', { form: 'cooperative' }, shown('A', 'Enhetsregisteret', at.dayBefore(90))),
        said('mission', { missionLocked: 'yes' }, shown('C', 'Vedtektene § 2 og § 15', at.dayBefore(400))),
        said('distribution', { capPercent: 0 }, shown('C', 'Vedtektene § 11', at.dayBefore(400))),
        said('assetLock', { assetsLocked: 'yes' }, shown('C', 'Vedtektene § 16', at.dayBefore(400), 'everybody', at.dayBefore(20))),
        said('independence', { independent: 'yes' }, shown('C', 'Medlemslisten', at.dayBefore(90), 'buyers')),
        said('seats', { staffSeats: 2, userSeats: 1, allSeats: 5 }, shown('C', 'Vedtektene § 8', at.dayBefore(400))),
        said(
          'accounts',
          {
            year: lastYear,
            customers: [
              { id: null, customer: 'Lyngfjell kommune', paid: kroner(1_640_000) },
              { id: null, customer: 'Statsforvalteren (tilskudd)', paid: kroner(420_000) },
            ],
            paidByOthers: kroner(310_000),
            earned: kroner(1_880_000),
            surplus: kroner(64_000),
            paidOut: kroner(0),
            reinvested: kroner(64_000),
          },
          shown('B', `Revidert årsregnskap ${lastYear}`, at.dayBefore(150)),
        ),
        said(
          'model',
          {
            dimension: 'userPower',
            before: 'Dagsenterets ukeplan, laget av de ansatte.',
            after: 'Hver gruppe bestemmer om morgenen hva dagen skal brukes til.',
          },
          shown('C', 'Dagbøkene for 14 måneder', at.dayBefore(120)),
        ),
      ],
    },
    {
      at: at.before(85, '19:30'),
      by: 'mona',
      language: 'nb',
      statements: [
        said('legalForm', { form: 'association' }, shown('A', 'Enhetsregisteret', at.dayBefore(85))),
        said('home', { region: 'NO020' }, shown('A', 'Enhetsregisteret', at.dayBefore(85))),
        said('mission', { missionLocked: 'no' }, shown('C', 'Vedtektene § 2', at.dayBefore(300))),
        said('distribution', { capPercent: 0 }, shown('C', 'Vedtektene § 7', at.dayBefore(300))),
      ],
    },
    {
      at: at.before(84, '22:05'),
      by: 'silje',
      language: 'nb',
      statements: [
        said('legalForm', { form: 'limitedCompany' }, shown('A', 'Enhetsregisteret', at.dayBefore(84))),
        said('home', { region: 'NO020' }, shown('A', 'Enhetsregisteret', at.dayBefore(84))),
        said('distribution', { capPercent: 50 }, shown('C', 'Vedtektene § 6', at.dayBefore(200))),
      ],
    },
    {
      at: at.before(75, '21:10'),
      by: 'rune',
      language: 'nb',
      statements: [
        said('legalForm', { form: 'cooperative' }, shown('A', 'Enhetsregisteret', at.dayBefore(75))),
        said(
          'staff',
          { year: lastYear, people: 19, fromTheArea: 17, fromOutsideWork: 7 },
          shown('B', 'Attestert av Nav, som antall', at.dayBefore(80)),
        ),
        said(
          'staff',
          { year: lastYear - 1, people: 16, fromTheArea: 15, fromOutsideWork: 5 },
          shown('B', 'Attestert av Nav, som antall', at.dayBefore(430)),
        ),
        said(
          'results',
          { year: lastYear, measure: 'I ordinært arbeid ett år etter', better: 'more', value: 4, target: 3, about: 9 },
          shown('C', 'Årsmelding', at.dayBefore(140)),
        ),
        said(
          'results',
          { year: lastYear - 1, measure: 'I ordinært arbeid ett år etter', better: 'more', value: 2, target: 3, about: 7 },
          shown('C', 'Årsmelding', at.dayBefore(505)),
        ),
        said(
          'relations',
          { relation: 'ownedBy', name: 'De ansatte, som medlemmer', scheme: null, number: null, sharePercent: 100 },
          shown('A', 'Enhetsregisteret', at.dayBefore(75)),
        ),
        said(
          'accounts',
          {
            year: lastYear,
            customers: [
              { id: null, customer: 'Lyngfjell kommune', paid: kroner(2_100_000) },
              { id: null, customer: 'Nav (tiltaksplasser)', paid: kroner(1_450_000) },
            ],
            paidByOthers: kroner(1_320_000),
            earned: kroner(3_420_000),
            surplus: kroner(88_000),
            paidOut: kroner(0),
            reinvested: kroner(88_000),
          },
          shown('B', `Revidert årsregnskap ${lastYear}`, at.dayBefore(150)),
        ),
        said(
          'accounts',
          {
            year: lastYear - 1,
            customers: [
              { id: null, customer: 'Lyngfjell kommune', paid: kroner(2_050_000) },
              { id: null, customer: 'Nav (tiltaksplasser)', paid: kroner(1_310_000) },
            ],
            paidByOthers: kroner(760_000),
            earned: kroner(2_810_000),
            surplus: kroner(0),
            paidOut: kroner(0),
            reinvested: kroner(0),
          },
          shown('B', `Revidert årsregnskap ${lastYear - 1}`, at.dayBefore(515)),
        ),
        said('distribution', { capPercent: 0 }, shown('C', 'Vedtektene § 9', at.dayBefore(300))),
        said('openness', { published: ['impactReport', 'complaints'] }, shown('C', 'Årsmelding', at.dayBefore(140))),
        said(
          'growth',
          { reserveMonths: 4, breakEvenMonth: 0, peoplePlanned: 26, training: 'yes' },
          shown('C', 'Plan for tre år', at.dayBefore(140), 'buyers'),
        ),
      ],
    },
  ];
}
