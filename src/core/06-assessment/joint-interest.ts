import type { Interest, Standing } from './interest.ts';
import { standingOf } from './interest.ts';

type OfPerson = Pick<Interest, 'personId' | 'organisationId' | 'statement' | 'ruling' | 'earlierId'>;

/** The parties of a submission by their ids, the one that leads first. */
export type Parties = readonly OfPerson['organisationId'][];

/**
 * The declarations of each person as they bear on whole submissions: towards the organisation that leads one, the declaration about that
 * party of it that weighs most. None where the person has not declared towards every party. So a link to one member keeps a person out of
 * the whole submission, wherever interests are counted by bidder. The same rule stands in the queries (`#db/interest-gate`).
 */
export function jointInterests<I extends OfPerson>(interests: readonly I[], groups: readonly Parties[]): readonly I[] {
  const leads = new Map<OfPerson['organisationId'], Set<OfPerson['organisationId']>>();
  for (const parties of groups) {
    const [lead] = parties;
    if (lead) leads.set(lead, new Set([...(leads.get(lead) ?? []), ...parties]));
  }
  const people = [...new Set(interests.map(({ personId }) => personId))];
  return people.flatMap((personId) => {
    const own = interests.filter((interest) => interest.personId === personId);
    return [...leads].flatMap(([lead, parties]) => {
      const towards = [...parties].map((party) => own.find(({ organisationId }) => organisationId === party));
      const declared = towards.filter((interest) => interest !== undefined);
      const [heaviest] = declared.toSorted((one, other) => weight[standingOf(other)] - weight[standingOf(one)]);
      return heaviest && declared.length === towards.length ? [{ ...heaviest, organisationId: lead }] : [];
    });
  });
}

const weight: Readonly<Record<Standing, number>> = { free: 0, waiting: 1, undeclared: 2, recused: 3, excluded: 4 };
