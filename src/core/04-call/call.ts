import { isInCalendar, isWorkingDay } from '#law/calendar';
import type { GateCode } from '#law/gates';
import { daysBetween, weekday } from '#value/day';
import type { EngagementRefusal } from './engagement.ts';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import { dayIn, localTime, repeatedHour, type Instant, type Zone } from '#value/instant';
import type { Problem } from '#field/problem';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import { changesBetween, versionOfCall, type Amendment } from './amendment.ts';
import type { AmendmentValues, CallValues } from './fields.ts';
import { hidesWhoSpeaks, interviewProblems, interviewWarnings } from './interview-criteria.ts';
import { informsNothing } from './informs.ts';
import { allowsPlan, isRecorded, isScored, procedureOf, type ProcedureKind } from './procedures.ts';
import { problemsOfKind } from './kind-problems.ts';
import { stagePlanOf } from './stages.ts';
import { isDivided, writtenLots, type Lot } from './lot.ts';
import { isHalfScale } from './scale.ts';

export type CallState = 'draft' | 'published' | 'opened' | 'decided' | 'cancelled';

export type Call = Omit<CallValues, 'lots'> & {
  readonly id: Id<'call'>;
  readonly caseId: Id<'case'>;
  readonly ocid: string;
  readonly kind: ProcedureKind;
  readonly state: CallState;
  readonly zone: Zone;
  readonly publishedAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly lots: readonly Lot[];
  readonly amendments: readonly Amendment[];
  /** How many of the named openers must approve the opening. */
  readonly openingThreshold: number;
};

export type CallRefusal = Refusal<
  | 'incomplete'
  | 'alreadyPublished'
  | 'notPublished'
  | 'closedForChanges'
  | 'noRoute'
  | 'routeOfAnotherKind'
  | 'routeAsksForCompetition'
  | 'planNotAllowed'
  | 'needNotPublished'
  | 'dialogueNotShared'
  | 'meetingsNotLogged'
  | 'tooFewOpeners'
  | 'nothingChanged'
  | 'interviewOfHiddenNames'
>;

/** What publication depends on outside the call itself. */
export type Readiness = {
  readonly needPublishedAt: Instant | null;
  /** What the chosen route is for; `null` while none is chosen. */
  readonly route: 'purchase' | 'grant' | null;
  /** The kind of call without a competition that the chosen route leads to; `null` where it asks for a competition. */
  readonly withoutCompetition: ProcedureKind | null;
  readonly unsharedDialogue: number;
  /** Times of meetings that somebody has signed up for and that the log does not tell of. */
  readonly unloggedTalks: number;
  /** Why the market engagement before the call is not in order yet. */
  readonly engagement: EngagementRefusal | null;
  readonly openers: number;
};

/** What the buyer wrote, as the catalogue has it: a call that is not divided has no lots. */
export function valuesOfCall(call: Call): CallValues {
  return { ...call, lots: writtenLots(call.lots) };
}

/** Problems of a call that only show when its answers are seen together; all at once, in field order. */
export function callProblems(values: CallValues, at: Instant, zone: Zone): readonly Problem[] {
  const problems: Problem[] = [];
  if (values.startDate && values.endDate && values.endDate <= values.startDate) problems.push({ path: 'endDate', code: 'tooSmall' });
  if (values.closesAt && values.closesAt <= at) problems.push({ path: 'closesAt', code: 'tooSmall' });
  if (values.closesAt && values.decisionBy && values.decisionBy < dayIn(zone, values.closesAt))
    problems.push({ path: 'decisionBy', code: 'tooSmall' });
  if (values.lots.length === 0) problems.push(...rangeProblems(values, values));
  else problems.push(...lotProblems(values));
  values.criteria.forEach((criterion, index) => {
    if (isHalfScale(criterion.scale)) problems.push({ path: `criteria.${index}.scale`, code: 'missing' });
  });
  return [...problems, ...interviewProblems(values), ...criteriaProblems(values)];
}

/** The criteria of each round of choosing: their weights make 100, and one of those among tenders is the price where prices count. */
function criteriaProblems(values: CallValues): readonly Problem[] {
  const { stages } = stagePlanOf(values.plan);
  if (stages.every(({ judged }) => judged === 'reasons')) return [];
  const several = stages.length > 1;
  const problems: Problem[] = several && values.mostInvited === null ? [{ path: 'mostInvited', code: 'missing' }] : [];
  for (const asks of several ? (['selection', 'award'] as const) : (['award'] as const)) {
    if (asks === 'selection' && !stages.some((stage) => stage.asks === asks)) continue;
    const criteria = several ? values.criteria.filter(({ stage }) => (stage ?? 'award') === asks) : values.criteria;
    const prices = criteria.filter(({ kind }) => kind === 'price').length;
    const due = asks === 'award' && stages.at(-1)?.price === 'scored' ? 1 : 0;
    if (prices !== due) problems.push({ path: 'criteria', code: 'notOnTheList', facts: { prices, due, asks } });
    const total = criteria.reduce((sum, { weight }) => sum + Math.round((weight ?? 0) * 100), 0);
    if (total !== 10_000) problems.push({ path: 'criteria', code: 'tooLarge', facts: { sum: total / 100, asks } });
    if (several && !values.questions.some(({ stage }) => (stage ?? 'award') === asks))
      problems.push({ path: 'questions', code: 'tooFewRows', facts: { asks } });
  }
  return problems;
}

