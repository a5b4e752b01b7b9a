import type { Actor } from '../src/core/party/role.ts';
import type { Casework } from '../src/casework/casework.ts';
import { idOf } from '../src/core/value/id.ts';
import type { Language } from '../src/core/value/text.ts';

/** The people of a small walk: one buyer, two enterprises, a panel of three and two openers. */
export type Cast = {
  readonly buyer: Actor;
  readonly colleague: Actor;
  readonly kari: Actor;
  readonly jonas: Actor;
  readonly rival: Actor;
  readonly bjorg: Actor;
  readonly tom: Actor;
  readonly hilde: Actor;
  readonly municipality: string;
  readonly enterprise: string;
  readonly rivalOrganisation: string;
};

/** Adds the cast to an empty database. */
export async function addCast(casework: Casework, country: 'NO' | 'EN' = 'NO'): Promise<Cast> {
  const language: Language = country === 'NO' ? 'nb' : 'en';
  const organisation = (name: string, kind: 'buyer' | 'enterprise') =>
    casework.addOrganisation({ name, kind, country, place: 'Lyngfjell', identifier: null, about: null, otherAbout: null, demo: true });
  const municipality = await organisation('Lyngfjell kommune', 'buyer');
  const enterprise = await organisation('Omsorgsløftet SA', 'enterprise');
  const rivalOrganisation = await organisation('Storomsorg AS', 'enterprise');
  const person = async (name: string, organisationId: string | null, role: 'lead' | 'member' = 'member'): Promise<Actor> => {
    const email = `${name.split(' ')[0]?.toLowerCase()}@example.no`;
    const personId = await casework.addPerson({ name, email, language, authUserId: null, demoNote: null });
    if (organisationId) await casework.addMembership({ personId, organisationId, role, title: '' });
    const kind = organisationId === municipality ? 'buyer' : organisationId ? 'enterprise' : null;
    return {
      personId: idOf(personId),
      name,
      organisationId: organisationId ? idOf(organisationId) : null,
      organisationKind: kind,
      roles: [],
    };
  };
  return {
    buyer: await person('Ingrid Berg', municipality, 'lead'),
    colleague: await person('Per Lund', municipality),
    kari: await person('Kari Moe', enterprise, 'lead'),
    jonas: await person('Jonas Eide', enterprise),
    rival: await person('Rolf Stor', rivalOrganisation, 'lead'),
    bjorg: await person('Bjørg Hansen', null),
    tom: await person('Tom Vik', null),
    hilde: await person('Hilde Dahl', null),
    municipality,
    enterprise,
    rivalOrganisation,
  };
}
