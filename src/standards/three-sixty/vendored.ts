import { readFileSync } from 'node:fs';
import { isObject, type JsonObject } from '../json.ts';

const root = new URL('../../../vendor/standards/360giving/', import.meta.url);

/** The address under which the package schema refers to the schema of a grant; that of 1.4.3 still says 1.4.2. */
const referredTo = 'https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.2/schema/360-giving-schema.json';

/**
 * The two schemas of 360Giving 1.4.3 as a checker for JSON Schema 2020-12 takes them: without `$schema`, which names the dialect with `http:`,
 * and the schema of a grant under the address by which the package refers to it.
 */
export function grantSchemas(): { readonly grant: JsonObject; readonly package: JsonObject } {
  const read = (name: string): JsonObject => {
    const parsed: unknown = JSON.parse(readFileSync(new URL(name, root), 'utf8'));
    if (!isObject(parsed)) throw new Error(`${name} holds no schema`);
    return { ...parsed, $schema: undefined };
  };
  const bare = ({ $schema: _, ...schema }: JsonObject): JsonObject => schema;
  return {
    grant: { ...bare(read('360-giving-schema.json')), $id: referredTo },
    package: bare(read('360-giving-package-schema.json')),
  };
}

export type ClosedCodelist = 'regrantType' | 'locationScope' | 'grantToIndividualsReason' | 'grantToIndividualsPurpose';

/** The codes of a list that nobody may add to. The schema only names these lists, so a checker does not hold values against them. */
export function closedCodes(list: ClosedCodelist): ReadonlySet<string> {
  const [, ...lines] = readFileSync(new URL(`codelists/${list}.csv`, root), 'utf8').split(/\r?\n/);
  return new Set(lines.flatMap((line) => /^"?([^",]+)/.exec(line)?.[1] ?? []));
}
