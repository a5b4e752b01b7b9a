import type { ProcedureKind } from '#call/procedures';
import { feedbackFields, minutesFields } from '#decision/fields';
import { decisionFieldsOf, summaryHintOf } from '#decision/fields-of-kind';
import type { Stage } from '#call/stages';
import type { Country, Fields } from '#field/field';
import type { WaitingPeriod } from '#decision';
import type { Language } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormField } from '../field/form-field.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { placeOf } from '../page.ts';
import { say } from '../text/say.ts';
import type { Told } from './decision-words.ts';
import { feedbackPath, summaryPath } from './feedback-path.ts';
import { pointsOf } from './ranking-chart.tsx';
import { decisionTextOf } from './round-text.ts';
import { Waiting } from './waiting-period.tsx';

/** What the hint says stands once, above all of them. */
const { hint: _, ...summaryField } = feedbackFields.summary;

export type DecisionFormProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly country: Country;
  readonly told: readonly Told[];
  /** What each input begins with, by name. */
  readonly begun: Readonly<Record<string, unknown>>;
  readonly waiting: WaitingPeriod | null;
  readonly answer: Unaccepted | undefined;
  /** Whether those who go on are chosen, or who gets the contract; the contract where nothing is said. */
  readonly concludes?: Stage['concludes'];
  /** Questions that come first: what is corrected. */
  readonly first?: { readonly title: string; readonly fields: Fields };
};

/** Reasons for all, the minutes, and for each organisation the reasons on every criterion and a word of its own. */
export function DecisionForm({ language, kind, country, told, begun, waiting, answer, first, concludes = 'award' }: DecisionFormProps) {
  const t = decisionTextOf(kind);
  const decisionFields = decisionFieldsOf(kind);
  const selection = concludes === 'selection';
  const fields = selection ? { ...decisionFields, reasons: { ...decisionFields.reasons, hint: t.selectReasons } } : decisionFields;
  const context = { language, ...placeOf(country), problems: answer?.problems ?? [], ...(answer ? { typed: answer.typed } : {}) };
  return (
    <ActForm
      switches="language"
      language={language}
      answer={undefined}
      fields={decisionFields}
      buttons={
        <Button name="intent" value="check">
          {t.check[language]}
        </Button>
      }
    >
      {first && (
        <Section title={first.title}>
          <FormFields {...context} fields={first.fields} />
        </Section>
      )}
      <Section id="decision" title={t.decision[language]}>
        <FormFields {...context} fields={fields} values={begun} />
      </Section>
      <Section id="minutes" title={t.minutes[language]} lead={t.minutesLead[language]}>
        <FormFields {...context} fields={minutesFields} values={begun} />
      </Section>
      {told.some(({ criteria, feedback }) => criteria.length > 0 || feedback) && (
        <Section
          id="letters"
          title={t.reasonsEach[language]}
          lead={`${summaryHintOf(kind)[language]} ${(selection ? t.selectReasonsEach : t.reasonsEachLead)[language]} ${t.feedbackLead[language]}`}
        >
          {told.map((one) => (
            <fieldset key={one.organisationId} className="group-form">
              <legend className="group-form__name">{one.name}</legend>
              <p className="group-form__about">
                {one.rank === null
                  ? t.notRankedOne[language]
                  : say(t.standsAt, language, { rank: one.rank, points: pointsOf(one.total ?? 0, language) })}
              </p>
              <div className="form-fields">
                {one.criteria.map(({ id, title, points }) => {
                  const name = summaryPath(one.organisationId, id);
                  const about = say(t.onCriterion, language, { title, points: pointsOf(points, language) });
                  // One label per criterion: the name of the field alone would stand there many times.
                  const field = { ...summaryField, label: { en: about, nb: about } };
                  return <FormField {...context} key={name} name={name} field={field} value={begun[name]} />;
                })}
                {one.feedback && (
                  <FormField
                    {...context}
                    name={feedbackPath(one.organisationId)}
                    field={feedbackFields.feedback}
                    value={begun[feedbackPath(one.organisationId)]}
                  />
                )}
              </div>
            </fieldset>
          ))}
        </Section>
      )}
      <Section title={t.waitingTitle[language]}>
        {selection ? <p>{t.waitingLater[language]}</p> : <Waiting language={language} kind={kind} waiting={waiting} stage="before" />}
      </Section>
    </ActForm>
  );
}
