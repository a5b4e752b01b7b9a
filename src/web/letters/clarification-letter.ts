import type { LetterText } from '#casework/bench';
import type { Clarification, ClarificationPurpose } from '#assessment/clarification';
import type { CallTerms } from '#call/call-lot';
import type { CaseFile } from '#public-record/case-file';
import type { Language, Text } from '#value/text';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { textOfKind } from '../text/text-of-kind.ts';

type About = {
  readonly file: CaseFile;
  readonly call: CallTerms;
  readonly asked: readonly Clarification[];
  readonly page: string;
  readonly language: Language;
};

/** What a bidder is asked about its submission, and until when it may answer. The time first: that is what can be lost. */
export function clarificationLetter({ file, call, asked, page, language }: About): LetterText {
  const t = wordsOf(call.kind);
  const [first] = asked;
  if (!first) throw new Error('a letter about nothing');
  const facts = {
    body: file.organisation.name,
    call: call.title ?? '',
    dueAt: formatInstant(first.dueAt, call.zone, language),
  };
  const points = asked.map(({ questionId }) => call.questions.find(({ id }) => id === questionId)?.title).filter((title) => title != null);
  return {
    subject: say(subject, language, facts),
    body: [
      say(t.lead, language, facts),
      why[first.purpose][language],
      ...(points.length > 0 ? [`${about[language]}\n${points.map((title) => `– ${title}`).join('\n')}`] : []),
      first.asked,
      say(how, language, { page }),
      t.rest[language],
    ].join('\n\n'),
  };
}

const subject: Text = { en: 'Answer by {dueAt}: {call}', nb: 'Svar innen {dueAt}: {call}' };
const why: Readonly<Record<ClarificationPurpose, Text>> = {
  clarify: { en: 'Something in it is unclear to us.', nb: 'Noe i det er uklart for oss.' },
  cure: {
    en: 'An answer that was required is missing. Everybody who lacks one is asked, and has the same time.',
    nb: 'Et svar som måtte være med, mangler. Alle som mangler et svar, blir spurt og har like lang tid.',
  },
  lowPrice: {
    en: 'Your price looks unusually low. That need not be wrong. Explain how the service can be given for it.',
    nb: 'Prisen deres ser uvanlig lav ut. Det trenger ikke være galt. Forklar hvordan tjenesten kan gis for den.',
  },
};
const about: Text = { en: 'It is about:', nb: 'Det gjelder:' };
const how: Text = { en: 'Answer here: {page}', nb: 'Svar her: {page}' };
const words = {
  lead: {
    en: '{body} has a question about your submission to “{call}”. You can answer until {dueAt}.',
    nb: '{body} har et spørsmål om tilbudet deres til «{call}». Dere kan svare fram til {dueAt}.',
  },
  rest: {
    en: 'Answer only what is asked. The price and the rest of the submission stay as they are. If you do not answer, the submission is assessed as it is.',
    nb: 'Svar bare på det det spørres om. Prisen og resten av tilbudet står som det er. Svarer dere ikke, blir tilbudet vurdert slik det er.',
  },
} as const satisfies Record<string, Text>;

const wordsOf = textOfKind(words, {
  recorded: {
    lead: {
      en: '{body} has a question about what is written about you in “{call}”. You can answer until {dueAt}.',
      nb: '{body} har et spørsmål om det som er skrevet om dere i «{call}». Dere kan svare fram til {dueAt}.',
    },
    rest: {
      en: 'Answer only what is asked. The price and the rest stay as they are. If you do not answer, you are assessed on what is known.',
      nb: 'Svar bare på det det spørres om. Prisen og resten står som det er. Svarer dere ikke, blir dere vurdert ut fra det som er kjent.',
    },
  },
  rounds: {
    lead: {
      en: '{body} has a question about your {submission} to “{call}”. You can answer until {dueAt}.',
      nb: '{body} har et spørsmål om {theSubmission} deres til «{call}». Dere kan svare fram til {dueAt}.',
    },
  },
  fundRound: {
    rest: {
      en: 'Answer only what is asked. The amount and the rest of the application stay as they are. If you do not answer, the application is assessed as it is.',
      nb: 'Svar bare på det det spørres om. Beløpet og resten av søknaden står som de er. Svarer dere ikke, blir søknaden vurdert slik den er.',
    },
  },
  requestWave: {
    rest: {
      en: 'Answer only what is asked. The rest of the request stays as it is. If you do not answer, the request is assessed as it is.',
      nb: 'Svar bare på det det spørres om. Resten av forespørselen står som den er. Svarer dere ikke, blir forespørselen vurdert slik den er.',
    },
  },
});
