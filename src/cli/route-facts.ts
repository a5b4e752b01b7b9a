import { z } from 'zod';
import { readCpv } from '#law/cpv/flags';
import { circumstanceCodes } from '#law/routes/circumstances';
import type { RouteFacts } from '#law/routes/facts';
import { checkedOn } from '#law/row';
import { parseDay } from '#value/day';
import { largestMinor } from '#value/money';
import { ok, refused, type Result } from '#value/result';
import type { CommandError } from './command.ts';

/** The words of the command for each value of a fact (knowledge of the fixed shape), and what the core calls it. */
const words = {
  buyerType: {
    no_municipality: 'municipality',
    no_county: 'county',
    no_state: 'state',
    en_nhs_body: 'nhsBody',
    en_local_authority: 'localAuthority',
    en_central: 'central',
    other: 'other',
  },
  serviceKind: {
    health: 'health',
    social_care: 'socialCare',
    welfare_employment: 'welfareEmployment',
    goods_services_with_social_profile: 'goodsServices',
    works: 'works',
  },
  needState: {
    unmet_new: 'unmetNew',
    existing_new_solution: 'existingNewSolution',
    existing_same_solution: 'existingSameSolution',
  },
  innovation: {
    none: 'none',
    delivery_model: 'deliveryModel',
    significantly_improved: 'significantlyImproved',
    not_on_market: 'notOnMarket',
  },
  approach: { scout: 'scout', challenger: 'challenger', includer: 'includer', any: 'any' },
  existingProvider: {
    none: 'none',
    yes_satisfying: 'satisfying',
    yes_only_capable: 'onlyCapable',
    yes_not_satisfying: 'notSatisfying',
  },
  userChoice: { none: 'none', unlimited_providers: 'unlimitedProviders', individual_choice: 'individualChoice' },
  reservation: {
    none: 'none',
    work_integration_30: 'workIntegration',
    nonprofit: 'nonprofit',
    employee_mutual: 'employeeMutual',
    sme_vcse_local: 'smeVcseLocal',
  },
  urgency: { none: 'none', unforeseen: 'unforeseen', own_delay: 'ownDelay' },
  steerDetail: { low: 'low', high: 'high' },
} as const;

type Words = typeof words;
type Named = keyof Words;

const unknown = z.literal('unknown');
const named = (fact: Named) => z.enum([...Object.keys(words[fact]), 'unknown']).optional();
const flag = z.union([z.boolean(), unknown]).optional();
const amount = z.union([z.number().nonnegative(), unknown]).optional();
const whole = z.number().int();

/** The facts of a purchase as the command reads them; any may be absent or "unknown". */
export const routeFactKeys = {
  jurisdiction: z.enum(['NO', 'EN', 'unknown']).optional(),
  ruleDate: z.string().optional(),
  buyerType: named('buyerType'),
  serviceKind: named('serviceKind'),
  cpv: z.union([z.string(), z.array(z.string())]).optional(),
  valueExVat: amount,
  valueIncVat: amount,
  optionsValue: amount,
  durationMonths: z.union([whole.positive(), unknown]).optional(),
  needState: named('needState'),
  innovation: named('innovation'),
  approach: named('approach'),
  existingProvider: named('existingProvider'),
  userChoice: named('userChoice'),
  reservation: named('reservation'),
  eligibleMarket: z.union([z.strictObject({ count: whole.nonnegative().optional(), evidence: z.string().optional() }), unknown]).optional(),
  staffSpinOut: flag,
  corporateSuccession: flag,
  considerableChange: flag,
  framework: flag,
  urgency: named('urgency'),
  steerDetail: named('steerDetail'),
  circumstances: z.array(z.enum(circumstanceCodes)).optional(),
};

const shape = z.strictObject(routeFactKeys);
export type RouteDocument = z.infer<typeof shape>;

/** The facts the core needs, `null` where the country is not known, and what was assumed. */
type Read = { readonly facts: RouteFacts | null; readonly doubts: readonly string[] };

