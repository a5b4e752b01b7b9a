import { objectOf, objectsAt, textAt, type JsonObject } from '../json.ts';
import { daysOf, organisationsOf, organisationsWhere, where, type GrantRule, type Looked } from './looked.ts';

type Side = 'fundingOrganization' | 'recipientOrganization';

/** Prefixes of org-id.guide that grant data of the two countries and their neighbours bear, and 360Giving's own. */
const prefixes =
  /^(360G|GB-(CHC|COH|SC|NIC|REV|EDU|UKPRN|GOR|LAE|LAS|LANI|LAW|PLA|NHS|MPR|SHPE|ACADEMIES|IRN|PPON|GOV-BARNS|HESA|CASC|SLLP|NIEDU|SCEDU|WALEDU)|NO-(BRC|CRR|BRCE)|IE-(CHY|CRO)|US-EIN|XI-(IATI|GRID|PB|ROR|LEI)|XM-DAC|GG-RCE|IM-(CR|GR)|JE-FSC|JE-OAC|DK-CVR|SE-ON|FI-PRO)-/;

/** Every day that a grant bears, with its path in the grant. */
function allDays(grant: JsonObject): readonly { readonly at: string; readonly day: string }[] {
  const single = ['awardDate'].map((name) => ({ at: `/${name}`, day: textAt(grant, name) }));
  const events = (['plannedDates', 'actualDates'] as const).flatMap((list) =>
    daysOf(grant, list).flatMap(({ start, end }, index) => [
      { at: `/${list}/${index}/startDate`, day: start },
      { at: `/${list}/${index}/endDate`, day: end },
    ]),
  );
  return [...single, ...events].flatMap(({ at, day }) => (day === null ? [] : [{ at, day }]));
}

function daysWhere({ grants }: Looked, test: (day: string, at: string) => boolean): readonly string[] {
  return grants.flatMap((grant, index) => allDays(grant).flatMap(({ at, day }) => (test(day, at) ? [`/grants/${index}${at}`] : [])));
}

/** The day of a date or date-time, padded where only the year or the month is told; `null` for another form. */
function dayIn(text: string | null): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(text ?? '') ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** A form that is right, and a day that no calendar has, as 30 February: patterns let it through. */
function isImpossible(text: string): boolean {
  const day = dayIn(text);
  if (day === null) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day;
}

function yearsFrom(today: string, years: number): string {
  return `${String(Number(today.slice(0, 4)) + years).padStart(4, '0')}${today.slice(4)}`;
}

function endsFirst(list: 'plannedDates' | 'actualDates') {
  return (looked: Looked) =>
    looked.grants.flatMap((grant, index) =>
      daysOf(grant, list).flatMap(({ start, end }, place) => {
        const [from, to] = [dayIn(start), dayIn(end)];
        return from !== null && to !== null && to < from ? [`/grants/${index}/${list}/${place}/endDate`] : [];
      }),
    );
}

function beyond(list: 'plannedDates' | 'actualDates', years: number) {
  return (looked: Looked) =>
    daysWhere(looked, (day, at) => at.startsWith(`/${list}/`) && (dayIn(day) ?? '') > yearsFrom(looked.today, years));
}

function unknownPrefix(side: Side) {
  return (looked: Looked) => organisationsWhere(looked, side, { at: '/id', test: (one) => !prefixes.test(textAt(one, 'id') ?? '-') });
}

function numberIs(name: 'charityNumber' | 'companyNumber', isWell: (number: string) => boolean) {
  return (looked: Looked) =>
    organisationsWhere(looked, 'recipientOrganization', {
      at: `/${name}`,
      test: (one) => {
        const number = textAt(one, name);
        return number !== null && !isWell(number);
      },
    });
}

/** Two letters of Scotland or Northern Ireland are left away; six or seven digits are left, in Northern Ireland and Scotland too. */
function isCharityNumber(number: string): boolean {
  return /^\d{6,7}$/.test(number.replace(/^[A-Za-z]{2,3}/, ''));
}

/** Eight characters, the last six digits. */
function isCompanyNumber(number: string): boolean {
  return /^[A-Za-z0-9]{2}\d{6}$/.test(number);
}

function idOf(prefix: 'GB-CHC-' | 'GB-COH-', isWell: (number: string) => boolean) {
  return (looked: Looked) =>
    (['fundingOrganization', 'recipientOrganization'] as const).flatMap((side) =>
      organisationsWhere(looked, side, {
        at: '/id',
        test: (one) => {
          const id = textAt(one, 'id') ?? '';
          return id.startsWith(prefix) && !isWell(id.slice(prefix.length));
        },
      }),
    );
}

/** Names and ids of funders that do not go one to one: `many` of the second for one of the first. */
function several(one: 'id' | 'name', many: 'id' | 'name') {
  return ({ grants }: Looked) => {
    const known = new Map<string, Set<string>>();
    const places = grants.flatMap((grant, index) =>
      organisationsOf(grant, 'fundingOrganization').map((funder, place) => ({
        path: `/grants/${index}/fundingOrganization/${place}/${many}`,
        of: textAt(funder, one) ?? '',
        value: textAt(funder, many) ?? '',
      })),
    );
    for (const { of, value } of places) known.set(of, (known.get(of) ?? new Set()).add(value));
    return places.filter(({ of }) => of !== '' && (known.get(of)?.size ?? 0) > 1).map(({ path }) => path);
  };
}

