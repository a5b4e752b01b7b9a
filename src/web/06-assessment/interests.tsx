import { data, redirect } from 'react-router';
import { interestFields } from '#assessment/fields';
import type { Problem } from '#field/problem';
import { unaccepted, type Unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { CaseCaption, captionOf } from './case-caption.tsx';
import { GroupErrors, GroupFields, inOtherLanguage, placed, readGroups, rulesOf, type Group } from './group-form.tsx';
import { isOpened, NotOpened } from './not-opened.tsx';
import { Standings } from './standings.tsx';
import { assessmentText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const { bidders, declared } = await casework.workbench(actorOf(args), call.id);
  return {
    language,
    now: casework.now(),
    country: file.country,
    caption: captionOf(file, language),
    call: { id: call.id, state: call.state, closesAt: call.closesAt, zone: call.zone },
    bidders,
    declared,
    workbench: `/${language}/w/cases/${file.id}/calls/${call.id}/assess`,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const { bidders } = await casework.workbench(actor, call.id);
  const form = await args.request.formData();
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { byKey, problems, typed } = readGroups(form, interestFields, { keys: bidders.map((bidder) => bidder.id), rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  // A link without words cannot be ruled on; said at the field, before the act would refuse it.
  const undescribed = bidders.flatMap(({ id }): Problem[] => {
    const values = byKey[id];
    return values?.statement && values.statement !== 'none' && !values.detail ? [{ path: `${id}.detail`, code: 'missing' }] : [];
  });
  if (problems.length + undescribed.length > 0)
    return data<Unaccepted>({ problems: [...problems, ...undescribed], refusal: null, typed }, { status: 422 });
  const declared = await casework.declareInterests(actor, { caseId: file.id, callId: call.id, byOrganisation: byKey });
  return declared.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/interests`)
    : unaccepted({ typed }, { refusal: declared.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.interestsTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function DeclareInterests({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, now, country, caption, call, bidders, declared, workbench } = loaderData;
  const asks = isOpened(call) && bidders.length > 0 && !declared;
  const groups: readonly Group[] = bidders.map(({ id, name }) => ({ key: id, name }));
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={t.interestsTitle[language]}
        {...(asks ? { lead: t.interestsLead[language] } : {})}
      />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {isOpened(call) && bidders.length === 0 && (
        <EmptyState title={t.noSubmissions[language]}>
          <p>{t.noSubmissionsText[language]}</p>
        </EmptyState>
      )}
      {declared && (
        <Section title={t.yourDeclarations[language]}>
          <Standings language={language} bidders={bidders} thanks="thanks" />
          {bidders.some((bidder) => bidder.standing === 'free') && (
            <p>
              <LinkButton href={workbench}>{t.toWorkbench[language]}</LinkButton>
            </p>
          )}
        </Section>
      )}
      {asks && (
        <>
          <GroupErrors language={language} answer={actionData} fields={placed(groups, interestFields)} />
          <div className="flow">
            <p>{t.interestsWhat[language]}</p>
            <p>{t.interestsFollows[language]}</p>
          </div>
          <ActForm
            switches="language"
            language={language}
            answer={undefined}
            fields={interestFields}
            buttons={<Button>{t.declare[language]}</Button>}
          >
            {groups.map((group) => (
              <GroupFields
                key={group.key}
                group={group}
                fields={interestFields}
                language={language}
                {...placeOf(country)}
                problems={actionData?.problems ?? []}
                {...(actionData ? { typed: actionData.typed } : {})}
              />
            ))}
            <p>{t.declareOnce[language]}</p>
          </ActForm>
        </>
      )}
    </>
  );
}
