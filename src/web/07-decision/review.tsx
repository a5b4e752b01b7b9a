import { redirect } from 'react-router';
import { reviewAnswerFields, reviewFields, reviewLiftFields } from '#decision/after-fields';
import { isOpenReview } from '#decision/review';
import type { Fields } from '#field/field';
import { isSigned } from '#public-record/signed';
import { zoneOf } from '#party/organisation';
import { mayAct } from '#party/role';
import { dayIn } from '#value/instant';
import { redirectDone } from '../done/done.ts';
import { listChange, readPosted, unaccepted, type Posted } from '../act-answer.ts';
import { CaseCaption, captionOf, foreign } from '../06-assessment/case-caption.tsx';
import { Button } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { afterText } from './after-text.ts';
import { afterTextOf } from './round-text.ts';
import { ReviewCard } from './review-card.tsx';

/** The one form of the page for the one who asks: to ask, to answer or to lift; `null` where there is nothing to do. */
async function turnOf(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const calendar = file.country === 'NO' ? ('norway' as const) : ('england' as const);
  const today = dayIn(zoneOf(file.country), casework.now());
  const reviews = file.reviews.filter((review) => review.callId === call.id);
  const open = reviews.find((review) => isOpenReview(review, today, calendar)) ?? null;
  const inspector = mayAct(actor, 'requestReview') && (actor.organisationKind === 'oversight' || actor.organisationKind === 'funder');
  const signed = isSigned(file, { callId: call.id });
  const turn = open
    ? inspector && open.organisationId === actor.organisationId
      ? ('lift' as const)
      : mayAct(actor, 'answerReview') && !open.answeredAt
        ? ('answer' as const)
        : null
    : inspector && !signed && call.state !== 'cancelled'
      ? ('ask' as const)
      : null;
  return { file, call, reviews, open, turn, calendar, today };
}

const fieldsOf = { ask: reviewFields, answer: reviewAnswerFields, lift: reviewLiftFields } as const;

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call, reviews, turn, calendar, today } = await turnOf(args);
  return {
    language,
    kind: call.kind,
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    scope: call.state === 'draft' || call.state === 'published' ? ('call' as const) : ('decision' as const),
    reviews: reviews.map((review) => ({ ...review, open: isOpenReview(review, today, calendar) })),
    calendar,
    turn,
  };
}

export async function action(args: PageArgs) {
  const { file, turn } = await turnOf(args);
  if (!turn) return redirect(args.request.url);
  const fields: Fields = fieldsOf[turn];
  const posted = await readPosted(args, fields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const settled = await settle(args, posted);
  return settled.ok ? redirectDone(args, args.request.url, 'saved') : unaccepted(posted, { refusal: settled.refusal });
}

async function settle(args: PageArgs, posted: Posted<Fields>) {
  const { casework } = visitOf(args);
  const { file, call, open, turn } = await turnOf(args);
  const actor = actorOf(args);
  const text = (name: string) => {
    const value: unknown = posted.values[name];
    return typeof value === 'string' ? value : null;
  };
  const place = { caseId: file.id, reviewId: open?.id ?? '' };
  if (turn === 'answer') return casework.answerReview(actor, { ...place, text: text('reviewAnswer') });
  if (turn === 'lift') return casework.liftReview(actor, { ...place, note: text('liftNote') });
  const values = { reviewReason: text('reviewReason'), reviewQuestions: text('reviewQuestions') };
  return casework.requestReview(actor, { caseId: file.id, callId: call.id, values });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(afterText.review[params.lang === 'en' ? 'en' : 'nb']);

/** Requests for review, and the one thing that the reader can do about them. */
export default function ReviewPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, written, scope, reviews, turn, calendar } = loaderData;
  const t = afterTextOf(loaderData.kind);
  const waits = (scope === 'call' ? t.reviewWaitsCall : t.reviewWaitsDecision)[language];
  const heading = turn && { ask: t.askTitle, answer: t.answerReview, lift: t.liftTitle }[turn][language];
  const button = turn && { ask: t.ask, answer: t.answerReview, lift: t.lift }[turn][language];
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={t.reviewTitle[language]}
        lead={`${t.reviewLead[language]} ${waits}`}
      />
      <Section title={t.review[language]}>
        {reviews.length === 0 && <p>{t.noReviews[language]}</p>}
        {reviews.map((review) => (
          <ReviewCard key={review.id} language={language} country={country} written={written} review={review} calendar={calendar} />
        ))}
      </Section>
      {turn && (
        <Section title={heading}>
          <ActForm
            switches="language"
            language={language}
            answer={actionData}
            fields={fieldsOf[turn]}
            buttons={
              <Button name="intent" value={turn}>
                {button}
              </Button>
            }
          >
            <FormFields
              fields={fieldsOf[turn]}
              language={language}
              {...placeOf(country)}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : {})}
            />
          </ActForm>
        </Section>
      )}
    </>
  );
}
