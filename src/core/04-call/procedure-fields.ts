import { emptyValues, type ChoiceField, type Field, type Fields } from '#field/field';
import type { Text } from '#value/text';
import { callFields, type CallValues } from './fields.ts';
import { amountOf, procedureOf, type Procedure, type ProcedureKind } from './procedures.ts';
import { judgingWords, type FieldWords } from './words-of-kinds.ts';

/** Fields that only a call with funded phases has. */
const ofPhases = ['phases', 'rights', 'purchaseCeiling'];
/** A call without funded phases. */
export const noPhases = { phases: [], rights: null, purchaseCeiling: null } as const satisfies Partial<CallValues>;

/** Fields that only a call that may be divided has. */
const ofLots = ['lots', 'opening'];

/** Fields that only a call with a price that counts has, and the values of one without. */
const ofPrices = ['priceFormula', 'priceFloor', 'priceCeiling'];
const noPrices = { priceFormula: null, priceFloor: null, priceCeiling: null } as const satisfies Partial<CallValues>;

/**
 * The fields that a kind of call is asked for, in its words: no lots where it has none, no phases where it has none, no price rule where no
 * price counts, no choice of stages where there is one.
 */
export function fieldsOfKind(kind: ProcedureKind): Fields {
  const { lots, phases, plans, awards, agreement } = procedureOf(kind);
  const scored = amountOf(procedureOf(kind)) === 'scored';
  const left = [
    ...(lots ? [] : ofLots),
    ...(phases ? [] : ofPhases),
    ...(scored ? [] : ofPrices),
    ...(awards === 'announced' ? [] : ['mostAwards']),
    ...(plans.length > 1 ? [] : ['plan', ...(plans[0] && isSingle(plans[0]) ? ['mostInvited'] : [])]),
  ];
  const kept = Object.entries(callFields).filter(([name]) => !left.includes(name));
  return Object.fromEntries(kept.map(([name, field]) => [name, inWordsOf(kind, name, asked(field, name, { plans, scored, agreement }))]));
}

/** What a kind of call cannot have is left out of its values, and what it has no choice about is set. */
export function settledByKind(kind: ProcedureKind, values: CallValues): CallValues {
  const procedure = procedureOf(kind);
  return {
    ...values,
    plan: onlyPlanOf(procedure) ?? values.plan,
    ...(procedure.lots ? {} : { lots: [], opening: null }),
    ...(procedure.phases ? {} : noPhases),
    ...(amountOf(procedure) === 'scored' ? {} : noPrices),
    ...(procedure.awards === 'announced' ? {} : { mostAwards: null }),
    // Without an agreement nothing that is answered can become a part of it.
    ...(procedure.agreement ? {} : { questions: values.questions.map((question) => ({ ...question, promise: 'no' as const })) }),
  };
}

/** What a form of a kind of call said, as values of a call: what it does not ask is unanswered, or settled by the kind. */
export function valuesOfKind(kind: ProcedureKind, said: Readonly<Record<string, unknown>>): CallValues {
  const values = Object.entries(callFields).map(([name, field]) => {
    const value = said[name];
    if (field.kind !== 'list') return [name, value ?? null];
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    return [name, rows.map((row) => ({ ...emptyValues<Fields>(field.of), ...Object(row) }))];
  });
  return settledByKind(kind, Object.fromEntries(values)); // one value for each field, read by the same fields
}

function onlyPlanOf({ plans }: Procedure): CallValues['plan'] {
  const [only] = plans;
  return plans.length === 1 && only && only !== 'open' ? only : null;
}

function isSingle(plan: Procedure['plans'][number]): boolean {
  return plan === 'open' || plan === 'applications' || plan === 'requests';
}

/** A field without what the kind of call has not: other plans, a criterion that is the price or a question about it, a choice of stage, promises. */
function asked(
  field: Field,
  name: string,
  { plans, scored, agreement }: Pick<Procedure, 'plans' | 'agreement'> & { readonly scored: boolean },
): Field {
  if (name === 'plan' && field.kind === 'choice') return only(field, (value) => plans.some((plan) => plan === value));
  if (field.kind !== 'list' || scored) return field;
  const of = Object.entries(field.of).filter(([part]) => part !== 'stage' && (part !== 'promise' || agreement !== null));
  return {
    ...field,
    of: Object.fromEntries(of.map(([part, one]) => [part, one.kind === 'choice' ? only(one, (value) => value !== 'price') : one])),
  };
}

function only(field: ChoiceField, holds: (value: string) => boolean): ChoiceField {
  return { ...field, options: field.options.filter(({ value }) => holds(value)) };
}

