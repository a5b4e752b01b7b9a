import { isRecorded } from '#call/procedures';
import type { Field, Fields } from '#field/field';
import { SummaryList, type SummaryItem } from '../design/summary-list.tsx';
import { valueIn } from '../field/field-props.ts';
import { FieldValue } from '../field/field-value.tsx';
import { inputId } from '../field/input-id.ts';
import { submissionAddress } from './own-address.ts';
import { fieldsOf } from './own-fields.ts';
import { checkText } from './seal-text.ts';
import type { Workspace } from './workspace.ts';

/** All answers in the order of the form; what is empty says so. With links to change them as long as the call receives submissions. */
export function AnswerSummary({ facts }: { readonly facts: Workspace }) {
  const { language } = facts;
  const fields: Fields = fieldsOf(facts);
  const items = Object.entries(fields).map(([name, field]) => itemOf(facts, name, field));
  const asked = items.filter((item) => item.key.startsWith('answer-'));
  // What a body wrote about a provider has no kind of proposal: nobody proposed anything.
  const approach = items.filter((item) => item.key === 'approach' && !isRecorded(facts.kind));
  const price = items.filter((item) => item.key === 'price');
  return (
    <div className="answer-summary">
      <SummaryList language={language} items={approach} />
      <div lang={facts.foreign}>
        <SummaryList language={language} items={asked} />
      </div>
      <SummaryList language={language} items={price} />
    </div>
  );
}

function itemOf(facts: Workspace, name: string, field: Field): SummaryItem {
  const { language } = facts;
  const value = valueIn(facts.values, name);
  const answered = value !== null && value !== undefined && value !== '';
  return {
    key: name,
    term: field.label[language],
    value: answered ? (
      <FieldValue field={field} value={value} language={language} locality={facts.locality} />
    ) : (
      <span className="not-provided" lang={language}>
        {checkText.notAnswered[language]}
      </span>
    ),
    changeHref: facts.open ? `${submissionAddress(facts, 'answers')}#${inputId(name)}` : undefined,
  };
}
