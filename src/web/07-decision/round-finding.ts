import type { ProcedureKind } from '#call/procedures';
import { moneyReached } from '#decision/money-reached';
import type { RankedSubmission } from '#decision/ranked-submission';
import type { Money } from '#value/money';
import type { Language, Text } from '#value/text';
import { formatMoney } from '../text/format.ts';
import { say } from '../text/say.ts';

type Line = Pick<RankedSubmission, 'rank' | 'price'>;

export type RoundFindingOf = {
  readonly kind: ProcedureKind;
  readonly ranking: readonly Line[];
  readonly chosen: readonly Line[];
  /** The money of the round; `null` where there is none. */
  readonly money: Money | null;
  readonly stage: 'before' | 'decided';
};

/** Where the money of a round ends, or which requests are supported, in one sentence; `null` for what is no round. */
export function roundFinding({ kind, ranking, chosen, money, stage }: RoundFindingOf, language: Language): string | null {
  const counts = { chosen: chosen.length, count: ranking.length };
  if (kind === 'requestWave') return say(wave[stage], language, counts);
  if (kind !== 'fundRound' || !money) return null;
  // Equals that the money does not pay for together stop the decision, and are told of as a tie.
  if (chosen.length === 0 && ranking.filter(({ rank }) => rank === 1).length > 1) return null;
  const { given, left } = moneyReached(ranking, chosen, money);
  const amounts = { given: formatMoney(given, language), left: formatMoney(left, language), money: formatMoney(money, language) };
  return say(chosen.length === 0 ? none : fund[stage], language, { ...counts, ...amounts });
}

const fund: Readonly<Record<RoundFindingOf['stage'], Text>> = {
  before: {
    en: 'The money reaches {chosen, plural, one {the first} other {the first #}} of {count}: {given} of {money}. {left} is left.',
    nb: 'Pengene rekker til {chosen, plural, one {den første} other {de # første}} av {count}: {given} av {money}. Igjen er {left}.',
  },
  decided: {
    en: '{chosen} of {count} applications {chosen, plural, one {gets a grant} other {get grants}}: {given} of {money}. {left} is left.',
    nb: '{chosen} av {count} søknader får tilskudd: {given} av {money}. Igjen er {left}.',
  },
};

const none: Text = {
  en: 'The money does not reach the first of {count}: there is {money} in the round.',
  nb: 'Pengene rekker ikke til den første av {count}: Det er {money} i runden.',
};

const wave: Readonly<Record<RoundFindingOf['stage'], Text>> = {
  before: {
    en: '{count, plural, one {The one request that is not set aside is} other {All # requests that are not set aside are}} supported. The points choose nobody away.',
    nb: '{count, plural, one {Den ene forespørselen som ikke er avvist,} other {Alle de # forespørslene som ikke er avvist,}} får støtte. Poengene velger ingen bort.',
  },
  decided: {
    en: '{chosen, plural, one {One request is} other {# requests are}} supported. Support is no promise of a contract: a lawful route of its own follows for each.',
    nb: '{chosen, plural, one {Én forespørsel} other {# forespørsler}} får støtte. Støtten er ikke et løfte om kontrakt: For hver av dem følger en egen framgangsmåte etter loven.',
  },
};
