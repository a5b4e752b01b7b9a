import type { TalkValues } from '#dialogue/talk-fields';
import type { Language } from '#value/text';
import { talkTime } from '../07-decision/talk-time.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { say } from '../text/say.ts';
import { meetingText as t } from './meeting-text.ts';

type Time = Pick<TalkValues, 'talkDay' | 'starts' | 'minutes' | 'place'> & {
  readonly id: string;
  readonly past: boolean;
  readonly logged: boolean;
  readonly guests: readonly {
    readonly name: string;
    readonly personName: string;
    readonly comers: number;
    readonly accessNeeds: string | null;
  }[];
};

export type MeetingTimesProps = {
  readonly language: Language;
  readonly caseId: string;
  readonly times: readonly Time[];
  /** Whether times can still be taken back. */
  readonly open: boolean;
  readonly foreign: Language | undefined;
};

/** The times of a meeting with who comes to each, and what is left to do about it. */
export function MeetingTimes({ language, caseId, times, open, foreign }: MeetingTimesProps) {
  return (
    <form method="post">
      <SummaryList
        language={language}
        items={times.map((time) => ({
          key: time.id,
          term: talkTime(time, language),
          value: (
            <>
              <p lang={foreign}>{time.place}</p>
              {time.guests.length === 0 && <Tag>{t.nobodyYet[language]}</Tag>}
              <ul className="plain-list">
                {time.guests.map((guest) => (
                  <li key={guest.name}>
                    {say(t.guest, language, { name: guest.name, person: guest.personName, comers: guest.comers })}
                    {guest.accessNeeds && <p className="field__hint">{say(t.needs, language, { needs: guest.accessNeeds })}</p>}
                  </li>
                ))}
              </ul>
              {time.logged && <Tag tone="success">{t.logged[language]}</Tag>}
              {time.past && !time.logged && time.guests.length > 0 && (
                <LinkButton href={`/${language}/w/cases/${caseId}/dialogue?talk=${time.id}`} size="sm">
                  {t.writeLog[language]}
                </LinkButton>
              )}
              {open && !time.past && time.guests.length === 0 && times.length > 1 && (
                <Button name="intent" value={`withdraw:${time.id}`} variant="tertiary" size="sm">
                  {t.takeBack[language]}
                  <span className="ds-sr-only">{say(t.takeBackTime, language, { time: talkTime(time, language) })}</span>
                </Button>
              )}
            </>
          ),
        }))}
      />
    </form>
  );
}
