import { assumedRates, type BurdenRates } from '#call/burden';
import type { Country, NumberField } from '#field/field';
import type { Problem } from '#field/problem';
import { readForm, type Typed } from '#field/read-form';
import { localityOf } from '#party/organisation';
import type { Currency } from '#value/money';
import type { ProcedureKind } from '#call/procedures';
import type { Language, Text } from '#value/text';
import { textOf } from '../../text/call-words.ts';

/** What a person may change on the page: it stands in the address and is stored nowhere. */
export type Assumptions = { readonly submissions: number; readonly hour: number; readonly words: number; readonly files: number };

export type ReadAssumptions = {
  readonly values: Assumptions;
  readonly rates: BurdenRates;
  readonly problems: readonly Problem[];
  /** What was typed, where some of it could not be used; the usual figure stands in for it. */
  readonly typed: Typed | null;
};

/** The fields of the form, with the currency of the call. */
export function assumptionFields(currency: Currency, kind: ProcedureKind) {
  return {
    submissions: {
      ...number({ en: 'How many do you expect to submit?', nb: 'Hvor mange tror dere leverer?' }, [1, 500]),
      unit: textOf({ en: '{submissions}', nb: '{submissions}' }, kind),
    },
    hour: {
      ...number({ en: 'What does an hour of their work cost?', nb: 'Hva koster en time av arbeidet deres?' }, [1, 10_000]),
      unit: currency === 'GBP' ? { en: 'pounds', nb: 'pund' } : { en: 'kroner', nb: 'kroner' },
    },
    words: {
      ...number(
        { en: 'How many words of finished answer can be written in an hour?', nb: 'Hvor mange ord ferdig svar rekker man på en time?' },
        [20, 2_000],
      ),
      unit: { en: 'words', nb: 'ord' },
    },
    files: {
      ...number({ en: 'How many files must they attach?', nb: 'Hvor mange filer må de legge ved?' }, [0, 50]),
      hint: textOf(
        {
          en: 'Plans, forms, certificates: whatever the text of {theNotice} asks for.',
          nb: 'Planer, skjemaer, attester: det teksten i {theNotice} ber om.',
        },
        kind,
      ),
      unit: { en: 'files', nb: 'filer' },
    },
  } as const;
}

function number(label: Text, [min, max]: readonly [number, number]): NumberField {
  return { kind: 'number', label, min, max, decimals: 0, store: 'column', required: 'save', visible: 'buyer' };
}

/** Reads the assumptions of an address. What is missing, or cannot be used, is as usual: five submissions, and the assumed rates. */
export function readAssumptions(
  search: URLSearchParams,
  about: { readonly country: Country; readonly language: Language; readonly kind: ProcedureKind },
): ReadAssumptions {
  const locality = localityOf(about.country);
  const usual = assumedRates(locality.currency);
  const reading = readForm(assumptionFields(locality.currency, about.kind), search, { ...about, locality, moment: 'save' });
  const { values, typed } = reading;
  const problems = reading.problems.filter(({ code }) => code !== 'missing');
  const used = (path: keyof Assumptions, otherwise: number): number =>
    problems.some((problem) => problem.path === path) ? otherwise : (values[path] ?? otherwise);
  const assumed = {
    submissions: used('submissions', 5),
    hour: used('hour', usual.hourMinor / 100),
    words: used('words', usual.wordsPerHour),
    files: used('files', 0),
  };
  return {
    values: assumed,
    rates: { ...usual, hourMinor: assumed.hour * 100, wordsPerHour: assumed.words },
    problems,
    typed: problems.length > 0 ? shown(typed, assumed) : null,
  };
}

/** What was typed, and what is used where nothing was. */
function shown(typed: Typed, assumed: Assumptions): Typed {
  const usual = Object.entries(assumed).map(([path, figure]) => [path, String(figure)] as const);
  return { ...typed, ...Object.fromEntries(usual.filter(([path]) => !typed[path])) };
}
