import type { CallLot } from '#call/call-lot';
import type { Tx } from '#db/tables';
import type { Envelope } from '#submission';
import { identifierOf, jointName, partnersOf, type OpenedMember } from '#submission/consortium';
import { idOf } from '#value/id';
import { sortKey } from '#value/sort-key';
import type { Bench } from './bench.ts';
import { answerOf, registeredAs } from './partner-requests.ts';

type Opening = { readonly call: Pick<CallLot, 'id' | 'caseId' | 'lot'>; readonly organisationId: string; readonly envelope: Envelope };

/**
 * The members of a submission as they become known with its opening: what goes into the opened content, and the rows that gate who reads it.
 * A member that is in no register of ours gets an id of its own, the same wherever its number stands in the call.
 */
export async function openMembers(bench: Pick<Bench, 'ids' | 'sealing'>, tx: Tx, { call, organisationId, envelope }: Opening) {
  const members: OpenedMember[] = [];
  for (const partner of partnersOf(envelope.consortium)) {
    const registered = await registeredAs(tx, partner);
    const partyId = registered?.id ?? (await knownParty(tx, call.id, identifierOf(partner))) ?? bench.ids.newId();
    const asked = { callId: call.id, lotId: call.lot.id, lead: organisationId, partner };
    members.push({
      ...partner,
      // A register writes names better than whoever types them.
      name: registered?.name ?? partner.name,
      partyId: idOf(partyId),
      organisationId: registered ? idOf(registered.id) : null,
      answer: registered ? await answerOf(bench, tx, { ...asked, organisationId: registered.id }) : null,
    });
  }
  const own = members.filter(
    ({ partyId }, index) => partyId !== organisationId && members.findIndex((other) => other.partyId === partyId) === index,
  );
  return {
    content: own.length > 0 ? { members: own, jointName: await nameOf(tx, { call, organisationId, members: own }) } : {},
    async store(submissionId: string): Promise<void> {
      for (const [position, member] of own.entries()) {
        const identifier = identifierOf(member);
        await tx
          .insertInto('submissionMember')
          .values({
            id: bench.ids.newId(),
            callId: call.id,
            submissionId,
            position,
            partyId: member.partyId,
            organisationId: member.organisationId,
            name: member.name ?? '',
            sortKey: sortKey(member.name ?? ''),
            identifierScheme: identifier?.scheme ?? null,
            identifierId: identifier?.id ?? null,
            place: member.place,
            role: member.role ?? 'member',
          })
          .execute();
      }
    },
  };
}

/** The id that a member of an earlier submission of the call got for the same number. */
async function knownParty(tx: Tx, callId: string, identifier: ReturnType<typeof identifierOf>): Promise<string | null> {
  if (!identifier) return null;
  const row = await tx
    .selectFrom('submissionMember')
    .select('partyId')
    .where('callId', '=', callId)
    .where('identifierScheme', '=', identifier.scheme)
    .where('identifierId', '=', identifier.id)
    .executeTakeFirst();
  return row?.partyId ?? null;
}

async function nameOf(
  tx: Tx,
  about: { readonly call: Pick<CallLot, 'caseId'>; readonly organisationId: string; readonly members: readonly OpenedMember[] },
): Promise<string> {
  const { name } = await tx.selectFrom('organisation').select('name').where('id', '=', about.organisationId).executeTakeFirstOrThrow();
  const { language } = await tx.selectFrom('caseFile').select('language').where('id', '=', about.call.caseId).executeTakeFirstOrThrow();
  return jointName(name, about.members, language);
}