/** Turns a document into facts. Refuses two values, a day or code that is none, and a buyer of the other country. */
export function readRouteFacts(document: RouteDocument): Result<Read, CommandError> {
  const { buyerType } = document;
  const ofBuyer = buyerType?.startsWith('no_') ? 'NO' : buyerType?.startsWith('en_') ? 'EN' : undefined;
  const told = document.jurisdiction === 'unknown' ? undefined : document.jurisdiction;
  if (told && ofBuyer && told !== ofBuyer)
    return refused({
      code: 'otherCountry',
      path: 'buyerType',
      message: `"${buyerType}" is no buyer in ${told === 'NO' ? 'Norway' : 'England'}.`,
    });
  const jurisdiction = told ?? ofBuyer;
  const value = valueOf(document);
  if (!value.ok) return value;
  const cpv = cpvOf(document);
  if (!cpv.ok) return cpv;
  const dated = document.ruleDate !== undefined && document.ruleDate !== 'unknown';
  const ruleDate = dated ? parseDay(document.ruleDate ?? '') : checkedOn;
  if (!ruleDate)
    return refused({ code: 'notADay', path: 'ruleDate', message: '"ruleDate" must be a day of the calendar, written YYYY-MM-DD.' });
  if (jurisdiction === undefined) return ok({ facts: null, doubts: [] });
  const { eligibleMarket, durationMonths } = document;
  const count = eligibleMarket === undefined || eligibleMarket === 'unknown' ? undefined : eligibleMarket.count;
  const facts: RouteFacts = {
    jurisdiction,
    ruleDate,
    ...value.value,
    ...(cpv.value.length > 0 ? { cpv: cpv.value } : {}),
    ...listed(document),
    ...(durationMonths === undefined || durationMonths === 'unknown' ? {} : { durationMonths }),
    ...(count === undefined ? {} : { eligibleSuppliers: count }),
    ...flags(document),
    circumstances: document.circumstances ?? [],
  };
  return ok({ facts, doubts: dated ? [] : [`No day was given; the rules of ${checkedOn} are used.`] });
}

function listed(document: RouteDocument): Partial<RouteFacts> {
  const given = Object.entries(words).flatMap(([fact, table]) => {
    const said = document[fact as Named]; // an entry of the table above
    if (said === undefined || said === 'unknown') return [];
    return [[fact === 'needState' ? 'needs' : fact, (table as Readonly<Record<string, string>>)[said]]]; // `said` is a word of the table: the shape saw to it
  });
  return Object.fromEntries(given) as Partial<RouteFacts>; // values of the tables above
}

function flags(document: RouteDocument): Partial<RouteFacts> {
  const names = ['staffSpinOut', 'corporateSuccession', 'considerableChange', 'framework'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (document[name] === undefined || document[name] === 'unknown' ? [] : [[name, document[name]]])),
  );
}

function valueOf(document: RouteDocument): Result<Pick<RouteFacts, 'vat'> & Partial<RouteFacts>, CommandError> {
  const known = (amount: number | 'unknown' | undefined): number | undefined => (amount === 'unknown' ? undefined : amount);
  const [without, including, options] = [known(document.valueExVat), known(document.valueIncVat), known(document.optionsValue)];
  if (without !== undefined && including !== undefined)
    return refused({ code: 'twoValues', path: 'valueIncVat', message: 'Give the value with VAT or without, not both.' });
  for (const [path, amount] of Object.entries({ valueExVat: without, valueIncVat: including, optionsValue: options }))
    if (amount !== undefined && amount * 100 > largestMinor)
      return refused({ code: 'amountTooLarge', path, message: `"${path}" is too large to be an amount.` });
  const amount = without ?? including;
  return ok({
    vat: including === undefined ? 'excluded' : 'included',
    ...(amount === undefined ? {} : { valueMinor: Math.round(amount * 100) }),
    ...(options === undefined ? {} : { optionsMinor: Math.round(options * 100) }),
  });
}

function cpvOf({ cpv }: RouteDocument): Result<readonly string[], CommandError> {
  const given = cpv === undefined || cpv === 'unknown' ? [] : typeof cpv === 'string' ? [cpv] : cpv;
  const codes: string[] = [];
  for (const [place, text] of given.entries()) {
    const code = readCpv(text);
    const path = typeof cpv === 'string' ? 'cpv' : `cpv[${place}]`;
    if (code === null) return refused({ code: 'notACpv', path, message: `"${path}" must be a CPV code of eight digits.` });
    codes.push(code);
  }
  return ok(codes);
}
