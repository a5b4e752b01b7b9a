import type { ReactNode } from 'react';

export type DisclosureProps = { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: 'open' };

/** More for those who want it. Printed open. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className="disclosure" open={open === 'open'}>
      <summary>{summary}</summary>
      <div className="disclosure__content flow">{children}</div>
    </details>
  );
}