function inWordsOf(kind: ProcedureKind, name: string, field: Field): Field {
  const { options, ...own } = words[kind]?.[name] ?? {};
  const named = { ...field, ...own };
  if (named.kind === 'choice' && options) return { ...named, options: named.options.map((one) => ({ ...one, ...options[one.value] })) };
  if (named.kind !== 'list') return named;
  const of = Object.entries(named.of).map(([part, one]) => [part, inWordsOf(kind, `${name}.${part}`, one)]);
  return { ...named, of: Object.fromEntries(of) };
}

type Words = Readonly<Record<string, FieldWords>>;

const noPriceCriteria: Text = {
  en: 'Three or four are enough. The weights must add up to 100.',
  nb: 'Tre–fire er nok. Vektene skal til sammen bli 100.',
};

/** What fields are called in calls that buy nothing. */
const words: Readonly<Partial<Record<ProcedureKind, Words>>> = {
  fundRound: {
    ...judgingWords.fundRound,
    title: { label: { en: 'Title of the round', nb: 'Tittel på runden' } },
    description: {
      label: { en: 'What we support', nb: 'Hva vi støtter' },
      hint: {
        en: 'Describe what should become better, and for whom. Applicants decide how.',
        nb: 'Beskriv hva som skal bli bedre, og for hvem. Søkerne bestemmer hvordan.',
      },
      missing: { en: 'Describe what you support', nb: 'Beskriv hva dere støtter' },
    },
    value: {
      label: { en: 'Money in the round', nb: 'Penger i runden' },
      hint: {
        en: 'Grants are given from the most points down, as far as this sum reaches.',
        nb: 'Tilskudd gis fra flest poeng og nedover, så langt denne summen rekker.',
      },
      missing: { en: 'Enter how much money there is in the round', nb: 'Skriv hvor mye penger det er i runden' },
    },
    startDate: {
      label: { en: 'Grants run from', nb: 'Tilskuddene gjelder fra' },
      missing: { en: 'Enter the day from which grants run', nb: 'Skriv dagen tilskuddene gjelder fra' },
    },
    endDate: {
      label: { en: 'Grants run until', nb: 'Tilskuddene gjelder til' },
      missing: { en: 'Enter the day until which grants run', nb: 'Skriv dagen tilskuddene gjelder til' },
    },
    criteria: { hint: noPriceCriteria },
    requirements: { label: { en: 'Requirements', nb: 'Krav til søkeren' } },
  },
  requestWave: {
    ...judgingWords.requestWave,
    title: { label: { en: 'Title of the wave', nb: 'Tittel på runden' } },
    description: {
      label: { en: 'Which services staff may ask to take over', nb: 'Hvilke tjenester ansatte kan be om å overta' },
      hint: {
        en: 'Say which services, and what becomes of those who are not supported now.',
        nb: 'Skriv hvilke tjenester, og hva som skjer med dem som ikke får støtte nå.',
      },
      missing: { en: 'Describe which services staff may ask to take over', nb: 'Beskriv hvilke tjenester ansatte kan be om å overta' },
    },
    value: {
      label: { en: 'What the services cost today', nb: 'Hva tjenestene koster i dag' },
      hint: { en: 'For one year. It is no promise of an agreement.', nb: 'For ett år. Det er ikke et løfte om en avtale.' },
      missing: { en: 'Enter what the services cost today', nb: 'Skriv hva tjenestene koster i dag' },
    },
    startDate: {
      label: { en: 'Services could move from', nb: 'Tjenestene kan flyttes fra' },
      missing: { en: 'Enter the day from which services could move', nb: 'Skriv dagen tjenestene kan flyttes fra' },
    },
    endDate: {
      label: { en: 'Support for those who prepare ends', nb: 'Støtten til dem som forbereder seg, slutter' },
      missing: { en: 'Enter the day on which support ends', nb: 'Skriv dagen støtten slutter' },
    },
    decisionBy: {
      label: { en: 'The board must have considered all requests by', nb: 'Styret skal ha behandlet alle forespørslene innen' },
      hint: {
        en: 'At most 90 days after the closing time. The day is public, and so is whether it was kept.',
        nb: 'Høyst 90 dager etter fristen. Dagen er offentlig, og det er også om den ble holdt.',
      },
      missing: { en: 'Enter the day by which the board must have considered them', nb: 'Skriv dagen styret skal ha behandlet dem innen' },
    },
    criteria: { hint: noPriceCriteria },
    requirements: { label: { en: 'Requirements', nb: 'Krav til gruppen av ansatte' } },
  },
};
