import { signUpOpen } from '#dialogue/meeting';
import { isPast } from '#dialogue/talk';
import { zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import { LinkButton } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { talkTime } from '../07-decision/talk-time.ts';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import { meetingText as t } from './meeting-text.ts';

export type MeetingsPartProps = {
  readonly record: PublicRecord;
  readonly language: Language;
  readonly now: Instant;
  /** Whether the reader can sign up, or would have to act for an enterprise first. */
  readonly may: 'signUp' | 'read';
};

/** The meetings of a case before its calls, for everybody: what, when, where, by when to sign up. Not who comes. */
export function MeetingsPart({ record, language, now, may }: MeetingsPartProps) {
  if (record.meetings.length === 0) return null;
  const foreign = record.language === language ? undefined : record.language;
  const zone = zoneOf(record.country);
  const over = record.calls.length > 0;
  const isAhead = ({ times }: PublicRecord['meetings'][number]) =>
    times.some((time) => !isPast({ ...time, purpose: 'openMeeting' }, zone, now));
  // What one can still come to is what most look for.
  const meetings = [...record.meetings.filter(isAhead), ...record.meetings.filter((meeting) => !isAhead(meeting)).toReversed()];
  return (
    <Section id="meetings" title={t.title[language]} lead={t.publicLead[language]}>
      {meetings.map((meeting) => {
        const ahead = isAhead(meeting);
        const open = !over && ahead && signUpOpen({ ...meeting, signUpBy: meeting.signUpBy ?? null }, { zone, at: now });
        const day = meeting.signUpBy ? formatDayWithWeekday(meeting.signUpBy, language) : '';
        return (
          <article key={meeting.id} id={`meeting-${meeting.id}`} className="flow">
            <h3>
              <span lang={foreign}>{meeting.meetingTitle}</span>{' '}
              {meeting.cancelledAt ? <Tag tone="warning">{t.cancelled[language]}</Tag> : !ahead && <Tag>{t.held[language]}</Tag>}
            </h3>
            {meeting.cancelledAt && <p lang={foreign}>{meeting.cancelReason}</p>}
            <div className="prose-plain" lang={foreign}>
              {meeting.about}
            </div>
            <SummaryList
              language={language}
              items={[
                {
                  key: 'when',
                  term: t.whenTitle[language],
                  value: (
                    <ul className="plain-list">
                      {meeting.times.map((time) => (
                        <li key={time.id}>
                          {talkTime(time, language)} · <span lang={foreign}>{time.place}</span>
                        </li>
                      ))}
                    </ul>
                  ),
                },
                { key: 'access', term: t.accessTitle[language], value: <span lang={foreign}>{meeting.access}</span> },
              ]}
            />
            {open && may === 'read' && (
              <p>
                {say(t.signUpUntil, language, { day })}. {t.onlyEnterprises[language]}
              </p>
            )}
            {open && may === 'signUp' && (
              <>
                <p>{say(t.signUpUntil, language, { day })}</p>
                <p>
                  <LinkButton href={`/${language}/w/cases/${record.id}/meetings/${meeting.id}/sign-up`} variant="secondary">
                    {(meeting.meetingKind === 'oneToOne' ? t.book : t.signUp)[language]}
                    <span className="ds-sr-only">{say(t.signUpFor, language, { meeting: meeting.meetingTitle ?? '' })}</span>
                  </LinkButton>
                </p>
              </>
            )}
          </article>
        );
      })}
    </Section>
  );
}
