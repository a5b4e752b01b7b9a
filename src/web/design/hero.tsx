import type { ReactNode } from 'react';

export type HeroProps = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** A search form, links. */
  readonly children?: ReactNode;
};

/** The opening of the front page: the folded sheet, large. Stands first in a `<PageFrame width="full">`. */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <div className="hero">
      <svg className="hero__sheet" viewBox="0 0 600 420" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d="M0 190L300 40V420H0z" fill="#e8684a" />
        <path d="M300 40L600 190V420H300z" fill="#39a5b0" />
        <path d="M0 310L150 235L300 310V420H0z" fill="#bd4b26" />
        <path d="M300 310L450 235L600 310V420H300z" fill="#025e68" />
      </svg>
      <div className="frame hero__inner">
        <div className="hero__text">
          <h1 className="hero__title">{title}</h1>
          {lead && <p className="hero__lead">{lead}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}

export type SearchBoxProps = {
  readonly action: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly submit: string;
};

/** One search field with its button; a GET form. */
export function SearchBox({ action, name, label, hint, value, submit }: SearchBoxProps) {
  const id = `search-${name}`;
  return (
    <search>
      <form className="search-box" method="get" action={action}>
        <label className="search-box__label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className="search-box__hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <div className="search-box__row">
          <input className="ds-input" type="search" id={id} name={name} defaultValue={value} aria-describedby={hint && `${id}-hint`} />
          <button className="ds-button" type="submit">
            {submit}
          </button>
        </div>
      </form>
    </search>
  );
}

export type Door = {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly line?: 'social' | 'economic';
};

/** The ways in: "I buy", "I deliver", "I follow". */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <ul className="doors">
      {doors.map((door) => (
        <li key={door.key} className="door" data-line={door.line}>
          <a href={door.href}>{door.title}</a>
          <p>{door.text}</p>
        </li>
      ))}
    </ul>
  );
}
