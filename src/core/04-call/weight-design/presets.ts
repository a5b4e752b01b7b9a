import type { Text } from '#value/text';
import { shareOut } from './balance.ts';
import type { CriterionKind } from './submissions.ts';
import { weightOfKind, type DesignedCriterion } from './design.ts';

export type PresetKey = 'scout' | 'challenger' | 'includer';

/** Weights to begin with for an approach: what each kind of criterion gets of 100, and why. */
export type WeightPreset = {
  readonly key: PresetKey;
  readonly name: Text;
  readonly why: Text;
  readonly shares: Readonly<Record<CriterionKind, number>>;
};

/** The kinds in the order in which criteria are read. */
export const criterionKinds: readonly CriterionKind[] = ['solution', 'social', 'experience', 'price'];

/** Starting points, not rules: the buyer changes them for the case at hand. In each of them the solution weighs more than experience. */
export const weightPresets: readonly WeightPreset[] = [
  {
    key: 'scout',
    name: { en: 'Scout', nb: 'Sporhund' },
    why: {
      en: 'Nobody has met this need before. The idea counts most, and prices of things that are not alike say little.',
      nb: 'Ingen har dekket behovet før. Ideen teller mest, og prisen på ting som ikke er like, sier lite.',
    },
    shares: { solution: 55, social: 20, experience: 5, price: 20 },
  },
  {
    key: 'challenger',
    name: { en: 'Challenger', nb: 'Utfordrer' },
    why: {
      en: 'A better way to do what is bought already. The solution counts more than experience, so that newcomers can win.',
      nb: 'En bedre måte å gjøre noe som alt kjøpes. Løsningen teller mer enn erfaring, så nye virksomheter kan vinne.',
    },
    shares: { solution: 45, social: 15, experience: 10, price: 30 },
  },
  {
    key: 'includer',
    name: { en: 'Includer', nb: 'Innsluser' },
    why: {
      en: 'Work for people outside working life is the purpose, so what happens to them counts most.',
      nb: 'Arbeid til folk som står utenfor, er formålet. Derfor teller det mest hva som skjer med dem.',
    },
    shares: { solution: 25, social: 45, experience: 5, price: 25 },
  },
];

/**
 * The weights of a preset for the criteria of a call: each kind that the call has gets its share, scaled so that all sum to 100 where a
 * kind is missing, and splits it over its criteria as they weigh now (equally where they weigh nothing). Whole numbers. A call without
 * criteria gets one of each kind, under the kind as its id.
 * Worked: challenger without experience: 45, 15, 30 of 90 → 50, 17, 33.
 */
export function applyPreset(preset: WeightPreset, criteria: readonly DesignedCriterion[]): readonly DesignedCriterion[] {
  const given = criteria.length > 0 ? criteria : criterionKinds.map((kind) => ({ id: kind, kind, weight: 0 }));
  const kinds = criterionKinds.filter((kind) => given.some((criterion) => criterion.kind === kind));
  const byKind = shareOut(
    100,
    kinds.map((kind) => ({ id: kind, weight: preset.shares[kind] })),
  );
  const weights = new Map(
    kinds.flatMap((kind) => {
      const own = given.filter((criterion) => criterion.kind === kind);
      return [...shareOut(byKind.get(kind) ?? 0, own)];
    }),
  );
  return given.map((criterion) => ({ ...criterion, weight: weights.get(criterion.id) ?? 0 }));
}

/** Whether the weights are those of a preset, kind by kind. */
export function followsPreset(preset: WeightPreset, criteria: readonly DesignedCriterion[]): boolean {
  const applied = applyPreset(preset, criteria);
  return criteria.length > 0 && criterionKinds.every((kind) => weightOfKind(applied, kind) === weightOfKind(criteria, kind));
}
