import { z } from 'zod';
import type { Jurisdiction } from '#law/gate';
import { factsToFind } from '#law/routes/asks';
import { circumstanceCodes, circumstances } from '#law/routes/circumstances';
import { documents } from '#law/routes/documents';
import type { RouteFacts } from '#law/routes/facts';
import { lawfulRoutes, type OfferedRoute, type RouteAnswer } from '#law/routes/lawful-routes';
import { notices } from '#law/routes/notices';
import { overlaysOf } from '#law/routes/overlays';
import { planOf } from '#law/routes/plan';
import { routeOf } from '#law/routes/routes';
import { steps } from '#law/routes/steps';
import { ruleSets } from '#law/rule-sets';
import { checkedOn } from '#law/row';
import { isUnverified } from '#law/row';
import { ok, refused, type Result } from '#value/result';
import type { CommandError } from './command.ts';
import { documentCommand } from './document-command.ts';
import { readRouteFacts, routeFactKeys, type RouteDocument } from './route-facts.ts';

const usage = `twofold routes FILE|-

Which commissioning routes are lawful for what is known of a purchase, why the others are not, and what to find out.

Example
  {"jurisdiction": "EN", "buyerType": "en_nhs_body", "serviceKind": "health", "staffSpinOut": true, "ruleDate": "2026-11-02"}

Input (any fact may be absent or "unknown")
  jurisdiction       NO, EN
  ruleDate           day the procurement starts, YYYY-MM-DD; absent: ${checkedOn}, the day our tables were checked
  buyerType          no_municipality, no_county, no_state, en_nhs_body, en_local_authority, en_central, other
  serviceKind        health, social_care, welfare_employment, goods_services_with_social_profile, works
  cpv                a code of eight digits, or a list of them; the first decides
  valueExVat, valueIncVat  one of them, in major units, for the whole term; optionsValue is added to it
  durationMonths     whole months with extensions
  needState          unmet_new, existing_new_solution, existing_same_solution
  innovation         none, delivery_model, significantly_improved, not_on_market
  approach           scout, challenger, includer, any
  existingProvider   none, yes_satisfying, yes_only_capable, yes_not_satisfying
  userChoice         none, unlimited_providers, individual_choice
  reservation        none, work_integration_30, nonprofit, employee_mutual, sme_vcse_local
  eligibleMarket     {"count": 3, "evidence": "…"}
  staffSpinOut, corporateSuccession, framework, considerableChange   true, false
  urgency            none, unforeseen, own_delay
  steerDetail        low, high
  circumstances      what a person says is so: ${circumstanceCodes.join(', ')}

Output
  regime (PSR, PA23, LOA or null), part, routes [{id, name, fit, basis, because, law, not, steps, notices, documents, overlays, earliest}],
  excluded [{id, name, code, because}], asks (facts that would change the answer), ruleSet, ruleDate, unverified
`;

/** The command `twofold routes`. */
export const routesCommand = documentCommand({ name: 'routes', usage, shape: z.strictObject(routeFactKeys), answer: answerOf });

function answerOf(document: RouteDocument): Result<unknown, CommandError> {
  const read = readRouteFacts(document);
  if (!read.ok) return refused(read.refusal);
  const { facts, doubts } = read.value;
  if (facts === null) {
    const nothing = { regime: null, part: null, routes: [], excluded: [], asks: ['jurisdiction'], ruleSet: null, ruleDate: null };
    return ok({ ...nothing, unverified: ['Without the country no rule can be looked up: the law of England and of Norway differ.'] });
  }
  const answer = lawfulRoutes(facts);
  return ok({
    regime: answer.regime,
    part: answer.part,
    routes: answer.lawful.map((route) => routeOutput(route, { facts, answer })),
    excluded: answer.closed.map(({ id, code, because }) => ({ id, name: routeOf(id)?.name.en ?? id, code, because: because.en })),
    asks: [...(document.ruleDate === undefined || document.ruleDate === 'unknown' ? ['ruleDate'] : []), ...factsToFind(facts).map(askedAs)],
    ruleSet: ruleSetOf(facts.jurisdiction),
    ruleDate: facts.ruleDate,
    unverified: [...doubts, ...answer.unverified.map(({ en }) => en)],
  });
}

type Judged = { readonly facts: RouteFacts; readonly answer: RouteAnswer };

function routeOutput(route: OfferedRoute, { facts, answer }: Judged): unknown {
  const plan = planOf(route, facts.ruleDate, { wholeAct: answer.part === 'full' });
  return {
    id: route.id,
    name: route.name.en,
    fit: route.fit,
    basis: route.basis,
    because: [route.because.en],
    law: route.law.en,
    not: route.whenNot.map((code) => circumstances[code].en),
    circumstances: route.whenNot,
    standstill: route.standstill,
    steps: route.steps.map(({ step, notice }, place) => ({
      key: step,
      name: steps[step].name.en,
      actor: steps[step].actor,
      gate: 'gate' in steps[step] ? steps[step].gate : null,
      notice: notice ?? null,
      earliest: plan?.steps[place]?.earliest ?? null,
      planned: plan?.steps[place]?.planned ?? null,
    })),
    notices: route.notices.map(({ notice, duty, after }) => ({
      code: notice,
      name: notices[notice].name.en,
      duty,
      deadline: after ? { after: after.step, days: after.days } : null,
      unverified: isUnverified(notices[notice]),
    })),
    documents: route.documents.map((code) => ({ key: code, name: documents[code].en })),
    overlays: overlaysOf(facts, { id: route.id, regime: answer }).map(({ code, text, basis, confidence, choices }) => ({
      code,
      text: text.en,
      basis,
      confidence,
      choices: choices?.map((choice) => choice.code) ?? null,
    })),
    earliest: { start: facts.ruleDate, sign: plan?.sign?.earliest ?? null, plannedSign: plan?.sign?.planned ?? null },
  };
}

/** The name of a fact in the input of this command. */
function askedAs(fact: string): string {
  const names: Readonly<Record<string, string>> = {
    needs: 'needState',
    valueMinor: 'value',
    eligibleSuppliers: 'eligibleMarket',
  };
  return names[fact] ?? fact;
}

function ruleSetOf(jurisdiction: Jurisdiction): string {
  return ruleSets[jurisdiction].id;
}
