import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type TimelineEntry =
  | {
      readonly kind: 'act' | 'ahead';
      readonly key: string;
      readonly title: ReactNode;
      /** `dateTime` for machines (a day or an instant), `text` for people. */
      readonly at: { readonly dateTime: string; readonly text: string };
      readonly who?: ReactNode;
      readonly body?: ReactNode;
      /** Short form of the entry's hash, with the address where it can be checked. */
      readonly proof?: { readonly text: string; readonly href?: string };
    }
  /** Nothing happened that should have: "No outcome published for 7 months". */
  | { readonly kind: 'gap'; readonly key: string; readonly title: ReactNode };

/** The story of a case, oldest first, with its gaps. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.key} className="timeline__entry" data-kind={entry.kind}>
          {entry.kind === 'gap' ? (
            <p className="timeline__gap">
              <Icon name="warning" />
              <span>{entry.title}</span>
            </p>
          ) : (
            <Act entry={entry} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Act({ entry }: { readonly entry: Exclude<TimelineEntry, { kind: 'gap' }> }) {
  return (
    <>
      <p className="timeline__head">
        <time dateTime={entry.at.dateTime}>{entry.at.text}</time>
        <span className="timeline__title">{entry.title}</span>
      </p>
      {entry.who && <p className="timeline__who">{entry.who}</p>}
      {entry.body && <div className="timeline__body flow">{entry.body}</div>}
      {entry.proof && (
        <p className="timeline__proof">
          {entry.proof.href ? (
            <a className="ds-link" href={entry.proof.href}>
              {entry.proof.text}
            </a>
          ) : (
            entry.proof.text
          )}
        </p>
      )}
    </>
  );
}
