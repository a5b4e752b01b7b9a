import type { Casework } from '#casework/casework';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import { organisations, type OrganisationKey, type SampleOrganisation } from './organisations.ts';
import { people, type PersonKey, type SamplePerson } from './people.ts';

/** Everybody of the sample worlds as actors, and the organisations' ids. */
export type Cast = {
  readonly people: Readonly<Record<PersonKey, Actor>>;
  readonly emails: Readonly<Record<PersonKey, string>>;
  readonly organisations: Readonly<Record<OrganisationKey, string>>;
};

type Adding = {
  readonly casework: Casework;
  /** Makes a sign-in account and gives its id. */
  readonly addAccount: (person: { readonly name: string; readonly email: string }) => Promise<string>;
  /** Called after each person; moves the clock, because person cards are shown in the order in which people were added. */
  readonly afterEach: () => void;
};

/** Adds the organisations and people with their accounts and memberships, in the order of `people.ts`. */
export async function addCast({ casework, addAccount, afterEach }: Adding): Promise<Cast> {
  const organisationIds: Partial<Record<OrganisationKey, string>> = {};
  for (const [key, organisation] of entriesOf<OrganisationKey, SampleOrganisation>(organisations)) {
    organisationIds[key] = await casework.addOrganisation({ ...organisation, demo: true });
  }
  const ids = organisationIds as Record<OrganisationKey, string>; // one per entry, by the loop above
  const actors: Partial<Record<PersonKey, Actor>> = {};
  const emails: Partial<Record<PersonKey, string>> = {};
  for (const [key, person] of entriesOf<PersonKey, SamplePerson>(people)) {
    actors[key] = await addPerson(person, { casework, addAccount, organisations: ids });
    emails[key] = person.email;
    afterEach();
  }
  return {
    people: actors as Record<PersonKey, Actor>, // one per entry, by the loop above
    emails: emails as Record<PersonKey, string>, // one per entry, by the loop above
    organisations: ids,
  };
}

type World = Pick<Adding, 'casework' | 'addAccount'> & { readonly organisations: Readonly<Record<OrganisationKey, string>> };

async function addPerson(person: SamplePerson, { casework, addAccount, organisations: ids }: World): Promise<Actor> {
  const { name, email, language, title, story, organisation, lead } = person;
  const authUserId = await addAccount({ name, email });
  const personId = await casework.addPerson({ name, email, language, authUserId, demoNote: story });
  const organisationId = organisation ? ids[organisation] : null;
  if (organisationId) await casework.addMembership({ personId, organisationId, role: lead ? 'lead' : 'member', title });
  return {
    personId: idOf(personId),
    name,
    organisationId: organisationId ? idOf(organisationId) : null,
    organisationKind: organisation ? organisations[organisation].kind : null,
    roles: [],
  };
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][]; // the record's own keys
}
