import { redirect } from 'react-router';
import { procedureOf } from '#call/procedures';
import { complaintFields } from '#decision/after-fields';
import { complaintFieldsOf, complaintReplyFieldsOf } from '#decision/fields-of-kind';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { foreign } from '../06-assessment/case-caption.tsx';
import { Button } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Panel, Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm, FormErrors } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, lotOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay, formatDayWithWeekday, formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { MessageBody } from '../work/message-body.tsx';
import { afterText } from './after-text.ts';
import { afterTextOf } from './round-text.ts';
import { OwnInterviewNotes } from '../06-assessment/interviews/own-notes.tsx';
import { ComplaintState } from './complaint-state.tsx';
import { OwnTalks } from './own-talks.tsx';

/** Letters of the organisation acted for; for anybody without one there is no such page. */
async function ownOf(args: PageArgs) {
  const { file, call } = await lotOf(args, 'letter');
  const place = { caseId: file.id, callId: call.id, lotId: call.lot.id };
  const own = await visitOf(args).casework.ownLetters(actorOf(args), place);
  if (!own) throw new Response(null, { status: 404 });
  // The title of a divided call says which lot.
  return { place, own, kind: call.kind, lotName: call.stages > 1 ? call.stage.name[visitOf(args).language] : '' };
}

export async function loader(args: PageArgs) {
  const { casework, language, site } = visitOf(args);
  const { place, own, kind, lotName } = await ownOf(args);
  return {
    ...own,
    kind,
    lotName,
    language,
    caseId: place.caseId,
    address: site.publicAddress,
    today: dayIn(zoneOf(own.country), casework.now()),
    interviewNotes: await casework.ownInterviewNotes(actorOf(args), place),
    talks: own.call.state === 'decided' ? await casework.talksFor(actorOf(args), place.callId) : [],
    sent: new URL(args.request.url).searchParams.get('done') === 'complaint',
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { place, own } = await ownOf(args);
  const posted = await readPosted(args, complaintFields, { country: own.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  const { pathname, searchParams } = new URL(args.request.url);
  const lot = searchParams.get('lot');
  const here = (about: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams({ ...(lot ? { lot } : {}), ...about }).toString();
    return query ? `${pathname}?${query}` : pathname;
  };
  const [act, talkId = ''] = posted.intent.split(':');
  if (act === 'book' || act === 'unbook') {
    const input = { ...place, talkId };
    const booked = act === 'book' ? await casework.bookTalk(actorOf(args), input) : await casework.cancelBooking(actorOf(args), input);
    return booked.ok ? redirect(`${here({})}#talks`) : unaccepted(posted, { refusal: booked.refusal });
  }
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const received = await casework.complain(actorOf(args), { ...place, values: posted.values });
  return received.ok ? redirect(here({ done: 'complaint' })) : unaccepted(posted, { refusal: received.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(afterText.lettersTitle[params.lang === 'en' ? 'en' : 'nb']);

/** A bidder's own page after the decision: letters, complaint, talk. */
export default function OwnLetter({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, kind, country, written, call, body, letters, complaints, sent, caseId, address, talks } = loaderData;
  const t = afterTextOf(kind);
  const asked = complaintFieldsOf(kind);
  const buys = procedureOf(kind).route === 'purchase';
  const place = placeOf(country);
  const zone = zoneOf(country);
  const lang = foreign(written, language);
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={asked} />
      <PageHeading
        caption={
          <a className="ds-link" href={`/${language}/cases/${caseId}`} lang={lang}>
            {call.title}
            {loaderData.lotName === '' ? '' : ` · ${loaderData.lotName}`} · {body}
          </a>
        }
        title={t.lettersTitle[language]}
        lead={t.lettersLead[language]}
      />
      {sent && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{t.complaintSent[language]}</p>
        </Notice>
      )}
      <WaitingNotice facts={loaderData} />
      {letters.length > 0 && (
        <Section title={t.letters[language]}>
          {letters.map((letter, index) =>
            index === 0 ? (
              <Panel key={letter.id}>
                <h3 lang={lang}>{letter.subject}</h3>
                <div className="flow" lang={lang}>
                  <MessageBody text={letter.body} address={address} />
                </div>
              </Panel>
            ) : (
              <Disclosure
                key={letter.id}
                summary={`${t.replacedLetter[language]}: ${letter.decidedAt ? formatInstant(letter.decidedAt, zone, language) : ''}`}
              >
                <h3 lang={lang}>{letter.subject}</h3>
                <div className="flow" lang={lang}>
                  <MessageBody text={letter.body} address={address} />
                </div>
              </Disclosure>
            ),
          )}
        </Section>
      )}
      <OwnInterviewNotes language={language} written={lang} zone={zone} notes={loaderData.interviewNotes} />
      {complaints.length > 0 && (
        <Section title={t.ownComplaints[language]}>
          {complaints.map((complaint) => (
            <Panel key={complaint.id}>
              <ComplaintState language={language} kind={kind} zone={zone} complaint={complaint} />
              <FieldSummary fields={asked} values={complaint} language={language} locality={place.locality} />
              {complaint.repliedAt && (
                <div lang={lang}>
                  <FieldSummary fields={complaintReplyFieldsOf(kind)} values={complaint} language={language} locality={place.locality} />
                </div>
              )}
            </Panel>
          ))}
        </Section>
      )}
      {call.state === 'decided' && (
        <Section
          id="complain"
          title={t.complain[language]}
          lead={(loaderData.waiting || !buys ? loaderData.rule.promise : t.answerPromise)[language]}
        >
          <ActForm
            switches="language"
            language={language}
            answer={undefined}
            fields={asked}
            buttons={
              <Button name="intent" value="complain">
                {t.sendComplaint[language]}
              </Button>
            }
          >
            <FormFields
              fields={asked}
              language={language}
              {...place}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : {})}
            />
          </ActForm>
        </Section>
      )}
      {call.state === 'decided' && <OwnTalks language={language} kind={kind} talks={talks} />}
    </>
  );
}

function WaitingNotice({ facts }: { readonly facts: PageProps<typeof loader>['loaderData'] }) {
  const { language, kind, waiting, today, call, signed } = facts;
  const t = afterTextOf(kind);
  if (call.state === 'cancelled') return <Notice language={language} title={t.cancelledCall[language]} />;
  if (!waiting || signed) return null;
  const days = { day: formatDay(waiting.earliestAct, language), ends: formatDayWithWeekday(waiting.ends, language) };
  return (
    <Notice language={language}>
      <p>{say(today > waiting.ends && waiting.suspendedBy === 0 ? t.waitingOver : t.waitingUntil, language, days)}</p>
      {waiting.suspendedBy > 0 && <p>{say(t.suspended, language, { count: waiting.suspendedBy })}</p>}
    </Notice>
  );
}
