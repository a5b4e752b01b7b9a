import { readFileSync, readdirSync } from 'node:fs';
import { isObject, type JsonObject } from '../json.ts';

const root = new URL('../../../vendor/standards/ocds/', import.meta.url);

export type CoreSchema = 'release-schema' | 'release-package-schema' | 'record-package-schema' | 'versioned-release-validation-schema';
export type ExtensionSchema = 'release-schema' | 'release-package-schema' | 'record-package-schema';

/** A schema of OCDS 1.1.5 as published. */
export function coreSchema(name: CoreSchema): JsonObject {
  return readObject(new URL(`core/${name}.json`, root));
}

/** The names of the vendored extension folders; the only ones that are ever read. */
export function vendoredExtensions(): ReadonlySet<string> {
  return new Set(readdirSync(new URL('extensions/', root)));
}

/** An extension's patch for one of the schemas; empty when it does not patch that schema. `folder` must be a vendored one. */
export function extensionPatch(folder: string, name: ExtensionSchema): JsonObject {
  if (!vendoredExtensions().has(folder)) throw new Error(`no vendored extension ${folder}`);
  const place = new URL(`extensions/${folder}/`, root);
  if (!readdirSync(place).includes(`${name}.json`)) return {};
  return readObject(new URL(`${name}.json`, place));
}

function readObject(file: URL): JsonObject {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isObject(parsed)) throw new Error(`${file.pathname} holds no schema`);
  return parsed;
}
