import type { ReactNode } from 'react';
import { ButtonRow } from '../design/button.tsx';

export type FileFormProps = {
  readonly label: string;
  readonly hint: string;
  /** What is the matter with the file that was sent; `null` when nothing is. */
  readonly problem: string | null;
  /** Endings and media types, as an `accept` attribute says them. */
  readonly accept: string;
  readonly buttons: ReactNode;
  /** What to know before it is sent. */
  readonly children?: ReactNode;
};

/** A form that sends one file, named `file`, to its own page. An error summary leads to `#file`. */
export function FileForm({ label, hint, problem, accept, buttons, children }: FileFormProps) {
  return (
    <form method="post" encType="multipart/form-data" className="act-form flow no-print" noValidate>
      <div className="ds-field field" data-invalid={problem ? '' : undefined}>
        <label className="ds-label field__label" htmlFor="file">
          {label}
        </label>
        <p id="file-hint" className="field__hint">
          {hint}
        </p>
        {problem && (
          <p id="file-error" className="ds-validation-message field__error">
            {problem}
          </p>
        )}
        <input
          className="file-input"
          type="file"
          id="file"
          name="file"
          accept={accept}
          aria-describedby={problem ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={problem ? true : undefined}
        />
      </div>
      {children}
      <ButtonRow>{buttons}</ButtonRow>
    </form>
  );
}
