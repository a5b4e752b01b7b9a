import { profileReplyFields } from '#party/enterprise/review-fields';
import { readPosted, unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { redirectDone } from '../done/done.ts';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { enterpriseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const actor = actorOf(args);
  const profile = await casework.ownProfile(actor);
  const reviews = profile ? await casework.profileReviews(actor, profile.enterprise.id) : [];
  const review = reviews.find(({ id }) => id === args.params['review']);
  if (!profile || !review) throw new Response(null, { status: 404 });
  return { language, review, country: profile.enterprise.country };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { language, review, country } = await loader(args);
  const posted = await readPosted(args, profileReplyFields, { country, moment: 'save' });
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const sent = await casework.answerReviewOfProfile(actorOf(args), { reviewId: review.id, reply: posted.values.reply });
  return sent.ok ? redirectDone(args, `/${language}/w/enterprise`, 'profileReplied') : unaccepted(posted, { refusal: sent.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.answer[params.lang === 'en' ? 'en' : 'nb']);

/** The enterprise answers what somebody wrote about its profile. */
export default function ReplyPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, review, country } = loaderData;
  const { reviewer, on, opinion } = review;
  return (
    <>
      <PageHeading caption={say(t.reviewBy, language, { ...reviewer, day: formatDay(on, language) })} title={t.answer[language]} />
      <blockquote className="prose-plain">{opinion}</blockquote>
      <ActForm
        language={language}
        answer={actionData}
        fields={profileReplyFields}
        buttons={
          <>
            <Button>{t.send[language]}</Button>
            <LinkButton href={`/${language}/w/enterprise`} variant="tertiary">
              {t.ownTitle[language]}
            </LinkButton>
          </>
        }
      >
        <FormFields
          fields={profileReplyFields}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}
