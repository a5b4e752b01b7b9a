import type { Language } from '#value/text';
import { words } from '../field/field-words.ts';
import { describedBy, inputId } from '../field/input-id.ts';

export type PickProps = {
  readonly name: string;
  readonly label: string;
  /** What stands where nothing is chosen. */
  readonly choose: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly language: Language;
  /** Nothing need be chosen. */
  readonly optional?: true;
  readonly hint?: string;
  /** What must be mended. */
  readonly error?: string;
};

/** One of things that have a name and an id: organisations, needs. */
export function Pick({ name, label, choose, options, chosen, language, optional, hint, error }: PickProps) {
  const id = inputId(name);
  const described = describedBy(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className="ds-field field" data-invalid={error === undefined ? undefined : ''}>
      <label className="ds-label field__label" htmlFor={id}>
        {label}
        {optional && (
          <>
            {' '}
            <span className="field__optional">{words.optional[language]}</span>
          </>
        )}
      </label>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="ds-validation-message field__error">
          <span className="ds-sr-only">{words.error[language]} </span>
          {error}
        </p>
      )}
      <select
        className="ds-input"
        id={id}
        name={name}
        defaultValue={chosen}
        data-width="auto"
        aria-describedby={described}
        aria-invalid={error === undefined ? undefined : true}
      >
        <option value="">{choose}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
