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

function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
