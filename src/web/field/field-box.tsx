import type { ReactNode } from 'react';
import { problemText } from './problem-text.ts';
import { describedBy, inputId } from './input-id.ts';
import { errorId, hintId, isOptional, problemAt, type FieldProps } from './field-props.ts';
import { words } from './field-words.ts';

/** What a control needs to be tied to its label, hint and error in the server's HTML. */
export type Tie = { readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined };

/** The ties of a field's control. `more` are further describing ids (a word count, a unit). */
export function tieOf(props: FieldProps, ...more: readonly string[]): Tie {
  const problem = problemAt(props.name, props);
  return {
    'aria-describedby': describedBy(props.field.hint && hintId(props.name), ...more, problem && errorId(props.name)),
    'aria-invalid': problem ? true : undefined,
  };
}

/** Label, hint and error around one control. Plain elements: the custom element of Designsystemet ties them only with JavaScript. */
export function FieldBox({ props, children }: { readonly props: FieldProps; readonly children: ReactNode }) {
  return (
    <div className="ds-field field" data-invalid={problemAt(props.name, props) ? '' : undefined}>
      <label className="ds-label field__label" htmlFor={inputId(props.name)}>
        <LabelText props={props} />
      </label>
      <Hint props={props} />
      <ErrorText props={props} />
      {children}
    </div>
  );
}

/** Legend, hint and error around several controls that answer one question. */
export function FieldGroup({
  props,
  more,
  children,
}: {
  readonly props: FieldProps;
  readonly more?: readonly string[];
  readonly children: ReactNode;
}) {
  const problem = problemAt(props.name, props);
  return (
    <fieldset
      className="ds-fieldset field field--group"
      data-invalid={problem ? '' : undefined}
      aria-describedby={tieOf(props, ...(more ?? []))['aria-describedby']}
    >
      <legend className="ds-label field__label">
        <LabelText props={props} />
      </legend>
      <Hint props={props} />
      <ErrorText props={props} />
      {children}
    </fieldset>
  );
}

export function LabelText({ props }: { readonly props: FieldProps }) {
  return (
    <>
      {props.field.label[props.language]}
      {isOptional(props.field, props) && !('noAnswer' in props.field) && (
        <>
          {' '}
          <span className="field__optional">{words.optional[props.language]}</span>
        </>
      )}
    </>
  );
}

export function Hint({ props }: { readonly props: FieldProps }) {
  if (!props.field.hint) return null;
  return (
    <p id={hintId(props.name)} className="field__hint">
      {props.field.hint[props.language]}
    </p>
  );
}

export function ErrorText({ props }: { readonly props: FieldProps }) {
  const problem = problemAt(props.name, props);
  if (!problem) return null;
  return (
    <p id={errorId(props.name)} className="ds-validation-message field__error">
      <span className="ds-sr-only">{words.error[props.language]} </span>
      {problemText(problem, props.field, props.language)}
    </p>
  );
}
