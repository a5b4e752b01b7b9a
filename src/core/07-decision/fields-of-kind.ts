import { amountOf, procedureOf, type ProcedureKind } from '#call/procedures';
import type { Text } from '#value/text';
import { complaintFields, complaintReplyFields, setAsideFields } from './after-fields.ts';
import { decisionFields, feedbackFields } from './fields.ts';

/** Grounds on which a submission of a kind of call can be set aside: without a price that counts, none is too low. */
export function setAsideFieldsOf(kind: ProcedureKind): typeof setAsideFields {
  const { ground } = setAsideFields;
  const words = ownWords[kind]?.grounds;
  if (!words) return setAsideFields;
  const options = ground.options.filter(({ value }) => value !== 'lowPrice' || amountOf(procedureOf(kind)) === 'scored');
  return { ...setAsideFields, ground: { ...ground, options: inWords(options, words) } as typeof ground }; // the same field with fewer options
}

/** What one can object to in a decision of a kind of call. */
export function complaintFieldsOf(kind: ProcedureKind): typeof complaintFields {
  const words = ownWords[kind]?.objections;
  if (!words) return complaintFields;
  const { about } = complaintFields;
  return { ...complaintFields, about: { ...about, options: inWords(about.options, words) } as typeof about }; // the same options in other words
}

/** What can follow from an objection. */
export function complaintReplyFieldsOf(kind: ProcedureKind): typeof complaintReplyFields {
  const words = ownWords[kind]?.outcomes;
  if (!words) return complaintReplyFields;
  const { outcome } = complaintReplyFields;
  return { ...complaintReplyFields, outcome: { ...outcome, options: inWords(outcome.options, words) } as typeof outcome }; // the same options in other words
}

/** What is written for a decision, with hints in the words of the kind. */
export function decisionFieldsOf(kind: ProcedureKind): typeof decisionFields {
  const hint = ownWords[kind]?.reasons;
  return hint ? ({ ...decisionFields, reasons: { ...decisionFields.reasons, hint } } as unknown as typeof decisionFields) : decisionFields; // the same fields with another hint
}

/** The hint above the reasons for each score. */
export function summaryHintOf(kind: ProcedureKind): Text {
  return ownWords[kind]?.summary ?? feedbackFields.summary.hint;
}

function inWords<Option extends { readonly value: string; readonly label: Text }>(
  options: readonly Option[],
  words: Readonly<Record<string, Text>>,
): readonly Option[] {
  return options.map((option) => ({ ...option, label: words[option.value] ?? option.label }));
}

type Words = {
  readonly grounds: Readonly<Record<string, Text>>;
  readonly objections: Readonly<Record<string, Text>>;
  readonly outcomes: Readonly<Record<string, Text>>;
  readonly reasons: Text;
  readonly summary: Text;
};

const roundCancelled = { cancelled: { en: 'The round has been cancelled', nb: 'Runden er avlyst' } } as const;

/** Where a provider is chosen without a competition nobody submits, and that there was none is what others may object to. */
const choosing: Words = {
  grounds: { withdrawn: { en: 'Withdrawn by the provider', nb: 'Trukket av leverandøren' } },
  objections: {
    assessment: { en: 'How we or the chosen provider were assessed', nb: 'Hvordan vi eller den valgte leverandøren er vurdert' },
    setAside: { en: 'That a provider was not considered, or was', nb: 'At en leverandør ikke ble vurdert, eller ble det' },
    interest: { en: 'That somebody had a link to a provider', nb: 'At noen hadde tilknytning til en leverandør' },
    procedure: { en: 'That there was no competition, or how it was done', nb: 'At det ikke var konkurranse, eller hvordan det ble gjort' },
  },
  outcomes: { cancelled: { en: 'The process has been stopped', nb: 'Prosessen er avlyst' } },
  reasons: {
    en: 'Why this provider, and what counted most. This becomes public.',
    nb: 'Hvorfor det ble denne leverandøren, og hva som talte mest. Dette blir offentlig.',
  },
  summary: {
    en: 'Begins as what the assessors recorded. Make one text of it, tied to what is known about the provider.',
    nb: 'Begynner som det vurdererne har skrevet. Gjør det til én tekst som viser til det dere vet om leverandøren.',
  },
};

const ownWords: Readonly<Partial<Record<ProcedureKind, Words>>> = {
  mostSuitableProvider: choosing,
  directAward: choosing,
  fundRound: {
    grounds: {
      exclusion: { en: 'The applicant cannot get a grant under the rules', nb: 'Søkeren kan ikke få tilskudd etter reglene' },
      withdrawn: { en: 'Withdrawn by the applicant', nb: 'Trukket av søkeren' },
    },
    objections: {
      assessment: { en: 'How applications were assessed, ours or another', nb: 'Hvordan søknadene er vurdert, vår eller en annen' },
      setAside: { en: 'That an application was set aside, or was not', nb: 'At en søknad er avvist, eller ikke er det' },
      interest: { en: 'That somebody had a link to an applicant', nb: 'At noen hadde tilknytning til en søker' },
      procedure: { en: 'How the round was run', nb: 'Hvordan runden er gjennomført' },
    },
    outcomes: roundCancelled,
    reasons: {
      en: 'What counted most for the applications that get grants. This becomes public.',
      nb: 'Hva som talte mest for søknadene som får tilskudd. Dette blir offentlig.',
    },
    summary: {
      en: 'Begins as what the assessors recorded. Make one text of it, tied to what the application says.',
      nb: 'Begynner som det vurdererne har skrevet. Gjør det til én tekst som viser til det som står i søknaden.',
    },
  },
  requestWave: {
    grounds: {
      exclusion: { en: 'The group cannot take over services under the law', nb: 'Gruppen kan ikke overta tjenester etter loven' },
      withdrawn: { en: 'Withdrawn by the group', nb: 'Trukket av gruppen' },
    },
    objections: {
      assessment: { en: 'How requests were assessed, ours or another', nb: 'Hvordan forespørslene er vurdert, vår eller en annen' },
      setAside: { en: 'That a request was set aside, or was not', nb: 'At en forespørsel er avvist, eller ikke er det' },
      interest: { en: 'That somebody had a link to a group', nb: 'At noen hadde tilknytning til en gruppe' },
      procedure: { en: 'How the wave was run', nb: 'Hvordan runden er gjennomført' },
    },
    outcomes: { cancelled: { en: 'The wave has been cancelled', nb: 'Runden er avlyst' } },
    reasons: {
      en: 'What counted most for the requests that are supported. This becomes public.',
      nb: 'Hva som talte mest for forespørslene som får støtte. Dette blir offentlig.',
    },
    summary: {
      en: 'Begins as what the assessors recorded. Make one text of it, tied to what the request says.',
      nb: 'Begynner som det vurdererne har skrevet. Gjør det til én tekst som viser til det som står i forespørselen.',
    },
  },
};
