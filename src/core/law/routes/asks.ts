import { askedFacts, factValues, type AskedFact, type RouteFacts } from './facts.ts';
import { lawfulRoutes } from './lawful-routes.ts';
import { thresholds } from '../thresholds.ts';

/**
 * The unknown facts that would change the answer, in the order in which a person is asked: a fact is asked only when one of its values
 * opens, closes or moves a route. What is not asked makes no difference alone, whatever it is.
 */
export function factsToFind(facts: RouteFacts): readonly AskedFact[] {
  const now = shapeOf(facts);
  return askedFacts.filter((fact) => facts[fact] === undefined && ways(fact, facts).some((given) => shapeOf(given) !== now));
}

/** The facts with the unknown one set to each value that could matter. */
function ways(fact: AskedFact, facts: RouteFacts): readonly RouteFacts[] {
  switch (fact) {
    case 'valueMinor':
      return amountsAround(facts).map((valueMinor) => ({ ...facts, valueMinor }));
    case 'durationMonths':
      return [12, 61].map((durationMonths) => ({ ...facts, durationMonths }));
    case 'eligibleSuppliers':
      return [0, 1, 5].map((eligibleSuppliers) => ({ ...facts, eligibleSuppliers }));
    case 'staffSpinOut':
    case 'corporateSuccession':
    case 'considerableChange':
    case 'framework':
      return [true, false].map((value) => ({ ...facts, [fact]: value }));
    default:
      return factValues[fact].map((value) => ({ ...facts, [fact]: value }));
  }
}

/** Just below and at every amount of the country that holds on the day: one of them lies on each side of whatever decides. */
function amountsAround({ jurisdiction, ruleDate }: RouteFacts): readonly number[] {
  return thresholds
    .filter(
      (row) =>
        row.unit === 'money' &&
        row.id.startsWith(jurisdiction) &&
        row.validFrom <= ruleDate &&
        (row.validTo === null || ruleDate <= row.validTo),
    )
    .flatMap((row) => [row.value * 100 - 1, row.value * 100, row.value * 200]);
}

function shapeOf(facts: RouteFacts): string {
  const { lawful, closed, regime, part } = lawfulRoutes(facts);
  return JSON.stringify([regime, part, lawful.map(({ id, fit, standstill }) => [id, fit, standstill]), closed.map(({ id }) => id)]);
}
