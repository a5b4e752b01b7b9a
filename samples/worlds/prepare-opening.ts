import type { Casework } from '#casework/casework';
import type { Actor } from '#party/role';
import { sheetEnding } from '#submission/opening-keys';
import { done, must } from './stage.ts';

/** The passphrase of every opener of the sample worlds. The demo shows it; it exists nowhere else. */
export const samplePassphrase = 'skog vinter brev lampe';

/** What the people of a call do before its publication: passphrases, a recovery sheet that somebody has on paper, a rehearsal. Gives the sheet's key. */
export async function prepareOpening(
  casework: Casework,
  who: { readonly buyer: Actor; readonly openers: readonly Actor[] },
  { caseId, callId }: { readonly caseId: string; readonly callId: string },
): Promise<string> {
  const place = { caseId, callId };
  for (const opener of who.openers)
    if (!(await casework.hasOpenerKey(opener.personId)))
      await must('setPassphrase', casework.setPassphrase(opener, { passphrase: samplePassphrase, old: null, forgotten: null }));
  const { identity } = await done('makeRecoverySheet', casework.makeRecoverySheet(who.buyer, place));
  await must('confirmRecoverySheet', casework.confirmRecoverySheet(who.buyer, { ...place, typed: sheetEnding(identity) }));
  for (const opener of who.openers)
    await must('rehearseOpening', casework.rehearseOpening(opener, { ...place, passphrase: samplePassphrase }));
  return identity;
}
