import { interestFields } from '#assessment/fields';
import type { ProcedureKind } from '#call/procedures';
import type { InterestHint } from '#assessment/interest-hints';
import type { Problem } from '#field/problem';
import type { Zone } from '#value/instant';
import { Disclosure } from '../../design/disclosure.tsx';
import type { FormContext } from '../../field/field-props.ts';
import { FormField } from '../../field/form-field.tsx';
import { formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import type { Group } from '../group-form.tsx';
import { HintList } from './hint-list.tsx';
import { useAssessmentText } from '../round-text.ts';
import { useInterestsText } from './round-text.ts';
import { inWordsOf } from '../round-fields.ts';
import { useCallKind } from '../../text/call-kind.ts';

export type InterestGroupProps = FormContext & {
  readonly group: Group;
  /** With whom it submits, by name. */
  readonly together?: readonly string[];
  readonly zone: Zone;
  readonly hints: readonly InterestHint[];
  /** Open from the start, where somebody comes to declare something. */
  readonly unfolded?: 'unfolded';
  /** What was said last, or before the bidders were known. */
  readonly values?: Readonly<Record<string, unknown>> | null;
};

const more = ['kinds', 'whose', 'fromYear', 'toYear', 'detail'] as const;

/** The declaration on one organisation: what we know first, then the answer, and only for a link the rest. Works without scripts. */
export function InterestGroup({ group, together = [], zone, hints, unfolded, values, ...context }: InterestGroupProps) {
  const assessmentText = useAssessmentText();
  const fields = inWordsOf(interestFields, useCallKind());
  const t = useInterestsText();
  const { language, typed, problems } = context;
  const path = (name: string) => `${group.key}.${name}`;
  const answer = typed ? typed[path('statement')] : values?.['statement'];
  const open =
    unfolded !== undefined ||
    answer === 'link' ||
    answer === 'unsure' ||
    more.some((name) => problems.some((problem) => problem.path === path(name)));
  return (
    <fieldset className="group-form">
      <legend className="group-form__name">{group.name}</legend>
      {together.length > 0 && (
        <p className="field__hint">{say(assessmentText.submitsWith, language, { names: formatList(together, language) })}</p>
      )}
      <HintList language={language} zone={zone} title={t.known[language]} hints={hints} />
      <div className="form-fields">
        <FormField {...context} name={path('statement')} field={fields.statement} value={values?.['statement']} />
      </div>
      <Disclosure summary={t.more[language]} {...(open ? { open: 'open' } : {})}>
        <div className="form-fields">
          {more.map((name) => (
            <FormField {...context} key={name} name={path(name)} field={fields[name]} value={values?.[name]} />
          ))}
        </div>
      </Disclosure>
    </fieldset>
  );
}

type Said = {
  readonly statement: string | null;
  readonly kinds: readonly string[];
  readonly detail: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
};

/** What a link lacks to be ruled on: its kind, its words, and years in their order. Said at the field, before the act would refuse it. */
export function unsaid(byKey: Readonly<Record<string, Said>>): readonly Problem[] {
  return Object.entries(byKey).flatMap(([key, said]): readonly Problem[] => {
    if (!said.statement || said.statement === 'none') return [];
    return [
      ...(said.statement === 'link' && said.kinds.length === 0 ? [{ path: `${key}.kinds`, code: 'missing' as const }] : []),
      ...(said.fromYear !== null && said.toYear !== null && said.toYear < said.fromYear
        ? [{ path: `${key}.toYear`, code: 'tooSmall' as const, facts: { min: said.fromYear } }]
        : []),
      ...(said.detail ? [] : [{ path: `${key}.detail`, code: 'missing' as const }]),
    ];
  });
}

/** The kinds of a link in the reader's language. */
export function kindNames(kinds: readonly string[], language: 'en' | 'nb', of: ProcedureKind): readonly string[] {
  return inWordsOf(interestFields, of)
    .kinds.options.filter((option) => kinds.includes(option.value))
    .map((option) => option.label[language]);
}
