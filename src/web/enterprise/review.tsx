import { profileReviewFields } from '#party/enterprise/review-fields';
import { readPosted, unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { redirectDone } from '../done/done.ts';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { enterpriseText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const profile = await casework.enterpriseProfile(actorOf(args), args.params['enterprise'] ?? '');
  if (!profile) throw new Response(null, { status: 404 });
  const { id, name, country } = profile.enterprise;
  return { language, id, name, country };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { language, id, country } = await loader(args);
  const posted = await readPosted(args, profileReviewFields, { country, moment: 'save' });
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const sent = await casework.reviewProfile(actorOf(args), { organisationId: id, opinion: posted.values.opinion });
  return sent.ok ? redirectDone(args, `/${language}/enterprises/${id}`, 'profileReviewed') : unaccepted(posted, { refusal: sent.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.write[params.lang === 'en' ? 'en' : 'nb']);

/** Somebody of a public body or a fund writes what they make of a profile. */
export default function ReviewPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, id, name, country } = loaderData;
  return (
    <>
      <PageHeading caption={name} title={t.write[language]} lead={t.reviewsLead[language]} />
      <ActForm
        language={language}
        answer={actionData}
        fields={profileReviewFields}
        buttons={
          <>
            <Button>{t.send[language]}</Button>
            <LinkButton href={`/${language}/enterprises/${id}`} variant="tertiary">
              {t.back[language]}
            </LinkButton>
          </>
        }
      >
        <FormFields
          fields={profileReviewFields}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}
