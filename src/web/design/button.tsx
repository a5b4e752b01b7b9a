import type { ReactNode } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  /** `danger` for acts that take something away. */
  readonly tone?: 'danger';
  readonly size?: 'sm';
  /** Name and value that tell the server which button was pressed. */
  readonly name?: string;
  readonly value?: string;
  readonly formAction?: string;
  /** The id of a form elsewhere on the page. */
  readonly form?: string;
};

/** A submit button: every button of the product sends its form, with or without JavaScript. */
export function Button({ children, variant = 'primary', tone, size, ...attributes }: ButtonProps) {
  return (
    <button className="ds-button" type="submit" data-variant={variant} data-color={tone} data-size={size} {...attributes}>
      {children}
    </button>
  );
}

export type LinkButtonProps = {
  readonly children: ReactNode;
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly tone?: 'danger';
  readonly size?: 'sm';
  readonly download?: string;
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ children, variant = 'primary', tone, size, ...attributes }: LinkButtonProps) {
  return (
    <a className="ds-button" data-variant={variant} data-color={tone} data-size={size} {...attributes}>
      {children}
    </a>
  );
}

/** Buttons side by side; under each other where there is no room. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
