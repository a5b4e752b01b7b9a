import type { ReactNode } from 'react';
import { scoreFields, type ScoreValues } from '#assessment/fields';
import type { ScoreBar } from '#assessment/interview-scoring';
import type { Country } from '#field/field';
import type { Language } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { SummaryList } from '../design/summary-list.tsx';
import { ActForm } from '../field/act-form.tsx';
import { placeOf } from '../page.ts';
import { formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { Notice } from '../design/notice.tsx';
import { GroupFields } from './group-form.tsx';
import { useAssessmentText } from './round-text.ts';
import { useInterviewText } from './interviews/round-text.ts';

export type ScoreCriterion = {
  readonly id: string;
  readonly kind: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly weight: number;
  /** What 0 to 5 mean, in the language of the call. */
  readonly levels: readonly string[];
  readonly given: ScoreValues;
  /** Why the member does not score it, where it is judged in an interview. */
  readonly bar: ScoreBar | null;
};

type Shared = {
  readonly language: Language;
  /** The language of the criteria, where it is not the reader's. */
  readonly written: Language | undefined;
  readonly criteria: readonly ScoreCriterion[];
};

export type ScoreFormProps = Shared & {
  readonly country: Country;
  readonly answer: Unaccepted | undefined;
  readonly children: ReactNode;
};

/** A score and its reason on every criterion, beside the answers. */
export function ScoreForm({ language, country, written, criteria, answer, children }: ScoreFormProps) {
  const t = useAssessmentText();
  return (
    <ActForm switches="language" language={language} answer={undefined} fields={scoreFields} buttons={children}>
      {criteria.map((criterion) =>
        criterion.bar ? (
          <BarredCriterion key={criterion.id} language={language} written={written} criterion={criterion} />
        ) : (
          <GroupFields
            key={criterion.id}
            group={{ key: criterion.id, name: criterion.title }}
            nameLang={written}
            fields={scoreFields}
            values={criterion.given}
            language={language}
            {...placeOf(country)}
            problems={answer?.problems ?? []}
            {...(answer ? { typed: answer.typed } : {})}
          >
            <AboutCriterion language={language} written={written} criterion={criterion} />
          </GroupFields>
        ),
      )}
      <p className="field__hint">{t.halfFinished[language]}</p>
    </ActForm>
  );
}

/** What is judged in an interview that this member does not score, or not yet. */
export function BarredCriterion({ language, written, criterion }: Omit<Shared, 'criteria'> & { readonly criterion: ScoreCriterion }) {
  const interviewText = useInterviewText();
  const words = {
    notHeld: interviewText.barNotHeld,
    notPresent: interviewText.barNotPresent,
    setAside: interviewText.barSetAside,
    otherStage: interviewText.barOtherStage,
  };
  return (
    <section className="group-form">
      <h3 className="group-form__name" lang={written}>
        {criterion.title}
      </h3>
      <AboutCriterion language={language} written={written} criterion={criterion} />
      {criterion.bar && (
        <Notice language={language}>
          <p>{words[criterion.bar][language]}</p>
        </Notice>
      )}
    </section>
  );
}

/** The same after the lock, for reading. */
export function ScoresGiven({ language, written, criteria }: Shared) {
  const t = useAssessmentText();
  return criteria.map((criterion) =>
    criterion.bar ? (
      <BarredCriterion key={criterion.id} language={language} written={written} criterion={criterion} />
    ) : (
      <section key={criterion.id} className="group-form">
        <h3 className="group-form__name" lang={written}>
          {criterion.title}
        </h3>
        <AboutCriterion language={language} written={written} criterion={criterion} />
        <SummaryList
          language={language}
          items={[
            {
              key: 'value',
              term: t.score[language],
              ...(criterion.given.value === null
                ? {}
                : { value: say(t.points, language, { value: formatNumber(criterion.given.value, language) }) }),
            },
            {
              key: 'reason',
              term: t.reason[language],
              ...(criterion.given.reason ? { value: <Prose text={criterion.given.reason} /> } : {}),
            },
          ]}
        />
      </section>
    ),
  );
}

function AboutCriterion({ language, written, criterion }: Omit<Shared, 'criteria'> & { readonly criterion: ScoreCriterion }) {
  const t = useAssessmentText();
  return (
    <>
      <p className="group-form__about">
        {criterion.description && <span lang={written}>{criterion.description} </span>}
        <span className="group-form__weight">{say(t.weight, language, { weight: formatNumber(criterion.weight, language) })}</span>
      </p>
      <ol className="scale" start={0} lang={written}>
        {criterion.levels.map((level) => (
          <li key={level}>{level}</li>
        ))}
      </ol>
    </>
  );
}

function Prose({ text }: { readonly text: string }) {
  return <div className="prose-plain">{text}</div>;
}
