import { callFields, type Question, type CallValues } from '#call/fields';
import { enquiryWindowOf } from '#call/enquiry';
import { fieldsOfKind } from '#call/procedure-fields';
import { amountOf, isRecorded, isScored, procedureOf, type ProcedureKind } from '#call/procedures';
import { stagePlanOf, type Stage } from '#call/stages';
import { publicLotsOf } from '#public-record/public-lots';
import type { PublicRecord } from '#public-record';
import { submissionFieldsOf } from '#submission/fields';
import { knownProviderFields } from '#submission/known-provider-fields';
import { dayIn, type Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Day } from '#value/day';
import type { Language, Text } from '#value/text';
import { Section } from '../design/layout.tsx';
import { Timeline, type TimelineEntry } from '../design/timeline.tsx';
import { formatDayWithWeekday, formatInstant, formatList, formatMoney, formatNumber, formatOtherZone } from '../text/format.ts';
import { say } from '../text/say.ts';
import { enquiryText } from './enquiries/text.ts';
import { publicText, publicTextOf } from './public-text.ts';

type QuestionsProps = {
  readonly kind: ProcedureKind;
  readonly questions: readonly Question[];
  readonly language: Language;
  readonly foreign: Language | undefined;
  /** Empty where there is only one. */
  readonly stages: readonly Stage[];
};

/** Every question before anybody starts: what is asked, how long an answer may be, and which answers bind. */
export function Questions({ kind, questions, language, foreign, stages }: QuestionsProps) {
  const t = publicTextOf(kind);
  const { approach, price } = submissionFieldsOf(kind);
  const asked: Readonly<Record<string, { readonly label: Text; readonly hint: Text }>> = isRecorded(kind)
    ? { price: knownProviderFields.price }
    : amountOf(procedureOf(kind)) === 'none'
      ? { approach }
      : { approach, price };
  const priced = stages.filter(({ price }) => price !== 'none').map(({ name }) => name[language].toLowerCase());
  const words = questions.reduce((sum, question) => sum + (question.maxWords ?? 0), 0);
  return (
    <Section
      id="questions"
      title={t.questions[language]}
      lead={say('price' in asked ? t.questionsLead : t.questionsLeadNoPrice, language, {
        count: questions.length,
        words: formatNumber(words, language),
      })}
    >
      {stages.length === 0 ? (
        <QuestionList kind={kind} questions={questions} language={language} foreign={foreign} />
      ) : (
        stagesAsking(stages).map(({ asks, names }) => (
          <div key={asks} className="flow">
            <h3>
              {formatList(
                names.map((name) => name[language]),
                language,
              )}
            </h3>
            <QuestionList
              kind={kind}
              questions={questions.filter((one) => (one.stage ?? 'award') === asks)}
              language={language}
              foreign={foreign}
            />
          </div>
        ))
      )}
      <h3>{t.alsoAsked[language]}</h3>
      <ul className="question-list">
        {Object.entries(asked).map(([name, field]) => (
          <li key={name}>
            <p className="question-list__title">{field.label[language]}</p>
            <p className="field__hint">
              {field.hint[language]}
              {name === 'price' &&
                priced.length < stages.length &&
                ` ${say(t.pricedIn, language, { stages: formatList(priced, language) })}`}
            </p>
          </li>
        ))}
      </ul>
      {isScored(procedureOf(kind)) && <p>{t.filesToo[language]}</p>}
    </Section>
  );
}

type QuestionListProps = Omit<QuestionsProps, 'stages'>;

function QuestionList({ kind, questions, language, foreign }: QuestionListProps) {
  return (
    <ol className="question-list">
      {questions.map((question) => (
        <li key={question.id}>
          <p className="question-list__title" lang={foreign}>
            {question.title}
          </p>
          <p className="field__hint">{factsOf(question, kind, language)}</p>
        </li>
      ))}
    </ol>
  );
}

/** The stages that ask the same, together and in their order. */
export function stagesAsking(stages: readonly Stage[]): readonly { readonly asks: Stage['asks']; readonly names: readonly Text[] }[] {
  return (['selection', 'award'] as const).map((asks) => ({
    asks,
    names: stages.filter((stage) => stage.asks === asks).map(({ name }) => name),
  }));
}

/** What is to be known of a question before it is answered, in one line. */
export function factsOf(question: Question, kind: ProcedureKind, language: Language): string {
  const t = publicText;
  return [
    say(t.upTo, language, { words: formatNumber(question.maxWords ?? 0, language) }),
    (question.must === 'yes' ? t.must : t.optional)[language],
    ...informsFact(question, language),
    ...(question.promise === 'yes' ? [t[promises[procedureOf(kind).agreement ?? 'none']][language]] : []),
  ].join(' · ');
}

/** What a promise becomes a part of. */
const promises = { contract: 'promise', partnership: 'promise', grant: 'promiseOfGrant', none: 'promiseOnly' } as const;