/** Something is probably wrong where one of these finds anything: 21 checks. */
export const accuracyRules: readonly GrantRule[] = [
  {
    rule: 'zeroAmount',
    message: 'A grant of nothing: leave it out, or give the amount that was awarded.',
    places: (looked) => where(looked, '/amountAwarded', ({ amountAwarded }) => amountAwarded === 0),
  },
  {
    rule: 'funderPrefixUnknown',
    message: 'The id of a funder does not begin with a prefix of org-id.guide.',
    places: unknownPrefix('fundingOrganization'),
  },
  {
    rule: 'recipientPrefixUnknown',
    message: 'The id of a recipient does not begin with a prefix of org-id.guide.',
    places: unknownPrefix('recipientOrganization'),
  },
  {
    rule: 'charityNumberMalformed',
    message: 'A charity number has six or seven digits, with letters before them only in Scotland and Northern Ireland.',
    places: numberIs('charityNumber', isCharityNumber),
  },
  {
    rule: 'companyNumberMalformed',
    message: 'A company number has eight characters, of which the last six are digits; fill it up with zeros in front.',
    places: numberIs('companyNumber', isCompanyNumber),
  },
  {
    rule: 'charityIdMalformed',
    message: 'An id that begins with GB-CHC- goes on with a charity number.',
    places: idOf('GB-CHC-', isCharityNumber),
  },
  {
    rule: 'companyIdMalformed',
    message: 'An id that begins with GB-COH- goes on with a company number of eight characters.',
    places: idOf('GB-COH-', isCompanyNumber),
  },
  {
    rule: 'lineBreakInId',
    message: 'An id has a line break in it.',
    places: (looked) => [
      ...where(looked, '/id', ({ id }) => typeof id === 'string' && /[\r\n]/.test(id)),
      ...(['fundingOrganization', 'recipientOrganization'] as const).flatMap((side) =>
        organisationsWhere(looked, side, { at: '/id', test: ({ id }) => typeof id === 'string' && /[\r\n]/.test(id) }),
      ),
    ],
  },
  {
    rule: 'severalFunders',
    message: 'A grant has more than one funder: say who of them pays it.',
    places: (looked) => where(looked, '/fundingOrganization', (grant) => organisationsOf(grant, 'fundingOrganization').length > 1),
  },
  {
    rule: 'looksLikeEmail',
    message: 'Something looks like an e-mail address, and that may be a person’s.',
    places: ({ grants }) => grants.flatMap((grant, index) => emailsIn(grant, `/grants/${index}`)),
  },
  {
    rule: 'impossibleDay',
    message: 'A day that no calendar has.',
    places: (looked) => daysWhere(looked, isImpossible),
  },
  { rule: 'plannedEndFirst', message: 'A planned end lies before its start.', places: endsFirst('plannedDates') },
  { rule: 'actualEndFirst', message: 'An actual end lies before its start.', places: endsFirst('actualDates') },
  { rule: 'plannedFarAhead', message: 'A planned day lies more than twelve years ahead.', places: beyond('plannedDates', 12) },
  { rule: 'actualFarAhead', message: 'An actual day lies more than five years ahead.', places: beyond('actualDates', 5) },
  {
    rule: 'farPast',
    message: 'A day lies more than 25 years back.',
    places: (looked) => daysWhere(looked, (day) => (dayIn(day) ?? '9999') < yearsFrom(looked.today, -25)),
  },
  {
    rule: 'awardedAhead',
    message: 'A grant is awarded on a day to come.',
    places: (looked) => daysWhere(looked, (day, at) => at === '/awardDate' && (dayIn(day) ?? '') > looked.today),
  },
  {
    rule: 'individualWithGroups',
    message: 'A grant to one person tells of groups that the person may belong to: leave that out.',
    places: (looked) => where(looked, '/project', (grant) => grant['recipientIndividual'] !== undefined && grant['project'] !== undefined),
  },
  {
    rule: 'postcodeAsGeoCode',
    message: 'A geoCode looks like a postcode: give the code of the area.',
    places: ({ grants }) =>
      grants.flatMap((grant, index) =>
        placesIn(grant).flatMap(({ at, place }) =>
          /^[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}$/.test(textAt(place, 'geoCode') ?? '') ? [`/grants/${index}${at}/geoCode`] : [],
        ),
      ),
  },
  { rule: 'funderNames', message: 'One id of a funder has several names.', places: several('id', 'name') },
  { rule: 'funderIds', message: 'One name of a funder has several ids.', places: several('name', 'id') },
];

function emailsIn(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return /[^\s@<>]+@[^\s@<>]+\.[A-Za-z]{2,}/.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => emailsIn(item, `${path}/${index}`));
  return Object.entries(objectOf(value)).flatMap(([key, item]) => emailsIn(item, `${path}/${key}`));
}

/** Every place that a grant names: of those who gain, and of its recipients. */
function placesIn(grant: JsonObject): readonly { readonly at: string; readonly place: JsonObject }[] {
  return [
    ...objectsAt(grant, 'beneficiaryLocation').map((place, index) => ({ at: `/beneficiaryLocation/${index}`, place })),
    ...organisationsOf(grant, 'recipientOrganization').flatMap((organisation, index) =>
      objectsAt(organisation, 'location').map((place, number) => ({ at: `/recipientOrganization/${index}/location/${number}`, place })),
    ),
  ];
}
