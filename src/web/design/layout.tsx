import type { ReactNode } from 'react';

/** A part of a page with its own heading. `aside` stands beside the content on wide screens and after it on narrow ones. */
export type SectionProps = {
  readonly id?: string;
  readonly title?: ReactNode;
  readonly lead?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
};

export function Section({ id, title, lead, level = 2, children }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="section" id={id}>
      {title && <Heading>{title}</Heading>}
      {lead && <p className="section__lead">{lead}</p>}
      {children}
    </section>
  );
}

export type WithAsideProps = {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  /** `aside` where it must be read first (a deadline and what to do): it then comes first on phones and to screen readers. */
  readonly first?: 'aside';
};

/** Main content and an aside (key facts, contact, deadline). */
export function WithAside({ children, aside, first }: WithAsideProps) {
  const side = <aside className="with-aside__aside flow">{aside}</aside>;
  return (
    <div className="with-aside" data-first={first}>
      {first === 'aside' && side}
      <div className="flow">{children}</div>
      {first === undefined && side}
    </div>
  );
}

/** As many equal columns as there is room for. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}

/** A white sheet that keeps what belongs together. `tone` marks one of the two bottom lines. */
export function Panel({ children, tone }: { readonly children: ReactNode; readonly tone?: 'accent' | 'social' | 'economic' }) {
  return (
    <div className="panel flow" data-color={tone}>
      {children}
    </div>
  );
}
