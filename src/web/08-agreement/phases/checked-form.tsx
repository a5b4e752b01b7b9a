import type { Country, Fields } from '#field/field';
import { readForm } from '#field/read-form';
import type { Language } from '#value/text';
import { CaseLink, type CaseLinkProps } from '../../02-dialogue/case-link.tsx';
import { formOf, TypedInputs, type Checked } from '../../check-step.tsx';
import { Button } from '../../design/button.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { SummaryList, type SummaryItem } from '../../design/summary-list.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FieldSummary } from '../../field/field-summary.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { placeOf } from '../../page.ts';
import { phaseText as t } from './text.ts';

export type CheckedFormProps = {
  readonly language: Language;
  readonly country: Country;
  readonly about: CaseLinkProps['about'];
  /** The address of the phases. */
  readonly page: string;
  readonly answer: Checked | undefined;
  readonly title: string;
  readonly lead: string;
  /** What to hold the answers against. */
  readonly facts: readonly SummaryItem[];
  readonly fields: Fields;
  readonly values: unknown;
  readonly checkLead: string;
  /** What the last button says. */
  readonly confirm: string;
};

/** A form about a phase, and after it the same once more for checking: what is decided here is public and stays. */
export function CheckedForm(props: CheckedFormProps) {
  const { language, country, about, page, answer, facts, fields } = props;
  const checking = answer?.step === 'check';
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={checking ? t.checkTitle[language] : props.title}
        lead={checking ? props.checkLead : props.lead}
      >
        <a className="ds-link" href={page}>
          {t.back[language]}
        </a>
      </PageHeading>
      <SummaryList language={language} items={facts} />
      {checking ? (
        <CheckStep {...props} typed={answer.typed} />
      ) : (
        <ActForm
          switches="language"
          language={language}
          answer={answer}
          fields={fields}
          buttons={
            <Button name="intent" value="check">
              {t.check[language]}
            </Button>
          }
        >
          <FormFields
            fields={fields}
            values={props.values}
            language={language}
            {...placeOf(country)}
            problems={answer?.problems ?? []}
            {...(answer ? { typed: answer.typed } : {})}
          />
        </ActForm>
      )}
    </>
  );
}

function CheckStep({ language, country, fields, confirm, typed }: CheckedFormProps & { readonly typed: Checked['typed'] }) {
  const place = placeOf(country);
  const { values } = readForm(fields, formOf(typed), { language, ...place, moment: 'act' });
  return (
    <>
      <FieldSummary fields={fields} values={values} language={language} locality={place.locality} />
      <ActForm
        switches="language"
        language={language}
        answer={undefined}
        fields={fields}
        buttons={
          <>
            <Button name="intent" value="confirm">
              {confirm}
            </Button>
            <Button name="intent" value="change" variant="secondary">
              {t.change[language]}
            </Button>
          </>
        }
      >
        <TypedInputs typed={typed} />
      </ActForm>
    </>
  );
}
