import { data, redirect } from 'react-router';
import { interviewMoveFields } from '#assessment/interview-fields';
import { isPast } from '#dialogue/talk';
import { talkFields } from '#dialogue/talk-fields';
import { interviewLength } from '#call/interview-criteria';
import type { Fields } from '#field/field';
import { mayAct } from '#party/role';
import { parseDay } from '#value/day';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf, foreign } from '../case-caption.tsx';
import { GroupErrors, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { isOpened, NotOpened } from '../not-opened.tsx';
import { Asked } from './asked.tsx';
import { askedCriteria } from './asked-criteria.ts';
import { nameOfInterview } from './interview-name.ts';
import { InterviewList } from './interview-list.tsx';
import { InviteForm, OfferForm, Times } from './offered-times.tsx';
import { interviewText } from './text.ts';
import { timeField } from './time-fields.ts';
import { useInterviewText } from './round-text.ts';

/** What is asked when a time is offered: how long is said by the call. */
const { minutes: _, ...offerFields } = talkFields;

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const now = casework.now();
  const room = await casework.interviewRoom(actor, call.id);
  const nameOf = (personId: string) => file.assignments.find((entry) => entry.personId === personId)?.name ?? '';
  const nameAt = (id: string) => {
    const interview = room.interviews.find(({ talkId }) => talkId === id);
    return interview ? nameOfInterview(interview, call, language) : null;
  };
  return {
    language,
    callKind: call.kind,
    now,
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    base: `/${language}/w/cases/${file.id}/calls/${call.id}/interviews`,
    // Of a call that is not published the panel reads nothing.
    minutes: interviewLength(call.publishedAt ? call.criteria : []),
    criteria: askedCriteria(call.publishedAt ? call.criteria : []),
    arranges: mayAct(actor, 'arrangeInterviews') && call.state === 'opened',
    uninvited: room.uninvited,
    talks: room.talks.map((talk) => ({
      ...talk,
      past: isPast(talk, call.zone, now),
      name: nameAt(talk.id),
    })),
    interviews: room.interviews.map(({ record, ...interview }) => ({
      ...interview,
      name: nameOfInterview(interview, call, language),
      open: interview.lotState === 'opened',
      present: record?.present.map(nameOf) ?? [],
      moves: room.moves.filter(({ interviewId }) => interviewId === interview.id),
    })),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const form = await args.request.formData();
  const place = { caseId: file.id, callId: call.id };
  const here = new URL(args.request.url).pathname;
  const [act = '', id = ''] = textIn(form, 'intent').split(':');
  const about = textIn(form, 'about');
  const free = (await casework.interviewRoom(actor, call.id)).talks.filter(({ bookedBy }) => bookedBy === null);
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { byKey, problems, typed } = readGroups<Fields>(form, about === 'offer' ? offerFields : bookingFields(act, free), {
    keys: about === '' ? [] : [about],
    rules,
  });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  if (problems.length > 0) return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  const values = byKey[about] ?? {};
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  const booking = { ...place, interviewId: about, talkId: text('talkId') ?? '' };
  const settled =
    act === 'withdraw'
      ? await casework.withdrawInterviewTime(actor, { ...place, talkId: id })
      : act === 'invite'
        ? await casework.inviteToInterviews(actor, place)
        : about === 'offer'
          ? await casework.offerInterviewTime(actor, {
              ...place,
              values: { talkDay: dayOf(values['talkDay']), starts: text('starts'), place: text('place') },
            })
          : act === 'move'
            ? await casework.moveInterview(actor, { ...booking, values: { moveReason: text('moveReason') } })
            : await casework.giveInterviewTime(actor, booking);
  return settled.ok
    ? redirect(`${here}#${act === 'withdraw' || about === 'offer' ? 'times' : 'interviews'}`)
    : unaccepted({ typed }, { refusal: settled.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(interviewText.title[params.lang === 'en' ? 'en' : 'nb']);

/** Times, invitations and what came of them, for the body and the panel. */
export default function Interviews({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useInterviewText();
  const { language, now, caption, written, call, minutes, criteria, arranges, uninvited, talks, interviews } = loaderData;
  const free = talks.filter(({ name, past }) => name === null && !past);
  const groups = interviews.map(({ id, name }) => ({ key: id, name }));
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={t.title[language]}
        {...(minutes > 0 ? { lead: say(t.lead, language, { minutes }) } : {})}
      />
      <GroupErrors
        language={language}
        answer={actionData}
        fields={[...placed([{ key: 'offer', name: t.offerTitle[language] }], offerFields), ...placed(groups, bookingFields('move', free))]}
      />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {minutes === 0 ? (
        <EmptyState title={t.none[language]}>
          <p>{t.noneText[language]}</p>
        </EmptyState>
      ) : (
        <>
          {isOpened(call) && (
            <Section id="interviews" title={t.bidders[language]}>
              <InterviewList facts={loaderData} free={free} answer={actionData} />
            </Section>
          )}
          {arranges && uninvited > 0 && <InviteForm language={language} count={uninvited} free={free.length} />}
          {isOpened(call) && <Times facts={loaderData} />}
          {arranges && <OfferForm facts={loaderData} fields={offerFields} answer={actionData} />}
          <Section title={t.asked[language]}>
            <Asked language={language} written={written} criteria={criteria} />
          </Section>
        </>
      )}
    </>
  );
}

/** What is asked when a bidder is given a time, or moved to another. */
function bookingFields(act: string, free: Parameters<typeof timeField>[0]): Fields {
  return { talkId: timeField(free), ...(act === 'move' ? interviewMoveFields : {}) };
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function dayOf(value: unknown) {
  return typeof value === 'string' ? parseDay(value) : null;
}
