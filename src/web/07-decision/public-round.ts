import type { PublicLot } from '#public-record/public-lots';
import type { Language } from '#value/text';
import { roundFinding } from './round-finding.ts';

/** What a public decision of a round comes to, in one sentence; `null` for what is no round, or is not decided. */
export function publicRoundFinding(
  { kind, decision, values }: Pick<PublicLot, 'kind' | 'decision' | 'values'>,
  language: Language,
): string | null {
  if (!decision) return null;
  const { ranking } = decision;
  const chosen = ranking.filter((line) => line.chosen);
  return roundFinding({ kind, ranking, chosen, money: values.value ?? null, stage: 'decided' }, language);
}
