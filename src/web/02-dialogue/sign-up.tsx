import { redirectDone } from '../done/done.ts';
import { data } from 'react-router';
import { signUpOpen } from '#dialogue/meeting';
import { signUpFields } from '#dialogue/meeting-fields';
import { isPast, type Talk } from '#dialogue/talk';
import { readForm } from '#field/read-form';
import { zoneOf } from '#party/organisation';
import { unaccepted, type Unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { Panel } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { timeField } from '../06-assessment/interviews/time-fields.ts';
import { talkTime } from '../07-decision/talk-time.ts';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { meetingText as t } from './meeting-text.ts';

/** The case of an announced meeting and what of it the organisation may see: times that are free, and its own. */
async function meetingFor(args: PageArgs) {
  const { casework } = visitOf(args);
  const file = await caseOf(args);
  const meeting = file.meetings.find(({ id }) => id === args.params['meeting']);
  if (!meeting || !file.need.publishedAt) throw new Response(null, { status: 404 });
  const { own } = await casework.ownSignUp(actorOf(args), meeting.id);
  const zone = zoneOf(file.country);
  const now = casework.now();
  const ahead = (time: Talk) => !isPast(time, zone, now);
  const time = meeting.times.find(({ id }) => id === own?.talkId) ?? null;
  const open = signUpOpen(meeting, { zone, at: now }) && !file.calls.some(({ publishedAt }) => publishedAt !== null);
  return {
    file,
    meeting,
    own: own && time ? { ...own, ahead: ahead(time), time: shown(time) } : null,
    free: open && !own ? meeting.times.filter((one) => ahead(one) && one.bookedBy === null).map(shown) : [],
    open,
  };
}

function shown({ id, talkDay, starts, minutes, place }: Talk) {
  return { id, talkDay, starts, minutes, place };
}

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, meeting, own, free, open } = await meetingFor(args);
  return {
    language,
    country: file.country,
    foreign: file.language === language ? undefined : file.language,
    caseId: file.id,
    body: file.organisation.name,
    title: meeting.meetingTitle ?? '',
    about: meeting.about ?? '',
    cancelReason: meeting.cancelledAt ? (meeting.cancelReason ?? '') : null,
    signUpBy: meeting.signUpBy,
    joining: own ? meeting.joining : null,
    own,
    free,
    open,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, meeting, free } = await meetingFor(args);
  const form = await args.request.formData();
  const posted = form.get('intent');
  const [intent, ownTime = ''] = (typeof posted === 'string' ? posted : '').split(':');
  const place = { caseId: file.id, meetingId: meeting.id };
  const here = `/${language}/w/cases/${file.id}/meetings/${meeting.id}/sign-up`;
  if (intent === 'off') {
    const off = await casework.cancelSignUp(actorOf(args), { ...place, talkId: ownTime });
    return off.ok ? redirectDone(args, here, 'signedOff') : unaccepted({ typed: {} }, { refusal: off.refusal });
  }
  const fields = { talkId: timeField(free), ...signUpFields };
  const { values, problems, typed } = readForm(fields, form, { language, ...placeOf(file.country), moment: 'save' });
  if (intent === 'language') return data<Unaccepted>({ problems: [], refusal: null, typed }, { status: 200 });
  // Somebody else may have taken it a moment ago: the act says so better than a list that no longer has it.
  const chosen = form.get('talkId');
  const wrong = problems.filter(({ path, code }) => !(path === 'talkId' && code === 'notOnTheList'));
  if (wrong.length > 0) return unaccepted({ typed }, { problems: wrong });
  const signed = await casework.signUpForMeeting(actorOf(args), { ...place, talkId: typeof chosen === 'string' ? chosen : '', values });
  return signed.ok ? redirectDone(args, here, 'signedUp') : unaccepted({ typed }, { refusal: signed.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.signUp[params.lang === 'en' ? 'en' : 'nb']);

/** Signing up for a meeting before a call: which time, how many, and what is needed to take part. */
export default function SignUp({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, foreign, title, about, body, own, free, open } = loaderData;
  const fields = { talkId: timeField(free), ...signUpFields };
  const day = loaderData.signUpBy ? formatDayWithWeekday(loaderData.signUpBy, language) : '';
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={`/${language}/cases/${loaderData.caseId}#meetings`}>
            {t.backToCase[language]}
          </a>
        }
        title={<span lang={foreign}>{title}</span>}
        lead={say(t.signUpLead, language, { body })}
      />
      {loaderData.cancelReason !== null && (
        <Notice language={language} tone="warning" title={t.cancelled[language]}>
          <p lang={foreign}>{loaderData.cancelReason}</p>
        </Notice>
      )}
      <div className="prose-plain" lang={foreign}>
        {about}
      </div>
      {own && <OwnSignUp data={loaderData} own={own} />}
      {!own && !open && loaderData.cancelReason === null && <p>{say(t.signUpOver, language, { day })}</p>}
      {!own && open && free.length === 0 && <p>{say(t.noneFree, language, { body })}</p>}
      {!own && free.length > 0 && (
        <ActForm
          switches="language"
          language={language}
          answer={actionData}
          fields={fields}
          buttons={<Button>{t.signUp[language]}</Button>}
        >
          <p>{say(t.signUpUntil, language, { day })}</p>
          <FormFields
            fields={fields}
            language={language}
            {...placeOf(country)}
            problems={actionData?.problems ?? []}
            {...(actionData
              ? { typed: actionData.typed }
              : { values: { comers: 1, ...(free.length === 1 ? { talkId: free[0]?.id } : {}) } })}
          />
        </ActForm>
      )}
    </>
  );
}

type Loaded = Awaited<ReturnType<typeof loader>>;

/** What one has signed up for, how to get in, and the way off the list. */
function OwnSignUp({ data: { language, foreign, joining }, own }: { readonly data: Loaded; readonly own: NonNullable<Loaded['own']> }) {
  return (
    <Panel tone="accent">
      <h2>{t.ownTitle[language]}</h2>
      <SummaryList
        language={language}
        items={[
          { key: 'time', term: t.ownTime[language], value: talkTime(own.time, language) },
          { key: 'place', term: t.ownPlace[language], value: <span lang={foreign}>{own.time.place}</span> },
          ...(joining ? [{ key: 'joining', term: t.ownJoining[language], value: <span lang={foreign}>{joining}</span> }] : []),
          { key: 'comers', term: t.ownComers[language], value: own.comers },
          ...(own.accessNeeds ? [{ key: 'needs', term: signUpFields.accessNeeds.label[language], value: own.accessNeeds }] : []),
        ]}
      />
      {own.ahead && (
        <form method="post">
          <Button name="intent" value={`off:${own.time.id}`} variant="secondary">
            {t.takeOff[language]}
          </Button>
        </form>
      )}
    </Panel>
  );
}
