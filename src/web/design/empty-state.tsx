import type { ReactNode } from 'react';

/** Nothing here yet: says why, and what leads on. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <svg className="empty-state__sheet" viewBox="0 0 64 40" width="64" height="40" aria-hidden="true" focusable="false">
        <path d="M2 11L32 3V29L2 37z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeDasharray="3 3" />
        <path d="M32 3L62 11V37L32 29z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeDasharray="3 3" />
      </svg>
      <p className="empty-state__title">{title}</p>
      {children && <div className="empty-state__text">{children}</div>}
      {action}
    </div>
  );
}
