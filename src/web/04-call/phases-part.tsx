import type { CallValues } from '#call/fields';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatMoneyWithVat } from '../text/format.ts';
import { say } from '../text/say.ts';
import { phasesText as t } from './phases-text.ts';

type Phase = CallValues['phases'][number];

export type PhasesPartProps = {
  readonly values: Partial<CallValues>;
  readonly language: Language;
  readonly foreign: Language | undefined;
};

/** The funded phases of an innovation partnership: what each must show, how long it lasts, what it pays; who owns the result, and what it may cost. */
export function PhasesPart({ values, language, foreign }: PhasesPartProps) {
  const { phases, rights, purchaseCeiling, mostAwards } = values;
  if (!phases || phases.length === 0) return null;
  return (
    <Section id="phases" title={t.title[language]} lead={say(t.lead, language, { most: mostAwards ?? 1 })}>
      <ol className="question-list">
        {phases.map((phase) => (
          <li key={phase.id}>
            <p className="question-list__title" lang={foreign}>
              {phase.title}
            </p>
            <p lang={foreign}>{phase.milestone}</p>
            <p className="field__hint">{phaseFacts(phase, language)}</p>
          </li>
        ))}
      </ol>
      <SummaryList
        language={language}
        items={[
          {
            key: 'rights',
            term: t.rights[language],
            value: (
              <div className="prose-plain" lang={foreign}>
                {rights}
              </div>
            ),
          },
          ...(purchaseCeiling ? [{ key: 'ceiling', term: t.ceiling[language], value: formatMoneyWithVat(purchaseCeiling, language) }] : []),
        ]}
      />
    </Section>
  );
}

/** How long a phase may last and what it may pay, in one line. */
export function phaseFacts({ weeks, payment }: Pick<Phase, 'weeks' | 'payment'>, language: Language): string {
  return [
    say(t.weeks, language, { n: weeks ?? 0 }),
    ...(payment ? [say(t.payment, language, { amount: formatMoneyWithVat(payment, language) })] : []),
  ].join(' · ');
}
