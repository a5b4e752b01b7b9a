import type { Language, Text } from '#value/text';
import { describedBy } from '../../field/input-id.ts';
import { words } from '../../field/field-words.ts';

export type PassphraseFieldProps = {
  readonly language: Language;
  readonly name: 'passphrase' | 'again' | 'old';
  readonly label: Text;
  readonly hint?: Text;
  readonly problem?: string | undefined;
  /** Tells two forms of one page apart. */
  readonly prefix?: string;
};

/** An input for a passphrase: what is typed is never shown again, password managers may fill it, and pasting works (WCAG 3.3.8). */
export function PassphraseField({ language, name, label, hint, problem, prefix = '' }: PassphraseFieldProps) {
  const id = `${prefix}${name}`;
  return (
    <div className="ds-field field" data-invalid={problem ? '' : undefined}>
      <label className="ds-label field__label" htmlFor={id}>
        {label[language]}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="field__hint">
          {hint[language]}
        </p>
      )}
      {problem && (
        <p id={`${id}-error`} className="ds-validation-message field__error">
          <span className="ds-sr-only">{words.error[language]} </span>
          {problem}
        </p>
      )}
      <input
        className="ds-input"
        id={id}
        name={name}
        type="password"
        maxLength={200}
        autoComplete={name === 'again' || (name === 'passphrase' && hint) ? 'new-password' : 'current-password'}
        aria-required="true"
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(hint && `${id}-hint`, problem && `${id}-error`)}
      />
    </div>
  );
}
