import { emptyValues, type ChoiceField, type Field, type Fields } from '#field/field';
import type { Text } from '#value/text';
import { callFields, type CallValues } from './fields.ts';
import { amountOf, isScored, procedureOf, type Procedure, type ProcedureKind } from './procedures.ts';
import { stagePlanOf } from './stages.ts';
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

/** Fields that only a call whose submissions are scored has. */
const ofScores = ['criteria', 'anonymous'];
/** Fields that only a call to which somebody submits has: nobody competes for what the body writes down itself. */
const ofSubmitting = ['anonymous', 'mostAwards', 'opening'];

/**
 * The fields that a kind of call is asked for, in its words: no lots where it has none, no phases where it has none, no price rule where no
 * price counts, no choice of stages where there is one.
 */
export function fieldsOfKind(kind: ProcedureKind): Fields {
  const { lots, phases, plans, awards, agreement, proposals } = procedureOf(kind);
  const scored = amountOf(procedureOf(kind)) === 'scored';
  const left = [
    ...(lots ? [] : ofLots),
    ...(phases ? [] : ofPhases),
    ...(scored ? [] : ofPrices),
    ...(awards === 'announced' ? [] : ['mostAwards']),
    ...(proposals === 'submitted' ? [] : ofSubmitting),
    // What nobody compares has no criteria, and others have nothing to do by a closing time.
    ...(isScored(procedureOf(kind)) ? [] : [...ofScores, 'closesAt']),
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
    ...(procedure.awards === 'announced' && procedure.proposals === 'submitted' ? {} : { mostAwards: null }),
    ...(procedure.proposals === 'submitted' ? {} : { anonymous: null, opening: null }),
    ...(isScored(procedure) ? {} : { criteria: [], closesAt: null }),
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
  return stagePlanOf(plan).stages.length === 1;
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

/** What a provider that is chosen without a competition is asked and judged by. */
const ofChoosing: Words = {
  title: { label: { en: 'Title', nb: 'Tittel' } },
  'questions.promise': {
    label: { en: 'The answer is a promise that goes into the agreement', nb: 'Svaret er et løfte som blir en del av avtalen' },
  },
};

/** What fields are called in calls where nothing is bought, or nobody competes. */
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
  mostSuitableProvider: {
    ...ofChoosing,
    description: {
      label: { en: 'The service, and what the provider must be able to do', nb: 'Tjenesten, og hva leverandøren må kunne' },
      hint: {
        en: 'Describe the result, so that a provider you do not know can see whether it could do it.',
        nb: 'Beskriv resultatet, så en leverandør dere ikke kjenner, kan se om den kan levere.',
      },
      missing: { en: 'Describe the service', nb: 'Beskriv tjenesten' },
    },
    closesAt: {
      label: { en: 'Providers can make themselves known until', nb: 'Leverandører kan melde seg fram til' },
      hint: {
        en: 'At least 14 days after the notice. Before that nobody may be left out of those you consider (PSR reg. 10).',
        nb: 'Tidligst 14 dager etter kunngjøringen. Før det kan dere ikke avgjøre hvem som skal vurderes (PSR reg. 10).',
      },
      missing: { en: 'Enter until when providers can make themselves known', nb: 'Skriv hvor lenge leverandører kan melde seg' },
    },
    criteria: {
      label: { en: 'Key criteria and weights', nb: 'Hovedkriterier og vekter' },
      hint: {
        en: 'Quality and innovation · value · integration, collaboration and sustainability · access, inequalities and choice · social value. All five count; the weights add up to 100.',
        nb: 'Kvalitet og innovasjon · verdi for pengene · samhandling og bærekraft · tilgang, ulikhet og valg · sosial verdi. Alle fem teller. Vektene blir til sammen 100.',
      },
    },
    questions: {
      label: { en: 'What you find out about every provider', nb: 'Dette finner dere ut om hver leverandør' },
      hint: {
        en: 'The same for all of them. You write down what each has told you, and where it stands.',
        nb: 'Det samme for alle. Dere skriver ned det hver av dem har fortalt, og hvor det står.',
      },
    },
    requirements: { label: { en: 'Basic selection criteria', nb: 'Grunnkrav' } },
  },
  directAward: {
    ...ofChoosing,
    description: {
      label: { en: 'What is bought, and why from one provider', nb: 'Hva som kjøpes, og hvorfor hos én leverandør' },
      hint: {
        en: 'Whoever thinks that others could do it too must be able to see why you think not.',
        nb: 'Den som mener at andre også kan levere, må kunne se hvorfor dere mener noe annet.',
      },
      missing: { en: 'Describe what is bought, and why from one provider', nb: 'Beskriv hva som kjøpes, og hvorfor hos én leverandør' },
    },
    questions: {
      label: { en: 'What you agree with the provider', nb: 'Dette avtaler dere med leverandøren' },
      hint: {
        en: 'What the provider answers can become promises in the agreement.',
        nb: 'Det leverandøren svarer, kan bli løfter i avtalen.',
      },
    },
    requirements: { label: { en: 'What the provider must meet', nb: 'Krav til leverandøren' } },
  },
};
