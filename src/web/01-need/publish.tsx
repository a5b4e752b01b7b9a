import { needFields } from '#need/fields';
import { suppliersNamed } from '#need/named-supplier';
import { missingForAct } from '#field/missing';
import { unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { redirectDone } from '../done/done.ts';
import { ActForm } from '../field/act-form.tsx';
import { problemsToItems } from '../field/problem-text.ts';
import { FieldSummary } from '../field/field-summary.tsx';
import { inputId } from '../field/input-id.ts';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { BeforePublishing, NotFilledIn } from './before-publishing.tsx';
import { describeAt, isAnswered, needOrder } from './need-parts.ts';
import { needText } from './text.ts';

export async function loader(args: PageArgs) {
  const file = await caseOf(args);
  const { title, summary, whoLacks, openQuestions } = file.need;
  const text = [title, summary, whoLacks, openQuestions].filter(Boolean).join('\n');
  return {
    suppliers: suppliersNamed(text, { language: file.language, known: await visitOf(args).casework.enterpriseNames() }),
    language: visitOf(args).language,
    caseId: file.id,
    country: file.country,
    need: file.need,
    buyers: file.assignments.filter(({ role }) => role === 'buyer').map(({ name }) => name),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const problems = missingForAct(needFields, file.need, file.country);
  if (problems.length > 0) return unaccepted({ typed: {} }, { problems });
  const published = await casework.publishNeed(actorOf(args), { caseId: file.id });
  return published.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}`, 'needPublished')
    : unaccepted({ typed: {} }, { refusal: published.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(needText.publishTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function PublishNeed({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, caseId, country, need, buyers, suppliers } = loaderData;
  const workspace = `/${language}/w/cases/${caseId}`;
  const edit = `${workspace}/need`;
  const needed = new Set(missingForAct(needFields, need, country).map(({ path }) => path));
  const shown = needOrder.filter((name) => isAnswered(need[name]) || needed.has(name));
  const changeHref = (path: string) => describeAt(edit, path, inputId(path));
  return (
    <>
      <PageHeading caption={need.title} title={needText.publishTitle[language]} lead={needText.publishLead[language]} />
      {/* What is missing is filled in on the other page: the links lead there. */}
      <ErrorSummary
        language={language}
        items={(actionData?.problems ?? []).flatMap((problem) =>
          problemsToItems([problem], needFields, language).map((item) => ({ ...item, href: changeHref(problem.path) })),
        )}
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
        <FieldSummary
          fields={needFields}
          values={need}
          only={shown}
          language={language}
          locality={placeOf(country).locality}
          changeHref={changeHref}
        />
        <NotFilledIn names={needOrder.filter((name) => !shown.includes(name))} language={language} changeHref={changeHref} />
        <BeforePublishing
          need={need}
          buyers={buyers}
          language={language}
          workspace={workspace}
          changeHref={changeHref}
          suppliers={suppliers}
        />
      </ActForm>
    </>
  );
}
