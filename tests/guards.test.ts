import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTables } from '../src/db/catalogue.ts';
import { migrate } from '../src/db/migrate.ts';
import type { Field, Fields } from '../src/core/field/field.ts';
import { gates, type GateCode } from '../src/core/law/gates.ts';
import { allMistakes } from '../src/core/law/mistakes-at.ts';
import { permissions } from '../src/core/party/role.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { isObject } from '../src/standards/json.ts';
import { ownReleaseSchema } from '../src/standards/ocds/own-releases.ts';
import { addresses, patternOf } from '../src/web/addresses.ts';
import { sentences } from '../src/web/text/refusal-text.ts';
import { allCatalogues } from '../tools/write-docs.ts';
import { openFresh } from './engines.ts';
import { finishedCase, plantedCase, plantedRelease } from './planted-case.ts';

const catalogues = await allCatalogues();

describe('storage', () => {
  /** Where a catalogue's values are kept, lists under `catalogue.list`; `null` for what lies in envelopes only. */
  const tables: Readonly<Record<string, string | null>> = {
    evidenceFields: 'enterprise_statement',
    ...Object.fromEntries(
      catalogues
        .filter(({ phase, name }) => phase === 0 && !name.startsWith('profileRe') && name !== 'evidenceFields')
        .map(({ name }) => [name, 'enterprise_statement']),
    ),
    'accountsFields.customers': 'enterprise_statement',
    profileReviewFields: 'profile_review',
    profileReplyFields: 'profile_review',
    needFields: 'need',
    'needFields.measures': 'need_measure',
    'needFields.budgets': 'need_budget',
    needAnswerFields: 'need',
    joiningFields: 'joining',
    joiningAnswerFields: 'joining',
    joiningEndFields: 'joining',
    dialogueFields: 'dialogue_entry',
    meetingFields: 'meeting',
    meetingCancelFields: 'meeting',
    signUpFields: 'talk_guest',
    inviteFields: null,
    needQuestionFields: null,
    needReplyFields: 'enquiry',
    solutionFields: 'solution',
    withdrawalFields: 'solution',
    routeFactFields: 'route_choice',
    routeOverrideFields: 'route_choice',
    documentSectionFields: 'case_document_section',
    routeChoiceFields: 'route_choice',
    callFields: 'call',
    'callFields.criteria': 'criterion',
    'callFields.lots': 'lot',
    stageFields: 'lot',
    'callFields.phases': 'call_phase',
    'callFields.requirements': 'requirement',
    'callFields.questions': 'question',
    amendmentFields: 'amendment',
    enquiryFields: null,
    enquiryAnswerFields: 'enquiry',
    submissionFields: null,
    comingForwardFields: 'known_provider',
    knownProviderFields: 'known_provider',
    leavingOutFields: 'known_provider',
    unregisteredFields: null,
    consortiumFields: null,
    'consortiumFields.partners': null,
    interestFields: 'interest',
    rulingFields: 'interest',
    earlyFields: 'early_declaration',
    organisationLinkFields: 'organisation_link',
    conflictsFields: 'conflicts_assessment',
    advantageFields: 'advantage_check',
    engagementFields: 'engagement_notice',
    scoreFields: 'score',
    scoreChangeFields: 'score_change',
    clarificationFields: 'clarification',
    clarificationAnswerFields: 'clarification_answer',
    findingFields: 'price_examination',
    talkFields: 'talk',
    interviewRecordFields: 'interview_record',
    interviewMoveFields: 'interview_move',
    stageTalkFields: 'stage_talk',
    decisionFields: 'decision',
    feedbackFields: 'decision',
    minutesFields: 'decision',
    correctionFields: 'decision',
    setAsideFields: 'set_aside',
    complaintFields: 'complaint',
    complaintReplyFields: 'complaint',
    reviewFields: 'review',
    reviewAnswerFields: 'review',
    reviewLiftFields: 'review',
    cancellationFields: 'cancellation',
    agreementFields: 'agreement',
    'agreementFields.promises': 'promise',
    changeFields: null,
    phaseBeginFields: 'test_phase',
    stopPointFields: 'stop_point',
    phasePaymentFields: 'phase_payment',
    purchaseFields: 'purchase',
    observationFields: 'observation',
  };
  let columns: ReadonlyMap<string, string>;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const fresh = await openFresh('pglite');
    close = () => fresh.close();
    await migrate(fresh.store, { at: instantOf(0) });
    const all = await fresh.store.inSession('snapshot', listTables);
    columns = new Map(all.flatMap((table) => table.columns.map((column) => [`${table.name}.${column.name}`, column.type] as const)));
  });
  afterAll(() => close());

  test('every field of every catalogue has columns of its kind, and what lies in an envelope has none', () => {
    const problems = catalogues.flatMap(({ name, fields }) => storageProblems(name, fields));
    expect(problems).toEqual([]);
    expect(columns.size).toBeGreaterThan(200);
  });

  test('every catalogue and every list has its table in this test, and none is left over', () => {
    const lists = catalogues.flatMap(({ name, fields }) => listsOf(fields).map((list) => `${name}.${list}`));
    expect(Object.keys(tables).sort()).toEqual([...catalogues.map(({ name }) => name), ...lists].sort());
  });

  function storageProblems(name: string, fields: Fields): readonly string[] {
    const table = tables[name];
    return Object.entries(fields).flatMap(([key, field]) => {
      const place = `${name}.${key}`;
      // All topics of a profile share one column of JSON.
      if (field.store === 'statement') return columns.get(`${table}.values`) === 'jsonb' ? [] : [`${place} has no statement`];
      if (field.kind === 'list') return field.store === 'child' ? storageProblems(place, field.of) : [`${place} is a list and no child`];
      if (field.store === 'envelope' || field.store === 'answer') {
        const open = ['submission', 'sealed_version', 'submission_file', 'late_attempt'].filter((kept) =>
          columns.has(`${kept}.${snake(key)}`),
        );
        return table === null && open.length === 0 ? [] : [`${place} is sealed and has a column`];
      }
      if ((field.store === 'columns') !== (field.kind === 'money')) return [`${place} is kept as ${field.store}`];
      return wantedColumns(key, field).flatMap(([column, type]) => {
        const found = columns.get(`${table}.${column}`);
        // Feedback is one text per organisation: a column of JSON by organisation.
        const wanted = name === 'feedbackFields' ? 'jsonb' : type;
        return found && new RegExp(`^(${wanted})`).test(found) ? [] : [`${place} wants ${table}.${column} as ${wanted}, found ${found}`];
      });
    });
  }
});

