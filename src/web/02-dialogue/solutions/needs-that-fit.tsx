import type { ReactNode } from 'react';
import type { Casework } from '#casework/casework';
import type { Language } from '#value/text';
import { CaseList } from '../../design/case-card.tsx';
import { Section } from '../../design/layout.tsx';
import { formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { Drawn, Reasons } from './reasons.tsx';
import { solutionText } from './text.ts';

export type FittingNeeds = Awaited<ReturnType<Casework['needsThatFit']>>;

/** How many needs a solution shows. */
export const mostNeeds = 10;

type Props = { readonly found: FittingNeeds; readonly language: Language; readonly lead: string; readonly empty?: ReactNode };

/** The open needs that a solution fits, with why. */
export function NeedsThatFit({ found, language, lead, empty }: Props) {
  const t = solutionText;
  if (found.lines.length === 0 && !empty) return null;
  return (
    <Section id="needs" title={t.fits[language]} lead={lead}>
      {found.lines.length === 0 ? (
        empty
      ) : (
        <>
          <CaseList>
            {found.lines.map((line) => (
              <NeedCard key={line.id} line={line} language={language} />
            ))}
          </CaseList>
          <Drawn day={found.day} language={language} />
        </>
      )}
    </Section>
  );
}

function NeedCard({ line, language }: { readonly line: FittingNeeds['lines'][number]; readonly language: Language }) {
  const other = line.language !== language;
  const foreign = other && !line.otherTitle ? line.language : undefined;
  return (
    <article className="case-card case-card--narrow">
      <div className="case-card__what">
        <h3 className="case-card__title" lang={foreign}>
          <a href={`/${language}/cases/${line.id}`}>{other && line.otherTitle ? line.otherTitle : line.title}</a>
        </h3>
        <ul className="case-card__facts">
          <li>{line.organisationName}</li>
          <li>{line.place}</li>
          {line.peopleCount !== null && <li>{say(solutionText.people, language, { count: formatNumber(line.peopleCount, language) })}</li>}
        </ul>
        <Reasons reasons={line.match.reasons} language={language} />
      </div>
    </article>
  );
}
