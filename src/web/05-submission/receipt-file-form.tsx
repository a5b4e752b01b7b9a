import type { Language } from '#value/text';
import { Button, ButtonRow } from '../design/button.tsx';
import { verifyText } from './verify-text.ts';

export type ReceiptFileFormProps = { readonly language: Language; readonly problem: string | null };

/** A receipt as a file, where somebody was given one and not a code. */
export function ReceiptFileForm({ language, problem }: ReceiptFileFormProps) {
  return (
    <form method="post" encType="multipart/form-data" className="act-form flow no-print" noValidate>
      <div className="ds-field field" data-invalid={problem ? '' : undefined}>
        <label className="ds-label field__label" htmlFor="file">
          {verifyText.file[language]}
        </label>
        <p id="file-hint" className="field__hint">
          {verifyText.fileHint[language]}
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
          accept=".json,application/json"
          aria-describedby={problem ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={problem ? true : undefined}
        />
      </div>
      <ButtonRow>
        <Button variant="secondary">{verifyText.actFile[language]}</Button>
      </ButtonRow>
    </form>
  );
}
