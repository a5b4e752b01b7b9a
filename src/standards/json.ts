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

type Frame = { readonly value: object; readonly path: string; readonly keys: readonly string[] | null; next: number };

/** Every value of a document, parents before children. Neither recursion nor a copy of a list: depth and length cannot exhaust anything. */
export function* placesOf(root: unknown): Generator<Place> {
  yield { path: '', key: '', value: root };
  const open: Frame[] = [];
  enter(root, '', open);
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const key = frame.keys
      ? frame.keys[frame.next]
      : Array.isArray(frame.value) && frame.next < frame.value.length
        ? String(frame.next)
        : undefined;
    frame.next += 1;
    if (key === undefined) {
      open.pop();
      continue;
    }
    const path = `${frame.path}/${pointerPart(key)}`;
    const value: unknown = Reflect.get(frame.value, key);
    yield { path, key, value };
    enter(value, path, open);
  }
}

function enter(value: unknown, path: string, open: Frame[]): void {
  if (typeof value !== 'object' || value === null) return;
  open.push({ value, path, keys: Array.isArray(value) ? null : Object.keys(value), next: 0 });
}

function pointerPart(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
