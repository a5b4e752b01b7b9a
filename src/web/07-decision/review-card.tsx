import { lapsesAfter } from '#decision/review';
import type { Country } from '#field/field';
import type { WorkingCalendar } from '#law/calendar';
import { zoneOf } from '#party/organisation';
import type { Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import type { Language } from '#value/text';
import { Panel } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { formatDayWithWeekday, formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { afterText as t } from './after-text.ts';

export type ReviewCardProps = {
  readonly language: Language;
  readonly country: Country;
  readonly written: Language | undefined;
  readonly calendar: WorkingCalendar;
  readonly review: {
    readonly organisationName: string;
    readonly askedAt: Instant;
    readonly answerDue: Day;
    readonly answeredAt: Instant | null;
    readonly liftedAt: Instant | null;
    readonly open: boolean;
    readonly reviewReason?: string | null;
    readonly reviewQuestions?: string | null;
    readonly reviewAnswer?: string | null;
    readonly liftNote?: string | null;
  };
};

/** One request for review: who asked what, what was answered, whether the case waits. */
export function ReviewCard({ language, country, written, calendar, review }: ReviewCardProps) {
  const zone = zoneOf(country);
  const at = (instant: Instant) => formatInstant(instant, zone, language);
  const item = (key: string, term: string, text: string | null | undefined) =>
    text
      ? [
          {
            key,
            term,
            value: (
              <div className="prose-plain" lang={written}>
                {text}
              </div>
            ),
          },
        ]
      : [];
  const lapses = review.answeredAt ? lapsesAfter({ answeredOn: dayIn(zone, review.answeredAt) }, calendar) : null;
  return (
    <Panel>
      <h3>
        {say(t.reviewBy, language, { organisation: review.organisationName, at: at(review.askedAt) })}{' '}
        <Tag tone={review.open ? 'warning' : 'neutral'}>{(review.open ? t.reviewOpen : t.reviewClosed)[language]}</Tag>
      </h3>
      <SummaryList
        language={language}
        items={[
          ...item('why', t.reviewWhy[language], review.reviewReason),
          ...item('questions', t.reviewQuestions[language], review.reviewQuestions),
          ...item('answer', t.reviewAnswer[language], review.reviewAnswer),
          ...item('found', t.reviewFound[language], review.liftNote),
        ]}
      />
      {!review.answeredAt && review.open && <p>{say(t.answerBy, language, { day: formatDayWithWeekday(review.answerDue, language) })}</p>}
      {lapses && review.open && <p>{say(t.reviewLapses, language, { day: formatDayWithWeekday(lapses, language) })}</p>}
      {review.liftedAt && <p>{say(t.reviewLifted, language, { at: at(review.liftedAt) })}</p>}
    </Panel>
  );
}
