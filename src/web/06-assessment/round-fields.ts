import { clarificationAnswerFields, clarificationFields } from '#assessment/clarification-fields';
import { earlyFields, interestFields, rulingFields, scoreChangeFields } from '#assessment/fields';
import { interviewRecordFields } from '#assessment/interview-fields';
import type { ProcedureKind } from '#call/procedures';
import type { Field, Fields } from '#field/field';
import type { Text } from '#value/text';
import { textOfKind } from '../text/text-of-kind.ts';

/** What a field says that names a submission or who sent it: its label or its hint, or the label of an option. */
type Words = Readonly<Record<string, Text>>;

/** The fields of the panel in the words of a kind of call: the same fields, and other words than a tender's where they name a submission. */
export function inWordsOf<All extends Fields>(fields: All, kind: ProcedureKind): All {
  if (kind === 'tender' || kind === 'innovationPartnership') return fields;
  const words = wordsOf(kind);
  const catalogue = catalogues.find(([, own]) => own === fields)?.[0];
  if (!catalogue) return fields;
  const worded = Object.entries(fields).map(([name, field]) => [name, fieldWith(field, `${catalogue}.${name}`, words)] as const);
  return Object.fromEntries(worded) as unknown as All; // the same fields under the same names
}

function fieldWith(field: Field, path: string, words: Words): Field {
  const label = words[`${path}.label`] ?? field.label;
  const hint = words[`${path}.hint`] ?? field.hint;
  const said = { ...field, label, ...(hint ? { hint } : {}) };
  if (said.kind !== 'choice' && said.kind !== 'choices') return said;
  return { ...said, options: said.options.map((option) => ({ ...option, label: words[`${path}.${option.value}`] ?? option.label })) };
}

const catalogues: readonly (readonly [string, Fields])[] = [
  ['interest', interestFields],
  ['ruling', rulingFields],
  ['early', earlyFields],
  ['change', scoreChangeFields],
  ['ask', clarificationFields],
  ['answer', clarificationAnswerFields],
  ['interview', interviewRecordFields],
];

const wordsOf = textOfKind<Words>(
  {},
  {
    rounds: {
      'interest.kinds.party': { en: 'I take part in {theSubmission} myself', nb: 'Jeg er selv med på {theSubmission}' },
      'ruling.ruling.recuse': {
        en: 'Recused: does not see or score this {submission}',
        nb: 'Inhabil: ser ikke og vurderer ikke {theSubmission}',
      },
      'early.statement.label': {
        en: 'Is there a link to the public body, {theCall}, or an organisation that may take part',
        nb: 'Finnes det en tilknytning til virksomheten, {theCall} eller noen som kan komme til å levere',
      },
      'early.detail.label': {
        en: 'Links to {theCall}, or to organisations that are not on the list',
        nb: 'Tilknytning til {theCall}, eller til virksomheter som ikke står på listen',
      },
      'change.changeReason.hint': {
        en: 'What in {theSubmission} you read differently now. That others scored differently is no reason.',
        nb: 'Hva i {theSubmission} du nå leser annerledes. At andre har gitt noe annet, er ingen grunn.',
      },
      'interview.outcome.didNotCome': { en: 'They did not come', nb: 'De møtte ikke' },
      'interview.notes.hint': {
        en: 'What was asked and answered, and what was shown. The panel reads it while it scores, and those who were interviewed after the decision. Nobody else.',
        nb: 'Hva det ble spurt om og svart, og hva som ble vist. Panelet leser referatet mens det vurderer, og de som ble intervjuet, etter beslutningen. Ingen andre.',
      },
    },
    recorded: {
      'interest.kinds.party': { en: 'I take part in the provider’s offer myself', nb: 'Jeg er selv med i det leverandøren skal gjøre' },
      'ruling.ruling.recuse': {
        en: 'Recused: does not see or score this provider',
        nb: 'Inhabil: ser ikke og vurderer ikke denne leverandøren',
      },
      'early.statement.label': {
        en: 'Is there a link to the public body, the process, or a provider that may be considered',
        nb: 'Finnes det en tilknytning til virksomheten, prosessen eller en leverandør som kan bli vurdert',
      },
      'early.detail.label': {
        en: 'Links to the process, or to organisations that are not on the list',
        nb: 'Tilknytning til prosessen, eller til virksomheter som ikke står på listen',
      },
      'change.changeReason.hint': {
        en: 'What you read differently now in what was found out. That others scored differently is no reason.',
        nb: 'Hva du nå leser annerledes i det som er funnet ut. At andre har gitt noe annet, er ingen grunn.',
      },
      'ask.asked.hint': {
        en: 'Point at what is unclear or missing. Never invite a change of the price or of what is offered.',
        nb: 'Vis til det som er uklart eller mangler. Be aldri om endret pris eller om noe annet enn det dere har funnet ut.',
      },
      'answer.response.hint': {
        en: 'Answer only what is asked. The rest of what was found out about you stays as it is. You can answer once.',
        nb: 'Svar bare på det det spørres om. Resten av det som er funnet ut om dere, står som det er. Dere kan svare én gang.',
      },
    },
    fundRound: {
      'ask.asked.hint': {
        en: 'Point at what is unclear or missing. Never invite a change of the amount or of what is applied for.',
        nb: 'Vis til det som er uklart eller mangler. Be aldri om endret beløp eller endret søknad.',
      },
      'answer.response.hint': {
        en: 'Answer only what is asked. The amount and the rest of the application stay as they are. You can answer once.',
        nb: 'Svar bare på det det spørres om. Beløpet og resten av søknaden står som de er. Dere kan svare én gang.',
      },
    },
    requestWave: {
      'ask.asked.hint': {
        en: 'Point at what is unclear or missing. Never invite a change of what they ask for.',
        nb: 'Vis til det som er uklart eller mangler. Be aldri om noe annet enn det de har bedt om.',
      },
      'answer.response.hint': {
        en: 'Answer only what is asked. The rest of the request stays as it is. You can answer once.',
        nb: 'Svar bare på det det spørres om. Resten av forespørselen står som den er. Dere kan svare én gang.',
      },
    },
  },
);
