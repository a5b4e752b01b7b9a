import { needFields, type NeedValues } from '#need/fields';
import { Disclosure } from '../design/disclosure.tsx';
import { FormFields } from '../field/form-fields.tsx';
import type { FormContext } from '../field/field-props.ts';
import { say } from '../text/say.ts';
import { firstAnswers, isAnswered, needParts, type NeedPart } from './need-parts.ts';
import { needText } from './text.ts';

export type NeedPartsFormProps = {
  readonly values: NeedValues;
  readonly context: FormContext;
  /** The field that a link leads to. */
  readonly at: string | null;
};

/** The first answers, then the rest in folded parts that say what is in them. What has a problem, or was asked for, stands open. */
export function NeedPartsForm({ values, context, at }: NeedPartsFormProps) {
  const { language } = context;
  return (
    <>
      <FormFields fields={needFields} only={firstAnswers} values={values} {...context} />
      <div>
        <h2 className="need-parts__title">{needText.more[language]}</h2>
        <p className="field__hint">{needText.moreLead[language]}</p>
      </div>
      <div>
        {needParts.map((part) => (
          <Disclosure
            key={part.key}
            summary={<Summary part={part} values={values} language={language} />}
            {...(stands(part, context, at) ? { open: 'open' } : {})}
          >
            <FormFields fields={needFields} only={part.names} values={values} {...context} />
          </Disclosure>
        ))}
      </div>
    </>
  );
}

function Summary({
  part,
  values,
  language,
}: {
  readonly part: NeedPart;
  readonly values: NeedValues;
  readonly language: FormContext['language'];
}) {
  const filled = part.names.filter((name) => isAnswered(values[name])).length;
  const state = filled === 0 ? needText.noneFilled[language] : say(needText.filled, language, { filled, all: part.names.length });
  return (
    <>
      {part.title[language]}
      <span className="need-parts__about">
        {part.about[language]}. {state}
      </span>
    </>
  );
}

function stands({ names }: NeedPart, { problems, focus, typed }: FormContext, at: string | null): boolean {
  const paths = [...problems.map(({ path }) => path), ...(focus ? [focus] : []), ...(at ? [at] : []), ...(typed ? typedIn(typed) : [])];
  return paths.some((path) => names.some((name) => path === name || path.startsWith(`${name}.`)));
}

/** A form that comes back stands open where somebody had written in it. */
function typedIn(typed: NonNullable<FormContext['typed']>): readonly string[] {
  return Object.entries(typed).flatMap(([path, text]) =>
    text === '' || text.length === 0 || path.endsWith('.vat') || path.endsWith('.id') ? [] : [path],
  );
}
