import type { Language } from '#value/text';
import { Button } from '../design/button.tsx';
import { FileForm } from '../field/file-form.tsx';
import { verifyText } from './verify-text.ts';

export type ReceiptFileFormProps = { readonly language: Language; readonly problem: string | null };

/** A receipt as a file, where somebody was given one and not a code. */
export function ReceiptFileForm({ language, problem }: ReceiptFileFormProps) {
  return (
    <FileForm
      label={verifyText.file[language]}
      hint={verifyText.fileHint[language]}
      problem={problem}
      accept=".json,application/json"
      buttons={<Button variant="secondary">{verifyText.actFile[language]}</Button>}
    />
  );
}
