import type { Language } from '#value/text';
import type { ErrorItem } from '../field/problem-text.ts';

const heading = { en: 'There is a problem', nb: 'Noe må rettes' } as const;
const titlePrefix = { en: 'Error: ', nb: 'Feil: ' } as const;

/** What a page's title starts with when its form has problems. */
export function errorTitle(title: string, language: Language): string {
  return `${titlePrefix[language]}${title}`;
}

/** Stands first in main after a form was refused and takes the focus without JavaScript. Nothing is shown when there are no items. */
export function ErrorSummary({ language, items }: { readonly language: Language; readonly items: readonly ErrorItem[] }) {
  if (items.length === 0) return null;
  return (
    <div className="ds-error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autoFocus>
      <h2 id="error-summary-title">{heading[language]}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.href + item.text}>
            <a className="ds-link" href={item.href}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
