import type { Text } from '#value/text';
import { excluded, fits, possible, type RouteFacts, type Verdict } from './route-facts.ts';

/** Whether a route gives money without buying anything. */
export function isGrantRoute(id: string): boolean {
  return id === 'NO-10' || id === 'PA-9';
}

/** Grants are open where the buyer does not steer in detail; shared by both countries. */
export function grantVerdict({ steerDetail }: RouteFacts): Verdict {
  if (steerDetail === 'high') return excluded(isPurchase);
  return steerDetail === 'low' ? fits : possible;
}

/** Direct award needs a sole provider or an emergency nobody could foresee; shared by both countries. */
export function directVerdict({ existingProvider, urgency }: RouteFacts): Verdict {
  if (existingProvider === 'onlyCapable' || urgency === 'unforeseen') return possible;
  return excluded(urgency === 'ownDelay' ? ownDelay : othersCanDeliver);
}

const isPurchase: Text = {
  en: 'You steer the service in detail, so it is a purchase and not a grant.',
  nb: 'Dere styrer tjenesten i detalj. Da er det et kjøp og ikke et tilskudd.',
};
const ownDelay: Text = {
  en: 'Your own delay is not a reason to skip the competition.',
  nb: 'At dere selv er sent ute, er ikke grunn til å droppe konkurransen.',
};
const othersCanDeliver: Text = {
  en: 'Nothing shows that only one supplier can deliver, or that there is no time for a competition.',
  nb: 'Ingenting viser at bare én leverandør kan levere, eller at det ikke er tid til konkurranse.',
};
