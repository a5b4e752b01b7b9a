import type { Problem } from '#field/problem';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import type { Language } from '#value/text';
import { consortiumFields, type ConsortiumValues, type Partner } from './consortium-fields.ts';

/** A register and the number in it. */
export type Identifier = { readonly scheme: string; readonly id: string };

/** What a partner with an account here has said itself of the part it is to take: who said it, and when. */
export type PartnerAnswer = { readonly says: 'takesPart' | 'doesNot'; readonly by: string; readonly at: Instant };

/**
 * A member as it became known at the opening: as it was sealed, with the organisation of the register that its number leads to. `partyId` is
 * what interests are declared towards: the id in the register, or one of its own that is the same in the whole call.
 */
export type OpenedMember = Partner & {
  readonly partyId: Id<'organisation'>;
  readonly organisationId: Id<'organisation'> | null;
  readonly answer: PartnerAnswer | null;
};

export type ConsortiumRefusal = Refusal<'partnerIsBuyer' | 'partnerIsLead' | 'partnerTwice' | 'noSuchPartner'>;

/** Nothing said: the organisation submits alone. */
export const alone: ConsortiumValues = { submitsAs: null, partners: [] };

/** The partners that count: none where the organisation submits alone, whatever was written before that was chosen. */
export function partnersOf({ submitsAs, partners }: ConsortiumValues): readonly Partner[] {
  return submitsAs === 'consortium' ? partners : [];
}

/** Whether anything was said of who submits. */
export function saysWho({ submitsAs, partners }: ConsortiumValues): boolean {
  return submitsAs !== null || partners.length > 0;
}

/** What is missing before a group can be judged: a partner at all, and of each its name, how it takes part and what it does. */
export function consortiumGaps(values: ConsortiumValues): readonly Problem[] {
  if (values.submitsAs !== 'consortium') return [];
  if (values.partners.length === 0) return [{ path: 'partners', code: 'tooFewRows', facts: { min: 1 } }];
  const needed = Object.entries(consortiumFields.partners.of).flatMap(([name, field]) => (field.required === 'act' ? [name] : []));
  return values.partners.flatMap((partner, index) =>
    needed.flatMap((name) => {
      const value: unknown = Reflect.get(partner, name);
      return value === null || value === '' ? [{ path: `partners.${index}.${name}`, code: 'missing' as const }] : [];
    }),
  );
}

/** The register and number of a partner, written as registers write it: without spaces, in capitals. `null` unless both are there. */
export function identifierOf({ identifierScheme, identifierId }: Pick<Partner, 'identifierScheme' | 'identifierId'>): Identifier | null {
  const id = plainNumber(identifierId ?? '');
  return identifierScheme && id !== '' ? { scheme: identifierScheme, id } : null;
}

/** Whether two numbers lie in the same register and are the same. */
export function sameIdentifier(one: Identifier | null, other: Identifier | null): boolean {
  return one !== null && other !== null && one.scheme === other.scheme && plainNumber(one.id) === plainNumber(other.id);
}

/** Partners that cannot be: the buyer itself, the organisation that leads, or one named twice. In the order of the list; `null` when all can. */
export function partnerRefusal(
  partners: readonly Partner[],
  { buyer, lead }: { readonly buyer: Identifier | null; readonly lead: Identifier | null },
): ConsortiumRefusal | null {
  for (const [index, partner] of partners.entries()) {
    const own = identifierOf(partner);
    const facts = { name: partner.name ?? '' };
    if (sameIdentifier(own, buyer)) return { code: 'partnerIsBuyer', facts };
    if (sameIdentifier(own, lead)) return { code: 'partnerIsLead', facts };
    if (partners.slice(0, index).some((earlier) => sameIdentifier(own, identifierOf(earlier)))) return { code: 'partnerTwice', facts };
  }
  return null;
}

/** The parties of a submission: the organisation that leads, then the others. Each once. */
export function partiesOf(submission: {
  readonly organisationId: Id<'organisation'>;
  readonly members: readonly Pick<OpenedMember, 'partyId'>[];
}): readonly Id<'organisation'>[] {
  return [...new Set([submission.organisationId, ...submission.members.map(({ partyId }) => partyId)])];
}

/** The members that become party to an agreement: not those that are only relied on. */
export function suppliersAmong<M extends Pick<OpenedMember, 'role'>>(members: readonly M[]): readonly M[] {
  return members.filter(({ role }) => role !== 'reliedOn');
}

/**
 * What a submission of several goes by, in the language of the process: "Kilden with Fjordhagen and Åsly". Those that are only relied on
 * are not in it. The name of the one that leads where it has no members.
 */
export function jointName(lead: string, members: readonly Pick<OpenedMember, 'name' | 'role'>[], language: Language): string {
  const names = suppliersAmong(members).map(({ name }) => name ?? '');
  if (names.length === 0) return lead;
  const list = new Intl.ListFormat(language === 'nb' ? 'nb-NO' : 'en-GB', { type: 'conjunction' }).format(names);
  return `${lead} ${language === 'nb' ? 'sammen med' : 'with'} ${list}`;
}

/** The values with one of them as it was in an earlier state. */
export function withConsortiumValue(values: ConsortiumValues, name: string, value: unknown): ConsortiumValues {
  return { ...values, [name]: value ?? (name === 'partners' ? [] : null) }; // an earlier state holds what this catalogue gave it
}

function plainNumber(id: string): string {
  return id.replaceAll(/[\s.-]/gu, '').toUpperCase();
}
