import type { Call } from '#call';
import { callProblems, valuesOfCall } from '#call';
import { callFields } from '#call/fields';
import { problemsOfKind } from '#call/kind-problems';
import { fieldsOfKind } from '#call/procedure-fields';
import type { ProcedureKind } from '#call/procedures';
import type { Country, Field, Fields } from '#field/field';
import { missingForAct } from '#field/missing';
import type { Problem } from '#field/problem';
import { parseDay } from '#value/day';
import type { Instant } from '#value/instant';
import type { Language, Text } from '#value/text';
import { problemsToItems, rowName, type ErrorItem } from '../field/problem-text.ts';
import { formatDayWithWeekday, formatNumber } from '../text/format.ts';
import { interviewSentences } from '../text/interview-refusals.ts';
import { say } from '../text/say.ts';

/** Everything that keeps a call from being published, once for each field: first what is unanswered, then what does not fit together. */
export function problemsOf(call: Call, country: Country, at: Instant): readonly Problem[] {
  const values = valuesOfCall(call);
  const missing = missingForAct<Fields>(fieldsOfKind(call.kind), values, country);
  const unanswered = new Set(missing.map((problem) => problem.path));
  const together = [
    ...callProblems(values, at, call.zone),
    ...problemsOfKind({ ...values, kind: call.kind }, { zone: call.zone, from: at }),
  ];
  return [...missing, ...together.filter((problem) => !unanswered.has(problem.path))];
}

/** The problems of a call as lines of an error summary. `page` is where the inputs are; empty for the page itself. */
export function callProblemItems(
  problems: readonly Problem[],
  { language, kind }: { readonly language: Language; readonly kind: ProcedureKind },
  page = '',
): readonly ErrorItem[] {
  return problems.flatMap((problem) =>
    problemsToItems([problem], { ...callFields, ...fieldsOfKind(kind) }, language).map((item) => ({
      href: `${page}${item.href}`,
      text: sentenceInRow(problem, language) ?? item.text,
    })),
  );
}

/**
 * Problems and fields under which the sentences of this folder stand at the inputs too: a field says its own sentence for `missing`, so
 * a problem with a sentence of ours is handed on as that.
 */
export function wordedProblems(
  problems: readonly Problem[],
  fields: Fields,
): { readonly problems: readonly Problem[]; readonly fields: Fields } {
  const worded: Record<string, Field> = { ...fields };
  const handed = problems.map((problem): Problem => {
    const field = fields[problem.path];
    const text = textOf(problem);
    if (!field || !text) return problem;
    worded[problem.path] = { ...field, missing: text };
    return { path: problem.path, code: 'missing' };
  });
  return { problems: handed, fields: worded };
}

/** The sentence of this folder, in a row of a list behind the name of the row. */
function sentenceInRow(problem: Problem, language: Language): string | null {
  const text = textOf(problem)?.[language] ?? null;
  const row = /^lots\.(\d+)\./.exec(problem.path)?.[1];
  return text === null || row === undefined ? text : `${rowName(callFields.lots.one[language], Number(row))}: ${text}`;
}

function textOf({ path, code, facts }: Problem): Text | null {
  if (path === 'criteria' && facts && 'prices' in facts)
    return Number(facts['due']) === 0 ? priceNotAsked : Number(facts['prices']) === 0 ? noPrice : severalPrices;
  if (path === 'criteria' && facts && 'sum' in facts) return weightsSum(Number(facts['sum']));
  if (path === 'anonymous' && code === 'notOnTheList') return interviewSentences['interviewOfHiddenNames'] ?? null;
  if (path === 'value' && facts && 'phases' in facts) return valueBelowPhases;
  if (path === 'closesAt' && facts && 'earliest' in facts) return noticeTooShort(String(facts['earliest']));
  const known = code === 'tooSmall' || code === 'tooLarge' || code === 'missing' || code === 'tooFewRows';
  // A row of a list says the same as the field would outside it.
  return known ? (sentences[`${path.replace(/^lots\.\d+\./, '')} ${code}`] ?? null) : null;
}

