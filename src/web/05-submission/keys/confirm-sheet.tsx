import type { Language } from '#value/text';
import { Button, ButtonRow } from '../../design/button.tsx';
import { words } from '../../field/field-words.ts';
import { describedBy } from '../../field/input-id.ts';
import { keysText } from './keys-text.ts';

/** The end of the sheet, typed in from the paper. */
export function ConfirmSheet({ language, problem }: { readonly language: Language; readonly problem: string | null }) {
  const t = keysText;
  return (
    <form method="post" className="act-form flow no-print" noValidate>
      <div className="ds-field field" data-invalid={problem ? '' : undefined}>
        <label className="ds-label field__label" htmlFor="ending">
          {t.confirm[language]}
        </label>
        <p id="ending-hint" className="field__hint">
          {t.confirmHint[language]}
        </p>
        {problem && (
          <p id="ending-error" className="ds-validation-message field__error">
            <span className="ds-sr-only">{words.error[language]} </span>
            {problem}
          </p>
        )}
        <input
          className="ds-input"
          id="ending"
          name="ending"
          type="text"
          size={12}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-required="true"
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy('ending-hint', problem !== null && 'ending-error')}
        />
      </div>
      <ButtonRow>
        <Button>{t.confirmAct[language]}</Button>
      </ButtonRow>
    </form>
  );
}
