import type { Talk } from '#dialogue/talk';
import { interviewMoveFields } from '#assessment/interview-fields';
import type { Country } from '#field/field';
import type { Day } from '#value/day';
import type { Instant, Zone } from '#value/instant';
import type { Language } from '#value/text';
import type { Unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Panel } from '../../design/layout.tsx';
import { Tag } from '../../design/tag.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { placeOf } from '../../page.ts';
import { formatInstant, formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { talkTime } from '../../07-decision/talk-time.ts';
import { GroupFields } from '../group-form.tsx';
import { timeField } from './time-fields.ts';
import { useInterviewText } from './round-text.ts';

export type ListedInterview = {
  readonly id: string;
  readonly submissionId: string;
  /** With the lot where a call is divided. */
  readonly name: string;
  readonly open: boolean;
  readonly invitedAt: Instant;
  readonly talkId: string | null;
  readonly readable: boolean;
  readonly off: boolean;
  readonly outcome: 'held' | 'didNotCome' | null;
  readonly present: readonly string[];
  readonly moves: readonly Move[];
};

export type Move = {
  readonly id: string;
  readonly fromDay: Day;
  readonly fromStarts: string;
  readonly moveReason: string;
  readonly movedByBidder: boolean;
};

type Time = Pick<Talk, 'talkDay' | 'starts' | 'minutes' | 'place'> & { readonly id: string; readonly past: boolean };

export type InterviewListProps = {
  readonly facts: {
    readonly language: Language;
    readonly country: Country;
    readonly call: { readonly zone: Zone };
    readonly base: string;
    readonly minutes: number;
    readonly arranges: boolean;
    readonly interviews: readonly ListedInterview[];
    readonly talks: readonly Time[];
  };
  readonly free: readonly Time[];
  readonly answer: Unaccepted | undefined;
};

/** Everybody who is invited: the time, what was moved, and whether it was held. */
export function InterviewList(props: InterviewListProps) {
  const t = useInterviewText();
  const { language, call, base, arranges, interviews, talks } = props.facts;
  if (interviews.length === 0) return <p>{t.notInvitedYet[language]}</p>;
  return interviews.map((interview) => {
    const talk = talks.find(({ id }) => id === interview.talkId) ?? null;
    return (
      <Panel key={interview.id}>
        <h3>{interview.name}</h3>
        <p>
          <State language={language} interview={interview} /> {talk && `${talkTime(talk, language)} · ${talk.place ?? ''}`}
        </p>
        <p className="field__hint">{say(t.invitedAt, language, { at: formatInstant(interview.invitedAt, call.zone, language) })}</p>
        {interview.moves.map((move) => (
          <p key={move.id} className="field__hint">
            {say(move.movedByBidder ? t.movedByBidder : t.movedLine, language, movedFacts(move, props.facts))}
          </p>
        ))}
        {interview.present.length > 0 && <p>{say(t.present, language, { names: formatList(interview.present, language) })}</p>}
        {arranges &&
          interview.readable &&
          talk &&
          (!interview.off || interview.outcome !== null) &&
          (interview.outcome !== null || talk.past) && (
            <p>
              <a className="ds-link" href={`${base}/${interview.submissionId}`}>
                {(interview.outcome === null ? t.toRecord : t.toRecordAgain)[language]}
              </a>
            </p>
          )}
        {arranges && interview.open && !interview.off && interview.outcome === null && (
          <TimeForm {...props} interview={interview} booked={talk ? 'booked' : 'none'} />
        )}
      </Panel>
    );
  });
}

/** The time that an interview was moved from, and why. */
export function movedFacts({ fromDay, fromStarts, moveReason }: Move, about: { readonly language: Language; readonly minutes: number }) {
  const from = talkTime({ talkDay: fromDay, starts: fromStarts, minutes: about.minutes }, about.language);
  return { from, reason: moveReason };
}

function State({ language, interview }: { readonly language: Language; readonly interview: ListedInterview }) {
  const t = useInterviewText();
  if (interview.outcome === 'held') return <Tag tone="success">{t.held[language]}</Tag>;
  if (interview.outcome === 'didNotCome') return <Tag tone="warning">{t.didNotCome[language]}</Tag>;
  if (interview.off) return <Tag tone="warning">{t.off[language]}</Tag>;
  return interview.talkId ? <Tag tone="info">{t.booked[language]}</Tag> : <Tag tone="warning">{t.noTime[language]}</Tag>;
}

type TimeFormProps = InterviewListProps & { readonly interview: ListedInterview; readonly booked: 'booked' | 'none' };

/** The first time, or another one with a reason. */
function TimeForm({ facts, free, answer, interview, booked }: TimeFormProps) {
  const t = useInterviewText();
  const { language, country } = facts;
  const fields = { talkId: timeField(free), ...(booked === 'booked' ? interviewMoveFields : {}) };
  const title = (booked === 'booked' ? t.moveTitle : t.giveTitle)[language];
  const typed = answer !== undefined && Object.keys(answer.typed).some((name) => name.startsWith(`${interview.id}.`));
  return (
    <Disclosure summary={title} {...(typed ? { open: 'open' as const } : {})}>
      {free.length === 0 ? (
        <p>{t.noFree[language]}</p>
      ) : (
        <ActForm
          switches="language"
          language={language}
          answer={undefined}
          fields={fields}
          enter={booked === 'booked' ? 'move' : 'give'}
          buttons={
            <Button name="intent" value={booked === 'booked' ? 'move' : 'give'} variant="secondary">
              {(booked === 'booked' ? t.move : t.give)[language]}
            </Button>
          }
        >
          <input type="hidden" name="about" value={interview.id} />
          <GroupFields
            group={{ key: interview.id, name: title }}
            fields={fields}
            language={language}
            {...placeOf(country)}
            problems={answer?.problems ?? []}
            {...(typed ? { typed: answer.typed } : {})}
          />
        </ActForm>
      )}
    </Disclosure>
  );
}
