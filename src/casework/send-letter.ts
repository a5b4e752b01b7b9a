import type { Tx } from '#db/tables';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import type { Bench, LetterText } from './bench.ts';

type Sending = LetterText & {
  readonly kind: 'letter';
  readonly caseId: string;
  readonly language: Language;
  readonly readyAt: Instant;
};

/** Puts a letter into the outbox for everybody who acts for an organisation; all with the same moment. */
export async function sendToOrganisation(
  bench: Bench,
  tx: Tx,
  to: { readonly organisationId: string; readonly letter: Sending },
): Promise<void> {
  const people = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.email'])
    .where('membership.organisationId', '=', to.organisationId)
    .execute();
  const { organisationId } = to;
  for (const person of people) {
    await tx
      .insertInto('outbox')
      .values({ id: bench.ids.newId(), personId: person.id, email: person.email, organisationId, ...to.letter })
      .execute();
  }
}
