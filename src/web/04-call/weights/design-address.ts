import { parseAmount } from '#value/money';
import { rowsOf, weightName, type DesignFacts } from './design-facts.ts';
import { readDesign, shownAmount, shownWeight, storedDesign, type TypedDesign } from './typed-design.ts';

/** The longest text of an input that an address carries on. */
const longest = 40;
const amounts = ['priceFloor', 'priceCeiling'] as const;

/** What an address says of weights and formula, over what is stored; `null` where it says nothing. */
export function designIn(facts: DesignFacts, query: URLSearchParams): TypedDesign | null {
  const stored = storedDesign(facts);
  const kinds = facts.criteria.length > 0 ? [] : ['solution', 'social', 'experience', 'price'].map(weightName);
  const named = [...Object.keys(stored), ...kinds].filter((name) => query.has(name));
  if (named.length === 0) return null;
  return { ...stored, ...Object.fromEntries(named.map((name) => [name, shown(facts, name, (query.get(name) ?? '').slice(0, longest))])) };
}

/**
 * The address of a design, without its question mark: the same for everybody, because numbers stand in it as machines write them. What
 * cannot be read stands as it was typed. `seen` is the mark of what was stored when the person began.
 */
export function addressOf(facts: DesignFacts, typed: TypedDesign, seen: string): string {
  const { rows, price, problems } = readDesign(facts, typed);
  const bad = new Set(problems.filter(({ code }) => code !== 'missing').map(({ path }) => path));
  const query = new URLSearchParams();
  for (const { id, weight } of rows) {
    const name = weightName(id);
    query.set(name, bad.has(name) || weight === null ? (typed[name] ?? '').slice(0, longest) : String(weight));
  }
  query.set('priceFormula', price.priceFormula ?? '');
  for (const name of amounts) {
    const amount = price[name];
    query.set(name, amount ? String(amount.minor / 100) : (typed[name] ?? '').slice(0, longest));
  }
  query.set('seen', seen);
  return query.toString();
}

/** The mark in an address or form, or the one of what is stored now. */
export function seenIn(facts: DesignFacts, value: unknown): string {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value) ? value : facts.mark;
}

/** What was sent by a form, for the inputs that there are. */
export function designFrom(facts: DesignFacts, form: FormData): TypedDesign {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const sent = Object.fromEntries([...form.keys()].map((name) => [name, text(name)]));
  const names = [...rowsOf(facts, sent).map(({ id }) => weightName(id)), 'priceFormula', ...amounts];
  return Object.fromEntries(names.map((name) => [name, text(name)]));
}

/** Numbers of an address as a person writes them in the reader's language; anything else as it is. */
function shown(facts: DesignFacts, name: string, text: string): string {
  if (name.startsWith('weight-')) return /^\d{1,3}(\.\d{1,2})?$/.test(text) ? shownWeight(Number(text), facts) : text;
  if (!amounts.some((amount) => amount === name) || !/^\d+(\.\d{1,2})?$/.test(text)) return text;
  const amount = parseAmount(text, 'en');
  return amount.ok ? shownAmount(amount.value, facts) : text;
}
