import { saveRoute } from '#db/save-case';
import { dayIn, type Instant } from '#value/instant';
import type { Country } from '#field/field';
import { lawfulRoutes } from '#law/lawful-routes';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import { chooseRoute, type ChosenRoute } from '#route';
import type { RouteChoiceValues, RouteFacts } from '#route/fields';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';

/** The acts of the commissioning route. */
export function routeActs(bench: Bench) {
  return {
    /** Records which lawful route a person chose and why; the rule set of the day is frozen with it. */
    chooseRoute(actor: Actor, input: { readonly caseId: string; readonly facts: RouteFacts; readonly choice: RouteChoiceValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'chooseRoute' }, async ({ tx, at, file }) => {
        if (file.need.answer !== 'accepted') return refused({ code: 'needNotAnswered' });
        const offered = routesFor(input.facts, file.country, at);
        const chosen = chooseRoute({
          ...offered,
          id: file.route?.id ?? idOf(bench.ids.newId()),
          facts: input.facts,
          choice: input.choice,
          at,
          callPublished: file.calls.some((call) => call.publishedAt !== null),
        });
        if (!chosen.ok) return chosen;
        await saveRoute(tx, file.id, { choice: chosen.value.choice, personId: actor.personId });
        return ok({ value: null, events: [chosen.value.event] });
      });
    },
  };
}

/** The lawful routes for facts on the day of `at`, in the shape that is frozen with a choice. */
export function routesFor(facts: RouteFacts, country: Country, at: Instant) {
  const ruleDate = dayIn(zoneOf(country), at);
  const { buyerType, serviceKind, innovation, reservation, existingProvider, userChoice } = facts;
  if (!buyerType || !serviceKind || !innovation || !reservation || !existingProvider || !userChoice)
    return { ruleDate, lawful: [], routes: [], excluded: [], unverified: [] };
  const found = lawfulRoutes({
    jurisdiction: country,
    buyerType,
    serviceKind,
    valueMinor: facts.value?.minor ?? null,
    vat: facts.value?.vat ?? 'none',
    ruleDate,
    innovation,
    reservation,
    existingProvider,
    userChoice,
    needs: innovation === 'none' ? 'existingSameSolution' : innovation === 'notOnMarket' ? 'unmetNew' : 'existingNewSolution',
  });
  const lawful = found.lawful.map((route): ChosenRoute => ({
    id: route.id,
    name: route.name,
    basis: route.basis,
    standstill: route.standstill,
    procurementMethod: route.ocds.procurementMethod,
    procurementMethodDetails: route.ocds.procurementMethodDetails,
    legalBasis: route.ocds.legalBasis,
  }));
  return { ruleDate, lawful, routes: found.lawful, excluded: found.excluded, unverified: found.unverified };
}
