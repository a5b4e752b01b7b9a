import type { Letters } from '#casework/bench';
import { interviewCriteria, interviewLength } from '#call/interview-criteria';
import type { Text } from '#value/text';
import { say } from '../text/say.ts';
import { textOfKind } from '../text/text-of-kind.ts';
import { talkTime } from '../07-decision/talk-time.ts';

/** What a bidder is told about its interview: the invitation, the time that was given, or the new one. */
export function interviewLetter({
  file,
  call,
  news,
  page,
  language,
}: Parameters<Letters['interview']>[0]): ReturnType<Letters['interview']> {
  const t = wordsOf(call.kind);
  const values = {
    body: file.organisation.name,
    call: call.title ?? '',
    minutes: interviewLength(call.criteria),
    page,
    time: news.is === 'invited' ? '' : talkTime(news.talk, language),
    place: news.is === 'invited' ? '' : (news.talk.place ?? ''),
    reason: news.is === 'moved' ? news.reason : '',
  };
  const asked = interviewCriteria(call.criteria).map(
    ({ title, interviewAsks, interviewWho }) =>
      `${title ?? ''}\n${interviewAsks ?? ''}\n${say(t.who, language, { who: interviewWho ?? '' })}`,
  );
  const parts =
    news.is === 'invited'
      ? [
          say(t.invited, language, values),
          `${t.asked[language]}\n\n${asked.join('\n\n')}`,
          say(t.same, language, values),
          say(t.choose, language, values),
        ]
      : [
          say(news.is === 'given' ? t.given : t.moved, language, values),
          say(t.place, language, values),
          ...(news.is === 'moved' ? [say(t.reason, language, values)] : []),
          say(t.other, language, values),
        ];
  return {
    subject: say({ invited: t.inviteSubject, given: t.timeSubject, moved: t.movedSubject }[news.is], language, values),
    body: parts.join('\n\n'),
  };
}

const words = {
  inviteSubject: { en: 'Choose a time for the interview: {call}', nb: 'Velg en tid for intervjuet: {call}' },
  timeSubject: { en: 'The time of your interview: {call}', nb: 'Tid for intervjuet: {call}' },
  movedSubject: { en: 'Your interview is moved: {call}', nb: 'Intervjuet er flyttet: {call}' },
  invited: {
    en: '{body} invites you to an interview of {minutes} minutes about “{call}”. It is part of the assessment.',
    nb: '{body} inviterer dere til et intervju på {minutes} minutter om «{call}». Det er en del av vurderingen.',
  },
  asked: { en: 'This is what it is about, as the call says:', nb: 'Dette handler det om, slik det står i konkurransen:' },
  who: { en: 'Takes part from you: {who}', nb: 'Stiller fra dere: {who}' },
  same: {
    en: 'Everybody who is invited gets this invitation at the same moment, the same questions and the same time. The price and the rest of the submission stay as they are.',
    nb: 'Alle som er invitert, får denne invitasjonen samtidig, de samme spørsmålene og like lang tid. Prisen og resten av tilbudet står som det er.',
  },
  choose: { en: 'Choose a time here: {page}', nb: 'Velg en tid her: {page}' },
  given: { en: 'Your interview about “{call}” is {time}.', nb: 'Intervjuet om «{call}» er {time}.' },
  moved: { en: 'Your interview about “{call}” is moved to {time}.', nb: 'Intervjuet om «{call}» er flyttet til {time}.' },
  place: { en: 'Place: {place}', nb: 'Sted: {place}' },
  reason: { en: 'Why: {reason}', nb: 'Hvorfor: {reason}' },
  other: {
    en: 'If you cannot come then, choose another time and say why: {page}',
    nb: 'Passer det ikke, velg en annen tid og skriv hvorfor: {page}',
  },
} as const satisfies Record<string, Text>;

const wordsOf = textOfKind(words, {
  rounds: {
    asked: { en: 'This is what it is about, as announced:', nb: 'Dette handler det om, slik det er kunngjort:' },
  },
  fundRound: {
    same: {
      en: 'Everybody who is invited gets this invitation at the same moment, the same questions and the same time. The amount and the rest of the application stay as they are.',
      nb: 'Alle som er invitert, får denne invitasjonen samtidig, de samme spørsmålene og like lang tid. Beløpet og resten av søknaden står som de er.',
    },
  },
  requestWave: {
    same: {
      en: 'Everybody who is invited gets this invitation at the same moment, the same questions and the same time. The rest of the request stays as it is.',
      nb: 'Alle som er invitert, får denne invitasjonen samtidig, de samme spørsmålene og like lang tid. Resten av forespørselen står som den er.',
    },
  },
});
