import type { ReactNode } from 'react';
import type { Phase } from '#lifecycle';
import type { Language, Text } from '#value/text';
import { PhaseMark } from './phase-track.tsx';
import { ApproachTag, type Approach } from './tag.tsx';

export type CaseCardProps = {
  readonly language: Language;
  readonly href: string;
  readonly title: string;
  /** The language the title and summary are written in, where it is not the reader's. */
  readonly lang?: Language;
  readonly summary?: string;
  readonly place?: string;
  readonly buyer?: string;
  /** What kind of call it is: tender, fund round, request wave. */
  readonly kind?: string;
  readonly phase: Phase;
  readonly ended?: 'ended';
  readonly approaches?: readonly Approach[];
  /** A `<Deadline>`, or another fact with a date. */
  readonly closes?: ReactNode;
  readonly level?: 2 | 3;
};

const words = {
  buyer: { en: 'Buyer', nb: 'Innkjøper' },
  place: { en: 'Place', nb: 'Sted' },
  kind: { en: 'Kind', nb: 'Type' },
} as const satisfies Record<string, Text>;

/** One case in a list: what, where, who, how far, until when. */
export function CaseCard({
  language,
  href,
  title,
  lang,
  summary,
  phase,
  ended,
  approaches = [],
  closes,
  level = 2,
  ...facts
}: CaseCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="case-card">
      <div className="case-card__what">
        <Heading className="case-card__title" lang={lang}>
          <a href={href}>{title}</a>
        </Heading>
        <Facts language={language} facts={facts} />
        {summary && (
          <p className="case-card__summary" lang={lang}>
            {summary}
          </p>
        )}
        {approaches.length > 0 && (
          <p className="case-card__approaches">
            {approaches.map((approach) => (
              <ApproachTag key={approach} approach={approach} language={language} said="meaning" />
            ))}
          </p>
        )}
      </div>
      <div className="case-card__where">
        <PhaseMark language={language} current={phase} ended={ended} />
        {closes}
      </div>
    </article>
  );
}

function Facts({ language, facts }: { readonly language: Language; readonly facts: Pick<CaseCardProps, 'place' | 'buyer' | 'kind'> }) {
  const shown = (['buyer', 'place', 'kind'] as const).flatMap((name) => (facts[name] ? [{ name, value: facts[name] }] : []));
  if (shown.length === 0) return null;
  return (
    <ul className="case-card__facts">
      {shown.map(({ name, value }) => (
        <li key={name}>
          <span className="ds-sr-only">{words[name][language]}: </span>
          {value}
        </li>
      ))}
    </ul>
  );
}

/** A list of cards; the parent's heading names it. */
export function CaseList({ children }: { readonly children: ReactNode }) {
  return <div className="case-list">{children}</div>;
}
