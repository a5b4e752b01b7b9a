import type { Letters } from '#casework/bench';
import { talkTime } from '../07-decision/talk-time.ts';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import type { Text } from '#value/text';

/** The invitation to a meeting before there is a call: nothing but what is public, and where everybody signs up, invited or not. */
export function meetingInvitationLetter({
  file,
  meeting,
  page,
  language,
}: Parameters<Letters['meetingInvitation']>[0]): ReturnType<Letters['meetingInvitation']> {
  const values = {
    body: file.organisation.name,
    meeting: meeting.meetingTitle ?? '',
    need: file.need.title ?? '',
    day: meeting.signUpBy ? formatDayWithWeekday(meeting.signUpBy, language) : '',
    page,
  };
  const kind = meeting.meetingKind === 'oneToOne' ? t.oneToOne : t.openMeeting;
  const times = meeting.times.map((time) => `– ${talkTime(time, language)}: ${time.place ?? ''}`).join('\n');
  return {
    subject: say(t.subject, language, values),
    body: [
      say(kind, language, values),
      meeting.about ?? '',
      times,
      meeting.access ?? '',
      say(t.where, language, values),
      t.forAll[language],
      file.organisation.name,
    ].join('\n\n'),
  };
}

const t = {
  subject: { en: 'Invitation: {meeting}', nb: 'Invitasjon: {meeting}' },
  openMeeting: {
    en: '{body} invites you to an open meeting, “{meeting}”, about the need “{need}”. There is no call yet.',
    nb: '{body} inviterer dere til et åpent møte, «{meeting}», om behovet «{need}». Det er ingen konkurranse ennå.',
  },
  oneToOne: {
    en: '{body} invites you to a one-to-one talk, “{meeting}”, about the need “{need}”. There is no call yet. Choose one of the times:',
    nb: '{body} inviterer dere til et en-til-en-møte, «{meeting}», om behovet «{need}». Det er ingen konkurranse ennå. Velg en av tidene:',
  },
  where: { en: 'Sign up by {day}: {page}', nb: 'Meld dere på innen {day}: {page}' },
  forAll: {
    en: 'The meeting is open to everybody, invited or not. What is said there is put on the same page afterwards, so nobody loses by staying away.',
    nb: 'Møtet er åpent for alle, også dem som ikke er invitert. Det som blir sagt der, legges på den samme siden etterpå, så ingen taper på å bli hjemme.',
  },
} as const satisfies Record<string, Text>;
