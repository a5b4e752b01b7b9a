import { actorNamed } from './sign-in.ts';
import type { TestSite } from './site.ts';

/** Somebody of the cast who has none gets an organisation to act for. */
export async function giveOrganisation(
  site: TestSite,
  email: string,
  about: { readonly name: string; readonly kind: 'enterprise' | 'oversight' },
): Promise<void> {
  const { casework } = site.world;
  const whole = { ...about, country: 'NO', place: 'Bodø', identifier: null, about: null, otherAbout: null, demo: true } as const;
  const organisationId = await casework.addOrganisation(whole);
  const { personId } = await actorNamed(site, email);
  await casework.addMembership({ personId, organisationId, role: 'lead', title: 'Rådgiver' });
}
