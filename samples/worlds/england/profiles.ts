import { dayFrom } from '#value/day';
import type { Money } from '#value/money';
import { said, shown, type ProfileScript } from '../profile-script.ts';
import type { Timetable } from '../timetable.ts';

const pounds = (amount: number): Money => ({ minor: amount * 100, currency: 'GBP', vat: 'none' });

/** Two companies of one form, and nothing alike: several payers and a third of the seats, and a team that left the NHS with one customer. */
export function englishProfiles(at: Timetable): readonly ProfileScript[] {
  // The last year whose accounts were there when this was written.
  const lastYear = Number(at.dayBefore(200).slice(0, 4)) - 1;
  const audited = at.dayBefore(130);
  const endOf = (year: number) => dayFrom(year, 12, 31) ?? at.today;
  return [
    {
      at: at.before(100, '19:20'),
      by: 'jane',
      language: 'en',
      statements: [
        said('legalForm', { form: 'cic' }, shown('A', 'Register of companies', at.dayBefore(100))),
        said('independence', { independent: 'yes' }, shown('A', 'Register of persons with significant control', at.dayBefore(100))),
        said(
          'seats',
          { staffSeats: 2, userSeats: 2, allSeats: 9 },
          shown('C', 'Articles, section 12, and minutes of the last general meeting', at.dayBefore(300)),
        ),
        said(
          'accounts',
          {
            year: lastYear,
            customers: [
              { id: null, customer: 'Northmoor Integrated Care Board', paid: pounds(612_000) },
              { id: null, customer: 'Northmoor Council', paid: pounds(301_000) },
            ],
            paidByOthers: pounds(148_000),
            earned: pounds(968_000),
            surplus: pounds(31_000),
            paidOut: pounds(0),
            reinvested: pounds(31_000),
          },
          shown('B', `Independently examined accounts ${lastYear}`, audited),
        ),
        said(
          'accounts',
          {
            year: lastYear - 1,
            customers: [{ id: null, customer: 'Northmoor Integrated Care Board', paid: pounds(702_000) }],
            paidByOthers: pounds(190_000),
            earned: pounds(791_000),
            surplus: pounds(12_000),
            paidOut: pounds(0),
            reinvested: pounds(12_000),
          },
          shown('B', `Independently examined accounts ${lastYear - 1}`, at.dayBefore(495)),
        ),
        said(
          'model',
          {
            dimension: 'access',
            before: 'A GP surgery with appointments, and letters to people who have no address.',
            after: 'One door without appointments, and a nurse who goes to the hostels and the soup run.',
          },
          shown('B', 'Evaluation by the university, chapter 3', at.dayBefore(210)),
        ),
        said(
          'model',
          {
            dimension: 'roles',
            before: 'Nurses and doctors; people with own experience were asked for comments.',
            after: 'Peer workers are paid staff and meet people first.',
          },
          shown('C', 'Job descriptions and rota', at.dayBefore(150)),
        ),
        said(
          'commitment',
          {
            what: 'Fewer emergency admissions of people without a home',
            measure: 'Admissions per 100 people a year',
            baseline: 61,
            target: 45,
          },
          shown('B', 'Evaluation by the university, table 7', at.dayBefore(210)),
        ),
        said(
          'commitment',
          { what: 'More people have a doctor of their own', measure: 'Share registered after six months, %', baseline: 38, target: 70 },
          shown('C', 'Annual report, page 9', at.dayBefore(140)),
        ),
        ...[
          [lastYear, 45.5, 212],
          [lastYear - 1, 52.5, 187],
          [lastYear - 2, 61, 164],
        ].map(([year = lastYear, value = 0, about = 0]) =>
          said(
            'results',
            { year, measure: 'Emergency admissions per 100 people', better: 'fewer', value, target: 45, about },
            shown('B', `Evaluation by the university, table 7, ${year}`, at.dayBefore(210)),
          ),
        ),
        said(
          'results',
          { year: lastYear, measure: 'Registered with a doctor after six months, %', better: 'more', value: 63, target: 70, about: 212 },
          shown('C', 'Annual report, page 9', at.dayBefore(140)),
        ),
        said(
          'results',
          {
            year: lastYear - 1,
            measure: 'Registered with a doctor after six months, %',
            better: 'more',
            value: 49,
            target: 60,
            about: 187,
          },
          shown('C', 'Annual report, page 11', at.dayBefore(505)),
        ),
        said(
          'staff',
          { year: lastYear, people: 23, fromTheArea: 19, fromOutsideWork: 6 },
          shown('C', 'Payroll, as counts', at.dayBefore(140)),
        ),
        said(
          'staff',
          { year: lastYear - 1, people: 18, fromTheArea: 14, fromOutsideWork: 3 },
          shown('C', 'Payroll, as counts', at.dayBefore(505)),
        ),
        said('openness', { published: ['impactReport', 'pay', 'distributions'] }, shown('A', 'CIC34 report', at.dayBefore(140))),
        said(
          'growth',
          { reserveMonths: 2, breakEvenMonth: 0, peoplePlanned: 31, training: 'yes' },
          shown('C', 'Business plan', at.dayBefore(120), 'buyers'),
        ),
      ],
    },
    {
      at: at.before(60, '20:05'),
      by: 'imani',
      language: 'en',
      statements: [
        said('legalForm', { form: 'cic' }, shown('A', 'Register of companies', at.dayBefore(60))),
        said('origin', { spunOutOn: at.dayBefore(500) }, shown('C', 'Transfer agreement', at.dayBefore(500))),
        said('control', { employeeControlled: 'yes' }, shown('C', 'Articles, sections 5 and 14', at.dayBefore(520))),
        said('seats', { staffSeats: 5, userSeats: 1, allSeats: 8 }, shown('C', 'Articles, section 14', at.dayBefore(520))),
        said(
          'accounts',
          {
            year: lastYear,
            customers: [{ id: null, customer: 'Northmoor Integrated Care Board', paid: pounds(480_000) }],
            paidByOthers: pounds(20_000),
            earned: pounds(500_000),
            surplus: pounds(9_000),
            paidOut: null,
            reinvested: pounds(9_000),
          },
          shown('C', `Accounts ${lastYear}`, endOf(lastYear)),
        ),
        said('marketPlan', { months: 18, largestPercent: 75 }, shown('C', 'Business plan, page 14', at.dayBefore(90), 'everybody')),
        said(
          'model',
          {
            dimension: 'workflow',
            before: 'Rounds from the clinic, at the times of the clinic.',
            after: 'Rounds at six in the morning and ten at night, when people are where they sleep.',
          },
          shown('D', null, at.dayBefore(60)),
        ),
      ],
    },
  ];
}
