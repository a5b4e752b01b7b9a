/** The languages every text of the product exists in. `nb` is Norwegian bokmål. */
export const languages = ['nb', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages; leaving one out is a type error. */
export type Text = { readonly en: string; readonly nb: string };

/** True when `value` is one of the product's languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'nb' || value === 'en';
}
