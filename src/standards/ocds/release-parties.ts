import type { Call } from '#call';
import type { Organisation } from '#party/organisation';
import { joined } from '#need/joining';
import type { CaseFile } from '#public-record/case-file';
import type { JsonObject } from '../json.ts';

/** A reference to a party: the same id and name as in `parties` (exporter rule 4). */
export function referenceTo(organisation: { readonly id: string; readonly name: string }): JsonObject {
  return { id: partyId(organisation.id), name: organisation.name };
}

/** References to everybody who gets an award: of a group each member, the one that leads first. By the names in `parties`. */
export function suppliersOf(file: CaseFile, award: CaseFile['awards'][number]): readonly JsonObject[] {
  return supplierIds(award).map((id) =>
    referenceTo(file.parties.find((party) => party.id === id) ?? { id: award.organisationId, name: award.organisationName }),
  );
}

/** Every organisation a release refers to, once, with the roles it has there. Suppliers appear with the decision, not before. */
export function partiesOf(file: CaseFile, call: Call | null): readonly JsonObject[] {
  const roles = new Map<string, { organisation: Organisation; roles: string[] }>();
  const add = (organisation: Organisation | undefined, role: string) => {
    if (!organisation) return;
    const known = roles.get(organisation.id) ?? { organisation, roles: [] };
    if (!known.roles.includes(role)) known.roles.push(role);
    roles.set(organisation.id, known);
  };
  add(file.organisation, 'buyer');
  // Who buys together, and who shares the cost: OCDS has one `buyer`; the others are parties with that role.
  for (const { organisation, part } of joined(file.joinings)) add(organisation, part === 'buyer' ? 'buyer' : 'funder');
  if (call) {
    add(file.organisation, 'procuringEntity');
    for (const award of [...file.awards, ...file.endedAwards].filter((candidate) => candidate.callId === call.id)) {
      for (const id of supplierIds(award))
        add(
          file.parties.find((party) => party.id === id),
          'supplier',
        );
    }
  }
  // Who paid a phase of a partnership, and who was paid.
  for (const phase of file.testPhases.filter(({ paid }) => paid !== null)) {
    const agreement = file.agreements.find(({ id }) => id === phase.agreementId);
    const party = file.parties.find(({ id }) => id === agreement?.organisationId);
    if (!party || !roles.has(party.id)) continue;
    add(file.organisation, 'payer');
    add(party, 'payee');
  }
  return [...roles.values()].map((entry) => party(entry.organisation, entry.roles));
}

function supplierIds({ organisationId, members = [] }: CaseFile['awards'][number]): readonly string[] {
  return [...new Set([organisationId, ...members.map(({ id }) => id)])];
}

function party(organisation: Organisation, roles: readonly string[]): JsonObject {
  return {
    id: partyId(organisation.id),
    name: organisation.name,
    roles,
    identifier: organisation.identifier ? { ...organisation.identifier, legalName: organisation.name } : null,
    address: { locality: organisation.place, countryName: organisation.country === 'NO' ? 'Norge' : 'United Kingdom' },
  };
}

/** Ids of parties stay the same over all releases and cases. */
function partyId(id: string): string {
  return `org-${id}`;
}
