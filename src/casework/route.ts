import { buyerTypeOf, earlierPurchasesOf, routeAnswersOf } from '#db/route-answers';
import { saveRoute, saveRouteAnswers } from '#db/save-case';
import { dayIn, startOfDay, type Instant } from '#value/instant';
import { emptyValues, type Country } from '#field/field';
import { factsToFind } from '#law/routes/asks';
import { circumstances } from '#law/routes/circumstances';
import { lawfulRoutes, type OfferedRoute } from '#law/routes/lawful-routes';
import { overlaysOf } from '#law/routes/overlays';
import { leastTimeToWrite, planOf } from '#law/routes/plan';
import { whatIf } from '#law/routes/what-if';
import type { RouteRow } from '#law/routes/record';
import { routeOf } from '#law/routes/routes';
import { ruleSets } from '#law/rule-sets';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import type { Actor } from '#party/role';
import { chooseRoute, type ChosenRoute, type RouteWork } from '#route';
import { routeFactFields, type RouteChoiceValues, type RouteFacts } from '#route/fields';
import { alikeMonths, alikePurchases, keptForMutuals, valueTogether } from '#route/alike';
import { buyerTypeByRegister, lawFactsOf } from '#route/law-facts';
import { addMonths, type Day } from '#value/day';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';

type Choice = {
  readonly caseId: string;
  readonly facts: RouteFacts;
  readonly choice: RouteChoiceValues;
  /** Why a route is chosen that the guide leaves out. */
  readonly overrideReason?: string;
};

/** The acts of the commissioning route. */
export function routeActs(bench: Bench) {
  return {
    /** Keeps the answers of the guide, so that nothing is lost and the result can be read and printed before anybody chooses. */
    saveRouteAnswers(actor: Actor, input: { readonly caseId: string; readonly answers: RouteFacts }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'chooseRoute' }, async ({ tx, at, file }) => {
        if (file.calls.some((call) => call.publishedAt !== null)) return refused({ code: 'callPublished' });
        await saveRouteAnswers(tx, file.id, { answers: input.answers, personId: actor.personId, at });
        return ok({ value: null, events: [] });
      });
    },

    /** Records which route a person chose and why; the rule set of the day is frozen with it, and the answers are kept. */
    chooseRoute(actor: Actor, input: Choice) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'chooseRoute' }, async ({ tx, at, file }) => {
        if (file.need.answer !== 'accepted') return refused({ code: 'needNotAnswered' });
        const { lawful, excluded, unverified, ruleDate, ruleSet, part } = routesFor(input.facts, file.country, at);
        const chosen = chooseRoute({
          lawful: lawful.map(frozen),
          excluded,
          unverified,
          ruleDate,
          ruleSet,
          id: file.route?.id ?? idOf(bench.ids.newId()),
          country: file.country,
          facts: input.facts,
          choice: input.choice,
          overrideReason: input.overrideReason ?? null,
          work: (routeId) => workOf(routeId, { lawful, ruleDate, part }),
          at,
          callPublished: file.calls.some((call) => call.publishedAt !== null),
        });
        if (!chosen.ok) return chosen;
        await saveRoute(tx, file.id, { choice: chosen.value.choice, personId: actor.personId });
        await saveRouteAnswers(tx, file.id, { answers: input.facts, personId: actor.personId, at });
        return ok({ value: null, events: [chosen.value.event] });
      });
    },

    /** The days the law of the chosen route gives suppliers to write, at the least; 0 where it sets none or none is chosen. */
    leastDaysToWrite(file: Pick<CaseFile, 'route' | 'country'>): number {
      if (!file.route) return 0;
      const facts = lawFactsOf(file.route, { country: file.country, ruleDate: file.route.ruleDate });
      const route = routeOf(file.route.basis.route.id);
      return route ? leastTimeToWrite(route, { wholeAct: lawfulRoutes(facts).part === 'full', day: file.route.ruleDate }) : 0;
    },

    /** The answers kept for a case, `null` where nobody has answered yet. */
    routeAnswers: (caseId: string) => routeAnswersOf(bench.tables, caseId),

    /**
     * What the body of a case bought of the same kind in the last four years, the value of all together, and whether it would stand under
     * other rules with that value.
     */
    async boughtBefore(file: Pick<CaseFile, 'id' | 'need' | 'organisation' | 'country'>, answers: RouteFacts) {
      const now = bench.clock.now();
      const zone = zoneOf(file.country);
      const since = startOfDay(zone, addMonths(dayIn(zone, now), -alikeMonths));
      const earlier = await earlierPurchasesOf(bench.tables, { organisationId: file.organisation.id, exceptCaseId: file.id, since });
      const alike = alikePurchases(
        { cpv: answers.cpv ?? file.need.cpv, services: file.need.services },
        earlier.map(({ chosenAt, ...one }) => ({ ...one, chosenOn: dayIn(zone, chosenAt) })),
      );
      const { sum, left } = valueTogether(answers.value, alike);
      const partOf = (value: RouteFacts['value']) => routesFor({ ...answers, value }, file.country, now).part;
      return {
        alike,
        sum,
        left,
        otherRules: sum !== null && partOf(sum) !== partOf(answers.value),
        mutualBefore: answers.reservation === 'employeeMutual' && keptForMutuals(alike, dayIn(zone, now)).length > 0,
      };
    },

    /** What the guide begins with where nobody has answered: what the need says, and what its body last said of itself, or the register it is in. */
    async firstRouteAnswers(file: Pick<CaseFile, 'need' | 'organisation'>): Promise<RouteFacts> {
      const { serviceKind, cpv } = file.need;
      const buyerType = (await buyerTypeOf(bench.tables, file.organisation.id)) ?? buyerTypeByRegister(file.organisation.identifier);
      return { ...emptyValues(routeFactFields), serviceKind, cpv, buyerType };
    },
  };
}

