import { redirectDone } from '../../done/done.ts';
import { data } from 'react-router';
import { interviewMoveFields } from '#assessment/interview-fields';
import { isPast } from '#dialogue/talk';
import { interviewLength } from '#call/interview-criteria';
import type { Fields } from '#field/field';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Panel, Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { actorOf, placeOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { talkTime } from '../../07-decision/talk-time.ts';
import { foreign } from '../case-caption.tsx';
import { GroupErrors, GroupFields, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { Asked } from './asked.tsx';
import { askedCriteria } from './asked-criteria.ts';
import { movedFacts } from './interview-list.tsx';
import { interviewText } from './text.ts';
import { timeField } from './time-fields.ts';
import { useInterviewText } from './round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const now = casework.now();
  const { interviews, talks, moves } = await casework.ownInterviews(actorOf(args), call.id);
  return {
    language,
    callKind: call.kind,
    country: file.country,
    written: foreign(file.language, language),
    title: call.title ?? '',
    body: file.organisation.name,
    page: `/${language}/cases/${file.id}/calls/${call.id}`,
    minutes: interviewLength(call.criteria),
    criteria: askedCriteria(call.criteria),
    free: talks.filter(({ id }) => !interviews.some(({ talkId }) => talkId === id)).filter((talk) => !isPast(talk, call.zone, now)),
    interviews: interviews.map((interview) => {
      const talk = talks.find(({ id }) => id === interview.talkId) ?? null;
      return {
        ...interview,
        talk: talk && { talkDay: talk.talkDay, starts: talk.starts, minutes: talk.minutes, place: talk.place },
        begun: talk !== null && isPast(talk, call.zone, now),
        moves: moves.filter(({ interviewId }) => interviewId === interview.id),
      };
    }),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const actor = actorOf(args);
  const form = await args.request.formData();
  const posted = form.get('interview');
  const interviewId = typeof posted === 'string' ? posted : '';
  const { interviews, talks } = await casework.ownInterviews(actor, call.id);
  const moves = interviews.some(({ id, talkId }) => id === interviewId && talkId !== null);
  const rules = rulesOf({ language, country: file.country, moment: 'save' });
  const { byKey, problems, typed } = readGroups<Fields>(form, bookingFields(talks, moves ? 'move' : 'book'), {
    keys: [interviewId],
    rules,
  });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  if (problems.length > 0) return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  const { talkId, moveReason } = byKey[interviewId] ?? {};
  const input = { caseId: file.id, callId: call.id, interviewId, talkId: typeof talkId === 'string' ? talkId : '' };
  const booked = moves
    ? await casework.moveOwnInterview(actor, { ...input, values: { moveReason: typeof moveReason === 'string' ? moveReason : null } })
    : await casework.bookInterview(actor, input);
  return booked.ok
    ? redirectDone(args, new URL(args.request.url).pathname, 'interviewBooked')
    : unaccepted({ typed }, { refusal: booked.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(interviewText.ownTitle[params.lang === 'en' ? 'en' : 'nb']);

/** A bidder's own page for its interview: what it is about, and the time. Of others it shows nothing. */
export default function OwnInterview({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useInterviewText();
  const { language, country, written, page, minutes, criteria, free, interviews } = loaderData;
  const waits = ({ open, outcome, begun, off }: (typeof interviews)[number]) => open && !outcome && !begun && !off;
  const groups = interviews.map(({ id }) => ({ key: id, name: t.chooseTime[language] }));
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={page} lang={written}>
            {loaderData.title} · {loaderData.body}
          </a>
        }
        title={t.ownTitle[language]}
        {...(interviews.length > 0 ? { lead: say(t.ownLead, language, { minutes }) } : {})}
      />
      <GroupErrors language={language} answer={actionData} fields={placed(groups, bookingFields(free, 'move'))} />
      {interviews.length === 0 && (
        <EmptyState title={t.ownNone[language]}>
          <p>{t.ownNoneText[language]}</p>
        </EmptyState>
      )}
      {interviews.map((interview) => {
        const fields = bookingFields(free, interview.talk ? 'move' : 'book');
        const form = (
          <ActForm
            switches="language"
            language={language}
            answer={undefined}
            fields={fields}
            buttons={<Button variant={interview.talk ? 'secondary' : 'primary'}>{(interview.talk ? t.move : t.book)[language]}</Button>}
          >
            <input type="hidden" name="interview" value={interview.id} />
            <GroupFields
              group={{ key: interview.id, name: (interview.talk ? t.ownMoveTitle : t.chooseTime)[language] }}
              fields={fields}
              language={language}
              {...placeOf(country)}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : {})}
            />
          </ActForm>
        );
        return (
          <Panel key={interview.id}>
            <h2>{t.ownTime[language]}</h2>
            {interview.lotTitle && <p lang={written}>{interview.lotTitle}</p>}
            {interview.talk ? (
              <p>
                <strong>{talkTime(interview.talk, language)}</strong> · {interview.talk.place}
              </p>
            ) : (
              waits(interview) && <p>{t.ownChoose[language]}</p>
            )}
            {interview.moves.map((move) => (
              <p key={move.id} className="field__hint">
                {say(move.movedByBidder ? t.movedByYou : t.movedByBody, language, movedFacts(move, loaderData))}
              </p>
            ))}
            {interview.off && !interview.outcome && <p>{t.ownOff[language]}</p>}
            {interview.outcome && <p>{(interview.outcome === 'held' ? t.ownHeld : t.ownDidNotCome)[language]}</p>}
            {waits(interview) && free.length === 0 && <p>{t.ownNoFree[language]}</p>}
            {waits(interview) && free.length > 0 && !interview.talk && form}
            {waits(interview) && free.length > 0 && interview.talk && (
              <Disclosure summary={t.ownMoveTitle[language]} {...(actionData ? { open: 'open' as const } : {})}>
                {form}
              </Disclosure>
            )}
          </Panel>
        );
      })}
      {criteria.length > 0 && (
        <Section title={t.asked[language]}>
          <Asked language={language} written={written} criteria={criteria} />
        </Section>
      )}
    </>
  );
}

/** The time, and on a move the reason. */
function bookingFields(times: Parameters<typeof timeField>[0], act: 'book' | 'move'): Fields {
  return { talkId: timeField(times), ...(act === 'move' ? interviewMoveFields : {}) };
}
