/** Values that have one and only one canonical text. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined };

/**
 * One text for one value, whatever the order of its keys: the JSON of RFC 8785 (keys sorted by UTF-16 code unit, no blanks,
 * numbers as ECMAScript writes them). Keys with `undefined` are left out. Used wherever content is hashed.
 * Throws on numbers that JSON cannot hold (NaN, infinities): those are defects, not input.
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number without a JSON form');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value);
}
