import type { ComponentType } from 'react';
import type { ListField } from '#field/field';
import { say } from '../text/say.ts';
import { ErrorText, Hint, LabelText, tieOf } from './field-box.tsx';
import { firstName, takesFocus, valueIn, type FieldProps } from './field-props.ts';
import { words } from './field-words.ts';
import { inputId } from './input-id.ts';
import { rowsIn } from './list-intent.ts';
import { rowName } from './problem-text.ts';

/** Sub-fields are drawn by the caller's component: a list may hold every kind, and a list too. */
export type ListInputProps = FieldProps<ListField> & { readonly Child: ComponentType<FieldProps> };
type Row = { readonly index: number; readonly value: unknown; readonly id: string };

/** Rows of sub-fields. Adding and removing are submits (`intent` = `add:<path>` / `remove:<path>.<index>`): see list-intent.ts. */
export function ListInput(props: ListInputProps) {
  const { field, name, language } = props;
  const rows = rowsOf(props);
  const one = field.one[language];
  return (
    <fieldset
      className="ds-fieldset field field--list"
      id={inputId(name)}
      tabIndex={-1}
      autoFocus={takesFocus(name, props.focus)}
      aria-describedby={tieOf(props)['aria-describedby']}
    >
      <legend className="ds-label field__label">
        <LabelText props={props} />
      </legend>
      <Hint props={props} />
      <ErrorText props={props} />
      {rows.map((row) => (
        <ListRow key={row.index} props={props} row={row} removable={rows.length > 1 || (field.min === 0 && row.id !== '')} />
      ))}
      {rows.length < field.max ? (
        <button className="ds-button" data-variant="secondary" type="submit" name="intent" value={`add:${name}`} formNoValidate>
          {say(rows.length > 0 ? words.addMore : words.add, language, { one })}
        </button>
      ) : (
        <p className="field__count">{say(words.full, language, { max: field.max })}</p>
      )}
    </fieldset>
  );
}

type ListRowProps = { readonly props: ListInputProps; readonly row: Row; readonly removable: boolean };

function ListRow({ props, row, removable }: ListRowProps) {
  const { Child, ...common } = props;
  const { field, name, language, focus } = common;
  const path = `${name}.${row.index}`;
  const title = rowName(field.one[language], row.index);
  return (
    <fieldset className="ds-fieldset list-row">
      <legend className="list-row__title">{title}</legend>
      <input type="hidden" name={`${path}.id`} value={row.id} />
      <div className="list-row__fields">
        {Object.entries(field.of).map(([sub, subField]) => (
          <Child
            {...common}
            key={sub}
            name={`${path}.${sub}`}
            field={subField}
            value={valueIn(row.value, sub)}
            focus={focus === path && sub === firstName(field.of) ? `${path}.${sub}` : focus}
          />
        ))}
      </div>
      {removable && (
        <button
          className="ds-button list-row__remove"
          data-variant="tertiary"
          data-size="sm"
          type="submit"
          name="intent"
          value={`remove:${path}`}
          formNoValidate
        >
          {words.remove[language]} <span className="ds-sr-only">{title}</span>
        </button>
      )}
    </fieldset>
  );
}

/** What was typed, or what is stored; never fewer rows than the list needs, so that there is something to fill in. */
function rowsOf({ typed, name, value, field }: FieldProps<ListField>): readonly Row[] {
  const rows: Row[] = typed
    ? rowsIn(typed, name).map((index) => ({ index, value: undefined, id: textOf(typed[`${name}.${index}.id`]) }))
    : (Array.isArray(value) ? value : []).map((row: unknown, index) => ({ index, value: row, id: textOf(valueIn(row, 'id')) }));
  let next = rows.reduce((most, row) => Math.max(most, row.index + 1), 0);
  while (rows.length < Math.max(field.min, 1)) rows.push({ index: next++, value: undefined, id: '' });
  return rows;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
