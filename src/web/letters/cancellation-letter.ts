import type { Letters } from '#casework/bench';
import { cancellationFields } from '#call/cancellation-fields';
import type { Text } from '#value/text';
import { say } from '../text/say.ts';
import { textOfKind } from '../text/text-of-kind.ts';

/** The letter to everybody who had begun, sealed or submitted something to a call that is stopped. */
export function cancellationLetter({
  file,
  call,
  cancellation,
  page,
  language,
}: Parameters<Letters['cancellation']>[0]): ReturnType<Letters['cancellation']> {
  const values = {
    call: call.title ?? '',
    body: file.organisation.name,
    ground: cancellationFields.ground.options.find(({ value }) => value === cancellation.ground)?.label[language] ?? '',
    reason: cancellation.cancellationReason ?? '',
    page,
  };
  const t = wordsOf(call.kind);
  const parts = [t.stopped, cancellation.stage === 'published' ? t.sealed : t.opened, t.sorry, t.more].map((part) =>
    say(part, language, values),
  );
  return { subject: say(t.subject, language, values), body: [...parts, file.organisation.name].join('\n\n') };
}

const words = {
  subject: { en: 'Call cancelled: {call}', nb: 'Konkurransen er avlyst: {call}' },
  stopped: {
    en: '{body} has stopped the call “{call}”. Reason: {ground}. {reason}',
    nb: '{body} har avlyst konkurransen «{call}». Grunn: {ground}. {reason}',
  },
  sealed: {
    en: 'No submission has been opened, and none will be: the key is destroyed. Nobody else can read what anybody has written, and we do not know who had begun or submitted.',
    nb: 'Ingen tilbud er åpnet, og ingen vil bli det: Nøkkelen er slettet. Ingen andre kan lese det noen har skrevet, og vi vet ikke hvem som hadde begynt eller levert.',
  },
  opened: {
    en: 'The submissions were opened, but will not be used.',
    nb: 'Tilbudene er åpnet, men blir ikke brukt.',
  },
  sorry: {
    en: 'We are sorry for the work that has gone into this. If you had begun, your answers are still yours: you find them on the page of your submission.',
    nb: 'Vi beklager arbeidet som er lagt ned. Hadde dere begynt, er svarene fortsatt deres: Dere finner dem på siden for innleveringen.',
  },
  more: { en: 'The public page of the call: {page}', nb: 'Den offentlige siden for konkurransen: {page}' },
} as const satisfies Record<string, Text>;

const wordsOf = textOfKind(words, {
  recorded: {
    subject: { en: 'The process is stopped: {call}', nb: 'Prosessen er stanset: {call}' },
    stopped: {
      en: '{body} has stopped the process “{call}”. Reason: {ground}. {reason}',
      nb: '{body} har stanset prosessen «{call}». Grunn: {ground}. {reason}',
    },
    sealed: {
      en: 'No provider has been chosen. What you wrote, and what was written about you, is shown to nobody else.',
      nb: 'Ingen leverandør er valgt. Det dere skrev, og det som er skrevet om dere, blir ikke vist til noen andre.',
    },
    opened: {
      en: 'What was found out about the providers will not be used.',
      nb: 'Det som er funnet ut om leverandørene, blir ikke brukt.',
    },
    sorry: {
      en: 'We are sorry for the work that has gone into this.',
      nb: 'Vi beklager arbeidet som er lagt ned.',
    },
    more: { en: 'The public page of the process: {page}', nb: 'Den offentlige siden for prosessen: {page}' },
  },
  rounds: {
    subject: { en: '{TheCall} is cancelled: {call}', nb: '{TheCall} er avlyst: {call}' },
    stopped: {
      en: '{body} has stopped {theCall} “{call}”. Reason: {ground}. {reason}',
      nb: '{body} har avlyst {theCall} «{call}». Grunn: {ground}. {reason}',
    },
    sealed: {
      en: 'No {submission} has been opened, and none will be: the key is destroyed. Nobody else can read what anybody has written, and we do not know who had begun or submitted.',
      nb: 'Ingen {submission} er åpnet, og ingen vil bli det: Nøkkelen er slettet. Ingen andre kan lese det noen har skrevet, og vi vet ikke hvem som hadde begynt eller levert.',
    },
    opened: {
      en: '{TheSubmissions} were opened, but will not be used.',
      nb: '{TheSubmissions} er åpnet, men blir ikke brukt.',
    },
    sorry: {
      en: 'We are sorry for the work that has gone into this. If you had begun, your answers are still yours: you find them on the page of your {submission}.',
      nb: 'Vi beklager arbeidet som er lagt ned. Hadde dere begynt, er svarene fortsatt deres: Dere finner dem på siden for {theSubmission}.',
    },
    more: { en: 'The public page of {theCall}: {page}', nb: 'Den offentlige siden for {theCall}: {page}' },
  },
});
