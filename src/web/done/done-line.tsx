import type { Language } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { doneLineOf, type Done } from './done-text.ts';

/** What the page before did, with the next step: see done.ts. */
export type DoneBefore = { readonly done: Done; readonly nextHref: string | null };

/** One calm line at the top of the page. It takes the focus, so that the next key goes on from there and not through the menus again. */
export function DoneNotice({ before, language }: { readonly before: DoneBefore; readonly language: Language }) {
  const { text, next } = doneLineOf(before.done);
  return (
    <div className="done-line no-print" tabIndex={-1} autoFocus>
      <Notice language={language} tone="success" live="status">
        <p>
          {text[language]}{' '}
          {next && before.nextHref && (
            <a className="ds-link" href={before.nextHref}>
              {next.label[language]}
            </a>
          )}
        </p>
      </Notice>
    </div>
  );
}
