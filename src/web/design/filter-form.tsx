import type { ReactNode } from 'react';
import type { Language } from '#value/text';
import { Button } from './button.tsx';

export type FilterFormProps = {
  readonly language: Language;
  /** The address of the list itself: the filter is part of the address and can be shared. */
  readonly action: string;
  /** What is searched, for screen readers: "Search calls". */
  readonly label: string;
  readonly query?: { readonly name: string; readonly value: string; readonly label: string; readonly hint?: string };
  readonly selects?: readonly FilterSelect[];
  readonly children?: ReactNode;
  /** Where all filters are taken away; absent when none is set. */
  readonly clearHref?: string;
};

export type FilterSelect = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

const words = {
  show: { en: 'Show results', nb: 'Vis treff' },
  clear: { en: 'Clear filters', nb: 'Fjern filtre' },
} as const;

/** A GET form over a list. */
export function FilterForm({ language, action, label, query, selects = [], children, clearHref }: FilterFormProps) {
  return (
    <search aria-label={label}>
      <form className="filter-form" method="get" action={action}>
        {query && (
          <div className="ds-field filter-form__query">
            <label className="ds-label" htmlFor={`filter-${query.name}`}>
              {query.label}
            </label>
            {query.hint && (
              <p className="field__hint" id={`filter-${query.name}-hint`}>
                {query.hint}
              </p>
            )}
            <input
              className="ds-input"
              type="search"
              id={`filter-${query.name}`}
              name={query.name}
              defaultValue={query.value}
              aria-describedby={query.hint && `filter-${query.name}-hint`}
            />
          </div>
        )}
        {selects.map((select) => (
          <div className="ds-field" key={select.name}>
            <label className="ds-label" htmlFor={`filter-${select.name}`}>
              {select.label}
            </label>
            <select className="ds-input" id={`filter-${select.name}`} name={select.name} defaultValue={select.value}>
              {select.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        {children}
        <div className="filter-form__act">
          <Button>{words.show[language]}</Button>
          {clearHref && (
            <a className="ds-link" href={clearHref}>
              {words.clear[language]}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
