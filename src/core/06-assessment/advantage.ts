import type { CallState } from '#call';
import type { DialogueEntry } from '#dialogue';
import type { Meeting } from '#dialogue/meeting';
import type { CaseEvent } from '#value/event';
import { daysBetween, type Day } from '#value/day';
import type { Id } from '#value/id';
import { dayIn, type Instant, type Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { AdvantageValues } from './advantage-fields.ts';

/** What was found about the earlier involvement of one bidder; the last of several counts. */
export type AdvantageCheck = AdvantageValues & {
  readonly id: Id<'advantageCheck'>;
  readonly callId: Id<'call'>;
  readonly organisationId: Id<'organisation'>;
  readonly recordedAt: Instant;
};

export type AdvantageRefusal = Refusal<
  'notOpened' | 'alreadyDecided' | 'noSuchBidder' | 'advantageEmpty' | 'hearingFirst' | 'hearingUnwritten' | 'advantageNotExamined'
>;

type Examining = {
  readonly call: { readonly id: Id<'call'>; readonly state: CallState };
  readonly bidders: readonly Id<'organisation'>[];
};

/**
 * Records what was found about a bidder's earlier involvement. Refuses: not opened (before that nobody may learn who bids), decided, no such
 * bidder, something left out, excluding without having heard the one concerned (PA23 s.16; FOA § 12-2), a hearing of which nothing is written.
 */
export function examineAdvantage(
  { call, bidders }: Examining,
  check: AdvantageCheck,
): Result<{ check: AdvantageCheck; event: CaseEvent }, AdvantageRefusal> {
  if (call.state === 'decided' || call.state === 'cancelled') return refused({ code: 'alreadyDecided' });
  if (call.state !== 'opened') return refused({ code: 'notOpened' });
  if (!bidders.includes(check.organisationId)) return refused({ code: 'noSuchBidder' });
  if (!check.involvement || !check.gained?.trim() || check.remedies.length === 0) return refused({ code: 'advantageEmpty' });
  const heard = check.remedies.includes('hearingHeld');
  if (check.remedies.includes('excluded') && !heard) return refused({ code: 'hearingFirst', source: 'PA23 s.16 · FOA § 12-2' });
  if (heard && !check.hearing?.trim()) return refused({ code: 'hearingUnwritten' });
  return ok({
    check,
    event: { type: 'advantageExamined', facts: { call: call.id }, refs: [{ kind: 'advantageCheck', id: check.id }] },
  });
}

/** Whether a bidder was found to be one that nothing but exclusion evens out, after it was heard. */
export function mayBeExcluded(checks: readonly AdvantageCheck[], parties: readonly string[]): boolean {
  return latestOf(checks).some(({ organisationId, remedies }) => parties.includes(organisationId) && remedies.includes('excluded'));
}

/** The last check of each bidder. */
export function latestOf(checks: readonly AdvantageCheck[]): readonly AdvantageCheck[] {
  return checks.filter(
    (check) => !checks.some((other) => other.organisationId === check.organisationId && other.recordedAt > check.recordedAt),
  );
}

/** One thing a bidder took part in before the call: when, whether everybody knows of it, and how many days before the closing time they did. */
export type Part = {
  readonly title: string;
  readonly on: Day | null;
  readonly sharedOn: Day | null;
  readonly daysToClosing: number | null;
};

type Before = {
  readonly meetings: readonly Meeting[];
  readonly dialogue: readonly DialogueEntry[];
  /** Who had signed up for which time. */
  readonly guests: readonly { readonly talkId: string; readonly organisationId: string }[];
  readonly closesAt: Instant | null;
  readonly zone: Zone;
};

/**
 * What the parties of a submission took part in before the call, by their sign-ups, in the order of the meetings; cancelled ones are none.
 * `daysToClosing`: whole days from the sharing of the log to the closing time; shared on 1 June, closing on 11 June: 10.
 */
export function partsOf(parties: readonly string[], { meetings, dialogue, guests, closesAt, zone }: Before): readonly Part[] {
  return meetings
    .filter(({ cancelledAt }) => cancelledAt === null)
    .flatMap((meeting) =>
      meeting.times
        .filter(({ id }) => guests.some((guest) => guest.talkId === id && parties.includes(guest.organisationId)))
        .map(({ id, talkDay }) => {
          const sharedAt = dialogue.find(({ talkId }) => talkId === id)?.sharedAt ?? null;
          const sharedOn = sharedAt && dayIn(zone, sharedAt);
          return {
            title: meeting.meetingTitle ?? '',
            on: talkDay,
            sharedOn,
            daysToClosing: sharedOn && closesAt ? daysBetween(sharedOn, dayIn(zone, closesAt)) : null,
          };
        }),
    );
}
