import { summaryOfChanges } from '#assessment/score-change';
import { publicKindsOf } from '#assessment/interest-kinds';
import type { CaseRole } from '#party/role';
import type { CaseFile, InterestExtract } from '#public-record/case-file';
import { idOf } from '#value/id';
import { locksOf, scoreChangesOf } from './assessment.ts';
import { groupsOf } from './bidders.ts';
import { interestsOf } from './interests.ts';
import type { Tables, Tx } from './tables.ts';

/**
 * What may be told of the panel and of interests, by lot: for decided lots only and about those who bid there, because before that any number
 * would hint at the bidders.
 */
export async function panelSummaries(
  db: Tables | Tx,
  caseId: string,
  lots: readonly { readonly callId: string; readonly lotId: string }[],
): Promise<CaseFile['panels']> {
  if (lots.length === 0) return {};
  const people = await rolesOf(db, caseId);
  const summaries: Record<string, CaseFile['panels'][string]> = {};
  for (const { callId, lotId } of lots) {
    const submissions = await groupsOf(db, callId, lotId);
    // A link to a member is told as one to the group: by the name or number of whoever leads it.
    const interests = (await interestsOf(db, callId)).flatMap((interest) => {
      const [lead] = submissions.find(({ parties }) => parties.includes(interest.organisationId))?.parties ?? [];
      return lead ? [{ ...interest, organisationId: lead }] : [];
    });
    const linked = interests.filter((interest) => interest.statement !== 'none' || interest.ruling !== null);
    const changes = (await scoreChangesOf(db, callId)).filter(({ submissionId }) =>
      submissions.some((group) => group.submissionId === submissionId),
    );
    summaries[lotId] = {
      changes: summaryOfChanges(changes),
      assessors: (await locksOf(db, lotId)).length,
      declarations: interests.length,
      links: interests.filter((interest) => interest.statement !== 'none').length,
      recusals: interests.filter((interest) => interest.ruling === 'recuse' || interest.ruling === 'exclude').length,
      extract: linked.map((interest): InterestExtract => {
        const person = people.get(interest.personId);
        return {
          role: person?.role ?? null,
          name: person?.name ?? null,
          organisationId: interest.organisationId,
          kinds: publicKindsOf(interest.kinds),
          state: interest.state,
          ruling: interest.ruling === 'allow' ? 'record' : interest.ruling,
        };
      }),
    };
  }
  return summaries;
}

/** The role by which somebody influences most, and the name where the body of the case has chosen to show names. */
async function rolesOf(db: Tables | Tx, caseId: string) {
  const order: readonly CaseRole[] = ['chair', 'assessor', 'layMember', 'observer', 'buyer', 'opener'];
  const rows = await db
    .selectFrom('caseRole')
    .innerJoin('person', 'person.id', 'caseRole.personId')
    .innerJoin('caseFile', 'caseFile.id', 'caseRole.caseId')
    .innerJoin('organisation', 'organisation.id', 'caseFile.organisationId')
    .select(['caseRole.personId', 'caseRole.role', 'person.name', 'organisation.interestNames'])
    .where('caseRole.caseId', '=', caseId)
    .execute();
  const influencing = rows
    .filter((row) => order.includes(row.role))
    .toSorted((one, other) => order.indexOf(other.role) - order.indexOf(one.role));
  // The last one set is the role that comes first in the order.
  return new Map(
    influencing.map(
      (row) => [idOf<'person'>(row.personId), { role: row.role, name: row.interestNames === 'name' ? row.name : null }] as const,
    ),
  );
}
