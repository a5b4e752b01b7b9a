import type { Text } from '#value/text';

/**
 * One round in which something is submitted, opened and assessed. `asks`: which of the call's questions and criteria belong to it.
 * `price`: whether an amount is asked, and whether it counts as a criterion. `judged`: by scores on criteria, or by written reasons alone
 * because there is nobody to compare. `concludes`: it ends with those who go on, or with those who get the contract. `talks`: what the body and
 * each bidder talk about before the next round, the same for all.
 */
export type Stage = {
  readonly key: 'interest' | 'dialogue' | 'firstTender' | 'tender' | 'application' | 'request' | 'providers' | 'oneProvider';
  readonly name: Text;
  readonly asks: 'selection' | 'award';
  readonly price: 'scored' | 'asked' | 'none';
  readonly judged: 'scores' | 'reasons';
  readonly concludes: 'selection' | 'award';
  readonly talks: 'none' | 'dialogue' | 'negotiation';
};

/** A way through a call: its stages in order. `fewestInvited`: how many are invited on at least, where as many qualify. */
export type StagePlan = {
  readonly key: 'open' | 'restricted' | 'negotiated' | 'dialogue' | 'applications' | 'requests' | 'providers' | 'oneProvider';
  readonly stages: readonly Stage[];
  readonly fewestInvited: number;
  readonly basis: string;
};

const interest: Stage = {
  key: 'interest',
  name: { en: 'Expression of interest', nb: 'Forespørsel om å delta' },
  asks: 'selection',
  price: 'none',
  judged: 'scores',
  concludes: 'selection',
  talks: 'none',
};

const dialogue: Stage = {
  key: 'dialogue',
  name: { en: 'Outline solutions', nb: 'Løsningsskisser' },
  asks: 'award',
  price: 'none',
  judged: 'scores',
  concludes: 'selection',
  talks: 'dialogue',
};

const firstTender: Stage = {
  key: 'firstTender',
  name: { en: 'First tenders', nb: 'Første tilbud' },
  asks: 'award',
  price: 'scored',
  judged: 'scores',
  concludes: 'selection',
  talks: 'negotiation',
};

const tender: Stage = {
  key: 'tender',
  name: { en: 'Final tenders', nb: 'Endelige tilbud' },
  asks: 'award',
  price: 'scored',
  judged: 'scores',
  concludes: 'award',
  talks: 'none',
};

/** What is applied for is asked, and does not count: dear or cheap, an application is judged by what it does. */
const application: Stage = { ...tender, key: 'application', name: { en: 'Applications', nb: 'Søknader' }, price: 'asked' };

/** A request to take over a service asks for no money: the contract, and what it costs, come later and by a lawful route of their own. */
const request: Stage = { ...tender, key: 'request', name: { en: 'Requests', nb: 'Forespørsler' }, price: 'none' };

/** Providers that the body knows of or that came forward are compared; their price is one thing among others that the criteria are about. */
const providers: Stage = {
  ...tender,
  key: 'providers',
  name: { en: 'Providers considered', nb: 'Leverandører som vurderes' },
  price: 'asked',
};

/** One provider is named, and there is nobody to compare it with. */
const oneProvider: Stage = { ...providers, key: 'oneProvider', name: { en: 'The provider', nb: 'Leverandøren' }, judged: 'reasons' };

/**
 * The plans of stages. Numbers of those invited: five, and three where there are talks (directive 2014/24/EU art. 65(2), FOA § 16-12(4));
 * under PA23 s.20(4) a competitive flexible procedure may limit them as announced.
 */
export const stagePlans: readonly StagePlan[] = [
  { key: 'open', stages: [tender], fewestInvited: 0, basis: 'PA23 s.20(2)(a) · FOA § 13-1' },
  { key: 'restricted', stages: [interest, tender], fewestInvited: 5, basis: 'PA23 s.20(4) · FOA §§ 13-1, 16-12' },
  { key: 'negotiated', stages: [interest, firstTender, tender], fewestInvited: 3, basis: 'PA23 s.20(4) · FOA §§ 13-2, 23-7' },
  { key: 'dialogue', stages: [interest, dialogue, tender], fewestInvited: 3, basis: 'PA23 s.20(4) · FOA §§ 13-2, 23-9' },
  { key: 'applications', stages: [application], fewestInvited: 0, basis: 'Økonomiregelverket · Subsidy Control Act 2022' },
  { key: 'requests', stages: [request], fewestInvited: 0, basis: 'the terms that the body announces: no statute gives a right to it' },
  { key: 'providers', stages: [providers], fewestInvited: 0, basis: 'PSR reg. 10' },
  { key: 'oneProvider', stages: [oneProvider], fewestInvited: 0, basis: 'PSR regs 7–9 · PA23 ss.41–43 · FOA §§ 5-2, 13-4' },
];

/** The plan of a key; the open one where none is named. */
export function stagePlanOf(key: StagePlan['key'] | null): StagePlan {
  const found = stagePlans.find((plan) => plan.key === (key ?? 'open'));
  if (!found) throw new Error(`no stages for ${key}`);
  return found;
}

/**
 * What is wrong with a plan of stages, in words for developers; empty when nothing is. It ends, and only its last stage does, with an award;
 * what selects asks its own questions first; prices are asked in the last stage.
 */
export function planFaults({ key, stages }: Pick<StagePlan, 'key' | 'stages'>): readonly string[] {
  const faults: string[] = [];
  const last = stages.at(-1);
  if (!last) return [`${key} has no stage`];
  if (last.concludes !== 'award') faults.push(`${key} ends without an award`);
  if (stages.slice(0, -1).some((stage) => stage.concludes === 'award')) faults.push(`${key} awards before its last stage`);
  if (stages.length > 1 && stages.some(({ judged }) => judged === 'reasons')) faults.push(`${key} chooses among several without comparing`);
  if (stages.some((stage, index) => stage.asks === 'selection' && (index > 0 || stage.price !== 'none')))
    faults.push(`${key} selects after its first stage, or by price`);
  if (last.asks !== 'award') faults.push(`${key} awards by what was asked for the selection`);
  if (new Set(stages.map((stage) => stage.key)).size !== stages.length) faults.push(`${key} has a stage twice`);
  return faults;
}
