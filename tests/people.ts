import type { World } from '../src/main/compose.ts';
import { testPassword } from './site.ts';

/** Everybody in the test's cast by key: the e-mail address under which the demo page signs them in. */
export type People = Readonly<
  Record<
    | 'ingrid'
    | 'per'
    | 'kari'
    | 'jonas'
    | 'rolf'
    | 'bjorg'
    | 'tom'
    | 'hilde'
    | 'arne'
    | 'samira'
    | 'lee'
    | 'jane'
    | 'mega'
    | 'okafor'
    | 'beth'
    | 'tess',
    string
  >
>;

const organisations = [
  { key: 'lyngfjell', name: 'Lyngfjell kommune', kind: 'buyer', country: 'NO', place: 'Lyngfjell' },
  { key: 'omsorg', name: 'Omsorgsløftet SA', kind: 'enterprise', country: 'NO', place: 'Lyngfjell' },
  { key: 'stor', name: 'Storomsorg AS', kind: 'enterprise', country: 'NO', place: 'Oslo' },
  { key: 'northmoor', name: 'Northmoor Integrated Care Board', kind: 'buyer', country: 'EN', place: 'Northmoor' },
  { key: 'opendoor', name: 'Open Door Northmoor', kind: 'enterprise', country: 'EN', place: 'Northmoor' },
  { key: 'megacare', name: 'MegaCare Ltd', kind: 'enterprise', country: 'EN', place: 'London' },
] as const;

const people = [
  { key: 'ingrid', name: 'Ingrid Berg', email: 'ingrid@example.no', of: 'lyngfjell', role: 'lead', country: 'NO' },
  { key: 'per', name: 'Per Lund', email: 'per@example.no', of: 'lyngfjell', role: 'member', country: 'NO' },
  { key: 'kari', name: 'Kari Moe', email: 'kari@example.no', of: 'omsorg', role: 'lead', country: 'NO' },
  { key: 'jonas', name: 'Jonas Eide', email: 'jonas@example.no', of: 'omsorg', role: 'member', country: 'NO' },
  { key: 'rolf', name: 'Rolf Stor', email: 'rolf@example.no', of: 'stor', role: 'lead', country: 'NO' },
  { key: 'bjorg', name: 'Bjørg Hansen', email: 'bjorg@example.no', of: null, role: 'member', country: 'NO' },
  { key: 'tom', name: 'Tom Vik', email: 'tom@example.no', of: null, role: 'member', country: 'NO' },
  { key: 'hilde', name: 'Hilde Dahl', email: 'hilde@example.no', of: null, role: 'member', country: 'NO' },
  { key: 'arne', name: 'Arne Dahl', email: 'arne@example.no', of: null, role: 'member', country: 'NO' },
  { key: 'samira', name: 'Samira Khan', email: 'samira@example.org', of: 'northmoor', role: 'lead', country: 'EN' },
  { key: 'lee', name: 'Lee Brown', email: 'lee@example.org', of: 'northmoor', role: 'member', country: 'EN' },
  { key: 'jane', name: 'Jane Ward', email: 'jane@example.org', of: 'opendoor', role: 'lead', country: 'EN' },
  { key: 'mega', name: 'Max Sterling', email: 'max@example.org', of: 'megacare', role: 'lead', country: 'EN' },
  { key: 'okafor', name: 'Dr Ada Okafor', email: 'okafor@example.org', of: null, role: 'member', country: 'EN' },
  { key: 'beth', name: 'Beth Lowe', email: 'beth@example.org', of: null, role: 'member', country: 'EN' },
  { key: 'tess', name: 'Tess Archer', email: 'tess@example.org', of: null, role: 'member', country: 'EN' },
] as const;

/** Adds the cast, each with an account. */
export async function addPeople({ casework, signIn }: World): Promise<People> {
  const ids = new Map<string, string>();
  for (const { key, ...organisation } of organisations) {
    ids.set(key, await casework.addOrganisation({ ...organisation, identifier: null, about: null, otherAbout: null, demo: true }));
  }
  for (const person of people) {
    const account = await signIn.addAccount({ name: person.name, email: person.email, password: testPassword });
    if (!account.ok) throw new Error(account.refusal.code);
    const personId = await casework.addPerson({
      name: person.name,
      email: person.email,
      language: person.country === 'NO' ? 'nb' : 'en',
      authUserId: account.value,
      demoNote: { en: 'A person of the tests.', nb: 'En person i testene.' },
    });
    const organisationId = person.of ? ids.get(person.of) : undefined;
    if (organisationId)
      await casework.addMembership({ personId, organisationId, role: person.role, title: person.role === 'lead' ? 'Leder' : 'Rådgiver' });
  }
  return Object.fromEntries(people.map((person) => [person.key, person.email])) as People; // one entry for each key above
}
