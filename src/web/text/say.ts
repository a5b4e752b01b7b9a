import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Text } from '#value/text';

/** The values a message may name: `{count}`, `{name}`. Dates are formatted by text/format.ts first and passed as words. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** BCP 47 tags for `Intl`: numbers and plurals follow the country, not only the language. */
export const localeOf = { en: 'en-GB', nb: 'nb-NO' } as const satisfies Record<Language, string>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * One sentence in the reader's language, with ICU variables and plurals filled in.
 * A message that names a value which is not given is a defect and throws.
 */
export function say(text: Text, language: Language, values?: MessageValues): string {
  const pattern = text[language];
  if (!pattern.includes('{')) return pattern;
  const key = `${language}|${pattern}`;
  const message = compiled.get(key) ?? new IntlMessageFormat(pattern, localeOf[language]);
  compiled.set(key, message);
  const said = message.format(values);
  return typeof said === 'string' ? said : String(said);
}
