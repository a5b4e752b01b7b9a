import { addDays } from '#value/day';
import { dayIn, instantIn, startOfDay, type Instant, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import type { Bench } from './bench.ts';
import { sealedRow, type SealedMessage } from './notices.ts';
import { openJson } from './sealed-json.ts';

/** When the message of the day goes out, on the clock of the reader's language. */
const digestTime = '07:00';

/** The one message a day, for those who want it so. */
export function digestJobs(bench: Bench) {
  const { tables } = bench;
  return {
    /** Puts together what has waited since before the last seven o'clock, one message for each person; the number of messages. */
    async sendDigests(): Promise<number> {
      const now = bench.clock.now();
      let sent = 0;
      for (const language of ['nb', 'en'] as const) {
        const before = lastDigest(language, now);
        const due = await tables
          .selectFrom('outbox')
          .select('id')
          .where('hold', '=', 'digest')
          .where('deliveredAt', 'is', null)
          .where('language', '=', language)
          .where('readyAt', '<', before)
          .limit(1)
          .execute();
        if (due.length > 0) sent += await digestsIn(language, { now, before });
      }
      return sent;
    },
  };

  async function digestsIn(language: Language, { now, before }: { readonly now: Instant; readonly before: Instant }): Promise<number> {
    return tables.transaction().execute(async (tx) => {
      // Marked and read in one statement: two processes never put the same notice into two messages.
      const rows = await tx
        .updateTable('outbox')
        .set({ deliveredAt: now })
        .where('hold', '=', 'digest')
        .where('deliveredAt', 'is', null)
        .where('language', '=', language)
        .where('readyAt', '<', before)
        .returning(['readyAt', 'sealed'])
        .execute();
      const messages = new Map<string, (SealedMessage & { readonly readyAt: Instant })[]>();
      for (const { sealed, readyAt } of rows) {
        if (!sealed) continue;
        const message = { ...(await openJson<SealedMessage>(bench, sealed)), readyAt };
        messages.set(message.personId, [...(messages.get(message.personId) ?? []), message]);
      }
      for (const [personId, ofPerson] of messages) {
        const inOrder = ofPerson.toSorted((one, other) => (one.readyAt < other.readyAt ? -1 : 1));
        const letter = bench.letters.digest({ subjects: inOrder, publicAddress: bench.publishing.publicAddress, language });
        const email = inOrder[0]?.email ?? '';
        // No mailbox: each notice lies there already.
        const row = await sealedRow(bench, { ...letter, kind: 'notice', personId, email, caseId: null }, { at: now, language });
        await tx.insertInto('outbox').values(row).execute();
      }
      return messages.size;
    });
  }
}

/** The last seven o'clock that lies behind `now`. */
function lastDigest(language: Language, now: Instant): Instant {
  const zone: Zone = language === 'nb' ? 'Europe/Oslo' : 'Europe/London';
  const today = dayIn(zone, now);
  const on = (days: number) => instantIn(zone, addDays(today, days), digestTime) ?? startOfDay(zone, addDays(today, days));
  return on(0) <= now ? on(0) : on(-1);
}
