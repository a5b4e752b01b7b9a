import { scoreStep } from '#assessment';
import type { Firmness } from '#decision/firmness';
import type { Language, Text } from '#value/text';
import { formatAlternatives, formatList, formatNumber, formatPercent } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { firmnessText as t } from './text.ts';

/** The name under which a reader knows a submission. */
export type NameOf = (submission: string) => string;

/** The label in words. */
export function labelWord({ label }: Pick<Firmness, 'label'>): Text {
  return t[label];
}

/** What the label rests on, in one or two sentences. */
export function findingOfFirmness(firmness: Firmness, nameOf: NameOf, language: Language): string {
  const { winner, label, because, flips, leaveOneOut } = firmness;
  if (winner === null) return t.isTied[language];
  const name = nameOf(winner);
  const [nearest] = flips;
  const points = nearest?.transfer === null || nearest === undefined ? null : pointsOf(nearest.transfer, language);
  if (label === 'close') {
    const changes = because.flatMap((reason) => {
      if (reason === 'weight') return [say(t.changeWeight, language, { points: points ?? '' })];
      if (reason === 'step') return [say(t.changeStep, language, { step: formatNumber(scoreStep, language) })];
      return reason === 'assessor' ? [t.changeAssessor[language]] : [];
    });
    return say(t.isClose, language, { name, changes: formatAlternatives(changes, language) });
  }
  const words = label === 'holds' ? { near: t.holdsWeight, never: t.holdsAlways } : { near: t.clearWeight, never: t.clearAlways };
  const first =
    points === null || !nearest
      ? say(words.never, language, { name })
      : say(words.near, language, { name, points, rival: nameOf(nearest.rival) });
  if (leaveOneOut.length === 0) return first;
  return `${first} ${(because.includes('missing') ? t.assessorUnknown : t.noAssessorDecides)[language]}`;
}

/** Who comes first near the published weights, in one sentence. */
export function nearFinding({ near, winner }: Firmness, nameOf: NameOf, language: Language): string {
  const shares = Object.entries(near)
    .filter(([, share]) => share > 0)
    .toSorted(([a, one], [b, other]) => Number(b === winner) - Number(a === winner) || other - one || (a < b ? -1 : 1));
  const [first, ...others] = shares;
  if (!first) return '';
  if (others.length === 0 || first[1] > 0.9995) return say(t.nearAlways, language, { name: nameOf(first[0]) });
  const words = [
    say(t.nearShare, language, { name: nameOf(first[0]), share: shareOf(first[1], language) }),
    ...others.map(([submission, share]) => say(t.nearOther, language, { name: nameOf(submission), share: shareOf(share, language) })),
  ];
  return say(t.nearFinding, language, { shares: formatList(words, language) });
}

/** A share in percent; what rounds to none says so. */
export function shareOf(share: number, language: Language): string {
  if (share > 0 && share < 0.001) return say(t.tiny, language, { share: formatPercent(0.001, language, 1) });
  return formatPercent(share, language, share < 0.1 ? 1 : 0);
}

/** A share of all weight as points of 100, with enough digits that it is never 0. */
export function pointsOf(transfer: number, language: Language): string {
  const points = transfer * 100;
  return formatNumber(points, language, { most: points < 0.1 ? 4 : 1 });
}
