import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ok, refused, type Result } from '#value/result';
import { isObject, listOf, objectOf, type JsonObject } from '../json.ts';
import { closedCodes, grantSchemas, type ClosedCodelist } from './vendored.ts';

/** One kind of error, once, however many grants have it. `path`: a JSON Pointer to the first; `count`: in how many places. */
export type GrantError = { readonly path: string; readonly message: string; readonly count: number };

export type GrantsValidation = {
  readonly valid: boolean;
  readonly errors: readonly GrantError[];
  readonly grants: readonly JsonObject[];
};

export type NotGrants = { readonly code: 'notGrants'; readonly path: string; readonly message: string };

/**
 * Checks a parsed document against the schema of 360Giving 1.4.3 and its closed codelists. The same error in many grants is told once, with the
 * place of the first and their number: a column of dates in another form is one thing to mend. Refuses only what has no `grants`.
 */
export function validateGrants(document: unknown): Result<GrantsValidation, NotGrants> {
  if (!isObject(document) || !Array.isArray(document['grants']))
    return refused({ code: 'notGrants', path: '/grants', message: 'This is no grant package: it has no list named “grants”.' });
  const check = checker();
  check(document);
  const grants = listOf(document['grants']);
  const found = [
    ...(check.errors ?? []).filter(isAboutPackage).map(({ instancePath, message }) => ({ path: instancePath, message: `${message}` })),
    ...grants.flatMap((grant, index) => errorsOfGrant(grant, `/grants/${index}`)),
  ];
  const errors = told(found);
  return ok({ valid: errors.length === 0, errors, grants: grants.filter(isObject) });
}

let compiled: { readonly package: ValidateFunction; readonly grant: ValidateFunction } | null = null;

function compile() {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const schemas = grantSchemas();
  ajv.addSchema(schemas.grant);
  // The recipient is judged apart: with both ways in one `oneOf` each grant would be wrong by both of them at once.
  const { oneOf: _, ...grant } = schemas.grant;
  return { package: ajv.compile(schemas.package), grant: ajv.compile({ ...grant, $id: 'grant-without-recipient' }) };
}

function checker(): ValidateFunction {
  compiled ??= compile();
  return compiled.package;
}

/** What is wrong with the package itself; each grant is judged by itself. */
function isAboutPackage({ instancePath, keyword }: ErrorObject): boolean {
  return !/^\/grants\/\d/.test(instancePath) && !(instancePath === '/grants' && keyword === 'items');
}

const always = ['id', 'title', 'description', 'currency', 'amountAwarded', 'awardDate', 'fundingOrganization'] as const;

function errorsOfGrant(grant: unknown, path: string): readonly { readonly path: string; readonly message: string }[] {
  compiled ??= compile();
  if (!isObject(grant)) return [{ path, message: 'must be an object' }];
  compiled.grant(grant);
  const missing = always
    .filter((name) => grant[name] === undefined)
    .map((name) => ({ path: `${path}/${name}`, message: `${name} is missing, and every grant needs it` }));
  const kinds = ['recipientOrganization', 'recipientIndividual'].filter((name) => grant[name] !== undefined);
  const recipient =
    kinds.length === 1
      ? []
      : [
          {
            path: `${path}/recipientOrganization`,
            message:
              kinds.length === 0
                ? 'a recipient is missing: either recipientOrganization or recipientIndividual'
                : 'recipientOrganization and recipientIndividual stand together, and a grant has one of them',
          },
        ];
  return [...missing, ...recipient, ...(compiled.grant.errors ?? []).flatMap((error) => plain(error, path)), ...wrongCodes(grant, path)];
}

/** The branches of a choice are told as the choice itself. */
function plain({ instancePath, schemaPath, keyword, message, params }: ErrorObject, base: string) {
  if (/\/oneOf\/\d/.test(schemaPath)) return [];
  const path = `${base}${instancePath}`;
  if (keyword === 'oneOf') return [{ path, message: 'must be a day as YYYY-MM-DD or a whole date-time' }];
  if (keyword === 'anyOf') return [{ path, message: 'must be a day, a month, a year or a whole date-time' }];
  if (keyword === 'enum') return [{ path, message: `must be one of the codes: ${allowed(params)}` }];
  if (keyword === 'required') return [{ path: `${path}/${String(params['missingProperty'])}`, message: `${message}` }];
  return [{ path, message: `${message}` }];
}

function allowed(params: ErrorObject['params']): string {
  const values = listOf(params['allowedValues']).map(String);
  return values.length > 6 ? `${values.slice(0, 5).join(', ')} … (${values.length})` : values.join(', ');
}

const coded: readonly (readonly [string, string, ClosedCodelist])[] = [
  ['', 'regrantType', 'regrantType'],
  ['', 'locationScope', 'locationScope'],
  ['toIndividualsDetails', 'primaryGrantReason', 'grantToIndividualsReason'],
  ['toIndividualsDetails', 'secondaryGrantReason', 'grantToIndividualsReason'],
  ['toIndividualsDetails', 'grantPurpose', 'grantToIndividualsPurpose'],
];

function wrongCodes(grant: JsonObject, path: string) {
  return coded.flatMap(([inside, name, list]) => {
    const holder = inside === '' ? grant : objectOf(grant[inside]);
    const codes = closedCodes(list);
    return [holder[name]]
      .flat()
      .flatMap((value) =>
        typeof value === 'string' && !codes.has(value)
          ? [{ path: [path, inside, name].filter((part) => part !== '').join('/'), message: `must be a code of the list ${list}` }]
          : [],
      );
  });
}

/** Each kind once: the same words at the same place of a grant are the same kind. */
function told(found: readonly { readonly path: string; readonly message: string }[]): readonly GrantError[] {
  const kinds = new Map<string, GrantError>();
  for (const { path, message } of found) {
    const kind = `${path.replace(/\/\d+(?=\/|$)/g, '/*')} ${message}`;
    const known = kinds.get(kind);
    kinds.set(kind, known ? { ...known, count: known.count + 1 } : { path, message, count: 1 });
  }
  return [...kinds.values()];
}
