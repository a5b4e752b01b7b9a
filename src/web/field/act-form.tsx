import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Fields } from '#field/field';
import type { Refusal } from '#value/refusal';
import type { Language } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { ButtonRow } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { inputId } from './input-id.ts';
import { problemsToItems, type ErrorItem } from './problem-text.ts';

/** Said in the language it leads to. */
const words = {
  inOther: { en: 'Continue in English with what you have written', nb: 'Fortsett på norsk med det du har skrevet' },
} as const;

export type ActFormProps = {
  readonly language: Language;
  /** What the action gave when the form was not accepted. */
  readonly answer: Unaccepted | undefined;
  /** The catalogue that the problems name. */
  readonly fields: Fields;
  /** The mark of the values the person saw; a change by somebody else is found by it. */
  readonly version?: string;
  readonly files?: 'files';
  /** The page's action gives the form back unjudged for the intent `language`: only then is the other language offered beside it. */
  readonly switches?: 'language';
  /** The intent of the Enter key; without it that of a plain save. */
  readonly enter?: string;
  readonly buttons: ReactNode;
  readonly children?: ReactNode;
};

/** A form that posts to its own page: the error summary first, then the fields, then what can be done. */
export function ActForm({ language, answer, fields, version, files, switches, enter = '', buttons, children }: ActFormProps) {
  const { pathname, search } = useLocation();
  const other = language === 'nb' ? 'en' : 'nb';
  return (
    <>
      <FormErrors language={language} answer={answer} fields={fields} />
      {/* Its own address without the fragment that led here: what comes back begins with what must be mended, not with that field. */}
      <form
        method="post"
        action={pathname + search}
        encType={files ? 'multipart/form-data' : undefined}
        className="act-form flow"
        noValidate
      >
        {/* The first button of a form is the one that Enter presses: it must not be one that removes a row. */}
        <button className="ds-sr-only" type="submit" name="intent" value={enter} tabIndex={-1} aria-hidden="true" />
        {version && <input type="hidden" name="version" value={version} />}
        {children}
        <ButtonRow>{buttons}</ButtonRow>
        {switches && (
          <p>
            <button
              className="text-button"
              type="submit"
              name="intent"
              value="language"
              formAction={`/${other}${pathname.slice(3)}`}
              formNoValidate
              lang={other}
            >
              {words.inOther[other]}
            </button>
          </p>
        )}
      </form>
    </>
  );
}

/** The error summary of a form, at the top of the page. */
export function FormErrors({ language, answer, fields }: Pick<ActFormProps, 'language' | 'answer' | 'fields'>) {
  if (!answer) return null;
  const items: ErrorItem[] = [...refusalItems(answer.refusal, language), ...problemsToItems(answer.problems, fields, language)];
  return <ErrorSummary language={language} items={items} />;
}

function refusalItems(refusal: Refusal | null, language: Language): readonly ErrorItem[] {
  if (!refusal) return [];
  // A refusal that is about one control of the page names it.
  const control = refusal.facts?.['control'];
  return [{ href: typeof control === 'string' ? `#${inputId(control)}` : '#main', text: refusalText(refusal, language) }];
}