function wantedColumns(key: string, field: Field): readonly (readonly [string, string])[] {
  const column = snake(key);
  switch (field.kind) {
    case 'money':
      return [
        [`${column}_minor`, 'bigint'],
        [`${column}_currency`, 'text'],
        [`${column}_vat`, 'text'],
      ];
    case 'number':
      return [[column, field.decimals === 0 ? 'integer|numeric' : 'numeric']];
    case 'day':
      return [[column, 'date']];
    case 'instant':
      return [[column, 'timestamp\\(3\\) with time zone']];
    case 'choices':
    case 'list':
      return [[column, 'jsonb']];
    case 'text':
    case 'longText':
    case 'choice':
    case 'file':
      return [[column, 'text']];
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function listsOf(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => (field.kind === 'list' ? [key] : []));
}

/** Every field with its path, rows of lists included. */
function flat(fields: Fields, prefix: string): readonly (readonly [string, Field])[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    [`${prefix}.${key}`, field] as const,
    ...(field.kind === 'list' ? flat(field.of, `${prefix}.${key}`) : []),
  ]);
}

const everyField = catalogues.flatMap(({ name, fields }) => flat(fields, name));

describe('open data', () => {
  const exported = everyField.flatMap(([place, field]) => (field.openData ? [{ place, field, path: field.openData.ocds }] : []));

  test('every path exists in OCDS 1.1.5 with the extensions we declare', () => {
    expect(exported.length).toBeGreaterThan(25);
    expect(exported.filter(({ path }) => !pathExists(path)).map(({ place, path }) => `${place}: ${path}`)).toEqual([]);
    expect(pathExists('tender/nonsense')).toBe(false);
    expect(pathExists('tender/awardCriteria/criteria/name')).toBe(false);
  });

  test('nothing that stays inside has a path', () => {
    expect(exported.filter(({ field }) => field.visible === 'sealed' || field.visible === 'buyer')).toEqual([]);
  });

  test('the releases of a finished case hold something at every path, and the very words of every text', () => {
    const { file, marks } = plantedCase(finishedCase);
    const releases = [file.need.ocid, ...file.calls.map((call) => call.ocid)].map((ocid) => plantedRelease(file, ocid));
    const planted: Readonly<Record<string, string>> = {
      needFields: 'need',
      dialogueFields: 'dialogue 0',
      routeChoiceFields: 'routeChoice',
      callFields: 'call-0',
      amendmentFields: 'amendment of call-0',
      enquiryAnswerFields: 'enquiry about call-0',
      decisionFields: 'decision on call-0',
      agreementFields: 'agreement after call-0',
      stopPointFields: 'stop point after call-0',
      observationFields: 'observation after call-0',
    };
    // These leave as a code or a name that follows from the value, not as the value itself; measures carry over at signing.
    const translated = /^needFields\.(cpv|measures\.)|^routeChoiceFields\.routeId/;
    const missing = exported.filter(({ place, field, path }) => {
      const found = releases.flatMap((entry) => valuesAt(entry, path.split('/')));
      if (found.length === 0) return true;
      if (translated.test(place) || (field.kind !== 'text' && field.kind !== 'longText')) return false;
      const [name = '', ...rest] = place.split('.');
      const mark = marks.find((candidate) => candidate.path === [planted[name], ...rest].join('.'));
      return !mark || !found.includes(mark.text);
    });
    expect(missing.map(({ place, path }) => `${place}: ${path}`)).toEqual([]);
  });
});

