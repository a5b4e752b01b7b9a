import { extensionFolder } from './extensions.ts';
import { isObject, objectAt, placesOf, type JsonObject } from '../json.ts';
import { coreSchema, extensionPatch, vendoredExtensions, type ExtensionSchema } from './vendored.ts';

/** What the declared extension addresses of a package come to: folders to apply, in order, and addresses nobody vendored. */
export type ResolvedExtensions = { readonly folders: readonly string[]; readonly unknown: readonly string[] };

/** Which vendored extensions a package's `extensions` list names. Repeated ones count once; texts only. */
export function resolveExtensions(urls: readonly string[]): ResolvedExtensions {
  const vendored = vendoredExtensions();
  const folders = new Set<string>();
  const unknown = new Set<string>();
  for (const url of urls) {
    const folder = extensionFolder(url);
    if (folder && vendored.has(folder)) folders.add(folder);
    else unknown.add(url);
  }
  return { folders: [...folders], unknown: [...unknown] };
}

/**
 * A schema of OCDS 1.1.5 with the patches of extensions applied one after the other (JSON Merge Patch, RFC 7396), as
 * the standard prescribes for extensions. `folders` are vendored folders; none gives the core schema. An extension declared
 * without the one it builds on refers to definitions nobody made: those become free, so that the rest can still be checked.
 */
export function extendedSchema(name: ExtensionSchema, folders: readonly string[]): JsonObject {
  const merged = folders.reduce<JsonObject>((schema, folder) => mergePatch(schema, extensionPatch(folder, name)), coreSchema(name));
  const definitions = objectAt(merged, 'definitions');
  const missing = [...localReferences(merged)].filter((definition) => !Object.hasOwn(definitions, definition));
  if (missing.length === 0) return merged;
  return { ...merged, definitions: { ...definitions, ...Object.fromEntries(missing.map((definition) => [definition, {}])) } };
}

function localReferences(schema: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { key, value } of placesOf(schema)) {
    if (key === '$ref' && typeof value === 'string' && value.startsWith('#/definitions/')) names.add(value.slice('#/definitions/'.length));
  }
  return names;
}

/**
 * JSON Merge Patch (RFC 7396) of an object by an object: members of the patch replace or join, `null` removes. One departure:
 * `required` lists are joined, because the pagination extension carries an empty one, which would release a package from
 * its `uri` and `publisher`; no other vendored extension touches an existing list.
 */
export function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const merged = new Map<string, unknown>(Object.entries(target));
  for (const [key, value] of Object.entries(patch)) {
    const before = merged.get(key);
    if (value === null) merged.delete(key);
    else if (key === 'required' && Array.isArray(value) && Array.isArray(before))
      merged.set(key, [...new Set<unknown>([...before, ...value])]);
    else if (isObject(value)) merged.set(key, mergePatch(isObject(before) ? before : {}, value));
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}
