import type { Letters } from '#casework/bench';
import type { Decision } from '#decision';
import type { RankedSubmission } from '#decision/ranked-submission';
import { formatDay, formatDayWithWeekday, formatInstant, formatInstantToSecond, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import type { Language, Text } from '#value/text';
import { notices } from './notices.ts';

const ordinals: readonly Text[] = [
  { en: 'first', nb: 'nummer én' },
  { en: 'second', nb: 'nummer to' },
  { en: 'third', nb: 'nummer tre' },
  { en: 'fourth', nb: 'nummer fire' },
  { en: 'fifth', nb: 'nummer fem' },
];

/**
 * The wording of letters: the decision in the first sentence, the reasons second, the rights third. Plain text, because it is frozen,
 * printed and sent as e-mail; pages set it in a letter layout.
 */
export const letters: Letters = {
  ...notices,

  decision({ file, call, decision, line, feedback, language }) {
    const winner = decision.ranking.find((other) => other.rank === 1);
    const values = {
      body: file.organisation.name,
      call: call.title ?? '',
      winner: winner?.organisationName ?? '',
      place: ordinalOf(line.rank, language),
      count: decision.ranking.length,
      own: points(line, language),
      best: winner ? points(winner, language) : '',
      price: formatMoneyWithVat(line.price, language),
      reasons: decision.reasons ?? '',
      feedback: feedback ?? '',
      complaint: decision.complaintTo ?? '',
    };
    const parts =
      line.rank === 1
        ? [
            say(chosenText, language, values),
            table(decision, call.criteria, line, language),
            say(reasonsText, language, values),
            waitingText(decision, language, 'chosen'),
          ]
        : [
            say(notChosenText, language, values),
            table(decision, call.criteria, line, language),
            say(reasonsText, language, values),
            say(feedbackText, language, values),
            waitingText(decision, language, 'notChosen'),
            say(complaintText, language, values),
          ];
    return {
      subject: say(line.rank === 1 ? chosenSubject : notChosenSubject, language, values),
      body: [...parts, file.organisation.name].filter((part) => part !== '').join('\n\n'),
    };
  },

  receipt({ code, callTitle, body, receivedAt, closesAt, zone, verifyAddress, language }) {
    const values = {
      code,
      call: callTitle,
      body,
      received: formatInstantToSecond(receivedAt, zone, language),
      closes: formatInstant(closesAt, zone, language),
      address: verifyAddress,
    };
    return { subject: say(receiptSubject, language, values), body: say(receiptText, language, values) };
  },
};

function ordinalOf(rank: number, language: Language): string {
  return ordinals[rank - 1]?.[language] ?? (language === 'nb' ? `nummer ${rank}` : `number ${rank}`);
}

function points(line: RankedSubmission, language: Language): string {
  // Totals are kept unrounded; three decimals tell every pair of unequal totals apart that a reader will meet.
  return formatNumber(line.total, language, { most: 3 });
}

type Criteria = readonly { readonly id: string | null; readonly title: string | null; readonly weight: number | null }[];

/** One line per criterion: own points and the chosen one's, as the assessment summary asks for (PA23 s.50, PR24 reg 31; FOA § 25-1). */
function table(decision: Decision, criteria: Criteria, line: RankedSubmission, language: Language): string {
  const winner = decision.ranking.find((other) => other.rank === 1);
  const figure = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, language, { most: 2 }));
  const lines = criteria.map((criterion) => {
    const id = criterion.id ?? '';
    const values = {
      title: criterion.title ?? '',
      weight: formatNumber(criterion.weight ?? 0, language),
      own: figure(line.scores[id]),
      best: figure(winner?.scores[id]),
    };
    return say(line.rank === 1 ? ownLine : bothLine, language, values);
  });
  return [say(tableHead, language), ...lines].join('\n');
}

function waitingText(decision: Decision, language: Language, to: 'chosen' | 'notChosen'): string {
  if (!decision.waiting) return '';
  const values = {
    ends: formatDayWithWeekday(decision.waiting.ends, language),
    earliest: formatDay(decision.waiting.earliestAct, language),
  };
  return say(to === 'chosen' ? waitingChosen : waitingNotChosen, language, values);
}

const chosenSubject: Text = { en: 'You are chosen: {call}', nb: 'Dere er valgt: {call}' };
const notChosenSubject: Text = { en: 'We have decided: {call}', nb: 'Vi har bestemt oss: {call}' };
const chosenText: Text = {
  en: '{body} intends to sign with you for “{call}”. Your submission came first of {count} with {own} points, at a price of {price}.',
  nb: '{body} har tenkt å inngå avtale med dere om «{call}». Tilbudet deres ble nummer én av {count} med {own} poeng, til en pris på {price}.',
};
const notChosenText: Text = {
  en: 'We have chosen {winner} for “{call}”. Your submission came {place} of {count}, with {own} points against {best}.',
  nb: 'Vi har valgt {winner} i konkurransen «{call}». Tilbudet deres ble {place} av {count}, med {own} poeng mot {best}.',
};
const reasonsText: Text = { en: 'Reasons for the decision: {reasons}', nb: 'Begrunnelse for beslutningen: {reasons}' };
const feedbackText: Text = { en: 'To you: {feedback}', nb: 'Til dere: {feedback}' };
const tableHead: Text = { en: 'Points by criterion (0 to 5):', nb: 'Poeng per kriterium (0 til 5):' };
const ownLine: Text = { en: '– {title} (weight {weight}): {own}', nb: '– {title} (vekt {weight}): {own}' };
const bothLine: Text = {
  en: '– {title} (weight {weight}): yours {own}, the chosen submission {best}',
  nb: '– {title} (vekt {weight}): deres {own}, det valgte tilbudet {best}',
};
const waitingChosen: Text = {
  en: 'It is not final before the waiting period ends on {ends}. Do not start or announce anything before then. The agreement can be signed from {earliest}.',
  nb: 'Dette er ikke endelig før karensperioden (ventetiden før avtalen kan signeres) er over {ends}. Ikke start arbeidet eller kunngjør dette før da. Avtalen kan signeres fra {earliest}.',
};
const waitingNotChosen: Text = {
  en: 'We do not sign before {earliest}: the waiting period ends on {ends}.',
  nb: 'Vi inngår ikke avtale før {earliest}: karensperioden (ventetiden før avtalen kan signeres) er over {ends}.',
};
const complaintText: Text = {
  en: 'If you think that we have made a mistake, write to {complaint} before then.',
  nb: 'Mener dere at vi har gjort feil, kan dere skrive til {complaint} før da.',
};
const receiptSubject: Text = { en: 'Received: {call}', nb: 'Mottatt: {call}' };
const receiptText: Text = {
  en: 'We received your submission to “{call}” on {received}.\n\nIt is sealed: nobody at {body} can open it before {closes}. You can replace or withdraw it until then. The latest sealed version counts.\n\nReceipt code: {code}\nCheck it at {address}\n\nKeep this message. It proves what you sent and when.',
  nb: 'Vi mottok innleveringen deres til «{call}» {received}.\n\nDen er forseglet: ingen hos {body} kan åpne den før {closes}. Til da kan dere erstatte eller trekke den. Den siste forseglede versjonen gjelder.\n\nKvitteringskode: {code}\nKontroller den på {address}\n\nTa vare på denne meldingen. Den beviser hva dere sendte, og når.',
};
