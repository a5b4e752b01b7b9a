import { isDivided } from '#call/lot';
import { complaintReplyFields } from '#decision/after-fields';
import { complaintFieldsOf, complaintReplyFieldsOf } from '#decision/fields-of-kind';
import { waitingOf } from '#decision/complaint';
import { readForm } from '#field/read-form';
import { complaintRuleFor } from '#decision/complaint';
import { zoneOf } from '#party/organisation';
import { redirectDone } from '../done/done.ts';
import { unaccepted } from '../act-answer.ts';
import { CaseCaption, captionOf, foreign } from '../06-assessment/case-caption.tsx';
import { GroupErrors, GroupFields, inOtherLanguage, placed, readGroups, rulesOf } from '../06-assessment/group-form.tsx';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Panel } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { afterText } from './after-text.ts';
import { ComplaintState } from './complaint-state.tsx';
import { afterTextOf } from './round-text.ts';
import { decisionText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const waits = call.lots.flatMap(({ id }) => waitingOf(file, id) ?? []);
  return {
    language,
    kind: call.kind,
    country: file.country,
    zone: zoneOf(file.country),
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    complaints: (await casework.complaintsOn(file, call.id)).map((complaint) => {
      const lot = isDivided(call) ? call.lots.find(({ id }) => id === complaint.lotId)?.title : null;
      return lot ? { ...complaint, organisationName: `${complaint.organisationName} (${lot})` } : complaint;
    }),
    // The lot whose period is kept open, if one is.
    waiting: waits.find((waiting) => waiting.suspendedBy > 0) ?? waits[0] ?? null,
    next: complaintRuleFor(file, call).next,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const form = await args.request.formData();
  const intent = form.get('intent');
  const complaintId = typeof intent === 'string' ? intent : '';
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { typed } = readForm({}, form, rules);
  const again = inOtherLanguage(form, typed);
  if (again) return again;
  const { byKey, problems } = readGroups(form, complaintReplyFields, { keys: [complaintId], rules });
  const values = byKey[complaintId];
  if (problems.length > 0 || !values) return unaccepted({ typed }, { problems });
  const replied = await casework.replyToComplaint(actorOf(args), { caseId: file.id, callId: call.id, complaintId, values });
  return replied.ok ? redirectDone(args, args.request.url, 'answerSent') : unaccepted({ typed }, { refusal: replied.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(afterText.complaints[params.lang === 'en' ? 'en' : 'nb']);

/** Complaints with their clocks, for the body that answers them. */
export default function Complaints({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, kind, country, zone, caption, written, base, complaints, waiting, next } = loaderData;
  const t = afterTextOf(kind);
  const askFields = complaintFieldsOf(kind);
  const replyFields = complaintReplyFieldsOf(kind);
  const place = placeOf(country);
  const groups = complaints.map(({ id, organisationName }) => ({ key: id, name: organisationName }));
  const context = { language, ...place, problems: actionData?.problems ?? [], ...(actionData ? { typed: actionData.typed } : {}) };
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.complaints[language]} lead={t.complaintsLead[language]} />
      <GroupErrors language={language} answer={actionData} fields={placed(groups, replyFields)} />
      {waiting !== null && waiting.suspendedBy > 0 && (
        <Notice language={language} tone="warning">
          <p>{say(t.suspended, language, { count: waiting.suspendedBy })}</p>
        </Notice>
      )}
      {complaints.length === 0 && (
        <EmptyState title={t.noComplaints[language]}>
          <p>{t.noComplaintsText[language]}</p>
        </EmptyState>
      )}
      {complaints.map((complaint, index) => (
        <Panel key={complaint.id}>
          <h2>{say(t.complaintFrom, language, { number: index + 1, name: complaint.organisationName })}</h2>
          <ComplaintState language={language} kind={kind} zone={zone} complaint={complaint} />
          <FieldSummary fields={askFields} values={complaint} language={language} locality={place.locality} />
          {complaint.repliedAt ? (
            <div lang={written}>
              <FieldSummary fields={replyFields} values={complaint} language={language} locality={place.locality} />
            </div>
          ) : (
            <form method="post" noValidate className="act-form flow">
              <GroupFields {...context} group={{ key: complaint.id, name: t.yourAnswer[language] }} fields={replyFields}>
                <p className="group-form__about">{t.effects[language]}</p>
                <ButtonRow>
                  <LinkButton href={`${base}/decision`} variant="tertiary" size="sm">
                    {decisionText.correct[language]}
                  </LinkButton>
                  <LinkButton href={`${base}/cancel`} variant="tertiary" size="sm">
                    {t.cancelTitle[language]}
                  </LinkButton>
                </ButtonRow>
              </GroupFields>
              <p className="field__hint">{say(t.nextStep, language, { next: next[language] })}</p>
              <Button name="intent" value={complaint.id}>
                {t.send[language]}
              </Button>
            </form>
          )}
        </Panel>
      ))}
    </>
  );
}
