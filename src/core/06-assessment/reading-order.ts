/**
 * The order in which one panel member reads the submissions: scattered, different for each member, and always the same for the same
 * member. Reading order moves scores, so no submission is to be first for everybody. Takes ids; returns the same ids, each once; empty
 * stays empty. FNV-1a (32 bits, http://www.isthe.com/chongo/tech/comp/fnv/) over both ids, mixed once more so that its last characters
 * reach the high bits; it spreads and protects nothing.
 */
export function readingOrder<SubmissionId extends string>(personId: string, submissions: readonly SubmissionId[]): readonly SubmissionId[] {
  return submissions
    .map((id) => ({ id, place: scatter(`${personId}|${id}`) }))
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** One score to give: a submission on a criterion. */
export type ReadingStep = { readonly criterionId: string; readonly submissionId: string };

/**
 * The way of one panel member by criterion: one criterion across all submissions, in an order drawn for this member and this criterion, then
 * the next. Criteria keep the order of the call.
 */
export function stepsByCriterion(personId: string, criteria: readonly string[], submissions: readonly string[]): readonly ReadingStep[] {
  return criteria.flatMap((criterionId) =>
    readingOrder(`${personId}|${criterionId}`, submissions).map((submissionId) => ({ criterionId, submissionId })),
  );
}

function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
