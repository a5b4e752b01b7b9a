import type { Result } from '#value/result';
import { extensionUrls } from './extensions.ts';
import type { JsonObject } from '../json.ts';
import { mergeReleases, type Merged, type MergeRefusal } from './merge.ts';
import { extendedSchema, resolveExtensions } from './schema.ts';

let ownSchema: JsonObject | null = null;

/** The release schema with the extensions our packages declare; read from disk once. */
export function ownReleaseSchema(): JsonObject {
  ownSchema ??= extendedSchema('release-schema', resolveExtensions(extensionUrls).folders);
  return ownSchema;
}

/** Merges releases of our own, under the extensions we declare. Refusals as of `mergeReleases`. */
export function mergeOwnReleases(releases: readonly JsonObject[]): Result<Merged, MergeRefusal> {
  return mergeReleases(releases, ownReleaseSchema());
}