/** Of a price range that is asked for and is none. `prefix` is the place of the lot that it belongs to. */
function rangeProblems(
  { priceFormula }: Pick<CallValues, 'priceFormula'>,
  { priceFloor, priceCeiling }: Pick<CallValues, 'priceFloor' | 'priceCeiling'>,
  prefix = '',
): readonly Problem[] {
  if (priceFormula !== 'fixedRange') return [];
  const problems: Problem[] = [];
  if (!priceFloor) problems.push({ path: `${prefix}priceFloor`, code: 'missing' });
  if (!priceCeiling) problems.push({ path: `${prefix}priceCeiling`, code: 'missing' });
  if (priceFloor && priceCeiling && priceCeiling.minor <= priceFloor.minor)
    problems.push({ path: `${prefix}priceCeiling`, code: 'tooSmall' });
  return problems;
}

/** One lot divides nothing, and the value of a call is that of all its lots together (PA23 s.4; FOA § 5-4): it cannot be less than their sum. */
function lotProblems(values: CallValues): readonly Problem[] {
  const problems = values.lots.flatMap((lot, index) => rangeProblems(values, lot, `lots.${index}.`));
  const sum = values.lots.reduce((total, { value }) => total + (value?.minor ?? 0), 0);
  if (values.lots.length === 1) problems.push({ path: 'lots', code: 'tooFewRows' });
  if (values.value && values.value.minor < sum) problems.push({ path: 'value', code: 'tooSmall' });
  return problems;
}

/**
 * Warnings before publication, as codes of the table of gates: nothing is stopped, but somebody should look. A tender period counts as
 * short below 25 days; a closing time from 20:00 to 05:59 lies at night. Questions that no answer has settled yet warn of nothing. Where a
 * provider is chosen without a competition nobody writes a tender, and the law itself names five key criteria.
 */
export function callWarnings(values: CallValues, at: Instant, zone: Zone): readonly GateCode[] {
  const warnings: GateCode[] = [];
  const weightOf = (kind: string) =>
    values.criteria.filter((criterion) => criterion.kind === kind).reduce((sum, criterion) => sum + (criterion.weight ?? 0), 0);
  if (weightOf('experience') > weightOf('solution')) warnings.push('experienceOutweighsSolution');
  if (values.criteria.length > 4) warnings.push('fourMainCriteria');
  if (values.priceFormula !== null && values.priceFormula !== 'fixedRange') warnings.push('relativeFormula');
  if (values.questions.some((question) => informsNothing(question, values) !== null)) warnings.push('questionInformsNothing');
  warnings.push(...interviewWarnings(values));
  if (values.closesAt) warnings.push(...closingWarnings(values.closesAt, at, zone));
  return values.plan === 'providers' ? warnings.filter((code) => !ofTenders.has(code)) : warnings;
}

const ofTenders: ReadonlySet<GateCode> = new Set(['fourMainCriteria', 'tenderPeriodShort']);

function closingWarnings(closesAt: Instant, at: Instant, zone: Zone): readonly GateCode[] {
  const warnings: GateCode[] = [];
  const { day, time } = localTime(closesAt, zone);
  if (daysBetween(dayIn(zone, at), day) < 25) warnings.push('tenderPeriodShort');
  if (time >= '20:00' || time < '06:00') warnings.push('closingAtMidnight');
  if (weekday(day) === 1 && time < '13:00') warnings.push('closingMondayMorning');
  if (isInCalendar(day) && !isWorkingDay(zone === 'Europe/Oslo' ? 'norway' : 'england', day)) warnings.push('closingOnHoliday');
  if (repeatedHour(closesAt, zone)) warnings.push('closingInRepeatedHour');
  return warnings;
}

/**
 * Whether the time to write is shorter than the route's law allows. `leastDays`: days from publication to the first closing time, 0 where
 * no minimum is set. The day of publication is not counted. Nothing while no closing time is written.
 */
