import type { ReactNode } from 'react';
import type { Casework } from '#casework/casework';
import type { Language } from '#value/text';
import { CaseList } from '../../design/case-card.tsx';
import { Section } from '../../design/layout.tsx';
import { Drawn } from './reasons.tsx';
import { SolutionCard } from './solution-card.tsx';
import { solutionText } from './text.ts';

export type FittingSolutions = Awaited<ReturnType<Casework['solutionsThatFit']>>;

/** How many solutions a need shows. */
export const mostSolutions = 5;

/** The solutions that may fit a need, with why. `empty`: what is shown where there is none; without it the part is left out then. */
export function SolutionsThatFit({
  found,
  language,
  empty,
}: {
  readonly found: FittingSolutions;
  readonly language: Language;
  readonly empty?: ReactNode;
}) {
  const t = solutionText;
  if (found.lines.length === 0 && !empty) return null;
  return (
    <Section id="solutions" title={t.solutionsThatFit[language]} lead={t.fitsPublicLead[language]}>
      {found.lines.length === 0 ? (
        empty
      ) : (
        <>
          <CaseList>
            {found.lines.map((line) => (
              <SolutionCard key={line.id} solution={line} language={language} level={3} reasons={line.match.reasons} />
            ))}
          </CaseList>
          <Drawn day={found.day} language={language} />
        </>
      )}
      <p>
        <a className="ds-link" href={`/${language}/solutions`}>
          {t.allSolutions[language]}
        </a>
      </p>
    </Section>
  );
}
