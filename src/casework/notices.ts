import { addDays } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import type { NoticeSetting } from '#party/notice-setting';
import type { Language } from '#value/text';
import type { Tables, Tx } from '#db/tables';
import type { Bench, LetterText } from './bench.ts';
import { alwaysSent, type Notice } from './notice.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** What lies sealed in a row of the outbox; that it is a receipt too. */
export type SealedMessage = LetterText & {
  readonly kind: 'notice' | 'receipt';
  readonly personId: string;
  readonly email: string;
  readonly caseId: string | null;
};

/** Sealed notices are shown in the mailbox for so many days. */
const shownDays = 1100;

/**
 * Tells people something, with the act or job itself. Addressee, subject and text lie under the instance key, for everybody alike: the
 * database cannot tell who follows a call. Who wants a digest gets it from the job; who wants only what is due finds it in the mailbox.
 */
export async function tell(
  bench: Bench,
  tx: Tx,
  about: { readonly personIds: readonly string[]; readonly notice: Notice; readonly at: Instant },
): Promise<void> {
  const { personIds, notice, at } = about;
  if (personIds.length === 0) return;
  const people = await tx
    .selectFrom('person')
    .select(['id', 'email', 'language'])
    .where('id', 'in', [...new Set(personIds)])
    .execute();
  const { publicAddress } = bench.publishing;
  const caseId = 'file' in notice ? notice.file.id : notice.caseId;
  const rows = [];
  for (const { id: personId, email, language } of people) {
    const letter = bench.letters.notice({ ...notice, publicAddress, language });
    const setting = alwaysSent.has(notice.kind) ? 'atOnce' : await noticeSettingOf(bench, tx, personId);
    rows.push({
      ...(await sealedRow(bench, { ...letter, kind: 'notice', personId, email, caseId }, { at, language })),
      mailbox: mailboxOn(bench, personId, at),
      ...(setting === 'daily' ? { hold: 'digest' as const } : setting === 'dueOnly' ? { hold: 'quiet' as const, deliveredAt: at } : {}),
    });
  }
  // In an order that says nothing of people.
  rows.sort((one, other) => (one.mailbox < other.mailbox ? -1 : 1));
  if (rows.length > 0) await tx.insertInto('outbox').values(rows).execute();
}

/** Sends a receipt to the person who sealed: the row names neither the person nor the organisation, nor that it is a receipt. */
export async function sendSealedReceipt(
  bench: Bench,
  tx: Tx,
  about: { readonly letter: LetterText; readonly personId: string; readonly language: Language },
): Promise<void> {
  const { letter, personId, language } = about;
  const { email } = await tx.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow();
  const at = bench.clock.now();
  const row = await sealedRow(bench, { ...letter, kind: 'receipt', personId, email, caseId: null }, { at, language });
  await tx
    .insertInto('outbox')
    .values({ ...row, mailbox: mailboxOn(bench, personId, at) })
    .execute();
}

/** A row of the outbox that names nobody. */
export async function sealedRow(bench: Bench, message: SealedMessage, about: { readonly at: Instant; readonly language: Language }) {
  return {
    id: bench.ids.newId(),
    kind: 'notice' as const,
    caseId: null,
    email: '',
    subject: '',
    body: '',
    language: about.language,
    readyAt: about.at,
    sealed: await sealJson(bench, message),
  };
}

/** A row with what lies sealed in it in its place; others as they are. */
export async function opened<Row extends { readonly sealed: Uint8Array | null }>(
  bench: Bench,
  row: Row,
): Promise<Omit<Row, 'sealed'> & Partial<SealedMessage>> {
  const { sealed, ...open } = row;
  return sealed ? { ...open, ...(await openJson<SealedMessage>(bench, sealed)) } : open;
}

/** The names under which sealed messages to a person may lie, one for each day that is still shown. */
export function mailboxesOf(bench: Bench, personId: string): readonly string[] {
  const today = dayIn('Europe/Oslo', bench.clock.now());
  return Array.from({ length: shownDays }, (_unused, days) => bench.sealing.pseudonym('mailbox', personId, addDays(today, -days)));
}

/** A name for the addressee on one day: messages of different days cannot be tied to each other, and none to a person. */
export function mailboxOn({ sealing }: Bench, personId: string, at: Instant): string {
  return sealing.pseudonym('mailbox', personId, dayIn('Europe/Oslo', at));
}

/** What a person has chosen to be told by e-mail. */
export async function noticeSettingOf(bench: Bench, db: Tables | Tx, personId: string): Promise<NoticeSetting> {
  const person = bench.sealing.pseudonym('notices', personId);
  return (await db.selectFrom('noticeSetting').select('setting').where('person', '=', person).executeTakeFirst())?.setting ?? 'atOnce';
}
