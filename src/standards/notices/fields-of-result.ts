import type { NoticeField } from './notice-field.ts';
import { amount, code, lines, onDay, text } from './notice-value.ts';
import { dayIn } from '#value/instant';

/** Who got it, for what, and what follows: filled from published decisions and signed agreements only. */
export const resultNoticeFields = {
  winnerChosen: {
    name: { en: 'Whether somebody was chosen', nb: 'Om noen er valgt' },
    eforms: 'BT-142-LotResult',
    ocds: 'awards/status',
    value: ({ file, decided }) =>
      decided.some(({ awards }) => awards.length > 0) ? code(file.country === 'NO' ? 'selec-w' : 'active') : null,
  },
  supplier: {
    name: { en: 'Who was chosen', nb: 'Hvem som er valgt' },
    eforms: 'BT-500-Organization-Company',
    ocds: 'awards/suppliers/name',
    value: ({ decided }) => lines(decided.flatMap(({ awards }) => awards).map(({ organisationName }) => organisationName)),
  },
  supplierNumber: {
    name: { en: 'Number of the chosen one', nb: 'Organisasjonsnummer til den valgte' },
    eforms: 'BT-501-Organization-Company',
    ocds: 'parties/identifier/id',
    value: ({ file, decided }) =>
      lines(
        decided
          .flatMap(({ awards }) => awards)
          .map(({ organisationId }) => file.parties.find(({ id }) => id === organisationId)?.identifier?.id),
      ),
  },
  supplierFacts: {
    name: {
      en: 'Whether the chosen one is small or medium, VCSE, a supported employment provider, a public service mutual',
      nb: 'Om den valgte er liten eller mellomstor, VCSE, supported employment provider, public service mutual',
    },
    eforms: 'BT-165-Organization-Company',
    ocds: 'parties/details/vcse',
    value: () => null,
  },
  price: {
    name: { en: 'Value of the award', nb: 'Verdi av tildelingen' },
    eforms: 'BT-720-Tender',
    ocds: 'awards/value',
    value: ({ decided }) => {
      const [one, ...others] = decided.flatMap(({ awards }) => awards);
      return others.length === 0 ? amount(one?.value) : null;
    },
  },
  total: {
    name: { en: 'Value of all awards of the notice', nb: 'Verdi av alle tildelinger i kunngjøringen' },
    eforms: 'BT-161-NoticeResult',
    value: ({ decided }) => {
      const values = decided.flatMap(({ awards }) => awards).map(({ value }) => value);
      const [first] = values;
      // Amounts that treat VAT differently have no sum.
      if (!first || values.some(({ currency, vat }) => currency !== first.currency || vat !== first.vat)) return null;
      return amount({ ...first, minor: values.reduce((sum, { minor }) => sum + minor, 0) });
    },
  },
  compared: {
    name: { en: 'How many were compared', nb: 'Hvor mange som ble sammenlignet' },
    ocds: 'bids/statistics/value',
    value: ({ decided }) =>
      lines(
        decided.map(({ lot, decision }) =>
          lot.divided ? `${lot.title ?? ''}: ${decision.ranking.length}` : String(decision.ranking.length),
        ),
      ),
  },
  received: {
    name: { en: 'How many submissions came in, those set aside too', nb: 'Hvor mange som kom inn, også de som ble avvist' },
    eforms: 'BT-759-LotResult',
    value: () => null,
  },
  decidedOn: {
    name: { en: 'Day of the decision', nb: 'Dato for beslutningen' },
    eforms: 'BT-1451-Contract',
    ocds: 'awards/date',
    value: ({ decided }) => {
      const last = decided.at(-1);
      return last?.decision.decidedAt ? onDay(dayIn(last.call.zone, last.decision.decidedAt)) : null;
    },
  },
  decidedBy: {
    name: { en: 'Who decided', nb: 'Hvem som avgjorde' },
    value: ({ decided }) => text(decided.at(-1)?.decision.minutes?.decidingBody),
  },
  reasons: {
    name: { en: 'Why the chosen one', nb: 'Hvorfor den valgte' },
    ocds: 'awards/description',
    value: ({ decided }) => text(decided.at(-1)?.decision.reasons),
  },
  summariesSent: {
    name: { en: 'Assessment summaries sent to everybody', nb: 'Begrunnelser sendt til alle' },
    ocds: 'awards/assessmentSummariesDateSent',
    value: ({ decided }) => {
      const last = decided.at(-1);
      return last?.decision.decidedAt ? { kind: 'instant', instant: last.decision.decidedAt, zone: last.call.zone } : null;
    },
  },
  standstill: {
    name: { en: 'Waiting period ends', nb: 'Ventetiden er ute' },
    ocds: 'awards/standstillPeriod/endDate',
    value: ({ decided }) => onDay(decided.at(-1)?.decision.waiting?.ends),
  },
  representations: {
    name: { en: 'Where to write, and until when', nb: 'Hvor man skriver, og til når' },
    value: ({ decided }) => {
      const decision = decided.at(-1)?.decision;
      return lines([decision?.complaintTo, decision?.waiting?.ends]);
    },
  },
  interests: {
    name: { en: 'Interests declared, and how they were handled', nb: 'Tilknytninger som ble meldt, og hvordan de ble håndtert' },
    value: ({ file, decided }) => {
      const told = decided.flatMap(({ lot }) => file.panels[lot.lot.id] ?? []);
      if (told.length === 0) return null;
      const [links, recusals] = [told.reduce((sum, { links: one }) => sum + one, 0), told.reduce((sum, { recusals: one }) => sum + one, 0)];
      return text(
        file.language === 'en'
          ? `Links declared: ${links}. People recused: ${recusals}.`
          : `Meldte tilknytninger: ${links}. Inhabile personer: ${recusals}.`,
      );
    },
  },
  signed: {
    name: { en: 'Signed on', nb: 'Signert' },
    eforms: 'BT-145-Contract',
    ocds: 'contracts/dateSigned',
    value: ({ agreements }) => onDay(agreements.at(-1)?.signedOn),
  },
  contractStarts: {
    name: { en: 'The agreement starts', nb: 'Avtalen starter' },
    ocds: 'contracts/period/startDate',
    value: ({ agreements }) => onDay(agreements.at(-1)?.startDate),
  },
  contractEnds: {
    name: { en: 'The agreement ends', nb: 'Avtalen slutter' },
    ocds: 'contracts/period/endDate',
    value: ({ agreements }) => onDay(agreements.at(-1)?.endDate),
  },
  contractValue: {
    name: { en: 'Value of the agreement', nb: 'Verdi av avtalen' },
    ocds: 'contracts/value',
    value: ({ agreements }) => (agreements.length === 1 ? amount(agreements[0]?.value) : null),
  },
  indicators: {
    name: { en: 'What is measured in the agreement', nb: 'Hva som måles i avtalen' },
    ocds: 'contracts/agreedMetrics',
    value: ({ file, agreements }) =>
      lines(
        file.measures
          .filter(({ agreementId }) => agreements.some(({ id }) => id === agreementId))
          .map(({ title, unit }) => `${title} (${unit})`),
      ),
  },
} as const satisfies Readonly<Record<string, NoticeField>>;
