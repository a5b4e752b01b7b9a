import { procedureOf, type ProcedureKind } from '#call/procedures';
import type { Country } from '#field/field';
import type { Phase } from '#lifecycle';
import { mistakesAt } from '#law/mistakes-at';
import type { Language } from '#value/text';
import { Disclosure } from '../design/disclosure.tsx';
import { legalBasisText } from '#law/legal-basis';
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
            <span className="field__hint">({sourceIn(source, country, language)})</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Law of the other country, by how its references begin. */
const foreign: Readonly<Record<Country, RegExp>> = { NO: /^(PSR|PA23|PPN)\b/, EN: /^(FOA|LOA|FVL)\b/ };

/** Where a mistake is known from, without the law of the other country where there is law of one's own beside it. */
function sourceIn(source: string, country: Country, language: Language): string {
  const all = source.split('; ');
  const own = all.filter((one) => !foreign[country].test(one));
  return (own.length > 0 ? own : all).map((one) => legalBasisText(one, language)).join('; ');
}
