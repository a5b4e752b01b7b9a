import type { Fields } from '#field/field';
import { errorId, problemAt, shownText, valueIn, type FormContext } from '../../field/field-props.ts';
import { words } from '../../field/field-words.ts';
import { describedBy, inputId } from '../../field/input-id.ts';
import { problemText } from '../../field/problem-text.ts';
import { requirementsText } from './text.ts';

export type RangePairProps = FormContext & {
  readonly legend: string;
  readonly unit: string;
  /** The names of the lowest and the highest figure. */
  readonly names: readonly [low: string, high: string];
  readonly fields: Fields;
  readonly values: Readonly<Record<string, number>>;
};

/** Two figures that are one assumption, side by side: at least, at most. */
export function RangePair({ legend, unit, names, fields, values, ...context }: RangePairProps) {
  const { language } = context;
  const problems = names.flatMap((name) => {
    const [problem, field] = [problemAt(name, context), fields[name]];
    return problem && field ? [{ name, text: problemText(problem, field, language) }] : [];
  });
  const unitId = `${inputId(names[0])}-unit`;
  return (
    <fieldset className="ds-fieldset field field--group" data-invalid={problems.length > 0 ? '' : undefined}>
      <legend className="ds-label field__label">{legend}</legend>
      {problems.map(({ name, text }) => (
        <p key={name} id={errorId(name)} className="ds-validation-message field__error">
          <span className="ds-sr-only">{words.error[language]} </span>
          {text}
        </p>
      ))}
      <div className="range-pair">
        {names.map((name, end) => {
          const [field, wrong] = [fields[name], problemAt(name, context)];
          if (!field) return null;
          return (
            <div key={name}>
              <label htmlFor={inputId(name)}>{(end === 0 ? requirementsText.least : requirementsText.mostEnd)[language]}</label>
              <input
                className="ds-input"
                type="text"
                inputMode="numeric"
                id={inputId(name)}
                name={name}
                defaultValue={shownText({ ...context, name, field, value: valueIn(values, name) })}
                size={4}
                autoComplete="off"
                aria-invalid={wrong ? true : undefined}
                aria-describedby={describedBy(unitId, wrong && errorId(name))}
              />
            </div>
          );
        })}
        <span className="range-pair__unit" id={unitId}>
          {unit}
        </span>
      </div>
    </fieldset>
  );
}