function weightsSum(sum: number): Text {
  const off = Math.round(Math.abs(100 - sum) * 100) / 100;
  const text = sum < 100 ? weightsBelow : weightsAbove;
  const filled = (language: Language) => say(text, language, { sum: formatNumber(sum, language), off: formatNumber(off, language) });
  return { en: filled('en'), nb: filled('nb') };
}

/** Until when providers must at least be able to make themselves known. */
function noticeTooShort(earliest: string): Text {
  const day = parseDay(earliest);
  const text = (language: Language) => (day ? formatDayWithWeekday(day, language) : earliest);
  return {
    en: `Enter a time on ${text('en')} or later: others must have at least 14 days to make themselves known.`,
    nb: `Skriv et tidspunkt ${text('nb')} eller senere: Andre skal ha minst 14 dager til å melde seg.`,
  };
}

const weightsBelow: Text = {
  en: 'The weights add up to {sum}. They must add up to 100: {off} are missing.',
  nb: 'Vektene blir {sum} til sammen. De skal bli 100: Det mangler {off}.',
};
const weightsAbove: Text = {
  en: 'The weights add up to {sum}. They must add up to 100: that is {off} too many.',
  nb: 'Vektene blir {sum} til sammen. De skal bli 100: Det er {off} for mye.',
};
const noPrice: Text = {
  en: 'Make exactly one criterion the price. None is now.',
  nb: 'La nøyaktig ett kriterium være prisen. Nå er ingen det.',
};
const severalPrices: Text = {
  en: 'Make exactly one criterion the price. Several are now.',
  nb: 'La nøyaktig ett kriterium være prisen. Nå er flere det.',
};

const priceNotAsked: Text = {
  en: 'No criterion can be the price here. Give its weight to the others.',
  nb: 'Ingen av kriteriene kan være pris her. Fordel vekten på de andre.',
};

const valueBelowPhases: Text = {
  en: 'Enter an estimated value that holds all phases with all partners, and the purchase afterwards.',
  nb: 'Skriv en anslått verdi som rommer alle fasene med alle partnerne, og kjøpet etterpå.',
};

const sentences: Readonly<Record<string, Text>> = {
  'lots tooFewRows': {
    en: 'Write at least two lots, or remove the one there is: one agreement then covers everything.',
    nb: 'Skriv minst to delkontrakter, eller fjern den ene: da dekker én avtale alt.',
  },
  'value tooSmall': {
    en: 'Enter an estimated value that is at least that of all lots together.',
    nb: 'Skriv en anslått verdi som minst er delkontraktenes verdi til sammen.',
  },
  'endDate tooSmall': {
    en: 'Enter an end that comes after the start of the agreement.',
    nb: 'Skriv en slutt som kommer etter at avtalen starter.',
  },
  'closesAt tooSmall': {
    en: 'Enter a closing time that lies ahead.',
    nb: 'Skriv en frist som ligger fram i tid.',
  },
  'decisionBy tooSmall': {
    en: 'Enter a decision day on or after the closing time.',
    nb: 'Skriv en dag for beslutningen som ikke er før fristen for å levere.',
  },
  'decisionBy tooLarge': {
    en: 'Enter a day at most 90 days after the closing time: by then the board must have considered every request.',
    nb: 'Skriv en dag høyst 90 dager etter fristen: innen da skal styret ha behandlet alle forespørslene.',
  },
  'phases tooFewRows': {
    en: 'Describe at least one test phase: what must be shown at its end, how long it lasts, and what it pays.',
    nb: 'Beskriv minst én utprøvingsfase: hva som må være vist når den slutter, hvor lenge den varer, og hva den betaler.',
  },
  'mostInvited tooSmall': {
    en: 'Invite at least three where you negotiate.',
    nb: 'Inviter minst tre der dere forhandler.',
  },
  'priceFloor missing': {
    en: 'Enter the floor of the price range: the price that gets full points.',
    nb: 'Skriv gulvet i prisskalaen: prisen som får full poengsum.',
  },
  'priceCeiling missing': {
    en: 'Enter the ceiling of the price range: the price that gets no points.',
    nb: 'Skriv taket i prisskalaen: prisen som ikke får poeng.',
  },
  'priceCeiling tooSmall': {
    en: 'Enter a ceiling that is higher than the floor of the price range.',
    nb: 'Skriv et tak som er høyere enn gulvet i prisskalaen.',
  },
};
