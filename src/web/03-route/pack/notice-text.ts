import type { NoticeCode } from '#law/routes/notices';
import type { Text } from '#value/text';

/** Where notices are published, and that a person does it there. */
export const noticePlaces = {
  doffin: { en: 'Doffin', nb: 'Doffin' },
  findATender: { en: 'Find a Tender', nb: 'Find a Tender' },
  ownSite: { en: 'Your own site', nb: 'Egen nettside' },
  subsidyDatabase: { en: 'The UK subsidy database', nb: 'Det britiske subsidieregisteret' },
} as const satisfies Record<string, Text>;

/** Duties that hold only in some cases (PA23 ss.17, 87): a person looks whether this is one. */
export const onlyWhere: Readonly<Partial<Record<NoticeCode, Text>>> = {
  UK2: {
    en: 'Only where you talked with the market before the call. Otherwise the tender notice says why there is none.',
    nb: 'Bare der dere har snakket med markedet før utlysningen. Ellers skriver dere i kunngjøringen av konkurransen hvorfor den ikke finnes.',
  },
  'UK4-BT': {
    en: 'Only where the competition is advertised openly, from £30,000 (central government £12,000).',
    nb: 'Bare der konkurransen lyses ut åpent, fra 30 000 pund (staten 12 000 pund).',
  },
};

export const noticeText = {
  title: { en: 'Notices', nb: 'Kunngjøringer' },
  lead: {
    en: 'What the route asks you to publish, and when. Nothing is sent from here: open a notice, copy its fields and publish it in the system it belongs to.',
    nb: 'Det framgangsmåten ber dere kunngjøre, og når. Ingenting sendes herfra: Åpne en kunngjøring, kopier feltene og publiser den i systemet der den hører hjemme.',
  },
  none: {
    en: 'The route asks for no notice. What you publish here is public all the same.',
    nb: 'Framgangsmåten krever ingen kunngjøring. Det dere publiserer her, er likevel offentlig.',
  },
  noticeColumn: { en: 'Notice', nb: 'Kunngjøring' },
  duty: { en: 'Duty', nb: 'Plikt' },
  must: { en: 'Required', nb: 'Påkrevd' },
  mustSometimes: { en: 'Required in some cases', nb: 'Påkrevd i noen tilfeller' },
  goodPractice: { en: 'Voluntary, good practice', nb: 'Frivillig, god praksis' },
  where: { en: 'Where', nb: 'Hvor' },
  planned: { en: 'Planned', nb: 'Planlagt' },
  latest: { en: 'At the latest', nb: 'Senest' },
  form: { en: 'Form', nb: 'Skjema' },
  subtype: { en: 'eForms subtype {code}', nb: 'eForms-skjema {code}' },
  noDay: { en: 'No day set', nb: 'Ingen dato satt' },
  withStep: { en: 'With the step “{step}”.', nb: 'Sammen med steget «{step}».' },
  byHand: {
    en: 'You publish it yourselves in {place}. Copy the fields below; we have not sent anything, and cannot see whether it has been published.',
    nb: 'Dere publiserer den selv i {place}. Kopier feltene under. Vi har ikke sendt noe, og ser ikke om den er publisert.',
  },
  missing: {
    en: '{count, plural, one {# required field is} other {# required fields are}} empty: the case does not say it yet, or only you know it.',
    nb: '{count, plural, one {# påkrevd felt er tomt} other {# påkrevde felt er tomme}}: Saken sier det ikke ennå, eller bare dere vet det.',
  },
  complete: {
    en: 'Every required field that we know of has a value. Read them through before you publish.',
    nb: 'Alle påkrevde felt vi kjenner til, har en verdi. Les gjennom dem før dere publiserer.',
  },
  notRead: {
    en: 'Which fields are required has not been read word by word in the law. Compare with the form in the system.',
    nb: 'Hvilke felt som er påkrevd, er ikke lest ord for ord i loven. Sammenlign med skjemaet i systemet.',
  },
  required: { en: 'Required fields', nb: 'Påkrevde felt' },
  other: { en: 'Other fields', nb: 'Andre felt' },
  field: { en: 'Field', nb: 'Felt' },
  value: { en: 'Value to copy', nb: 'Verdi å kopiere' },
  empty: { en: 'Empty', nb: 'Tomt' },
  json: { en: 'Download as data (JSON)', nb: 'Last ned som data (JSON)' },
  jsonNote: {
    en: 'The file holds the same fields with their ids, the empty ones by name, and the notice as an OCDS release once there is something to tell.',
    nb: 'Filen inneholder de samme feltene med id-er, navnene på de tomme, og kunngjøringen som en OCDS-utgivelse når det er noe å fortelle.',
  },
  calendar: { en: 'Add the days to your calendar (.ics)', nb: 'Legg datoene i kalenderen (.ics)' },
  calendarLegal: { en: 'Can begin by law on {day}.', nb: 'Kan starte etter loven {day}.' },
  calendarNotice: { en: 'Last day: {notice}', nb: 'Siste dag: {notice}' },
  calendarName: { en: 'Steps: {title}', nb: 'Steg: {title}' },
} as const satisfies Record<string, Text>;
