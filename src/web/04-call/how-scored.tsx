import { callFields, type CallValues, type Criterion } from '#call/fields';
import { levelsOf } from '#call/scale';
import type { ProcedureKind } from '#call/procedures';
import type { Language, Text } from '#value/text';
import { Disclosure } from '../design/disclosure.tsx';
import { formatNumber } from '../text/format.ts';
import { textOf } from '../text/call-words.ts';
import { say } from '../text/say.ts';

export type HowScoredProps = {
  readonly kind: ProcedureKind;
  readonly values: Partial<Pick<CallValues, 'criteria' | 'anonymous'>>;
  readonly language: Language;
  /** The language of the criteria, where it is not the reader's. */
  readonly written: Language | undefined;
};

/** How the panel scores: the words for each score, who scores what, what is asked for at least, and whether names are hidden. */
export function HowScored({ kind, values, language, written }: HowScoredProps) {
  const scored = (values.criteria ?? []).filter(({ kind }) => kind !== 'price');
  if (scored.length === 0) return null;
  return (
    <Disclosure summary={t.title[language]}>
      {values.anonymous === 'yes' && <p>{t.anonymous[language]}</p>}
      {scored.map((criterion) => (
        <section key={criterion.id} className="flow">
          <h3 lang={written}>{criterion.title}</h3>
          <ol className="scale" start={0} lang={written}>
            {levelsOf(criterion, written ?? language).map((level) => (
              <li key={level}>{level}</li>
            ))}
          </ol>
          {factsOf(criterion, kind, language).map((fact) => (
            <p key={fact} className="field__hint">
              {fact}
            </p>
          ))}
        </section>
      ))}
    </Disclosure>
  );
}

/** Calls published before these could be set know neither. */
function factsOf(
  { scorers, minimum }: Partial<Pick<Criterion, 'scorers' | 'minimum'>>,
  kind: ProcedureKind,
  language: Language,
): readonly string[] {
  const who = callFields.criteria.of.scorers.options.find(({ value }) => value === scorers);
  return [
    ...(who && who.value !== 'everybody' ? [say(t.who, language, { who: who.label[language].toLowerCase() })] : []),
    ...(typeof minimum === 'number' ? [say(textOf(t.minimum, kind), language, { minimum: formatNumber(minimum, language) })] : []),
  ];
}

const t = {
  title: { en: 'What each score means, and who gives it', nb: 'Hva poengene betyr, og hvem som gir dem' },
  who: { en: 'Scored by {who}.', nb: 'Vurderes av {who}.' },
  minimum: {
    en: '{ASubmission} with a mean below {minimum} of 5 is set aside.',
    nb: '{ASubmission} som får under {minimum} av 5 i gjennomsnitt, blir avvist.',
  },
  anonymous: {
    en: 'The panel does not see who has submitted what before the decision. Do not name yourselves in answers or files.',
    nb: 'Panelet ser ikke hvem som har levert hva, før beslutningen. Ikke nevn eget navn i svar eller filer.',
  },
} as const satisfies Record<string, Text>;
