import { data, redirect } from 'react-router';
import { isOpen } from '#call';
import { enquiryFields } from '#call/fields';
import { enquiryWindowOf } from '#call/enquiry';
import { dayIn } from '#value/instant';
import type { Unaccepted } from '../../act-answer.ts';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { Panel, Section, WithAside } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, placeOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatDayWithWeekday, formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { titleInWords } from '../../title.ts';
import { OwnEnquiries } from './own-enquiries.tsx';
import { inWordsOf } from '../../text/call-words.ts';
import { enquiryText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const now = casework.now();
  const window = enquiryWindowOf(call);
  const sent = new URL(args.request.url).searchParams.get('sent');
  return {
    language,
    kind: call.kind,
    country: file.country,
    body: file.organisation.name,
    title: call.title ?? '',
    foreign: file.language === language ? undefined : file.language,
    call: `/${language}/cases/${file.id}/calls/${call.id}`,
    zone: call.zone,
    open: isOpen(call, now),
    late: window !== null && now > window.askUntil,
    overdue: window !== null && dayIn(call.zone, now) > window.answersBy,
    askUntil: window?.askUntil ?? now,
    answersBy: window?.answersBy ?? null,
    own: await casework.ownEnquiries(actorOf(args), call.id),
    sent: sent === 'late' || sent === 'inTime' ? sent : null,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const posted = await readPosted(args, enquiryFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const asked = await casework.askEnquiry(actorOf(args), {
    caseId: file.id,
    callId: call.id,
    question: posted.values.enquiry ?? '',
    whenLate: posted.intent === 'late' ? 'accept' : 'refuse',
  });
  if (!asked.ok) return data<Unaccepted>({ problems: [], refusal: asked.refusal, typed: posted.typed }, { status: 422 });
  return redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/ask?sent=${asked.value.late ? 'late' : 'inTime'}`);
}

export const meta = titleInWords(enquiryText.askTitle);

/** A question to the body, asked without the body learning who asks. */
export default function AskEnquiry({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, open, late, own, sent, zone, call, foreign } = loaderData;
  const t = inWordsOf(enquiryText, loaderData.kind);
  const until = formatInstant(loaderData.askUntil, zone, language);
  const by = loaderData.answersBy ? formatDayWithWeekday(loaderData.answersBy, language) : '';
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={call} lang={foreign}>
            {loaderData.title}
          </a>
        }
        title={t.askTitle[language]}
        lead={open ? say(loaderData.overdue ? t.askLeadLate : t.askLead, language, { body: loaderData.body, by }) : t.closedNow[language]}
      />
      {sent && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{(sent === 'late' ? t.sentLate : t.sent)[language]}</p>
        </Notice>
      )}
      {open && (
        <WithAside aside={<WhatHappens language={language} kind={loaderData.kind} />}>
          {late && (
            <Notice language={language} tone="warning">
              <p>{say(t.lateNow, language, { until })}</p>
            </Notice>
          )}
          <ActForm
            switches="language"
            language={language}
            answer={actionData}
            fields={enquiryFields}
            enter={late ? 'late' : ''}
            buttons={
              late || actionData?.refusal?.code === 'enquiryLate' ? (
                <Button name="intent" value="late">
                  {t.sendLate[language]}
                </Button>
              ) : (
                <Button name="intent" value="send">
                  {t.send[language]}
                </Button>
              )
            }
          >
            <FormFields
              fields={enquiryFields}
              language={language}
              {...placeOf(loaderData.country)}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : {})}
            />
          </ActForm>
        </WithAside>
      )}
      {own.length > 0 && (
        <Section title={t.own[language]} lead={t.ownLead[language]}>
          <OwnEnquiries own={own} language={language} zone={zone} call={call} />
        </Section>
      )}
      <p>
        <a className="ds-link" href={call}>
          {t.backToCall[language]}
        </a>
      </p>
    </>
  );
}

function WhatHappens({ language, kind }: Pick<PageProps<typeof loader>['loaderData'], 'language' | 'kind'>) {
  const t = inWordsOf(enquiryText, kind);
  return (
    <Panel>
      <h2>{t.whatHappens[language]}</h2>
      <ul>
        {[t.happensRead, t.happensPublish, t.happensTold].map((text) => (
          <li key={text.en}>{text[language]}</li>
        ))}
      </ul>
    </Panel>
  );
}
