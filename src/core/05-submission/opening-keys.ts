import type { Call } from '#call';
import type { Procedure } from '#call/procedures';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';

/** An opener as the preparation of an opening sees it. `rehearsed`: has given a share in the rehearsal that counts. */
export type OpenerState = {
  readonly personId: Id<'person'>;
  readonly name: string;
  readonly hasPassphrase: boolean;
  readonly rehearsed: boolean;
};

/** How far the keys of an opening are prepared. `rehearsedAt`: when enough openers found the rehearsal's message together. */
export type KeyPreparation = {
  readonly openers: readonly OpenerState[];
  readonly needed: number;
  readonly sheetConfirmedAt: Instant | null;
  readonly rehearsedAt: Instant | null;
};

export type KeyRefusal = Refusal<
  | 'passphraseShort'
  | 'passphraseMissing'
  | 'passphraseWrong'
  | 'passphraseWait'
  | 'shareLost'
  | 'sheetWrong'
  | 'sheetMissing'
  | 'sheetTaken'
  | 'sheetNotConfirmed'
  | 'notRehearsed'
  | 'openersNotReady'
  | 'needsOpener'
  | 'rehearsalOver'
  | 'reasonMissing'
>;

/** Fewest characters of a passphrase: four ordinary words come to about twice as many. */
export const shortestPassphrase = 16;

/** Whether a passphrase is long enough to resist somebody who has a copy of the database and time. */
export function checkPassphrase(passphrase: string): Result<null, KeyRefusal> {
  const length = Array.from(passphrase.normalize('NFC').trim()).length;
  return length < shortestPassphrase ? refused({ code: 'passphraseShort', facts: { shortest: shortestPassphrase, length } }) : ok(null);
}

/** After this many wrong passphrases in a row the next one has to wait: a minute first, twice as long each time, an hour at most. */
const attemptsBeforeWaiting = 5;

/** Milliseconds to wait after the `failed`th wrong passphrase in a row; 0 for the first ones. */
export function waitAfter(failed: number): number {
  return failed < attemptsBeforeWaiting ? 0 : Math.min(60_000 * 2 ** (failed - attemptsBeforeWaiting), 3_600_000);
}

/**
 * Whether a call may be published as far as its keys go: where submissions are sealed, every named opener has a passphrase, the recovery
 * sheet exists on paper, and an opening has been rehearsed with the openers as they are now. Refuses in that order.
 */
export function keysReady(procedure: Pick<Procedure, 'sealed'>, preparation: KeyPreparation): Result<null, KeyRefusal> {
  if (!procedure.sealed) return ok(null);
  const without = preparation.openers.filter((opener) => !opener.hasPassphrase);
  if (without.length > 0)
    return refused({ code: 'openersNotReady', facts: { count: without.length, names: without.map(({ name }) => name).join(', ') } });
  if (!preparation.sheetConfirmedAt) return refused({ code: 'sheetNotConfirmed' });
  if (!preparation.rehearsedAt) return refused({ code: 'notRehearsed', facts: { needed: preparation.needed } });
  return ok(null);
}

/** The shares that somebody has given for an opening. */
export type GivenShares = { readonly openers: readonly Id<'person'>[]; readonly recovery: boolean };

/** How many shares of the call's key are there: one for each different opener, and one for the recovery sheet. */
export function sharesGiven(given: GivenShares): number {
  return new Set(given.openers).size + (given.recovery ? 1 : 0);
}

/**
 * The use of the recovery sheet in place of an opener who cannot: after the closing time, once, with a reason that becomes public, and never
 * alone. Refuses in that order: `stillOpen` and its kin come from `mayOpen`.
 */
export function useRecovery(
  call: Pick<Call, 'id'>,
  use: { readonly id: string; readonly reason: string; readonly given: GivenShares },
): Result<{ event: CaseEvent }, KeyRefusal> {
  if (use.given.recovery) return refused({ code: 'sheetTaken' });
  if (use.reason.trim() === '') return refused({ code: 'reasonMissing' });
  if (use.given.openers.length === 0) return refused({ code: 'needsOpener' });
  return ok({ event: { type: 'recoveryUsed', facts: { call: call.id }, refs: [{ kind: 'recoveryUse', id: use.id }] } });
}

/** The groups in which a recovery sheet is printed: how every key begins, then four characters each. */
export function sheetGroups(identity: string): readonly string[] {
  return identity.match(/^AGE-SECRET-KEY-1|.{1,4}/gu) ?? [];
}

/** What somebody typed from a recovery sheet as the key it is: capitals, no spaces or hyphens, except the two of its beginning. */
export function readSheet(typed: string): string {
  const characters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return characters.replace(/^AGESECRETKEY1/, 'AGE-SECRET-KEY-1');
}

/** The last characters of a sheet: whoever has printed it types them in to show that the paper exists. They tell 40 of its 256 bits. */
export function sheetEnding(identity: string): string {
  return readSheet(identity).slice(-8);
}
