import type { Organisation } from '#party/organisation';
import { identifierOf, suppliersAmong, type OpenedMember } from '#submission/consortium';
import type { CaseFile } from '#public-record/case-file';
import type { Tables, Tx } from './tables.ts';

/** What a submission that was chosen goes by, and those who become party to the agreement besides the one that leads. */
export type Chosen = { readonly jointName: string; readonly members: readonly OpenedMember[] };

/** The groups among some submissions, by their ids; those of one organisation are not in it. */
export async function groupsChosen(db: Tables | Tx, submissionIds: readonly string[]): Promise<ReadonlyMap<string, Chosen>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('openedSubmission')
    .select(['id', 'content'])
    .where('id', 'in', [...submissionIds])
    .execute();
  return new Map(
    rows.flatMap(({ id, content: { members = [], jointName } }) =>
      jointName === undefined ? [] : [[id, { jointName, members: suppliersAmong(members) }] as const],
    ),
  );
}

/** A member that no register of ours knows, as a party of open data: by what was sealed of it. */
export function partyOf(member: OpenedMember, country: CaseFile['country']): Organisation {
  return {
    id: member.partyId,
    name: member.name ?? '',
    kind: 'enterprise',
    country,
    place: member.place ?? '',
    identifier: identifierOf(member),
  };
}
