import { data } from 'react-router';
import { interestFields } from '#assessment/fields';
import { isScoring } from '#party/role';
import { redirectDone } from '../../done/done.ts';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf } from '../case-caption.tsx';
import { GroupErrors, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { isOpened, NotOpened } from '../not-opened.tsx';
import { Standings } from '../standings.tsx';
import { assessmentText } from '../text.ts';
import { InterestGroup, unsaid } from './interest-group.tsx';
import { useAssessmentText } from '../round-text.ts';
import { useInterestsText } from './round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const { bidders, declared } = await casework.ownInterests(actor, file, call.id);
  const base = `/${language}/w/cases/${file.id}/calls/${call.id}`;
  return {
    language,
    callKind: call.kind,
    now: casework.now(),
    country: file.country,
    caption: captionOf(file, language),
    call: { id: call.id, state: call.state, closesAt: call.closesAt, zone: call.zone },
    bidders: bidders.map(({ interest: _, ...bidder }) => bidder),
    /** Those that nothing has been declared towards: all at first, and later the bidders of a lot that was opened after the others. */
    open: bidders.filter(({ interest }) => interest === null).map(({ id }) => id),
    declared,
    early: call.state === 'draft' || call.state === 'published' ? `${base}/interests/early` : null,
    change: call.state === 'opened' ? `${base}/interests/change` : null,
    workbench: actor.roles.some(isScoring) ? `${base}/assess` : null,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const { bidders: all } = await casework.ownInterests(actor, file, call.id);
  const bidders = all.filter(({ interest }) => interest === null);
  const form = await args.request.formData();
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { byKey, problems, typed } = readGroups(form, interestFields, { keys: bidders.map((bidder) => bidder.id), rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  const found = [...problems, ...unsaid(byKey)];
  if (found.length > 0) return data<Unaccepted>({ problems: found, refusal: null, typed }, { status: 422 });
  const declared = await casework.declareInterests(actor, { caseId: file.id, callId: call.id, byOrganisation: byKey });
  return declared.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/interests`, 'interestsDeclared')
    : unaccepted({ typed }, { refusal: declared.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) =>
  pageTitle(assessmentText.interestsTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Declaring on every bidder, and afterwards what follows from it. */
export default function DeclareInterests({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useAssessmentText();
  const interestsText = useInterestsText();
  const { language, now, country, caption, call, bidders, declared, early, workbench } = loaderData;
  const asked = bidders.filter(({ id }) => loaderData.open.includes(id));
  const asks = isOpened(call) && asked.length > 0;
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={t.interestsTitle[language]}
        {...(asks ? { lead: t.interestsLead[language] } : {})}
      />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {early && (
        <p>
          <LinkButton href={early}>{interestsText.earlyTitle[language]}</LinkButton>
        </p>
      )}
      {isOpened(call) && bidders.length === 0 && (
        <EmptyState title={t.noSubmissions[language]}>
          <p>{t.noSubmissionsText[language]}</p>
        </EmptyState>
      )}
      {declared && (
        <Section title={t.yourDeclarations[language]}>
          <Standings language={language} bidders={bidders} thanks="thanks" change={loaderData.change} />
          {workbench && bidders.some((bidder) => bidder.seen === 'free') && (
            <p>
              <LinkButton href={workbench}>{t.toWorkbench[language]}</LinkButton>
            </p>
          )}
        </Section>
      )}
      {asks && (
        <>
          <GroupErrors
            language={language}
            answer={actionData}
            fields={placed(
              asked.map(({ id, name }) => ({ key: id, name })),
              interestFields,
            )}
          />
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
            {asked.map(({ id, name, together, hints, before }) => (
              <InterestGroup
                key={id}
                group={{ key: id, name }}
                together={together}
                zone={call.zone}
                hints={hints}
                values={before}
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
