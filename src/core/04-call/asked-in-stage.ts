import type { Criterion, Question } from './fields.ts';
import type { Stage } from './stages.ts';

type Asked = { readonly questions: readonly Question[]; readonly criteria: readonly Criterion[] };

/**
 * What a call asks and counts in one of its stages; everything where it has only one. What names no stage belongs to the tenders. Of a stage
 * without prices the other criteria share the whole weight, in their proportion: 45 and 25 of 70 become 64.3 and 35.7 of 100.
 */
export function askedInStage({ questions, criteria }: Asked, stage: Stage, stages: readonly Stage[]): Asked {
  const asked = <Of extends { readonly stage?: Stage['asks'] | null }>(all: readonly Of[]) =>
    stages.length === 1 ? all : all.filter((one) => (one.stage ?? 'award') === stage.asks);
  return { questions: asked(questions), criteria: stage.price === 'scored' ? asked(criteria) : withoutPrice(asked(criteria)) };
}

function withoutPrice(criteria: readonly Criterion[]): readonly Criterion[] {
  const scored = criteria.filter(({ kind }) => kind !== 'price');
  const sum = scored.reduce((total, { weight }) => total + (weight ?? 0), 0);
  return sum === 0 || scored.length === criteria.length
    ? scored
    : scored.map((criterion) => ({ ...criterion, weight: ((criterion.weight ?? 0) * 100) / sum }));
}
