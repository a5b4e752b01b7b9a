import { cancellationFields } from '#call/cancellation-fields';
import { complaintFieldsOf, complaintReplyFieldsOf } from '#decision/fields-of-kind';
import { minutesFields } from '#decision/fields';
import { isOpenReview } from '#decision/review';
import type { Field } from '#field/field';
import { localityOf, zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import { partId, type PublicLot } from '#public-record/public-lots';
import { dayIn, type Instant } from '#value/instant';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { formatInstant, formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { titled } from '../04-call/lots/lot-name.ts';
import { ReviewCard } from './review-card.tsx';
import { afterTextOf, decisionTextOf } from './round-text.ts';

export type AroundProps = {
  readonly language: Language;
  readonly country: PublicRecord['country'];
  /** The language of the case, where it is not the reader's. */
  readonly written: Language | undefined;
  readonly call: Pick<
    PublicLot,
    'kind' | 'lotId' | 'lotTitle' | 'stage' | 'cancellation' | 'complaints' | 'reviews' | 'earlierDecisions' | 'decision'
  >;
  readonly now: Instant;
};

/** Why and when a call was stopped; nothing for one that was not. */
export function CancellationPart({ language, country, written, call }: AroundProps) {
  const { cancellation } = call;
  const t = afterTextOf(call.kind);
  if (!cancellation) return null;
  const at = formatInstant(cancellation.cancelledAt, zoneOf(country), language);
  return (
    <Notice language={language} tone="danger" title={titled(say(t.cancelledOn, language, { at }), call, language)}>
      <p>{optionLabel(cancellationFields.ground, cancellation.ground, language)}.</p>
      <div className="prose-plain" lang={written}>
        {cancellation.cancellationReason}
      </div>
      <p>{(cancellation.stage === 'published' ? t.cancelledSealed : t.cancelledOpened)[language]}</p>
    </Notice>
  );
}

/** Requests for review, open and closed; nothing where nobody asked. */
export function ReviewPart({ language, country, written, call, now }: AroundProps) {
  if (call.reviews.length === 0) return null;
  const t = afterTextOf(call.kind);
  const calendar = country === 'NO' ? 'norway' : 'england';
  const today = dayIn(zoneOf(country), now);
  const answeredOn = (at: Instant | null) => (at ? dayIn(zoneOf(country), at) : null);
  return (
    <Section id="review" title={t.review[language]} lead={t.reviewLead[language]}>
      {call.reviews.map((review) => (
        <ReviewCard
          key={review.askedAt}
          language={language}
          country={country}
          written={written}
          calendar={calendar}
          review={{
            ...review,
            open: isOpenReview({ liftedAt: review.liftedAt, answeredOn: answeredOn(review.answeredAt) }, today, calendar),
          }}
        />
      ))}
    </Section>
  );
}

/** How many complained, about what, when, and with what outcome: not who, and not in what words. */
export function ComplaintsPart({ language, country, call }: AroundProps) {
  if (call.complaints.length === 0) return null;
  const t = afterTextOf(call.kind);
  const at = (instant: Instant) => formatInstant(instant, zoneOf(country), language);
  return (
    <Section id={partId('complaints', call)} title={titled(t.complaints[language], call, language)}>
      <DataTable
        caption={t.complaints[language]}
        captionShown="hidden"
        columns={[
          { key: 'number', label: t.complaints[language] },
          { key: 'about', label: t.aboutWhat[language] },
          { key: 'received', label: t.received[language].replace('{at}', '').trim() },
          { key: 'outcome', label: t.outcome[language] },
        ]}
        rows={call.complaints.map((complaint) => ({
          key: String(complaint.number),
          cells: {
            number: say(t.complaintNumber, language, { number: complaint.number }),
            about: optionLabel(complaintFieldsOf(call.kind).about, complaint.about, language),
            received: `${at(complaint.receivedAt)}${complaint.late ? ` (${t.late[language]})` : ''}`,
            outcome: complaint.repliedAt
              ? `${optionLabel(complaintReplyFieldsOf(call.kind).outcome, complaint.outcome, language)} (${at(complaint.repliedAt)})`
              : t.notAnswered[language],
          },
        }))}
      />
    </Section>
  );
}

/** The minutes of the decision that stands. */
export function MinutesPart({ language, country, written, call }: AroundProps) {
  const minutes = call.decision?.minutes;
  if (!minutes) return null;
  return (
    <Section id={partId('minutes', call)} title={titled(decisionTextOf(call.kind).minutes[language], call, language)}>
      <div lang={written}>
        <FieldSummary fields={minutesFields} values={minutes} language={language} locality={localityOf(country)} />
      </div>
    </Section>
  );
}

/** What was corrected, and the decisions that were replaced. */
export function CorrectionPart({ language, country, written, call }: AroundProps) {
  const zone = zoneOf(country);
  const { decision, earlierDecisions } = call;
  const decisionText = decisionTextOf(call.kind);
  if (!decision?.correction || earlierDecisions.length === 0) return null;
  return (
    <Section
      id={partId('correction', call)}
      title={titled(
        say(decisionText.correctedOn, language, { at: decision.decidedAt ? formatInstant(decision.decidedAt, zone, language) : '' }),
        call,
        language,
      )}
    >
      <div className="prose-plain" lang={written}>
        {decision.correction.correctionReason}
      </div>
      <h3>{decisionText.replaced[language]}</h3>
      {earlierDecisions.map((earlier) => (
        <Disclosure
          key={earlier.decidedAt}
          summary={say(decisionText.replacedOne, language, {
            at: earlier.decidedAt ? formatInstant(earlier.decidedAt, zone, language) : '',
            name: formatList(earlier.chosen, language) || '–',
          })}
        >
          <div className="prose-plain" lang={written}>
            {earlier.values.reasons}
          </div>
        </Disclosure>
      ))}
    </Section>
  );
}

function optionLabel(field: Field, value: string | null | undefined, language: Language): string {
  const options = field.kind === 'choice' ? field.options : [];
  return options.find((option) => option.value === value)?.label[language] ?? '–';
}
