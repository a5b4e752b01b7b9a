import type { Looking } from '#db/match-parts';
import { needCandidates, openPhases, solutionCandidates, tagsIn } from '#db/matching';
import { findSolution, findSolutions } from '#db/solutions';
import { askedWords, lettersOf } from '#dialogue/asked-words';
import { inOrder, matchOf, type Match } from '#dialogue/matching';
import type { Solution } from '#dialogue/solution';
import type { Need } from '#need';
import { taxonomy, termOf, type Tags } from '#need/taxonomy';
import { facets } from '#need/term';
import { zoneOf } from '#party/organisation';
import type { Country } from '#field/field';
import type { PublicRecord } from '#public-record';
import { phaseOf, type CaseFile } from '#public-record/case-file';
import { publicSolutionOf, type PublicSolution } from '#public-record/public-solution';
import { addDays, type Day } from '#value/day';
import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import type { Bench } from './bench.ts';

/** The words and terms by which a need is compared. */
type NeedAsked = Pick<Need, 'title' | 'summary' | 'whoLacks' | 'region'> &
  Tags & { readonly country: Country; readonly language: Language };

/** Matches in order, and the day from which the order of equals was drawn. */
export type Matches<Line> = { readonly day: Day; readonly lines: readonly (Line & { readonly match: Match })[] };

/** A need as a list of matches shows it. */
export type NeedLine = {
  readonly id: string;
  readonly title: string;
  readonly otherTitle: string | null;
  readonly language: Language;
  readonly organisationName: string;
  readonly place: string;
  readonly peopleCount: number | null;
};

/** Room within so many days counts as room. */
const withinDays = 365;

/** What fits what. The same for everybody who asks; it reads nothing but what is public, and of drafts only the asker's own. */
export function matchReads(bench: Bench) {
  return {
    /** The solutions that fit a need, best first; empty where none does. The need itself may be a draft of those who ask. */
    async solutionsThatFit(need: NeedAsked, most: number): Promise<Matches<PublicSolution>> {
      const day = today(need.country);
      const looking = lookingFor([need.title, need.summary, need.whoLacks], need);
      const found = await solutionCandidates(bench.tables, looking, {
        country: need.country,
        region: need.region,
        by: addDays(day, withinDays),
      });
      const matches = inOrder(
        found.map((candidate) => matchOf(need, candidate.tags, candidate)),
        day,
      ).slice(0, most);
      const solutions = await findSolutions(
        bench.tables,
        matches.map(({ id }) => id),
      );
      const lines = matches.flatMap((match) => {
        const solution = solutions.find(({ id }) => id === match.id);
        const shown = solution && publicSolutionOf(solution);
        return shown ? [{ ...shown, match }] : [];
      });
      return { day, lines };
    },

    /** The solutions that fit a public need whose case can still take one up: nothing is compared after the call has closed. */
    async solutionsForRecord(record: PublicRecord, most: number): Promise<Matches<PublicSolution>> {
      if (!openPhases.some((phase) => phase === record.phase)) return { day: today(record.country), lines: [] };
      const { title = null, summary = null, whoLacks = null, region = null, ...values } = record.need.values;
      const { targetGroups = [], outcomes = [], settings = [], services = [] } = values;
      const { country, language } = record;
      const need = { title, summary, whoLacks, region, targetGroups, outcomes, settings, services, country, language };
      return this.solutionsThatFit(need, most);
    },

    /** The same for those who work on a case: while the need is still being written, what it says now counts. */
    async solutionsForCase(file: CaseFile, most: number): Promise<Matches<PublicSolution>> {
      if (!openPhases.some((phase) => phase === phaseOf(file))) return { day: today(file.country), lines: [] };
      return this.solutionsThatFit({ ...file.need, country: file.country, language: file.language }, most);
    },

    /** The needs that a public solution fits, for everybody; none for one that is withdrawn. */
    async needsOfPublicSolution(solutionId: string, most: number): Promise<Matches<NeedLine>> {
      const solution = await findSolution(bench.tables, solutionId);
      return solution?.state === 'published' ? this.needsThatFit(solution, most) : { day: today(solution?.country ?? 'NO'), lines: [] };
    },

    /** The open needs that a solution fits, best first. One that says it has no room fits none. */
    async needsThatFit(solution: Solution, most: number): Promise<Matches<NeedLine>> {
      const day = today(solution.country);
      if (solution.capacity === 0) return { day, lines: [] };
      const looking = lookingFor([solution.title, solution.whatChanges], solution);
      const found = await needCandidates(bench.tables, looking, { country: solution.country, regions: solution.regions });
      const byId = new Map(found.map((candidate) => [candidate.id, candidate] as const));
      const matches = inOrder(
        found.map((candidate) => matchOf(candidate.tags, solution, candidate)),
        day,
      ).slice(0, most);
      return {
        day,
        lines: matches.flatMap((match) => {
          const line = byId.get(match.id);
          if (!line) return [];
          const { id, title, otherTitle, language, organisationName, place, peopleCount } = line;
          return [{ id, title, otherTitle, language, organisationName, place, peopleCount, match }];
        }),
      };
    },
  };

  function today(country: Country): Day {
    return dayIn(zoneOf(country), bench.clock.now());
  }
}

/** Title first: where there are too many words, its own count. */
function lookingFor(texts: readonly (string | null)[], of: Tags & { readonly language: Language }): Looking {
  const asked = askedWords(texts.join(' \n '), of.language);
  const inTitle = new Set(lettersOf(texts[0] ?? ''));
  return { asked, titleWords: asked.map(({ word }) => word).filter((word) => inTitle.has(word)), terms: around(tagsIn(of)) };
}

/** The terms with those above them and beside them: whatever could count in common. */
function around(tags: Tags): readonly string[] {
  const above = new Set(facets.flatMap((facet) => tags[facet].map((id) => termOf(id)?.under ?? id)));
  return facets.flatMap((facet) => taxonomy[facet].filter(({ id, under }) => above.has(id) || above.has(under ?? '')).map(({ id }) => id));
}
