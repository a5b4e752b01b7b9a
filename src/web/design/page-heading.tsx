import type { ReactNode } from 'react';

export type PageHeadingProps = {
  readonly title: ReactNode;
  /** What the page belongs to, above the title: the case, the step. */
  readonly caption?: ReactNode;
  /** One or two sentences that say what matters most. */
  readonly lead?: ReactNode;
  /** Tags, a deadline, buttons. */
  readonly children?: ReactNode;
};

export function PageHeading({ title, caption, lead, children }: PageHeadingProps) {
  return (
    <header className="page-heading">
      {caption && <p className="page-heading__caption">{caption}</p>}
      <h1 className="page-heading__title">{title}</h1>
      {lead && <p className="page-heading__lead">{lead}</p>}
      {children && <div className="page-heading__more">{children}</div>}
    </header>
  );
}
