import type { DayField, InstantField } from '#field/field';
import type { Text } from '#value/text';
import { formatZone } from '../text/format.ts';
import { say } from '../text/say.ts';
import { FieldGroup } from './field-box.tsx';
import { problemAt, shownDay, takesFocus, type DayTexts, type FieldProps } from './field-props.ts';
import { words } from './field-words.ts';
import { describedBy, inputId } from './input-id.ts';

/** A date one knows is typed: three inputs, no calendar to page through. */
export function DayInput(props: FieldProps<DayField>) {
  const exampleId = `${inputId(props.name)}-example`;
  return (
    <FieldGroup props={props} more={[exampleId]}>
      <p id={exampleId} className="field__hint">
        {say(words.dayExample, props.language)}
      </p>
      <div className="date-inputs">
        <DayParts props={props} texts={shownDay(props)} />
      </div>
    </FieldGroup>
  );
}

/** A moment is a date and a clock time in a zone that is told in words. */
export function InstantInput(props: FieldProps<InstantField>) {
  const { name, language, locality } = props;
  const texts = shownDay(props);
  const exampleId = `${inputId(name)}-example`;
  const zoneId = `${inputId(name)}-zone`;
  return (
    <FieldGroup props={props} more={[exampleId]}>
      <p id={exampleId} className="field__hint">
        {say(words.instantExample, language, { zone: formatZone(locality.zone, language) })}
      </p>
      <div className="date-inputs">
        <DayParts props={props} texts={texts} />
        <DatePart props={props} part="time" text={texts.time} label={words.time} describing={zoneId} />
        <span className="date-inputs__zone" id={zoneId}>
          {formatZone(locality.zone, language)}
        </span>
      </div>
    </FieldGroup>
  );
}

function DayParts({ props, texts }: { readonly props: FieldProps; readonly texts: DayTexts }) {
  return (
    <>
      <DatePart props={props} part="day" text={texts.day} label={words.day} />
      <DatePart props={props} part="month" text={texts.month} label={words.month} />
      <DatePart props={props} part="year" text={texts.year} label={words.year} />
    </>
  );
}

type DatePartProps = {
  readonly props: FieldProps;
  readonly part: keyof DayTexts;
  readonly text: string;
  readonly label: Text;
  readonly describing?: string;
};

const sizes = { day: 2, month: 2, year: 4, time: 5 } as const;

function DatePart({ props, part, text, label, describing }: DatePartProps) {
  const { name, language } = props;
  // The error summary links to the first part, so that one carries the field's own id.
  const id = part === 'day' ? inputId(name) : `${inputId(name)}-${part}`;
  return (
    <div className="ds-field date-inputs__part">
      <label className="ds-label" htmlFor={id}>
        {label[language]}
      </label>
      <input
        className="ds-input"
        type="text"
        inputMode={part === 'time' ? undefined : 'numeric'}
        id={id}
        name={`${name}.${part}`}
        defaultValue={text}
        size={sizes[part]}
        autoComplete="off"
        aria-describedby={describedBy(describing)}
        aria-invalid={problemConcerns(props, part) ? true : undefined}
        autoFocus={part === 'day' ? takesFocus(name, props.focus) : undefined}
      />
    </div>
  );
}

function problemConcerns(props: FieldProps, part: keyof DayTexts): boolean {
  const code = problemAt(props.name, props)?.code;
  if (code === undefined) return false;
  if (code === 'notATime' || code === 'timeSkipped') return part === 'time';
  return code === 'notADay' ? part !== 'time' : true;
}
