import type { ProfileReview } from '#party/enterprise/review';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import type { Tables, Tx } from './tables.ts';

/** The reviews of an enterprise's profile, newest first. */
export async function reviewsOf(db: Tables | Tx, organisationId: string): Promise<readonly ProfileReview[]> {
  const rows = await db
    .selectFrom('profileReview')
    .innerJoin('person', 'person.id', 'profileReview.byPersonId')
    .innerJoin('organisation', 'organisation.id', 'profileReview.byOrganisationId')
    .selectAll('profileReview')
    .select(['person.name as reviewerName', 'organisation.name as reviewerOrganisation'])
    .where('profileReview.organisationId', '=', organisationId)
    .orderBy('profileReview.at', 'desc')
    .orderBy('profileReview.id')
    .limit(100)
    .execute();
  return rows.map(({ id, reviewerName, reviewerOrganisation, reviewedOn, found, opinion, at, reply, repliedAt }) => ({
    id: idOf(id),
    organisationId: idOf(organisationId),
    reviewer: { name: reviewerName, organisation: reviewerOrganisation },
    on: reviewedOn,
    found,
    opinion,
    at,
    reply,
    repliedAt,
  }));
}

/** Writes a review. */
export async function saveReview(
  tx: Tx,
  review: Omit<ProfileReview, 'reviewer' | 'reply' | 'repliedAt'>,
  by: { readonly personId: string; readonly organisationId: string },
): Promise<void> {
  const { id, organisationId, at, on, found, opinion } = review;
  await tx
    .insertInto('profileReview')
    .values({
      id,
      organisationId,
      byOrganisationId: by.organisationId,
      byPersonId: by.personId,
      at,
      reviewedOn: on,
      found: JSON.stringify(found),
      opinion,
      reply: null,
      repliedAt: null,
      repliedBy: null,
    })
    .execute();
}

/** Writes the answer to a review. */
export async function saveReply(
  tx: Tx,
  reviewId: string,
  answer: { readonly reply: string; readonly at: Instant; readonly personId: string },
): Promise<void> {
  await tx
    .updateTable('profileReview')
    .set({ reply: answer.reply, repliedAt: answer.at, repliedBy: answer.personId })
    .where('id', '=', reviewId)
    .execute();
}

/** Who wrote a review. */
export async function reviewerOf(tx: Tx, reviewId: string): Promise<string> {
  const { byPersonId } = await tx.selectFrom('profileReview').select('byPersonId').where('id', '=', reviewId).executeTakeFirstOrThrow();
  return byPersonId;
}
