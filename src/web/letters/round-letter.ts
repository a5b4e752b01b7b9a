import type { Letters } from '#casework/bench';
import { isChosen } from '#decision';
import { moneyReached } from '#decision/money-reached';
import type { Text } from '#value/text';
import { formatMoney, formatNumber } from '../text/format.ts';
import type { MessageValues } from '../text/say.ts';
import { grantLetterText, requestLetterText } from './round-letter-text.ts';

type About = Parameters<Letters['decision']>[0];

/** What the letter of a round says after its first sentence: where the money ended, and what follows or can be done now. */
export function roundParts(about: About): readonly Text[] {
  const { call, recipient } = about;
  if (call.kind === 'requestWave') return [recipient.chosen ? requestLetterText.next : requestLetterText.again];
  if (call.kind !== 'fundRound') return [];
  if (recipient.chosen) return [grantLetterText.next];
  const { line } = recipient;
  const reached = reachedOf(about);
  if (!line || !reached) return [];
  return [grantLetterText.reached, line.rank === reached.endsAt ? grantLetterText.endedHere : grantLetterText.endedBefore];
}

/** The amounts that such sentences name, without a word of value added tax: nothing is bought. */
export function roundValues(about: About): MessageValues {
  const { call, decision, recipient, language } = about;
  const reached = reachedOf(about);
  if (call.kind !== 'fundRound' || !reached || !call.value) return {};
  const last = chosenOf(about).at(-1);
  return {
    price: recipient.line?.price ? formatMoney(recipient.line.price, language) : '',
    given: formatMoney(reached.given, language),
    money: formatMoney(call.value, language),
    left: reached.left.minor === 0 ? grantLetterText.nothing[language] : formatMoney(reached.left, language),
    end: reached.endsAt ?? decision.ranking.length,
    least: last ? formatNumber(last.total, language, { most: 3 }) : '',
  };
}

function chosenOf({ decision }: About) {
  return decision.ranking.filter((one) => isChosen(decision, one));
}

function reachedOf(about: About) {
  const { call, decision } = about;
  return call.value ? moneyReached(decision.ranking, chosenOf(about), call.value) : null;
}
