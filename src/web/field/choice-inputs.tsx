import type { ChoiceField, ChoicesField, Option } from '#field/field';
import { FieldBox, FieldGroup, tieOf } from './field-box.tsx';
import { isOptional, problemAt, shownChoices, takesFocus, type FieldProps } from './field-props.ts';
import { words } from './field-words.ts';
import { describedBy, inputId } from './input-id.ts';

/** From this many options on, a list to choose from is quicker to read than radios. */
const mostRadios = 6;
const mostWithHints = 9;
const mostInOneColumn = 12;

export function ChoiceInput(props: FieldProps<ChoiceField>) {
  // An optional question has one radio more, for no answer.
  const radios = props.field.options.length + (isOptional(props.field, props) ? 1 : 0);
  // A list that opens cannot show hints: options that have them stay radios for longer.
  const most = props.field.options.some((option) => option.hint) ? mostWithHints : mostRadios;
  return radios > most ? <SelectInput {...props} /> : <RadioInput {...props} />;
}

function SelectInput(props: FieldProps<ChoiceField>) {
  const { field, name, language } = props;
  return (
    <FieldBox props={props}>
      <select
        className="ds-input"
        id={inputId(name)}
        name={name}
        defaultValue={shownChoices(props)[0] ?? ''}
        data-width="auto"
        autoFocus={takesFocus(name, props.focus)}
        {...tieOf(props)}
      >
        <option value="">{(field.noAnswer ?? words.choose)[language]}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label[language]}
          </option>
        ))}
      </select>
    </FieldBox>
  );
}

/** A radio cannot be unchosen: an optional question gets an option that stands for no answer, first, because it is what is chosen to begin with. */
function RadioInput(props: FieldProps<ChoiceField>) {
  const none: Option = { value: '', label: props.field.noAnswer ?? words.noAnswer };
  const options = isOptional(props.field, props) ? [none, ...props.field.options] : props.field.options;
  const chosen = shownChoices(props)[0] ?? '';
  return (
    <FieldGroup props={props}>
      {options.map((option, index) => (
        <OptionInput key={option.value} type="radio" props={props} option={option} index={index} checked={option.value === chosen} />
      ))}
    </FieldGroup>
  );
}

export function ChoicesInput(props: FieldProps<ChoicesField>) {
  const chosen = shownChoices(props);
  const inputs = props.field.options.map((option, index) => (
    <OptionInput key={option.value} type="checkbox" props={props} option={option} index={index} checked={chosen.includes(option.value)} />
  ));
  // A long list stands in columns where there is room.
  return <FieldGroup props={props}>{inputs.length > mostInOneColumn ? <div className="option-columns">{inputs}</div> : inputs}</FieldGroup>;
}

type OptionInputProps = {
  readonly type: 'radio' | 'checkbox';
  readonly props: FieldProps;
  readonly option: Option;
  readonly index: number;
  readonly checked: boolean;
};

function OptionInput({ type, props, option, index, checked }: OptionInputProps) {
  const ownId = `${inputId(props.name)}-option-${index + 1}`;
  // The error summary links to the first option, so that one carries the field's own id.
  const id = index === 0 ? inputId(props.name) : ownId;
  const hintId = `${ownId}-hint`;
  return (
    <div className="ds-field option" data-level={option.level}>
      <input
        className="ds-input"
        type={type}
        id={id}
        name={props.name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={describedBy(option.hint && hintId)}
        aria-invalid={problemAt(props.name, props) ? true : undefined}
        autoFocus={index === 0 ? takesFocus(props.name, props.focus) : undefined}
      />
      <label className="ds-label" htmlFor={id}>
        {option.label[props.language]}
      </label>
      {option.hint && (
        <p id={hintId} className="field__hint" data-field="description">
          {option.hint[props.language]}
        </p>
      )}
    </div>
  );
}
