import type { RouteFacts } from './facts.ts';
import type { RouteNotice, RouteRow } from './record.ts';
import { englishPart, englishSituation, type EnglishSituation } from './situation-england.ts';
import { norwegianPart, norwegianSituation, type NorwegianSituation } from './situation-norway.ts';
import { sideOf } from './threshold-side.ts';

const nationalResult: RouteNotice = { notice: 'E4', duty: 'goodPractice', after: { step: 'sign', days: 30 } };

const norwegian: Readonly<Record<string, readonly RouteNotice[]>> = {
  belowAct: [],
  I: [{ notice: 'E3', duty: 'goodPractice' }, nationalResult],
  II: [{ notice: 'E2', duty: 'goodPractice' }, { notice: 'E3', duty: 'must' }, nationalResult],
  III: [
    { notice: '16', duty: 'must' },
    { notice: '29', duty: 'must', after: { step: 'sign', days: 30 } },
  ],
  IV: [
    { notice: '20', duty: 'must' },
    { notice: '33', duty: 'must', after: { step: 'sign', days: 30 } },
  ],
};

/** Notices of an ordinary Norwegian competition: none below the Act, good practice under part I, duties from part II. */
export function norwegianNotices(situation: NorwegianSituation): readonly RouteNotice[] {
  return norwegian[norwegianPart(situation) ?? ''] ?? [];
}

const belowThreshold: readonly RouteNotice[] = [
  { notice: 'UK4-BT', duty: 'must' },
  { notice: 'UK7', duty: 'must' },
];

const english: Readonly<Record<string, readonly RouteNotice[]>> = {
  belowThreshold,
  lightTouchBelowThreshold: belowThreshold,
  lightTouch: [
    { notice: 'UK2', duty: 'must' },
    { notice: 'UK4', duty: 'must' },
    { notice: 'UK6', duty: 'must' },
    { notice: 'UK7', duty: 'must', after: { step: 'sign', days: 120 } },
    { notice: 'contractCopy', duty: 'must', after: { step: 'sign', days: 180 } },
  ],
  full: [
    { notice: 'UK2', duty: 'must' },
    { notice: 'UK4', duty: 'must' },
    { notice: 'UK6', duty: 'must' },
    { notice: 'UK7', duty: 'must', after: { step: 'sign', days: 30 } },
    { notice: 'contractCopy', duty: 'must', after: { step: 'sign', days: 90 } },
  ],
};

/**
 * Notices of a competition under the Procurement Act. UK2 only where the market was consulted (s.17), the copy only above £5 million (s.53),
 * UK4 below the threshold only where the competition is advertised openly (s.87).
 */
export function englishNotices(situation: EnglishSituation): readonly RouteNotice[] {
  const asked = english[englishPart(situation) ?? ''] ?? [];
  // Asked for unless the whole value is known to lie below the amount.
  const small = sideOf(situation.facts, ['EN.CONTRACT_COPY']).side === 'below';
  return small ? asked.filter(({ notice }) => notice !== 'contractCopy') : asked;
}

/** The notices that a route asks for with the facts of a case. */
export function noticesOf({ notices }: Pick<RouteRow, 'notices'>, facts: RouteFacts): readonly RouteNotice[] {
  if (notices !== 'byPart') return notices;
  return facts.jurisdiction === 'NO' ? norwegianNotices(norwegianSituation(facts)) : englishNotices(englishSituation(facts));
}
