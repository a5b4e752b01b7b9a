import type { Standing } from './interest.ts';

/** A bidder as one of those who stand behind a submission. */
export type GroupStanding = {
  /** The others with whom the bidder submits, by name; empty where it submits alone. */
  readonly together: readonly string[];
  /** What holds for the submissions of the bidder: its own standing, or that of another party that keeps the person out of all of them. */
  readonly seen: Standing;
  /** Those others that keep the person out, by name; empty where the bidder's own standing does. */
  readonly because: readonly string[];
};

type Party = { readonly id: string; readonly name: string; readonly standing: Standing };

/** From what lets a person read to what keeps them out of everything. */
const order: readonly Standing[] = ['free', 'undeclared', 'waiting', 'recused', 'excluded'];

/**
 * What a person's standing towards each bidder means where several submit together: a link to one party keeps the person out of the whole
 * submission (`#db/interest-gate` does it). A bidder behind several submissions is seen as long as one of them may be read.
 */
export function groupStandings(parties: readonly Party[], groups: readonly { readonly parties: readonly string[] }[]) {
  return new Map(
    parties.map((party): [string, GroupStanding] => {
      const own = groups.filter((group) => group.parties.includes(party.id));
      const others = parties.filter(({ id }) => id !== party.id && own.some((group) => group.parties.includes(id)));
      const reads = own.some((group) => parties.every(({ id, standing }) => standing === 'free' || !group.parties.includes(id)));
      const because = reads || party.standing !== 'free' ? [] : others.filter(({ standing }) => standing !== 'free');
      const seen = [party, ...because]
        .map(({ standing }) => standing)
        .toSorted((one, other) => order.indexOf(other) - order.indexOf(one))[0];
      return [
        party.id,
        { together: others.map(({ name }) => name), seen: seen ?? party.standing, because: because.map(({ name }) => name) },
      ];
    }),
  );
}
