import { balanceRest, sumOfWeights } from '#call/weight-design/balance';
import { applyPreset, weightPresets } from '#call/weight-design/presets';
import { weightName, type DesignFacts } from './design-facts.ts';
import { readDesign, shownWeight, type TypedDesign } from './typed-design.ts';

/** The name of the buttons that change weights; their values say how: `up:<id>`, `down:<id>`, `rest:<id>`, `preset:<key>`, `show`. */
export const pressName = 'do';

/** The inputs after a button: one point more or less, the rest balanced to 100, or the weights of a preset. Unknown buttons change nothing. */
export function pressed(facts: DesignFacts, typed: TypedDesign, button: string): TypedDesign {
  const [act, id = ''] = button.split(':');
  const criteria = readDesign(facts, typed).rows.map((row) => ({ id: row.id, kind: row.kind, weight: row.weight ?? 0 }));
  const write = (weights: readonly { readonly id: string; readonly weight: number }[]): TypedDesign => ({
    ...typed,
    ...Object.fromEntries(weights.map(({ id, weight }) => [weightName(id), shownWeight(weight, facts)])),
  });
  if (act === 'preset') {
    const preset = weightPresets.find(({ key }) => key === id);
    return preset ? write(applyPreset(preset, criteria)) : typed;
  }
  const own = criteria.find((criterion) => criterion.id === id);
  if (!own) return typed;
  switch (act) {
    case 'up':
      return write([{ id, weight: Math.min(100, sumOfWeights([own, { weight: 1 }])) }]);
    case 'down':
      return write([{ id, weight: Math.max(0, sumOfWeights([own, { weight: -1 }])) }]);
    case 'rest':
      return write(balanceRest(criteria, id));
    default:
      return typed;
  }
}

/** Where the page goes on after a button without scripts: to the row, the weights or the effect. */
export function placeAfter(button: string): string {
  const [act, id = ''] = button.split(':');
  if (act === 'up' || act === 'down' || act === 'rest') return `#${rowId(id)}`;
  return act === 'preset' ? '#weights' : '#effect';
}

/** The id of a criterion's row on the page. */
export function rowId(id: string): string {
  return `row-${id}`;
}
