import { procedureOf, type ProcedureKind } from '#call/procedures';
import type { Country } from '#field/field';
import type { Phase } from '#lifecycle';
import { mistakesAt } from '#law/mistakes-at';
import type { Language } from '#value/text';
import { Disclosure } from '../design/disclosure.tsx';
import { sourceFor } from '#law/legal-basis';
import { say } from '../text/say.ts';

const text = {
  title: {
    en: '{count, plural, one {A mistake that is often made here} other {# mistakes that are often made here}}',
    nb: '{count, plural, one {En feil som ofte gjøres her} other {# feil som ofte gjøres her}}',
  },
} as const;

export type CommonMistakesProps = {
  readonly at: Phase;
  readonly country: Country;
  readonly language: Language;
  /** The kind of call, where there is one. */
  readonly kind?: ProcedureKind;
};

/** What small buyers get wrong at this point, and what to do instead: closed until somebody asks. */
export function CommonMistakes({ at, country, language, kind }: CommonMistakesProps) {
  // They are mistakes of buying: where nothing is bought they would only confuse.
  if (kind !== undefined && procedureOf(kind).route !== 'purchase') return null;
  const found = mistakesAt(at, country);
  if (found.length === 0) return null;
  return (
    <Disclosure summary={say(text.title, language, { count: found.length })}>
      <ul>
        {found.map(({ number, mistake, instead, source }) => (
          <li key={number}>
            <strong>{mistake[language]}</strong> {instead[language]}{' '}
            <span className="field__hint">({sourceFor(source, country, language)})</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
