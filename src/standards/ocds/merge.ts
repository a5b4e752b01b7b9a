import { ok, refused, type Result } from '#value/result';
import { isObject, objectAt, textAt, type JsonObject } from '../json.ts';
import { shapesOf, shapesOfItems, shapesOfMember, type Shapes } from './shapes.ts';

/** A release's mark on every value it brought. */
type Stamp = { readonly releaseID: unknown; readonly releaseDate: unknown; readonly releaseTag: unknown };

/** What has been said so far at one place: the versions of a value, the members of an object, or members by id. */
type Node =
  | { readonly kind: 'value'; readonly versions: { readonly stamp: Stamp; readonly value: unknown }[] }
  | { readonly kind: 'object'; readonly members: Map<string, Node> }
  | { readonly kind: 'list'; readonly byId: Map<string, Member> };
type Member = { readonly id: unknown; readonly members: Map<string, Node> };

export type MergeRefusal = { readonly code: 'noReleases' | 'severalOcids' | 'noDate' };

export type Merged = {
  /** The latest state of the process, tagged `compiled`. */
  readonly compiledRelease: JsonObject;
  /** The same with every value's history; large, therefore made only when read. */
  readonly versionedRelease: () => JsonObject;
};

/**
 * Merges the releases of one process by the merge routine of OCDS 1.1 (reference/merging): releases in order of their date, lists
 * whose members have ids joined by id, other lists and those marked `wholeListMerge` replaced whole, `null` removing.
 * `schema` is the release schema with the extensions in force. Refuses an empty list, several ocids, and a release without a date.
 */
export function mergeReleases(releases: readonly JsonObject[], schema: JsonObject): Result<Merged, MergeRefusal> {
  const first = releases[0];
  if (!first) return refused({ code: 'noReleases' });
  const ocid = textAt(first, 'ocid');
  if (releases.some((release) => textAt(release, 'ocid') !== ocid)) return refused({ code: 'severalOcids' });
  if (releases.some((release) => Number.isNaN(instantOfRelease(release)))) return refused({ code: 'noDate' });
  const ordered = releases.toSorted((a, b) => instantOfRelease(a) - instantOfRelease(b));
  const members = new Map<string, Node>();
  const definitions = objectAt(schema, 'definitions');
  const shapes = shapesOf(schema, definitions);
  for (const { ocid: _, ...rest } of ordered) {
    const stamp = { releaseID: rest['id'], releaseDate: rest['date'], releaseTag: rest['tag'] };
    addObject(rest, members, { stamp, shapes, definitions });
  }
  const date = textAt(ordered.at(-1), 'date');
  return ok({
    compiledRelease: { tag: ['compiled'], id: `${ocid}-${date}`, date, ocid, ...latestOf(members) },
    versionedRelease: () => ({ ocid, ...historyOf(members) }),
  });
}

function instantOfRelease(release: JsonObject): number {
  return Date.parse(textAt(release, 'date') ?? '');
}

/** Where a value stands: which release it came with and what the schema says of its place. */
type Place = { readonly stamp: Stamp; readonly shapes: Shapes; readonly definitions: JsonObject };

function addObject(source: JsonObject, members: Map<string, Node>, at: Place): void {
  for (const [key, value] of Object.entries(source)) {
    const shapes = shapesOfMember(at.shapes, key, at.definitions);
    if (shapes.some((shape) => shape['omitWhenMerged'] === true)) continue;
    const before = members.get(key);
    if (isObject(value)) {
      const node: Node = before?.kind === 'object' ? before : { kind: 'object', members: new Map() };
      members.set(key, node);
      addObject(value, node.members, { ...at, shapes });
    } else if (Array.isArray(value) && mergesById(value, { ...at, shapes })) {
      const node: Node = before?.kind === 'list' ? before : { kind: 'list', byId: new Map() };
      members.set(key, node);
      addList(value.filter(isObject), node.byId, { ...at, shapes: shapesOfItems(shapes, at.definitions) });
    } else {
      const node: Node = before?.kind === 'value' ? before : { kind: 'value', versions: [] };
      members.set(key, node);
      if (!sameJson(node.versions.at(-1), value)) node.versions.push({ stamp: at.stamp, value });
    }
  }
}

function addList(items: readonly JsonObject[], byId: Map<string, Member>, at: Place): void {
  for (const { id, ...rest } of items) {
    const key = JSON.stringify(id);
    const member = byId.get(key) ?? { id, members: new Map<string, Node>() };
    byId.set(key, member);
    addObject(rest, member.members, at);
  }
}

/** A list is joined by id when the schema does not say otherwise and all its members have one; an empty one asks the schema. */
function mergesById(list: readonly unknown[], at: Place): boolean {
  if (at.shapes.some((shape) => shape['wholeListMerge'] === true)) return false;
  if (list.length > 0) return list.every((item) => isObject(item) && (typeof item['id'] === 'string' || typeof item['id'] === 'number'));
  const items = shapesOfItems(at.shapes, at.definitions);
  return items.length === 0 || items.some((shape) => Object.hasOwn(objectAt(shape, 'properties'), 'id'));
}

function sameJson(version: { readonly value: unknown } | undefined, value: unknown): boolean {
  return version !== undefined && JSON.stringify(version.value) === JSON.stringify(value);
}

/** The members as they stand last; what was removed and what became empty by merging is left out. */
function latestOf(members: ReadonlyMap<string, Node>): JsonObject {
  return build(members, (versions) => versions.at(-1)?.value ?? undefined);
}

function historyOf(members: ReadonlyMap<string, Node>): JsonObject {
  return build(members, (versions) => versions.map(({ stamp, value }) => ({ ...stamp, value })));
}

function build(
  members: ReadonlyMap<string, Node>,
  valueOf: (versions: readonly { readonly stamp: Stamp; readonly value: unknown }[]) => unknown,
): JsonObject {
  const built: [string, unknown][] = [];
  for (const [key, node] of members) {
    if (node.kind === 'value') {
      const value = valueOf(node.versions);
      if (value !== undefined) built.push([key, value]);
    } else if (node.kind === 'list') {
      const list = [...node.byId.values()].map(({ id, members: own }) => ({ id, ...build(own, valueOf) }));
      if (list.length > 0) built.push([key, list]);
    } else {
      const object = build(node.members, valueOf);
      if (Object.keys(object).length > 0) built.push([key, object]);
    }
  }
  return Object.fromEntries(built);
}
