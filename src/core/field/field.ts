import type { Currency, Vat, Money } from '#value/money';
import type { Day } from '#value/day';
import type { Instant, Zone } from '#value/instant';
import type { Text } from '#value/text';

/**
 * How a field is kept: one `column`; several `columns` (money: amount, currency, VAT); `child` rows with identity (criteria, lots);
 * an `answer` to a buyer's own question; in the JSON of a `statement` of an enterprise's profile; or inside the sealed `envelope` of a submission.
 */
export type Storage = 'column' | 'columns' | 'child' | 'answer' | 'statement' | 'envelope';

/** From when, and for whom, a value may leave: see DESIGN 6. `buyer` never becomes public by itself; `asOwnerSays` goes to whom the enterprise says. */
export type Visibility =
  | 'onNeedPublished'
  | 'onSolutionPublished'
  | 'onDialogueShared'
  | 'onRouteChosen'
  | 'onCallPublished'
  | 'onDecision'
  | 'onAgreement'
  | 'onOutcomePublished'
  | 'buyer'
  | 'asOwnerSays'
  | 'sealed';

/** When a value must be there: at every save, at the act that makes it count, or never. */
export type Required = 'save' | 'act' | 'never';

type Base = {
  readonly label: Text;
  /** One or two sentences on what to write and why it is asked. */
  readonly hint?: Text;
  /** What to say when the value is missing: an instruction ("Describe …"). */
  readonly missing?: Text;
  readonly store: Storage;
  readonly required: Required;
  /** Countries the requirement is for; absent = everywhere. */
  readonly requiredIn?: readonly Country[];
  readonly visible: Visibility;
  /** Where the value goes in open data: a path in the vendored OCDS 1.1.5 schema (or a declared extension). */
  readonly openData?: { readonly ocds: string };
};

export type Country = 'NO' | 'EN';
/** `level` 2: the option stands under the last one without, and is set in. */
export type Option = { readonly value: string; readonly label: Text; readonly hint?: Text; readonly level?: 2 };

export type TextField = Base & { readonly kind: 'text'; readonly maxLength: number; readonly format?: 'email' | 'cpv' };
export type LongTextField = Base & { readonly kind: 'longText'; readonly maxWords: number };
export type ChoiceField = Base & {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** What no answer is called in an optional question; absent = "No answer". */
  readonly noAnswer?: Text;
};
export type ChoicesField = Base & { readonly kind: 'choices'; readonly options: readonly Option[] };
export type NumberField = Base & {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** Decimals allowed; 0 = whole numbers. */
  readonly decimals: number;
  readonly unit?: Text;
  /** `none` for numbers that name something, like a year: they are written without a space between thousands. */
  readonly grouping?: 'none';
};
export type MoneyField = Base & {
  readonly kind: 'money';
  readonly minMinor: number;
  /**
   * `asked`: the writer says whether VAT is part of it or does not apply (health and welfare are often exempt); `askedEarly`: the same, where
   * not knowing is an answer too, and the one that stands until another is given; `outside`: VAT is no question of it (income, surplus).
   * Else the place decides.
   */
  readonly vat?: 'asked' | 'askedEarly' | 'outside';
};
export type DayField = Base & { readonly kind: 'day' };
export type InstantField = Base & { readonly kind: 'instant' };
export type FileField = Base & { readonly kind: 'file'; readonly maxBytes: number };
export type ListField = Base & {
  readonly kind: 'list';
  readonly of: Fields;
  readonly min: number;
  readonly max: number;
  /** What one row is called ("criterion"). */
  readonly one: Text;
};

/** One field: everything that every layer needs to know of it. About ten kinds, no more. */
export type Field =
  | TextField
  | LongTextField
  | ChoiceField
  | ChoicesField
  | NumberField
  | MoneyField
  | DayField
  | InstantField
  | FileField
  | ListField;

export type Fields = { readonly [name: string]: Field };

/** The value a field holds; `null` = asked and unanswered. Lists are never `null` but empty. */
export type ValueOf<F extends Field> = F extends { kind: 'text' | 'longText' }
  ? string | null
  : F extends { kind: 'choice'; options: readonly (infer O)[] }
    ? (O extends { value: infer V } ? V : never) | null
    : F extends { kind: 'choices' }
      ? readonly string[]
      : F extends { kind: 'number' }
        ? number | null
        : F extends { kind: 'money' }
          ? Money | null
          : F extends { kind: 'day' }
            ? Day | null
            : F extends { kind: 'instant' }
              ? Instant | null
              : F extends { kind: 'file' }
                ? string | null
                : F extends { kind: 'list'; of: infer Of }
                  ? Of extends Fields
                    ? readonly RowOf<Of>[]
                    : never
                  : never;

/** A row of a list: its fields, and its identity once it has been stored. */
export type RowOf<Fs extends Fields> = Values<Fs> & { readonly id: string | null };

/** The values of a catalogue, derived from its entries. */
export type Values<Fs extends Fields> = { readonly [K in keyof Fs]: ValueOf<Fs[K]> };

/** What reading and writing values needs to know of the place: zone of closing times, currency and VAT of amounts. */
export type Locality = { readonly zone: Zone; readonly currency: Currency; readonly vat: Vat };

/** Gives a catalogue its exact type, so that `Values` can be derived; changes nothing. */
export function catalogue<const Fs extends Fields>(fields: Fs): Fs {
  return fields;
}

/** Every value unanswered: `null`, and the empty list for lists and choices. */
export function emptyValues<Fs extends Fields>(fields: Fs): Values<Fs> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    values[name] = field.kind === 'list' || field.kind === 'choices' ? [] : null;
  }
  return values as Values<Fs>; // built from the same entries
}
