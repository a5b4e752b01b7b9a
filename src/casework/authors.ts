import type { Tx } from '#db/tables';
import { gate } from '#law/gates';
import type { ActName, Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';

/** Which part of the case an act writes: whoever does it influences what is asked, and for how much. */
const written: Partial<Record<ActName, 'need' | 'estimate' | 'call'>> = {
  saveNeed: 'need',
  chooseRoute: 'estimate',
  startCall: 'call',
  saveCall: 'call',
  amendCall: 'call',
};

type Writing = { readonly tx: Tx; readonly file: CaseFile; readonly actor: Actor; readonly name: ActName; readonly at: Instant };

/**
 * Why somebody may not write a part of the case, or `null`: who raised the need for an enterprise or as staff, or acts for the enterprise
 * that raised it, words the request itself until the body has answered, and after that neither need, criteria nor estimate (COI-6).
 */
export async function authorRefusal({ tx, file, actor, name }: Omit<Writing, 'at'>): Promise<Refusal | null> {
  const { raisedBy, answer } = file.need;
  if (!written[name] || answer === null || (raisedBy !== 'enterprise' && raisedBy !== 'professional')) return null;
  const source = gate('requestersApart', file.country)?.source ?? '';
  if (actor.roles.includes('raiser')) return { code: 'requestersApart', source };
  const organisationId = file.raisedBy.organisation?.id;
  if (!organisationId) return null;
  const member = await tx
    .selectFrom('membership')
    .select('personId')
    .where('personId', '=', actor.personId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
  return member ? { code: 'requestersApart', source } : null;
}

/** Notes that somebody wrote a part of the case: they are among those who declare. */
export async function recordAuthor({ tx, file, actor, name, at }: Writing): Promise<void> {
  const part = written[name];
  if (!part) return;
  await tx
    .insertInto('caseAuthor')
    .values({ caseId: file.id, personId: actor.personId, part, firstAt: at, lastAt: at })
    .onConflict((conflict) => conflict.columns(['caseId', 'personId', 'part']).doUpdateSet({ lastAt: at }))
    .execute();
}
