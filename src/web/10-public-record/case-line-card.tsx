import type { Casework } from '#casework/casework';
import { isRecorded } from '#call/procedures';
import { zoneOf } from '#party/organisation';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import { comingForward } from '../04-call/recorded-public-text.ts';
import { CaseCard } from '../design/case-card.tsx';
import { Deadline } from '../design/deadline.tsx';

export type CaseLine = Awaited<ReturnType<Casework['listCases']>>['lines'][number];

export type CaseLineCardProps = { readonly line: CaseLine; readonly language: Language; readonly now: Instant; readonly level?: 2 | 3 };

/** A case in a list, in the reader's language where it has been written in it. */
export function CaseLineCard({ line, language, now, level = 2 }: CaseLineCardProps) {
  const other = line.language !== language;
  const title = other && line.otherTitle ? line.otherTitle : line.title;
  const summary = other && line.otherSummary ? line.otherSummary : line.summary;
  const foreign = other && !line.otherTitle;
  return (
    <CaseCard
      language={language}
      href={`/${language}/cases/${line.id}`}
      title={title}
      {...(foreign ? { lang: line.language } : {})}
      {...(summary ? { summary } : {})}
      place={line.place}
      buyer={line.organisationName}
      phase={line.phase}
      {...(line.closesAt
        ? {
            closes: (
              <Deadline
                language={language}
                at={line.closesAt}
                now={now}
                zone={zoneOf(line.country)}
                {...(line.openKind && isRecorded(line.openKind) ? { label: comingForward } : {})}
              />
            ),
          }
        : {})}
      level={level}
    />
  );
}
