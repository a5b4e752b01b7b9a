import { callFields, type Question, type CallValues } from '#call/fields';
import { enquiryWindowOf } from '#call/enquiry';
import type { PublicRecord } from '#public-record';
import { submissionFields } from '#submission/fields';
import { dayIn, type Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Day } from '#value/day';
import type { Language, Text } from '#value/text';
import { Section } from '../design/layout.tsx';
import { Timeline, type TimelineEntry } from '../design/timeline.tsx';
import { formatDayWithWeekday, formatInstant, formatMoney, formatNumber, formatOtherZone } from '../text/format.ts';
import { say } from '../text/say.ts';
import { enquiryText } from './enquiries/text.ts';
import { publicText } from './public-text.ts';

type QuestionsProps = { readonly questions: readonly Question[]; readonly language: Language; readonly foreign: Language | undefined };

/** Every question before anybody starts: what is asked, how long an answer may be, and which answers bind. */
export function Questions({ questions, language, foreign }: QuestionsProps) {
  const t = publicText;
  const words = questions.reduce((sum, question) => sum + (question.maxWords ?? 0), 0);
  return (
    <Section
      id="questions"
      title={t.questions[language]}
      lead={say(t.questionsLead, language, { count: questions.length, words: formatNumber(words, language) })}
    >
      <ol className="question-list">
        {questions.map((question) => (
          <li key={question.id}>
            <p className="question-list__title" lang={foreign}>
              {question.title}
            </p>
            <p className="field__hint">{factsOf(question, language)}</p>
          </li>
        ))}
      </ol>
      <h3>{t.alsoAsked[language]}</h3>
      <ul className="question-list">
        {Object.entries(submissionFields).map(([name, field]) => (
          <li key={name}>
            <p className="question-list__title">{field.label[language]}</p>
            <p className="field__hint">{field.hint[language]}</p>
          </li>
        ))}
      </ul>
      <p>{t.filesToo[language]}</p>
    </Section>
  );
}

/** What is to be known of a question before it is answered, in one line. */
export function factsOf(question: Question, language: Language): string {
  const t = publicText;
  return [
    say(t.upTo, language, { words: formatNumber(question.maxWords ?? 0, language) }),
    (question.must === 'yes' ? t.must : t.optional)[language],
    ...informsFact(question, language),
    ...(question.promise === 'yes' ? [t.promise[language]] : []),
  ].join(' · ');
}

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
  const t = publicText;
  const { closesAt, decisionBy, startDate, endDate } = call.values;
  const window = enquiryWindowOf({ ...call, closesAt: closesAt ?? null });
  const moment = (key: 'published' | 'closes', at: Instant | null | undefined, title: Text): readonly TimelineEntry[] =>
    at
      ? [
          {
            // What has been published is behind us by definition; two acts in one millisecond put it a moment ahead of the clock.
            kind: key === 'published' || at <= now ? 'act' : 'ahead',
            key,
            title: title[language],
            at: { dateTime: at, text: formatInstant(at, call.zone, language) },
            ...(key === 'closes' ? { who: formatOtherZone(at, call.zone, language) } : {}),
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
          ...moment('closes', closesAt, t.closes),
          ...day('decision', decisionBy, t.decision),
          ...day('starts', startDate, t.starts),
          ...day('ends', endDate, t.ends),
        ]}
      />
    </Section>
  );
}
