import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { ok, refused, type Result } from '#value/result';
import { isObject, listOf, objectOf, objectsAt, textAt, textsAt, type JsonObject } from '../json.ts';
import { extendedSchema, resolveExtensions } from './schema.ts';
import { coreSchema, type ExtensionSchema } from './vendored.ts';

export type OcdsKind = 'releasePackage' | 'recordPackage' | 'release' | 'releaseList' | 'record';

/** Something the schema does not allow. `path` is a JSON Pointer into the document that was given. */
export type SchemaError = { readonly path: string; readonly message: string; readonly ocid?: string };

/** A release inside a document and where it stands. */
export type PlacedRelease = { readonly path: string; readonly release: JsonObject };

export type Validation = {
  readonly kind: OcdsKind;
  readonly valid: boolean;
  readonly errors: readonly SchemaError[];
  /** Addresses in `extensions` that are not vendored: their fields could not be checked. A note, not an error. */
  readonly unknownExtensions: readonly string[];
  /** The releases found, embedded ones and compiled ones; linked releases are not fetched. */
  readonly releases: readonly PlacedRelease[];
  /** The release schema with the declared extensions, or `null` for a bare release, which can declare none. */
  readonly declaredSchema: JsonObject | null;
};

export type NotOcds = { readonly code: 'notOcds'; readonly path: string; readonly message: string };

/**
 * Checks a parsed document against the OCDS 1.1.5 schemas, extended by the extensions the package itself declares: a release package,
 * a record package, a single release or record, or a list of releases. Numbers that are not finite are errors.
 * Refuses only what shows no sign of being OCDS at all.
 */
export function validateOcds(document: unknown): Result<Validation, NotOcds> {
  const kind = kindOf(document);
  if (!kind) return refused({ code: 'notOcds', path: '', message: 'This is neither a release package, a record package nor a release.' });
  const packaged = kind === 'releasePackage' || kind === 'recordPackage';
  const extensions = resolveExtensions(packaged ? textsAt(document, 'extensions') : []);
  const checks = compiledFor(extensions.folders);
  const errors = errorsOf(document, kind, checks);
  return ok({
    kind,
    valid: errors.length === 0,
    errors,
    unknownExtensions: extensions.unknown,
    releases: releasesOf(document, kind),
    declaredSchema: packaged ? checks.schema : null,
  });
}

function kindOf(document: unknown): OcdsKind | null {
  if (Array.isArray(document)) return document.some((item) => isObject(item) && 'ocid' in item) ? 'releaseList' : null;
  if (!isObject(document)) return null;
  if ('records' in document) return 'recordPackage';
  if ('ocid' in document) return 'compiledRelease' in document || 'releases' in document ? 'record' : 'release';
  if ('releases' in document || ('publisher' in document && 'publishedDate' in document)) return 'releasePackage';
  return null;
}

function releasesOf(document: unknown, kind: OcdsKind): readonly PlacedRelease[] {
  if (kind === 'release') return isObject(document) ? [{ path: '', release: document }] : [];
  if (kind === 'record') return releasesOfRecord(document, '');
  if (kind === 'recordPackage')
    return listOf(objectOf(document)['records']).flatMap((record, index) => releasesOfRecord(record, `/records/${index}`));
  const list = kind === 'releaseList' ? listOf(document) : listOf(objectOf(document)['releases']);
  const base = kind === 'releaseList' ? '' : '/releases';
  return list.flatMap((release, index) => (isObject(release) ? [{ path: `${base}/${index}`, release }] : []));
}

function releasesOfRecord(record: unknown, path: string): readonly PlacedRelease[] {
  if (!isObject(record)) return [];
  const embedded = listOf(record['releases']).flatMap((release, index) =>
    isObject(release) && !('url' in release) ? [{ path: `${path}/releases/${index}`, release }] : [],
  );
  const compiled = record['compiledRelease'];
  return isObject(compiled) ? [...embedded, { path: `${path}/compiledRelease`, release: compiled }] : embedded;
}

type Checks = { readonly schema: JsonObject; readonly of: (name: ExtensionSchema) => ValidateFunction };

