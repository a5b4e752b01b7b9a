import type { Country } from '#field/field';
import type { Language } from '#value/text';
import type { OrganisationKind } from './organisation.ts';
import type { CaseRole } from './role.ts';

export type ViewerMembership = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly role: string;
};

/** A signed-in person with everything that pages need to know: organisations, and the roles in the case at hand. */
export type Viewer = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly memberships: readonly ViewerMembership[];
  readonly roles: readonly CaseRole[];
};
