/** A JSON object as it comes out of `JSON.parse`: nothing is known of its members yet. */
export type JsonObject = { readonly [key: string]: unknown };

/** True for a JSON object; false for lists, `null` and scalars. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one when the value is something else (foreign data often have a list or a text in its place). */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The member `key` as an object; empty when it is missing or something else. */
export function objectAt(value: unknown, key: string): JsonObject {
  return objectOf(objectOf(value)[key]);
}

/** The members of a list; empty when the value is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects in the list `key`, in order; what is no object is left out. */
export function objectsAt(value: unknown, key: string): readonly JsonObject[] {
  return listOf(objectOf(value)[key]).filter(isObject);
}

/** The texts in the list `key`, in order; what is no text is left out. */
export function textsAt(value: unknown, key: string): readonly string[] {
  return listOf(objectOf(value)[key]).filter((item): item is string => typeof item === 'string');
}

/** The member `key` as a text without outer blanks; a number becomes its text; `null` when there is none or it is empty. */
export function textAt(value: unknown, key: string): string | null {
  const found = objectOf(value)[key];
  if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** The member `key` as a finite number, or `null`. */
export function numberAt(value: unknown, key: string): number | null {
  const found = objectOf(value)[key];
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

/** A value somewhere in a document, with its path in JSON Pointer form (RFC 6901; the whole document is ``). */
export type Place = { readonly path: string; readonly key: string; readonly value: unknown };

/** Every value of a document, parents before children, without recursion so that depth cannot exhaust the stack. */
export function* placesOf(root: unknown, rootPath = ''): Generator<Place> {
  const waiting: Place[] = [{ path: rootPath, key: '', value: root }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    yield place;
    const { value, path } = place;
    if (typeof value !== 'object' || value === null) continue;
    const children = Object.entries(value).map(([key, child]) => ({ path: `${path}/${pointerPart(key)}`, key, value: child as unknown })); // entries of unknown data
    waiting.push(...children.reverse());
  }
}

function pointerPart(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
