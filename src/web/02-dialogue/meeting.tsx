import { redirect } from 'react-router';
import { inviteFields, meetingCancelFields, meetingFields } from '#dialogue/meeting-fields';
import { isPast } from '#dialogue/talk';
import { talkFields } from '#dialogue/talk-fields';
import { zoneOf } from '#party/organisation';
import { readForm } from '#field/read-form';
import { unaccepted } from '../act-answer.ts';
import { Button, ButtonRow } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Tag } from '../design/tag.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { aboutCase, CaseLink } from './case-link.tsx';
import { InvitePart } from './invite-part.tsx';
import { MeetingTimes } from './meeting-times.tsx';
import { meetingText as t } from './meeting-text.ts';

const all = { ...talkFields, ...inviteFields, ...meetingCancelFields };

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const meeting = file.meetings.find(({ id }) => id === args.params['meeting']);
  if (!meeting) throw new Response(null, { status: 404 });
  const query = new URL(args.request.url).searchParams;
  const guests = await casework.meetingGuests(meeting.id);
  const zone = zoneOf(file.country);
  const now = casework.now();
  const part = query.get('q') ?? '';
  const invited = await casework.meetingInvitations(meeting.id);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    meeting: { ...meeting, times: [] },
    cancelled: meeting.cancelledAt !== null,
    open: meeting.cancelledAt === null && !file.calls.some(({ publishedAt }) => publishedAt !== null),
    ahead: meeting.times.some((time) => !isPast(time, zone, now)),
    times: meeting.times.map(({ bookedBy: _, ...time }) => ({
      ...time,
      past: isPast(time, zone, now),
      logged: file.dialogue.some(({ talkId }) => talkId === time.id),
      guests: guests.filter(({ talkId }) => talkId === time.id).map(({ organisationId: _id, personId: _person, ...guest }) => guest),
    })),
    part,
    found: (await casework.enterprisesNamed(part)).filter(({ id }) => !invited.some(({ organisationId }) => organisationId === id)),
    invited: invited.map(({ name, address }) => name ?? address ?? ''),
    done: query.get('done'),
    count: Number(query.get('count') ?? 0),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const place = { caseId: file.id, meetingId: args.params['meeting'] ?? '' };
  const here = `/${language}/w/cases/${file.id}/meetings/${place.meetingId}`;
  const form = await args.request.formData();
  const posted = form.get('intent');
  const [intent, talkId = ''] = (typeof posted === 'string' ? posted : '').split(':');
  const rules = { language, ...placeOf(file.country), moment: 'act' } as const;
  const actor = actorOf(args);
  if (intent === 'withdraw') {
    const withdrawn = await casework.withdrawMeetingTime(actor, { ...place, talkId });
    return withdrawn.ok ? redirect(here) : unaccepted({ typed: {} }, { refusal: withdrawn.refusal });
  }
  if (intent === 'invite') {
    const { values, problems, typed } = readForm(inviteFields, form, rules);
    if (problems.length > 0) return unaccepted({ typed }, { problems });
    const addresses = (values.addresses ?? '')
      .split(/[\n,;]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const organisationIds = form.getAll('organisation').filter((id) => typeof id === 'string');
    const invited = await casework.inviteToMeeting(actor, { ...place, organisationIds, addresses });
    return invited.ok ? redirect(`${here}?done=invited&count=${invited.value.count}`) : unaccepted({ typed }, { refusal: invited.refusal });
  }
  if (intent === 'cancel') {
    const { values, problems, typed } = readForm(meetingCancelFields, form, rules);
    if (problems.length > 0) return unaccepted({ typed }, { problems });
    const cancelled = await casework.cancelMeeting(actor, { ...place, reason: values.cancelReason });
    return cancelled.ok ? redirect(`${here}?done=cancelled`) : unaccepted({ typed }, { refusal: cancelled.refusal });
  }
  const { values, problems, typed } = readForm(talkFields, form, rules);
  if (problems.length > 0) return unaccepted({ typed }, { problems });
  const offered = await casework.offerMeetingTime(actor, { ...place, values });
  return offered.ok ? redirect(`${here}?done=time`) : unaccepted({ typed }, { refusal: offered.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** One meeting for the body that holds it: who comes, more times, invitations, and cancelling. */
export default function MeetingPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, meeting, cancelled, open, ahead, times, done } = loaderData;
  const foreign = about.lang === language ? undefined : about.lang;
  const context = {
    language,
    ...placeOf(country),
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={all} />
      <PageHeading caption={<CaseLink language={language} about={about} />} title={<span lang={foreign}>{meeting.meetingTitle}</span>}>
        {cancelled && <Tag tone="warning">{t.cancelled[language]}</Tag>}
      </PageHeading>
      {done && !actionData && <DoneNotice data={loaderData} />}
      {cancelled && <p lang={foreign}>{meeting.cancelReason}</p>}
      <Section title={t.guestsTitle[language]} lead={t.guestsLead[language]}>
        <MeetingTimes language={language} caseId={about.id} times={times} open={open} foreign={foreign} />
        {open && (
          <Disclosure summary={t.addTime[language]} {...(actionData?.typed['talkDay.day'] !== undefined ? { open: 'open' as const } : {})}>
            <form method="post" className="act-form flow" noValidate>
              <FormFields fields={talkFields} {...context} {...(actionData ? {} : { values: { minutes: 60 } })} />
              <ButtonRow>
                <Button name="intent" value="offer" variant="secondary">
                  {t.addTimeButton[language]}
                </Button>
              </ButtonRow>
            </form>
          </Disclosure>
        )}
      </Section>
      {open && ahead && <InvitePart data={loaderData} context={context} />}
      <Section title={t.announced[language]}>
        <div lang={foreign}>
          <FieldSummary fields={meetingFields} values={meeting} language={language} locality={context.locality} />
        </div>
      </Section>
      {open && ahead && (
        <Disclosure
          summary={t.cancelTitle[language]}
          {...(actionData?.typed['cancelReason'] !== undefined ? { open: 'open' as const } : {})}
        >
          <p>{t.cancelLead[language]}</p>
          <form method="post" className="act-form flow" noValidate>
            <FormFields fields={meetingCancelFields} {...context} />
            <ButtonRow>
              <Button name="intent" value="cancel" variant="secondary">
                {t.cancelButton[language]}
              </Button>
            </ButtonRow>
          </form>
        </Disclosure>
      )}
    </>
  );
}

function DoneNotice({ data: { language, about, done, count } }: { readonly data: Awaited<ReturnType<typeof loader>> }) {
  const said = { announced: t.doneAnnounced, time: t.doneTime, invited: t.doneInvited, cancelled: t.doneCancelled };
  const text = done && done in said ? said[done as keyof typeof said] : null; // asked in the condition
  if (!text) return null;
  return (
    <Notice language={language} tone="success" live="status">
      <p>
        {say(text, language, { count })}{' '}
        <a className="ds-link" href={`/${language}/cases/${about.id}#meetings`}>
          {t.seePublic[language]}
        </a>
      </p>
    </Notice>
  );
}
