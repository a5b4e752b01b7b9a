import { data } from 'react-router';
import { earlyFields, interestFields } from '#assessment/fields';
import { readForm } from '#field/read-form';
import { redirectDone } from '../../done/done.ts';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf } from '../case-caption.tsx';
import { GroupErrors, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { InterestGroup, unsaid } from './interest-group.tsx';
import { useAssessmentText } from '../round-text.ts';
import { interestsTextOf, useInterestsText } from './round-text.ts';
import { inWordsOf } from '../round-fields.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const { declared, organisations } = await casework.earlyInterests(actorOf(args), file, call.id);
  return {
    language,
    callKind: call.kind,
    country: file.country,
    zone: call.zone,
    caption: captionOf(file, language),
    over: call.state === 'draft' || call.state === 'published' ? null : `/${language}/w/cases/${file.id}/calls/${call.id}/interests`,
    declared,
    organisations,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const { organisations } = await casework.earlyInterests(actor, file, call.id);
  const form = await args.request.formData();
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { byKey, problems, typed } = readGroups(form, interestFields, { keys: organisations.map(({ id }) => id), rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  const general = readForm(earlyFields, form, rules);
  const linked = Object.values(byKey).some((said) => said.statement !== null && said.statement !== 'none');
  const { statement, detail } = general.values;
  const undescribed = statement && statement !== 'none' && !linked && !detail ? [{ path: 'detail', code: 'missing' as const }] : [];
  const found = [...problems, ...unsaid(byKey), ...general.problems, ...undescribed];
  if (found.length > 0) return data<Unaccepted>({ problems: found, refusal: null, typed }, { status: 422 });
  const declared = await casework.declareEarly(actor, { caseId: file.id, callId: call.id, values: general.values, byOrganisation: byKey });
  return declared.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/interests/early`, 'interestsDeclared')
    : unaccepted({ typed }, { refusal: declared.refusal });
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? interestsTextOf(loaderData.callKind).earlyTitle[loaderData.language] : 'Twofold');

/** Declaring before anybody can know who bids, on what public sources name. Can be done again until the opening. */
export default function DeclareEarly({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const assessmentText = useAssessmentText();
  const t = useInterestsText();
  const { language, country, zone, caption, over, declared, organisations } = loaderData;
  const groups = organisations.map(({ id, name }) => ({ key: id, name }));
  const general = inWordsOf(earlyFields, loaderData.callKind);
  const places = [...placed(groups, interestFields), ...Object.entries(general).map(([path, field]) => ({ path, field }))];
  const context = {
    language,
    ...placeOf(country),
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={t.earlyTitle[language]}
        {...(over ? {} : { lead: t.earlyLead[language] })}
      />
      <GroupErrors language={language} answer={actionData} fields={places} />
      {over && (
        <EmptyState title={t.earlyOver[language]} action={<LinkButton href={over}>{t.toDeclare[language]}</LinkButton>}>
          <p>{t.earlyOverText[language]}</p>
        </EmptyState>
      )}
      {!over && declared && !actionData && (
        <Notice
          language={language}
          tone="success"
          title={say(t.earlyDone, language, { at: formatInstant(declared.declaredAt, zone, language) })}
        >
          <p>{t.earlyDoneText[language]}</p>
        </Notice>
      )}
      {!over && (
        <>
          <div className="flow">
            <p>{assessmentText.interestsWhat[language]}</p>
            {organisations.length > 0 && <p>{t.earlyFrom[language]}</p>}
          </div>
          <ActForm
            switches="language"
            language={language}
            answer={undefined}
            fields={earlyFields}
            buttons={<Button>{(declared ? t.earlyAgain : assessmentText.declare)[language]}</Button>}
          >
            {organisations.map(({ id, name, hints }) => (
              <InterestGroup
                {...context}
                key={id}
                group={{ key: id, name }}
                zone={zone}
                hints={hints.filter((hint) => hint.code !== 'declaredEarly')}
                values={declared?.links.find((link) => link.organisationId === id) ?? null}
              />
            ))}
            <fieldset className="group-form">
              <legend className="group-form__name">{t.earlyGeneral[language]}</legend>
              <FormFields {...context} fields={general} values={declared ?? {}} />
            </fieldset>
          </ActForm>
        </>
      )}
    </>
  );
}