/** Checks per set of extensions; few, since files choose the set and each entry holds compiled code. */
const compiled = new Map<string, Checks>();
const mostCompiled = 16;

function compiledFor(folders: readonly string[]): Checks {
  const key = folders.join(' ');
  const known = compiled.get(key);
  if (known) return known;
  const ajv = new Ajv({ strict: false, strictNumbers: true, allErrors: true });
  addFormats(ajv);
  const schemas = new Map<ExtensionSchema, JsonObject>();
  // The package schemas refer to the release schemas by their ids. A schema is compiled when it is first used.
  for (const name of ['release-schema', 'release-package-schema', 'record-package-schema'] as const)
    schemas.set(name, extendedSchema(name, folders));
  for (const schema of [...schemas.values(), coreSchema('versioned-release-validation-schema')]) ajv.addSchema(schema);
  const made: Checks = {
    schema: schemas.get('release-schema') ?? {},
    of: (name) => {
      const check = ajv.getSchema(`https://standard.open-contracting.org/schema/1__1__5/${name}.json`);
      if (!check) throw new Error(`${name} is not registered`);
      return check;
    },
  };
  const oldest = compiled.size >= mostCompiled ? compiled.keys().next().value : undefined;
  if (oldest !== undefined) compiled.delete(oldest);
  compiled.set(key, made);
  return made;
}

function errorsOf(document: unknown, kind: OcdsKind, checks: Checks): readonly SchemaError[] {
  if (kind === 'releasePackage') return run(checks.of('release-package-schema'), document, '').map((error) => withOcid(error, document));
  if (kind === 'release') return run(checks.of('release-schema'), document, '').map((error) => ({ ...error, ...ocidOf(document) }));
  if (kind === 'releaseList') {
    return listOf(document).flatMap((release, index) =>
      run(checks.of('release-schema'), release, `/${index}`).map((error) => ({ ...error, ...ocidOf(release) })),
    );
  }
  if (kind === 'recordPackage') return run(checks.of('record-package-schema'), document, '').map((error) => withOcid(error, document));
  // A record has no schema of its own: it is checked inside a package that is otherwise in order.
  const wrapped = {
    uri: 'urn:record',
    version: '1.1',
    publishedDate: '2000-01-01T00:00:00Z',
    publisher: { name: 'record' },
    records: [document],
  };
  return run(checks.of('record-package-schema'), wrapped, '').map((error) => ({
    ...error,
    path: error.path.replace(/^\/records\/0/, ''),
    ...ocidOf(document),
  }));
}

function run(check: ValidateFunction, value: unknown, base: string): readonly SchemaError[] {
  if (check(value)) return [];
  const errors = (check.errors ?? []).filter((error) => speaksOfTheChosenForm(error, value));
  return errors.map((error) => ({ path: base + error.instancePath, message: messageOf(error) }));
}

/**
 * A record's releases are either links or whole releases. When they are whole ones the complaints of the other form, and
 * the one that neither form fits, would only hide what is wrong.
 */
function speaksOfTheChosenForm(error: ErrorObject, value: unknown): boolean {
  const match = /^\/records\/(\d+)\/releases/.exec(error.instancePath);
  const form = /\/releases\/oneOf(?:\/(\d))?/.exec(error.schemaPath);
  if (!match || !form) return true;
  const releases = objectsAt(objectsAt(value, 'records')[Number(match[1])], 'releases');
  const linked = releases.some((release) => 'url' in release && !('ocid' in release));
  return form[1] === (linked ? '0' : '1');
}

function withOcid(error: SchemaError, document: unknown): SchemaError {
  const match = /^\/(releases|records)\/(\d+)/.exec(error.path);
  if (!match || !match[1]) return error;
  return { ...error, ...ocidOf(listOf(objectOf(document)[match[1]])[Number(match[2])]) };
}

function ocidOf(release: unknown): { readonly ocid?: string } {
  const ocid = textAt(release, 'ocid');
  return ocid ? { ocid } : {};
}

function messageOf(error: ErrorObject): string {
  if (error.keyword === 'enum') return 'must be one of the codes of its codelist';
  return error.message ?? `does not satisfy ${error.keyword}`;
}
