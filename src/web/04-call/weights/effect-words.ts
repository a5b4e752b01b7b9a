import { syntheticSubmissions } from '#call/weight-design/submissions';
import type { DesignEffect } from '#call/weight-design/effect';
import type { Currency, Money } from '#value/money';
import type { Language } from '#value/text';
import { formatList, formatMoney, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { effectText as t } from './effect-text.ts';

/** The chart of the effect: its patterns also fill the bars at the weights. */
export const effectChart = 'design';

/** What one of the made-up submissions is called. */
export function nameOf(key: string | null, language: Language): string {
  return syntheticSubmissions.find((submission) => submission.key === key)?.name[language] ?? '';
}

/** Points as the designer shows them: two decimals are enough to compare made-up figures, more only where they would look alike. */
export function pointsOf(points: number, language: Language, decimals = 2): string {
  return formatNumber(points, language, { least: decimals, most: decimals });
}

/** An amount in whole units of the currency. */
export function amountOf(major: number, { currency, vat }: Money, language: Language): string {
  return formatMoney({ minor: Math.round(major) * 100, currency, vat }, language);
}

/** An amount to three figures: made-up prices bear no more. */
export function roughAmount(major: number, money: { readonly currency: Currency; readonly vat: Money['vat'] }, language: Language): string {
  const grain = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, major))) - 2);
  return formatMoney({ minor: Math.round(major / grain) * grain * 100, currency: money.currency, vat: money.vat }, language);
}

/** Who comes first, in one sentence. */
export function findingOf({ ranking }: DesignEffect, language: Language): string {
  const [first, second] = ranking.ranking;
  if (!first) return '';
  const points = pointsOf(first.total, language);
  if (ranking.winner === null) {
    const quoted = ranking.tiedFirst.map((key) => say(t.quoted, language, { name: nameOf(key, language) }));
    return say(t.tied, language, { names: formatList(quoted, language), points });
  }
  const margin = formatNumber(first.total - (second?.total ?? 0), language, {
    least: 2,
    most: first.total - (second?.total ?? 0) < 0.005 ? 3 : 2,
  });
  return say(t.first, language, { name: nameOf(first.id, language), second: nameOf(second?.id ?? null, language), points, margin });
}
