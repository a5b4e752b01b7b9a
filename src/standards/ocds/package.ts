import type { Instant } from '#value/instant';
import { extensionUrls } from './extensions.ts';
import { isObject, type JsonObject } from '../json.ts';

/** What a package says about itself. `uri` is its own permanent address; `licence` and `publicationPolicy` are addresses. */
export type PackageFacts = {
  readonly uri: string;
  readonly publisher: { readonly name: string; readonly scheme?: string; readonly uid?: string; readonly uri?: string };
  readonly publishedDate: Instant;
  readonly licence: string;
  readonly publicationPolicy: string;
  /** The extensions in use; the full list of what we export when left out. */
  readonly extensions?: readonly string[];
  /** Addresses of the neighbouring pages, for packages that are published in pages. */
  readonly links?: { readonly next?: string; readonly prev?: string };
};

/** One process for a record package: its releases whole, oldest first, and what they come to. */
export type RecordFacts = {
  readonly ocid: string;
  readonly releases: readonly JsonObject[];
  readonly compiledRelease: JsonObject;
  readonly versionedRelease?: JsonObject;
};

/** An OCDS 1.1 release package. Nothing empty is emitted, except that `releases` is always there. Releases are taken as they are. */
export function releasePackage(facts: PackageFacts & { readonly releases: readonly JsonObject[] }): JsonObject {
  return { ...envelope(facts), releases: facts.releases };
}

/** An OCDS 1.1 record package with embedded releases. Nothing empty is emitted, except that `records` is always there. Releases are taken as they are. */
export function recordPackage(facts: PackageFacts & { readonly records: readonly RecordFacts[] }): JsonObject {
  return {
    ...envelope(facts),
    records: facts.records.map(({ versionedRelease, ...record }) => (versionedRelease ? { ...record, versionedRelease } : record)),
  };
}

function envelope(facts: PackageFacts): JsonObject {
  const { uri, publisher, publishedDate, licence, publicationPolicy, links } = facts;
  return objectWithoutEmpties({
    uri,
    version: '1.1',
    extensions: facts.extensions ?? extensionUrls,
    publishedDate,
    publisher,
    license: licence,
    publicationPolicy,
    links,
  });
}

function objectWithoutEmpties(object: JsonObject): JsonObject {
  const pruned = withoutEmpties(object);
  return isObject(pruned) ? pruned : {};
}

/**
 * The value without empty texts, lists and objects and without `null`, at any depth (exporter rule 3); `undefined` when nothing is
 * left. A list loses empty members. Numbers that JSON cannot hold are a defect and throw.
 */
export function withoutEmpties(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number without a JSON form');
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const members = value.map(withoutEmpties).filter((member) => member !== undefined);
    return members.length > 0 ? members : undefined;
  }
  const members = Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, withoutEmpties(member)])
    .filter(([, member]) => member !== undefined);
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}