export function periodBelowLaw(
  closesAt: Instant | null,
  at: Instant,
  given: { readonly zone: Zone; readonly leastDays: number },
): readonly GateCode[] {
  if (!closesAt) return [];
  return daysBetween(dayIn(given.zone, at), dayIn(given.zone, closesAt)) < given.leastDays ? ['tenderPeriodBelowLaw'] : [];
}

/** Publishes a complete call. Refuses in this order: state, need, meetings and dialogue, route, openers, interviews with hidden names, incomplete. */
export function publishCall(
  call: Call,
  readiness: Readiness,
  at: Instant,
): Result<{ call: Call; event: CaseEvent }, CallRefusal | EngagementRefusal> {
  if (call.state !== 'draft') return refused({ code: 'alreadyPublished' });
  if (!readiness.needPublishedAt) return refused({ code: 'needNotPublished' });
  // Everything said to one is known to all before the call opens: PA23 s.16, FOA § 12-2.
  if (readiness.unloggedTalks > 0)
    return refused({ code: 'meetingsNotLogged', facts: { count: readiness.unloggedTalks }, source: 'PA23 s.16 · FOA § 12-2' });
  if (readiness.unsharedDialogue > 0)
    return refused({ code: 'dialogueNotShared', facts: { count: readiness.unsharedDialogue }, source: 'PA23 s.16 · FOA § 12-2' });
  if (readiness.engagement) return refused(readiness.engagement);
  const route = procedureOf(call.kind).route;
  if (route !== 'none' && readiness.route === null) return refused({ code: 'noRoute' });
  if (route !== 'none' && readiness.route !== route) return refused({ code: 'routeOfAnotherKind', facts: { needed: route } });
  if (isRecorded(call.kind) && readiness.withoutCompetition !== call.kind) return refused({ code: 'routeAsksForCompetition' });
  if (readiness.openers < call.openingThreshold)
    return refused({ code: 'tooFewOpeners', facts: { needed: call.openingThreshold, named: readiness.openers } });
  if (hidesWhoSpeaks(call)) return refused({ code: 'interviewOfHiddenNames' });
  if (!allowsPlan(call.kind, call.plan)) return refused({ code: 'planNotAllowed' });
  const problems = [
    ...callProblems(valuesOfCall(call), at, call.zone),
    ...problemsOfKind({ ...valuesOfCall(call), kind: call.kind }, { zone: call.zone, from: at }),
  ];
  // Where one provider is named nobody has anything to do until a time: it is over as soon as it is public.
  const closesAt = isScored(procedureOf(call.kind)) ? call.closesAt : at;
  if (problems.length > 0 || !closesAt) return refused({ code: 'incomplete' });
  return ok({
    call: { ...call, closesAt, state: 'published', publishedAt: at },
    event: { type: 'callPublished', facts: { call: call.id, ocid: call.ocid, closesAt }, refs: [] },
  });
}

/** Changes a published call before its closing time, visibly: what was and what is, and why. Criteria and price formula stay (they are locked at publication). */
export function amendCall(
  call: Call,
  change: AmendmentValues & { readonly values: CallValues; readonly id: string },
  at: Instant,
): Result<{ call: Call; event: CaseEvent }, CallRefusal> {
  if (call.state !== 'published') return refused({ code: 'notPublished' });
  if (call.closesAt && at >= call.closesAt) return refused({ code: 'closedForChanges', facts: { closesAt: call.closesAt } });
  const changes = changesBetween(call, change.values);
  const fields = changes.map(({ field }) => field);
  if (fields.length === 0) return refused({ code: 'nothingChanged' });
  const values = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  const { id, reason } = change;
  const amendment: Amendment = { id, at, reason, rationale: change.rationale ?? '', fields, changes };
  const amended = { ...call, ...values, amendments: [...call.amendments, amendment] };
  const problems = [
    ...callProblems(valuesOfCall(amended), at, call.zone),
    ...problemsOfKind({ ...valuesOfCall(amended), kind: call.kind }, { zone: call.zone, from: call.publishedAt ?? at }),
  ];
  if (problems.length > 0) return refused({ code: 'incomplete' });
  return ok({
    call: amended,
    event: {
      type: 'callAmended',
      facts: { call: call.id, version: versionOfCall(amended), fields, ...(amended.closesAt ? { closesAt: amended.closesAt } : {}) },
      refs: [{ kind: 'amendment', id }],
    },
  });
}

/** Whether all lots are opened at the same moment; so is a call that is not divided. */
export function openedTogether(call: Pick<Call, 'lots' | 'opening'>): boolean {
  return !isDivided(call) || call.opening !== 'apart';
}

/** Whether submissions are received at `at`: published, and before the closing time to the millisecond. */
export function isOpen(call: Pick<Call, 'state' | 'closesAt'>, at: Instant): boolean {
  return call.state === 'published' && call.closesAt !== null && at < call.closesAt;
}
