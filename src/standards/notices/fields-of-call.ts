import { isRecorded } from '#call/procedures';
import { callFields } from '#call/fields';
import { writtenLots } from '#call/lot';
import { stagePlanOf } from '#call/stages';
import type { Call } from '#call';
import type { NoticeField } from './notice-field.ts';
import { amount, code, lines, onDay, text } from './notice-value.ts';

/** What is asked for, by when and how it is compared. */
export const callNoticeFields = {
  procedure: {
    name: { en: 'Type of procedure', nb: 'Type prosedyre' },
    eforms: 'BT-105-Procedure',
    ocds: 'tender/procurementMethod',
    value: ({ file, call }) =>
      file.country === 'EN' ? code(file.route?.basis.route.procurementMethod) : code(call && procedureCode(call)),
  },
  features: {
    name: { en: 'How the procedure runs', nb: 'Hvordan prosedyren foregår' },
    eforms: 'BT-88-Procedure',
    ocds: 'tender/procurementMethodDetails',
    value: ({ file, call }) => {
      if (!call) return null;
      const { stages } = stagePlanOf(call.plan);
      if (stages.length > 1) return lines(stages.map(({ name }, place) => `${place + 1}. ${name[file.language]}`));
      return text(callFields.plan.options.find(({ value }) => value === (call.plan ?? 'open'))?.label[file.language]);
    },
  },
  lots: {
    name: { en: 'Lots', nb: 'Delkontrakter' },
    eforms: 'BT-21-Lot',
    ocds: 'tender/lots/title',
    value: ({ call }) => {
      if (!call) return null;
      const lots = writtenLots(call.lots);
      return lots.length === 0 ? text(call.title) : lines(lots.map(({ title }) => title));
    },
  },
  lotDescriptions: {
    name: { en: 'Description of each lot', nb: 'Beskrivelse av hver delkontrakt' },
    eforms: 'BT-24-Lot',
    ocds: 'tender/lots/description',
    value: ({ call }) => {
      if (!call) return null;
      const lots = writtenLots(call.lots);
      return lots.length === 0 ? text(call.description) : lines(lots.map(({ description }) => description));
    },
  },
  starts: {
    name: { en: 'The agreement starts', nb: 'Avtalen starter' },
    eforms: 'BT-536-Lot',
    ocds: 'tender/lots/contractPeriod/startDate',
    value: ({ call }) => onDay(call?.startDate),
  },
  ends: {
    name: { en: 'The agreement ends', nb: 'Avtalen slutter' },
    eforms: 'BT-537-Lot',
    ocds: 'tender/lots/contractPeriod/endDate',
    value: ({ call }) => onDay(call?.endDate),
  },
  framework: {
    name: { en: 'Framework agreement', nb: 'Rammeavtale' },
    eforms: 'BT-765-Lot',
    ocds: 'tender/techniques/hasFrameworkAgreement',
    // That it is one does not tell which kind; that it is none does.
    value: ({ file }) => (file.route?.framework === 'no' ? code(file.country === 'NO' ? 'none' : 'false') : null),
  },
  criteria: {
    name: { en: 'Award criteria', nb: 'Tildelingskriterier' },
    eforms: 'BT-540-Lot',
    ocds: 'tender/lots/awardCriteria/criteria/name',
    value: ({ call }) =>
      lines(call?.criteria.map(({ title, description }) => title && (description ? `${title}: ${description}` : title)) ?? []),
  },
  weights: {
    name: { en: 'Weights', nb: 'Vekter' },
    eforms: 'BT-541-Lot-WeightNumber',
    ocds: 'tender/lots/awardCriteria/criteria/numbers/number',
    value: ({ call }) =>
      lines(call?.criteria.map(({ title, weight }) => title && weight !== null && `${title}: ${weight}`).map((line) => line || null) ?? []),
  },
  requirements: {
    name: { en: 'Requirements', nb: 'Krav til den som leverer' },
    eforms: 'BT-750-Lot',
    ocds: 'tender/lots/selectionCriteria/criteria/description',
    value: ({ call }) => lines(call?.requirements.map(({ title }) => title) ?? []),
  },
  closes: {
    name: { en: 'Deadline for tenders', nb: 'Frist for tilbud' },
    eforms: 'BT-131(d)-Lot',
    ocds: 'tender/tenderPeriod/endDate',
    // With several stages the call closes for requests: the day for tenders is set later.
    value: ({ call }) => (call && stagePlanOf(call.plan).stages.length === 1 ? closing(call) : null),
  },
  requestsClose: {
    name: { en: 'Deadline for requests to take part', nb: 'Frist for å be om å få delta' },
    eforms: 'BT-1311(d)-Lot',
    ocds: 'tender/expressionOfInterestDeadline',
    value: ({ call }) => (call && stagePlanOf(call.plan).stages.length > 1 ? closing(call) : null),
  },
  decides: {
    name: { en: 'Decision expected by', nb: 'Beslutning ventes innen' },
    ocds: 'tender/awardPeriod/endDate',
    value: ({ call }) => onDay(call?.decisionBy),
  },
  papers: {
    name: { en: 'Address of the documents', nb: 'Adresse til dokumentene' },
    eforms: 'BT-15-Lot',
    ocds: 'tender/documents/url',
    value: ({ call, address }) => (call ? text(address) : null),
  },
  submit: {
    name: { en: 'Where to submit', nb: 'Hvor man leverer' },
    eforms: 'BT-18-Lot',
    ocds: 'tender/submissionMethodDetails',
    value: ({ call, address }) => (call ? text(address) : null),
  },
  submitIn: {
    name: { en: 'Language of what is submitted', nb: 'Språk i det som leveres' },
    eforms: 'BT-97-Lot',
    ocds: 'tender/submissionTerms/languages',
    value: ({ file }) => code(file.country === 'NO' ? (file.language === 'nb' ? 'NOB' : null) : file.language),
  },
  regime: {
    name: { en: 'Light touch or other special regime', nb: 'Enklere ordning (light touch) eller annen særordning' },
    ocds: 'tender/specialRegime',
    value: () => null,
  },
  money: {
    name: { en: 'Money in the round', nb: 'Penger i runden' },
    value: ({ call }) => amount(call?.value),
  },
} as const satisfies Readonly<Record<string, NoticeField>>;

/** Code list procurement-procedure-type. A partnership is a procedure of its own, whatever its stages. */
function procedureCode({ kind, plan }: Pick<Call, 'kind' | 'plan'>): string | null {
  if (kind === 'innovationPartnership') return 'innovation';
  if (isRecorded(kind)) return 'neg-wo-call';
  if (kind !== 'tender') return null;
  const codes = {
    open: 'open',
    restricted: 'restricted',
    negotiated: 'neg-w-call',
    dialogue: 'comp-dial',
    applications: null,
    requests: null,
    providers: null,
    oneProvider: null,
  };
  return codes[plan ?? 'open'];
}

function closing({ closesAt, zone }: Pick<Call, 'closesAt' | 'zone'>) {
  return closesAt ? ({ kind: 'instant', instant: closesAt, zone } as const) : null;
}