function pathExists(path: string): boolean {
  const schema = ownReleaseSchema();
  let node: unknown = schema;
  for (const part of path.split('/')) {
    node = resolved(node, schema);
    if (isObject(node) && isObject(node['items'])) node = resolved(node['items'], schema);
    const properties: unknown = isObject(node) ? node['properties'] : null;
    if (!isObject(properties) || !(part in properties)) return false;
    node = properties[part];
  }
  return true;
}

function resolved(node: unknown, schema: ReturnType<typeof ownReleaseSchema>): unknown {
  if (!isObject(node) || typeof node['$ref'] !== 'string') return node;
  const definitions: unknown = schema['definitions'];
  return isObject(definitions) ? resolved(definitions[node['$ref'].replace('#/definitions/', '')], schema) : undefined;
}

/** What lies at a path, over all members of the lists on the way. */
function valuesAt(node: unknown, [first, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(node)) return node.flatMap((member) => valuesAt(member, first === undefined ? [] : [first, ...rest]));
  if (first === undefined) return node === undefined || node === null ? [] : [node];
  return isObject(node) ? valuesAt(node[first], rest) : [];
}

describe('words for refusals', () => {
  const root = new URL('../src/', import.meta.url).pathname;
  const below = (folder: string) =>
    readdirSync(join(root, folder)).flatMap((name) => (/(?<!\.test)\.ts$/.test(name) ? [join(folder, name)] : []));
  const phases = readdirSync(join(root, 'core')).filter((name) => /^\d\d-/.test(name));
  // What 10-public-record finds in evidence is a report with its own words, and so is the report on loading past contracts.
  const files = [
    ...phases.filter((name) => !name.startsWith('10-')).flatMap((name) => below(`core/${name}`)),
    ...below('casework'),
    'outside/sign-in.ts',
  ];
  const unspoken = new Set(['casework/past-contracts.ts']);

  test('every code that an act may refuse with has its own sentence in both languages', () => {
    const codes = new Set(
      files.filter((file) => !unspoken.has(file)).flatMap((file) => refusalCodes(readFileSync(join(root, file), 'utf8'))),
    );
    expect(codes.size).toBeGreaterThan(50);
    // Accounts are added by an operator's command, which has its own sentences.
    const byCommand = new Set(['emailTaken', 'passwordTooShort']);
    expect([...codes].filter((code) => !byCommand.has(code) && !(code in sentences))).toEqual([]);
  });

  test('both languages of a sentence use the same facts', () => {
    const factsOf = (text: string) => new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]));
    expect(Object.entries(sentences).filter(([, text]) => factsOf(text.en).symmetricDifference(factsOf(text.nb)).size > 0)).toEqual([]);
    expect(Object.values(sentences).every((text) => text.en.trim() !== '' && text.nb.trim() !== '' && text.en !== text.nb)).toBe(true);
  });
});

