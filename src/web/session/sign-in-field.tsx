import type { Language } from '#value/text';
import { describedBy } from '../field/input-id.ts';
import { words } from '../field/field-words.ts';
import type { ErrorItem } from '../field/problem-text.ts';
import { sessionText } from './text.ts';

export type SignInFieldProps = {
  readonly language: Language;
  readonly way: 'password' | 'link';
  readonly field: 'email' | 'password';
  readonly items: readonly ErrorItem[];
  readonly value: string;
};

/** An input that password managers fill and that takes what is pasted (WCAG 3.3.8). */
export function SignInField({ language, way, field, items, value }: SignInFieldProps) {
  const id = `${way}-${field}`;
  const problem = items.find((item) => item.href === `#${id}`);
  return (
    <div className="ds-field field" data-invalid={problem ? '' : undefined}>
      <label className="ds-label field__label" htmlFor={id}>
        {sessionText[field][language]}
      </label>
      {problem && (
        <p id={`${id}-error`} className="ds-validation-message field__error">
          <span className="ds-sr-only">{words.error[language]} </span>
          {problem.text}
        </p>
      )}
      <input
        className="ds-input"
        id={id}
        name={field}
        type={field}
        defaultValue={value}
        autoComplete={field === 'email' ? 'username' : 'current-password'}
        aria-required="true"
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(problem && `${id}-error`)}
      />
    </div>
  );
}