/** Which kind of criterion the answer informs, where the buyer has said so; older calls were never asked. */
function informsFact({ informs }: Partial<Pick<Question, 'informs'>>, language: Language): readonly string[] {
  const kind = callFields.questions.of.informs.options.find((option) => option.value === informs);
  if (!kind) return [];
  return [kind.value === 'background' ? kind.label[language] : say(publicText.informs, language, { kind: kind.label[language] })];
}

/** The price formula as a person would explain it, with the middle of the range as the example. */
export function PriceInWords({ values, language }: { readonly values: Partial<CallValues>; readonly language: Language }) {
  const text = priceText(values, language);
  if (!text) return null;
  return (
    <Section id="price" title={publicText.price[language]}>
      <p>{text}</p>
    </Section>
  );
}

function priceText({ priceFormula, priceFloor, priceCeiling, lots }: Partial<CallValues>, language: Language): string | null {
  if (!priceFormula) return null;
  if (priceFormula !== 'fixedRange') return publicText[priceFormula][language];
  if (lots && lots.length > 0) return publicText.fixedRangeLots[language];
  if (!priceFloor || !priceCeiling) return null;
  const middle: Money = { ...priceFloor, minor: Math.round((priceFloor.minor + priceCeiling.minor) / 2) };
  return say(publicText.fixedRange, language, {
    floor: formatMoney(priceFloor, language),
    ceiling: formatMoney(priceCeiling, language),
    middle: formatMoney(middle, language),
  });
}

type TimetableProps = { readonly call: PublicRecord['calls'][number]; readonly language: Language; readonly now: Instant };

/** The days of the call in their order; what is ahead is marked so. */
export function Timetable({ call, language, now }: TimetableProps) {
  const t = publicTextOf(call.kind);
  const named = fieldsOfKind(call.kind);
  const titleOf = (field: 'startDate' | 'endDate', purchase: Text) =>
    procedureOf(call.kind).route === 'purchase' ? purchase : (named[field]?.label ?? purchase);
  const { closesAt, decisionBy, startDate, endDate } = call.values;
  // Where one provider is named nobody has anything to do, or to ask, by a time.
  const window = isScored(procedureOf(call.kind)) ? enquiryWindowOf({ ...call, closesAt: closesAt ?? null }) : null;
  const moment = (key: string, at: Instant | null | undefined, title: Text): readonly TimelineEntry[] =>
    at
      ? [
          {
            // What has been published is behind us by definition; two acts in one millisecond put it a moment ahead of the clock.
            kind: key === 'published' || at <= now ? 'act' : 'ahead',
            key,
            title: title[language],
            at: { dateTime: at, text: formatInstant(at, call.zone, language) },
            ...(key !== 'published' ? { who: formatOtherZone(at, call.zone, language) } : {}),
          },
        ]
      : [];
  const day = (key: string, on: Day | null | undefined, title: Text): readonly TimelineEntry[] =>
    on
      ? [
          {
            kind: on <= dayIn(call.zone, now) ? 'act' : 'ahead',
            key,
            title: title[language],
            at: { dateTime: on, text: formatDayWithWeekday(on, language) },
          },
        ]
      : [];
  return (
    <Section id="timetable" title={t.timetable[language]}>
      <Timeline
        entries={[
          ...moment('published', call.publishedAt, t.published),
          ...day('lastAsk', window && dayIn(call.zone, window.askUntil), enquiryText.lastAsk),
          ...day('lastAnswer', window?.answersBy, enquiryText.lastAnswer),
          ...(call.lots.length === 0 || stagePlanOf(call.values.plan ?? null).stages.length === 1
            ? [
                ...(isScored(procedureOf(call.kind)) ? moment('closes', closesAt, t.closes) : []),
                ...day('decision', decisionBy, procedureOf(call.kind).considerWithinDays === null ? t.decision : t.considered),
              ]
            : stageMoments(call, language).flatMap(({ key, at, title, decided, decisionTitle }) => [
                ...moment(key, at, title),
                ...day(`${key}-decision`, decided, decisionTitle),
              ])),
          ...day('starts', startDate, titleOf('startDate', t.starts)),
          ...day('ends', endDate, titleOf('endDate', t.ends)),
        ]}
      />
    </Section>
  );
}

/** The closing time of every stage that has one, and the day its outcome is expected, once where lots have them in common. */
function stageMoments(call: PublicRecord['calls'][number], language: Language) {
  const all = publicLotsOf(call).map((lot) => ({
    key: `closes-${lot.stage?.key ?? ''}-${lot.values.closesAt ?? ''}-${lot.values.decisionBy ?? ''}`,
    at: lot.values.closesAt,
    decided: lot.values.decisionBy,
    stage: lot.stage,
  }));
  return all
    .filter(({ key }, index) => all.findIndex((other) => other.key === key) === index)
    .map(({ key, at, decided, stage }) => {
      const title = say(publicText.stageCloses, language, { stage: stage?.name[language].toLowerCase() ?? '' });
      const decisionTitle = stage?.concludes === 'selection' ? publicText.selection : publicText.decision;
      return { key, at, title: { en: title, nb: title }, decided, decisionTitle };
    });
}
