import type { Problem } from '#field/problem';
import type { Language } from '#value/text';
import { problemText } from '../../field/problem-text.ts';
import { describedBy, inputId } from '../../field/input-id.ts';
import { say } from '../../text/say.ts';
import { weightField, weightName, type DesignRow } from './design-facts.ts';
import { pressName, rowId } from './pressed.ts';
import { designText as t } from './text.ts';

export type WeightRowProps = {
  readonly row: DesignRow & { readonly weight: number | null };
  readonly text: string;
  /** The colour or pattern of the criterion in the chart of the effect. */
  readonly fill: string;
  readonly language: Language;
  readonly written: Language;
  readonly problem: Problem | undefined;
};

/** One criterion: its weight as a number, one point more or less, and the others scaled to what is left. Every button sends the form. */
export function WeightRow({ row, text, fill, language, written, problem }: WeightRowProps) {
  const name = weightName(row.id);
  const id = inputId(name);
  const lang = written === language ? undefined : written;
  const field = weightField(row.title);
  const button = (act: 'down' | 'up', sign: string) => (
    <button className="ds-button designer__step" data-variant="secondary" type="submit" name={pressName} value={`${act}:${row.id}`}>
      <span aria-hidden="true">{sign}</span>
      <span className="ds-sr-only">{say(act === 'up' ? t.more : t.less, language, { name: row.title })}</span>
    </button>
  );
  return (
    <li className="designer__row" id={rowId(row.id)} data-invalid={problem ? '' : undefined}>
      <label className="ds-label designer__name" htmlFor={id} lang={lang}>
        {row.title}
      </label>
      {problem && (
        <p id={`${id}-error`} className="ds-validation-message designer__error">
          {problemText(problem, field, language)}
        </p>
      )}
      <div className="designer__controls">
        {button('down', '−')}
        <input
          className="ds-input designer__weight"
          type="text"
          inputMode="decimal"
          id={id}
          name={name}
          value={text}
          onChange={heardByForm}
          size={5}
          autoComplete="off"
          aria-describedby={describedBy(`${id}-unit`, problem && `${id}-error`)}
          aria-invalid={problem ? true : undefined}
        />
        {button('up', '+')}
        <span className="designer__unit" id={`${id}-unit`}>
          {field.unit[language]}
        </span>
        <button className="text-button designer__rest no-print" type="submit" name={pressName} value={`rest:${row.id}`}>
          {t.rest[language]}
          <span className="ds-sr-only">{say(t.restOf, language, { name: row.title })}</span>
        </button>
      </div>
      <svg className="designer__bar" width="100%" height="8" aria-hidden="true" focusable="false">
        <rect className="ranking__scale" width="100%" height="8" />
        <rect fill={fill} width={`${Math.min(100, row.weight ?? 0)}%`} height="8" />
      </svg>
    </li>
  );
}

/** The form listens for all its inputs; React asks for a listener at each. */
function heardByForm(): void {}
