import { redirect } from 'react-router';
import { needFields } from '#need/fields';
import { missingForAct } from '#field/missing';
import { unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { problemsToItems } from '../field/problem-text.ts';
import { FieldSummary } from '../field/field-summary.tsx';
import { inputId } from '../field/input-id.ts';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { needText } from './text.ts';

export async function loader(args: PageArgs) {
  const file = await caseOf(args);
  return {
    language: visitOf(args).language,
    caseId: file.id,
    country: file.country,
    need: file.need,
    baseline: file.need.measures.some((measure) => measure.baseline !== null),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const problems = missingForAct(needFields, file.need, file.country);
  if (problems.length > 0) return unaccepted({ typed: {} }, { problems });
  const published = await casework.publishNeed(actorOf(args), { caseId: file.id });
  return published.ok ? redirect(`/${language}/w/cases/${file.id}`) : unaccepted({ typed: {} }, { refusal: published.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(needText.publishTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function PublishNeed({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, caseId, country, need, baseline } = loaderData;
  const edit = `/${language}/w/cases/${caseId}/need`;
  return (
    <>
      <PageHeading caption={need.title} title={needText.publishTitle[language]} lead={needText.publishLead[language]} />
      {/* What is missing is filled in on the other page: the links lead there. */}
      <ErrorSummary
        language={language}
        items={problemsToItems(actionData?.problems ?? [], needFields, language).map((item) => ({ ...item, href: `${edit}${item.href}` }))}
      />
      <ActForm
        language={language}
        answer={actionData && { ...actionData, problems: [] }}
        fields={needFields}
        buttons={
          <>
            <Button>{needText.publish[language]}</Button>
            <LinkButton href={edit} variant="secondary">
              {needText.editTitle[language]}
            </LinkButton>
          </>
        }
      >
        {!baseline && (
          <Notice language={language} tone="warning">
            <p>{needText.noBaseline[language]}</p>
          </Notice>
        )}
        <FieldSummary
          fields={needFields}
          values={need}
          language={language}
          locality={placeOf(country).locality}
          changeHref={(name) => `${edit}#${inputId(name)}`}
        />
      </ActForm>
    </>
  );
}