/** Codes named in `Refusal<…>` types and in `refused({ code: … })`, `{ not: { code: … } }` and the like; not those of problems of a form. */
function refusalCodes(source: string): readonly string[] {
  const types = [...source.matchAll(/Refusal<([^>]*)>/g)].flatMap(([, union = '']) => [...union.matchAll(/'(\w+)'/g)]);
  const values = [...source.matchAll(/(?:refused\(|not: |return |\? |: |\?\? )\{ code: '(\w+)'/g)];
  return [...types, ...values].flatMap((match) => match[1] ?? []);
}

describe('addresses', () => {
  test('every address asks for an act that permissions know, and no two have the same pattern', () => {
    const asked = addresses.flatMap(({ access }) => (typeof access === 'object' ? [access.act] : []));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((act) => !(act in permissions))).toEqual([]);
    expect(new Set(addresses.map(patternOf)).size).toBe(addresses.length);
  });
});

describe('gates', () => {
  /** Gates that an act keeps by a refusal of its own, or that cannot be passed by the shape of the product: what keeps each. */
  const keptBy: Readonly<Partial<Record<GateCode, string>>> = {
    criteriaLocked: 'criteriaFixed',
    interviewBeforeScore: 'interviewNotHeld',
    lateSubmission: 'closed',
    openingBeforeClosing: 'notOpenYet',
    organisationLinked: 'teamUndeclared',
    panelQuorum: 'panelTooSmall',
    promisesCarriedOver: 'promisesOpen',
    reasonsGiven: 'reasonsMissing',
    routeOverridden: 'overrideWithoutReason',
    scoresLockedFirst: 'notAllLocked',
    standstillEnded: 'waitingPeriod',
    voluntaryStandstillEnded: 'waitingPeriod',
    twoOpeners: 'tooFewApprovals',
    weightsStated: 'incomplete',
    summariesBeforeAwardNotice: 'feedbackMissing',
  };
  /** Letters of a decision are written in the act itself, all in one transaction: there is nothing to refuse. */
  const byShape: readonly GateCode[] = ['lettersSimultaneous'];
  /** Rules for what the product does not do yet; whoever builds it asks them. */
  const notAsked: readonly GateCode[] = ['criteriaAboutOrganisation', 'profileMustNotExclude'];

  test('every gate of the table is asked in the product, or kept by a refusal that exists', () => {
    const root = new URL('../src/', import.meta.url).pathname;
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !/^core\/law\/(gates|mistakes)/.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const asked = ({ code }: { readonly code: GateCode }) =>
      sources.includes(`'${code}'`) || sources.includes(`${code}:`) || (keptBy[code] ?? '') in sentences || byShape.includes(code);
    expect(gates.filter((one) => !asked(one)).map(({ code }) => code)).toEqual(notAsked);
    expect(Object.values(keptBy).filter((code) => !(code in sentences))).toEqual([]);
  });

  test('every one of the 24 mistakes is asked about by a gate, or ruled out by the product as its own test says', () => {
    const own = readFileSync(new URL('../src/core/law/mistakes.test.ts', import.meta.url), 'utf8');
    const unasked = allMistakes.filter(({ checks }) => checks.every((code) => notAsked.includes(code)));
    expect(unasked.filter(({ number }) => !own.includes(`test('${number}: `)).map(({ number }) => number)).toEqual([]);
  });
});
