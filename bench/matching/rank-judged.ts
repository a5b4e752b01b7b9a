import { emptyValues } from '../../src/core/field/field.ts';
import { lettersOf } from '../../src/core/02-dialogue/asked-words.ts';
import { solutionFields } from '../../src/core/02-dialogue/solution-fields.ts';
import { needFields } from '../../src/core/01-need/fields.ts';
import { regions } from '../../src/core/party/regions.ts';
import type { Refusal } from '../../src/core/value/refusal.ts';
import type { Result } from '../../src/core/value/result.ts';
import { judgedSet } from '../../samples/matching/judged.ts';
import type { TestBench } from '../../tests/bench.ts';
import type { Cast } from '../../tests/cast.ts';

/** For each need of the judged set the grades of what was ranked for it, best first, and the same the other way round; with all grades there are. */
export type Ranked = {
  readonly id: string;
  readonly language: string;
  readonly grades: readonly number[];
  readonly all: readonly number[];
};
export type Rankings = { readonly solutionsOfNeeds: readonly Ranked[]; readonly needsOfSolutions: readonly Ranked[] };

const most = 30;

/** Publishes the judged set through casework, all in one country so that place excludes nothing, and asks what fits. */
export async function rankJudged({ casework }: TestBench, cast: Cast): Promise<Rankings> {
  const { needs, solutions, gradeOf } = judgedSet();
  const everywhere = regions.filter(({ country }) => country === 'NO').map(({ code }) => code);
  const solutionIds = new Map<string, string>();
  for (const { id, language, ...values } of solutions) {
    const answers = { paidToday: 'yes', unmetNeed: 'no', newWay: 'no', jobs: 'no', evidenceGrade: 'described' } as const;
    // The taxonomy is asked of every solution; those of the set have all four.
    const whole = { ...emptyValues(solutionFields), ...values, ...answers, regions: everywhere, languages: ['nb'] };
    const { solutionId } = await done(casework.startSolution(cast.kari, { values: whole, language }));
    await done(casework.publishSolution(cast.kari, { solutionId }));
    solutionIds.set(solutionId, id);
  }
  const needIds = new Map<string, string>();
  for (const { id, language, ...values } of needs) {
    const whole = { ...emptyValues(needFields), ...values, place: 'Lyngfjell' };
    const raising = { values: whole, organisationId: cast.municipality, language, raisedBy: 'buyer', demo: true } as const;
    const { caseId } = await done(casework.raiseNeed(cast.buyer, raising));
    await done(casework.publishNeed(cast.buyer, { caseId }));
    needIds.set(caseId, id);
  }
  const solutionsOfNeeds: Ranked[] = [];
  for (const need of needs) {
    const { lines } = await casework.solutionsThatFit({ ...need, region: null, country: 'NO' }, most);
    const grades = lines.map(({ id }) => gradeOf(need.id, solutionIds.get(id) ?? ''));
    solutionsOfNeeds.push({ ...need, grades, all: solutions.map((solution) => gradeOf(need.id, solution.id)) });
  }
  const needsOfSolutions: Ranked[] = [];
  for (const [solutionId, id] of solutionIds) {
    const solution = await casework.ownSolution(cast.kari, solutionId);
    const lines = solution ? (await casework.needsThatFit(solution, most)).lines : [];
    const grades = lines.map((line) => gradeOf(needIds.get(line.id) ?? '', id));
    needsOfSolutions.push({ id, language: solution?.language ?? 'nb', grades, all: needs.map((need) => gradeOf(need.id, id)) });
  }
  return { solutionsOfNeeds, needsOfSolutions };
}

/** What to beat: how many words of the two titles are the same, and nothing else. */
export function rankByTitles(): Rankings {
  const { needs, solutions, gradeOf } = judgedSet();
  const common = (one: string, other: string) => {
    const words = new Set(lettersOf(other));
    return new Set(lettersOf(one).filter((word) => words.has(word))).size;
  };
  const ranked = <Item extends { readonly title: string }>(title: string, items: readonly Item[]): readonly Item[] =>
    items
      .map((item) => ({ item, count: common(title, item.title) }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .map(({ item }) => item);
  return {
    solutionsOfNeeds: needs.map(({ id, language, title }) => ({
      id,
      language,
      grades: ranked(title, solutions).map((solution) => gradeOf(id, solution.id)),
      all: solutions.map((solution) => gradeOf(id, solution.id)),
    })),
    needsOfSolutions: solutions.map(({ id, language, title }) => ({
      id,
      language,
      grades: ranked(title, needs).map((need) => gradeOf(need.id, id)),
      all: needs.map((need) => gradeOf(need.id, id)),
    })),
  };
}

async function done<T>(result: Promise<Result<T, Refusal<string>>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled.refusal)}`);
  return settled.value;
}
