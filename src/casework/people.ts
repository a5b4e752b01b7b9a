import type { Country } from '#field/field';
import type { OrganisationKind } from '#party/organisation';
import type { Tables, Tx } from '#db/tables';
import { sortKey } from '#value/sort-key';
import type { Language, Text } from '#value/text';
import type { Bench } from './bench.ts';

type NewOrganisation = {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly place: string;
  readonly identifier: { readonly scheme: string; readonly id: string } | null;
  readonly about: string | null;
  readonly otherAbout: string | null;
  readonly demo: boolean;
};

type NewPerson = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly authUserId: string | null;
  /** What the person card of the demo says; `null` for real people. */
  readonly demoNote: Text | null;
};

/** Organisations, people and who acts for whom. */
export function peopleActs(bench: Bench) {
  return {
    /** Adds an organisation with a key pair of its own; the private half is wrapped to the instance key. */
    addOrganisation: (organisation: NewOrganisation): Promise<string> => insertOrganisation(bench, bench.tables, organisation),

    /** Adds a person, or finds the one with that e-mail address and ties it to the account. */
    async addPerson(person: NewPerson): Promise<string> {
      const email = person.email.trim().toLowerCase();
      const known = await bench.tables.selectFrom('person').select(['id', 'authUserId']).where('email', '=', email).executeTakeFirst();
      if (known) {
        if (!known.authUserId && person.authUserId) {
          await bench.tables.updateTable('person').set({ authUserId: person.authUserId }).where('id', '=', known.id).execute();
        }
        return known.id;
      }
      const id = bench.ids.newId();
      await bench.tables
        .insertInto('person')
        .values({
          id,
          name: person.name,
          email,
          language: person.language,
          authUserId: person.authUserId,
          demoNote: person.demoNote ? JSON.stringify(person.demoNote) : null,
          createdAt: bench.clock.now(),
        })
        .execute();
      return id;
    },

    /** Lets a person act for an organisation. */
    async addMembership(membership: {
      readonly personId: string;
      readonly organisationId: string;
      readonly role: 'lead' | 'member';
      readonly title: string;
    }): Promise<void> {
      await bench.tables
        .insertInto('membership')
        .values(membership)
        .onConflict((conflict) =>
          conflict.columns(['personId', 'organisationId']).doUpdateSet({ role: membership.role, title: membership.title }),
        )
        .execute();
    },

    /** The names of all enterprises, for texts that should name none. */
    async enterpriseNames(): Promise<readonly string[]> {
      const rows = await bench.tables.selectFrom('organisation').select('name').where('kind', '=', 'enterprise').execute();
      return rows.map(({ name }) => name);
    },

    /** The bodies that can be asked to take up a need, by name. */
    async buyers(): Promise<readonly { readonly id: string; readonly name: string; readonly country: Country; readonly place: string }[]> {
      return bench.tables
        .selectFrom('organisation')
        .select(['id', 'name', 'country', 'place'])
        .where('kind', '=', 'buyer')
        .orderBy('sortKey')
        .limit(1000)
        .execute();
    },

    /** The organisations a person may act for, by name. */
    async organisationsOf(personId: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
      return bench.tables
        .selectFrom('membership')
        .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
        .select(['organisation.id', 'organisation.name'])
        .where('membership.personId', '=', personId)
        .orderBy('organisation.sortKey')
        .execute();
    },

    /** The person behind an account, made with its first sign-in by link; the id of the person. */
    async personOfAccount(account: {
      readonly userId: string;
      readonly email: string;
      readonly name: string;
      readonly language: Language;
    }): Promise<string> {
      const known = await bench.tables.selectFrom('person').select('id').where('authUserId', '=', account.userId).executeTakeFirst();
      if (known) return known.id;
      return this.addPerson({
        name: account.name || account.email,
        email: account.email,
        language: account.language,
        authUserId: account.userId,
        demoNote: null,
      });
    },

    /** The person cards of the demo. */
    async demoPeople() {
      return bench.tables
        .selectFrom('person')
        .leftJoin('membership', 'membership.personId', 'person.id')
        .leftJoin('organisation', 'organisation.id', 'membership.organisationId')
        .select([
          'person.id',
          'person.name',
          'person.email',
          'person.language',
          'person.demoNote',
          'membership.title',
          'organisation.name as organisationName',
          'organisation.country',
        ])
        .where('person.demoNote', 'is not', null)
        .orderBy('person.createdAt')
        .orderBy('person.id')
        .execute();
    },
  };
}

/** Adds an organisation with a key pair of its own, and gives its id. */
export async function insertOrganisation(
  bench: Pick<Bench, 'ids' | 'sealing' | 'clock'>,
  db: Tables | Tx,
  organisation: NewOrganisation,
): Promise<string> {
  const id = bench.ids.newId();
  const pair = await bench.sealing.newKeyPair();
  await db
    .insertInto('organisation')
    .values({
      id,
      name: organisation.name,
      sortKey: sortKey(organisation.name),
      kind: organisation.kind,
      country: organisation.country,
      place: organisation.place,
      identifierScheme: organisation.identifier?.scheme ?? null,
      identifierId: organisation.identifier?.id ?? null,
      about: organisation.about,
      otherAbout: organisation.otherAbout,
      demo: organisation.demo,
      sealRecipient: pair.recipient,
      sealIdentity: await bench.sealing.wrapToInstance(pair.identity),
      createdAt: bench.clock.now(),
    })
    .execute();
  return id;
}