/** The routes for facts on the day of `at`: the lawful ones with their calendar and overlays, the closed ones, what to find out. */
export function routesFor(answers: RouteFacts, country: Country, at: Instant) {
  const ruleDate = dayIn(zoneOf(country), at);
  const facts = lawFactsOf(answers, { country, ruleDate });
  const { regime, part, lawful, closed, limits, unverified } = lawfulRoutes(facts);
  return {
    ruleDate,
    ruleSet: ruleSets[country].id,
    regime,
    part,
    lawful: lawful.map((route) => ({
      ...route,
      whenNot: route.whenNot.map((code) => ({ code, text: circumstances[code] })),
      plan: planOf(route, ruleDate, { wholeAct: part === 'full' }),
      overlays: overlaysOf(facts, { id: route.id, regime: { regime, part } }),
    })),
    excluded: closed.flatMap((one) => {
      const route = routeOf(one.id);
      return route ? [{ ...one, name: route.name, route: frozen(route) }] : [];
    }),
    asks: factsToFind(facts),
    whatIf: whatIf(facts).map(({ fact, moves }) => ({
      fact,
      moves: moves.map(({ value, first }) => ({ value, name: first === null ? null : (routeOf(first)?.name ?? null) })),
    })),
    limits,
    unverified,
  };
}

type Planned = { readonly lawful: readonly Pick<RouteRow, 'id' | 'standstill'>[]; readonly ruleDate: Day; readonly part: string | null };

/** The steps with their days and the documents of a route, as they are kept with a choice; also for one that the guide leaves out. */
function workOf(routeId: string, { lawful, ruleDate, part }: Planned): RouteWork | null {
  const route = routeOf(routeId);
  if (!route) return null;
  const standstill = lawful.find(({ id }) => id === routeId)?.standstill ?? route.standstill;
  const plan = planOf({ ...route, standstill }, ruleDate, { wholeAct: part === 'full' });
  return { steps: plan?.steps.map(({ step, earliest, planned }) => ({ step, earliest, planned })) ?? [], documents: route.documents };
}

/** A route as it is kept with a choice. */
function frozen(route: Pick<RouteRow | OfferedRoute, 'id' | 'name' | 'basis' | 'standstill' | 'ocds'>): ChosenRoute {
  return {
    id: route.id,
    name: route.name,
    basis: route.basis,
    standstill: route.standstill,
    procurementMethod: route.ocds.procurementMethod,
    procurementMethodDetails: route.ocds.procurementMethodDetails,
    legalBasis: route.ocds.legalBasis,
  };
}
