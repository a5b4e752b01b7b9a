import { formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { ofHundred, ofTen } from './of-ten.ts';
import type { RequirementFacts } from './requirement-facts.ts';
import { requirementName } from './requirement-name.ts';
import { requirementsText } from './text.ts';

/** The page in one or two sentences: the kind of bidder that is kept out most, by which requirement, and what that does to its chance. */
export function findingOf(facts: RequirementFacts): string {
  const { language, requirements, kinds, simulation, chances } = facts;
  const t = requirementsText;
  const [kind] = kinds;
  const hardest = kind && hardestFor(facts, kind.id);
  if (!kind || !hardest || (kind.excluded ?? 0) < 0.05) return t.findingNobody[language];
  const many = kind.many[language];
  const name = requirementName(hardest.requirement, hardest.place, language);
  const share = ofTen(hardest.share, language);
  const out =
    requirements.length === 1
      ? say(t.findingOne, language, { name, share, many })
      : say(t.findingAll, language, { name, share, many, count: requirements.length, all: ofTen(kind.excluded ?? 0, language) });
  if (chances === 'open') return out;
  const wins = {
    many: many.charAt(0).toLocaleUpperCase(language) + many.slice(1),
    with: ofHundred(simulation.all[kind.id] ?? 0, language),
    without: ofHundred(simulation.none[kind.id] ?? 0, language),
  };
  return `${out} ${say(t.findingWin, language, wins)}`;
}

/** The requirement that keeps out most of a kind of bidder, the first on the list where several do; `null` where none can. */
export function hardestFor({ requirements, simulation }: RequirementFacts, kind: string) {
  const shares = requirements.map(({ requirement }, place) => ({
    requirement,
    place,
    share: simulation.requirements[place]?.excludes[kind] ?? 0,
  }));
  return shares.toSorted((a, b) => b.share - a.share)[0] ?? null;
}

/** `7 of 10 challengers and 1 of 10 present providers`: the kinds of which a share is kept out, or `null` where hardly any is. */
export function keptOutList({ language, kinds }: RequirementFacts, shareOf: (kind: string) => number | null): string | null {
  const parts = kinds.flatMap(({ id, many }) => {
    const share = shareOf(id) ?? 0;
    return share < 0.05 ? [] : [say(requirementsText.eachShare, language, { share: ofTen(share, language), many: many[language] })];
  });
  return parts.length > 0 ? formatList(parts, language) : null;
}
