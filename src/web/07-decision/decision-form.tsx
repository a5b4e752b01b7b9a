import { decisionFields, feedbackFields } from '#decision/fields';
import type { Country } from '#field/field';
import type { Language } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import type { PlacedField } from '../06-assessment/group-form.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormField } from '../field/form-field.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { placeOf } from '../page.ts';
import { say } from '../text/say.ts';
import type { DecisionBasisRead } from './checklist.tsx';
import { feedbackPath } from './feedback-path.ts';
import { pointsOf } from './ranking-chart.tsx';
import { decisionText as t } from './text.ts';
import { Waiting } from './waiting-period.tsx';

export type DecisionFormProps = {
  readonly language: Language;
  readonly country: Country;
  readonly basis: DecisionBasisRead;
  readonly answer: Unaccepted | undefined;
};

type Ranking = DecisionBasisRead['ranking'];

/** Every field of the form with its path, for the error summary. */
export function decisionPlaces(ranking: Ranking): readonly PlacedField[] {
  return [
    ...Object.entries(decisionFields).map(([path, field]) => ({ path, field })),
    ...unchosen(ranking).map((line) => ({
      path: feedbackPath(line.organisationId),
      field: feedbackFields.feedback,
      about: line.organisationName,
    })),
  ];
}

/** Those who are told why they were not chosen. */
export function unchosen(ranking: Ranking): Ranking {
  return ranking.filter((line) => line.rank !== 1);
}

/** Reasons for all, and a word to each organisation that is not chosen. */
export function DecisionForm({ language, country, basis, answer }: DecisionFormProps) {
  const others = unchosen(basis.ranking);
  const context = {
    language,
    ...placeOf(country),
    problems: answer?.problems ?? [],
    ...(answer ? { typed: answer.typed } : {}),
  };
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
      <Section title={t.decision[language]}>
        <FormFields {...context} fields={decisionFields} />
      </Section>
      {others.length > 0 && (
        <Section title={t.feedback[language]} lead={t.feedbackLead[language]}>
          {others.map((line) => (
            <fieldset key={line.organisationId} className="group-form">
              <legend className="group-form__name">{line.organisationName}</legend>
              <p className="group-form__about">{say(t.standsAt, language, { rank: line.rank, points: pointsOf(line.total, language) })}</p>
              <FormField {...context} name={feedbackPath(line.organisationId)} field={feedbackFields.feedback} />
            </fieldset>
          ))}
        </Section>
      )}
      <Section title={t.waitingTitle[language]}>
        <Waiting language={language} waiting={basis.waiting} stage="before" />
      </Section>
    </ActForm>
  );
}
