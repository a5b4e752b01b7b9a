import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { InterestValues, RulingValues } from './fields.ts';

/** One declaration of one person about one bidder of a call, with its ruling. A changed circumstance is a later declaration; the old one is kept. */
export type Interest = InterestValues &
  Omit<RulingValues, 'ruling'> & {
    readonly id: Id<'interest'>;
    readonly callId: Id<'call'>;
    readonly personId: Id<'person'>;
    readonly organisationId: Id<'organisation'>;
    readonly declaredAt: Instant;
    /** The declaration that this one follows; `null` for the first. */
    readonly earlierId: Id<'interest'> | null;
    /** `allow` stands in rulings from before there were four measures, and means what `record` means now. */
    readonly ruling: RulingValues['ruling'] | 'allow';
    readonly ruledAt: Instant | null;
    readonly ruledBy: Id<'person'> | null;
  };

export type InterestRefusal = Refusal<
  'notOpened' | 'alreadyDeclared' | 'declareFirst' | 'alreadyRuled' | 'describeLink' | 'nothingChanged' | 'excluded' | 'rulingIncomplete'
>;

/** What a declared interest means for the person and the bidder. */
export type Standing = 'undeclared' | 'free' | 'waiting' | 'recused' | 'excluded';

type Declared = Pick<Interest, 'statement' | 'ruling' | 'earlierId'>;

/**
 * Where a person stands towards one bidder by the declaration that counts. Nothing is seen before declaring; a link (or a doubt) keeps the
 * person out until somebody named has ruled (PSR reg 21, FVL §§ 6–8), and so does every later declaration: nobody declares a link away.
 * The same rule stands in the queries of the assessment (`#db/interest-gate`).
 */
export function standingOf(interest: Declared | null): Standing {
  if (!interest?.statement) return 'undeclared';
  switch (interest.ruling) {
    case 'exclude':
      return 'excluded';
    case 'recuse':
      return 'recused';
    case 'record':
    case 'mitigate':
    case 'allow':
      return 'free';
    case null:
      return interest.statement === 'none' && interest.earlierId === null ? 'free' : 'waiting';
  }
}

/** The same for one of all that a person declared in the call: whoever is out of the whole panel is out towards every bidder. */
export function standingTowards(
  declared: readonly (Declared & Pick<Interest, 'organisationId'>)[],
  organisationId: Id<'organisation'> | string,
): Standing {
  const own = standingOf(declared.find((interest) => interest.organisationId === organisationId) ?? null);
  return declared.some((interest) => standingOf(interest) === 'excluded') ? 'excluded' : own;
}

/** The declarations that count: of each person about each bidder the last one. */
export function currentOf<I extends Pick<Interest, 'id' | 'earlierId'>>(interests: readonly I[]): readonly I[] {
  const followed = new Set(interests.flatMap((interest) => interest.earlierId ?? []));
  return interests.filter((interest) => !followed.has(interest.id));
}

type Declaring = { readonly interests: readonly Interest[]; readonly event: CaseEvent };

/** Declares the interests of one person towards bidders for the first time, all at once. Links and doubts need a description. */
export function declareInterests(interests: readonly Interest[], declared: readonly Interest[]): Result<Declaring, InterestRefusal> {
  if (interests.some((interest) => declared.some((earlier) => earlier.organisationId === interest.organisationId)))
    return refused({ code: 'alreadyDeclared' });
  if (interests.some(undescribed)) return refused({ code: 'describeLink' });
  return ok({
    interests,
    event: {
      type: 'interestDeclared',
      facts: {
        call: interests[0]?.callId ?? '',
        person: interests[0]?.personId ?? '',
        links: interests.filter((interest) => interest.statement !== 'none').length,
      },
      refs: interests.map((interest) => ({ kind: 'interest', id: interest.id })),
    },
  });
}

/**
 * Declares a changed circumstance towards one bidder. The new declaration waits for a ruling whatever it says, so that access is suspended
 * at once. Refuses somebody who is out of the panel already, and a declaration that says the same as before.
 */
export function declareChange(
  current: Interest,
  change: { readonly id: Id<'interest'>; readonly values: InterestValues; readonly at: Instant },
): Result<{ interest: Interest; event: CaseEvent }, InterestRefusal> {
  if (standingOf(current) === 'excluded') return refused({ code: 'excluded' });
  const interest: Interest = {
    ...current,
    ...change.values,
    id: change.id,
    declaredAt: change.at,
    earlierId: current.id,
    ...noRuling,
  };
  if (!change.values.statement || undescribed(interest)) return refused({ code: 'describeLink' });
  if (sameWords(current, change.values)) return refused({ code: 'nothingChanged' });
  return ok({
    interest,
    event: {
      type: 'interestDeclared',
      facts: { call: current.callId, person: current.personId, links: interest.statement === 'none' ? 0 : 1, change: true },
      refs: [{ kind: 'interest', id: interest.id }],
    },
  });
}

/** What stands where nobody has ruled. */
export const noRuling = { state: null, ruling: null, measure: null, rulingReason: null, ruledAt: null, ruledBy: null } as const;

/**
 * Rules on a declaration, once, by a named person with reasons. One that says "no link" can be ruled on too, because the person who rules
 * may know of something: the machine only hints. Whether the ruling is lawful is asked before (`#assessment/ruling-rules`).
 */
export function ruleInterest(
  interest: Interest,
  ruling: RulingValues,
  by: { readonly personId: Id<'person'>; readonly at: Instant },
): Result<{ interest: Interest; event: CaseEvent }, InterestRefusal> {
  if (interest.ruling !== null) return refused({ code: 'alreadyRuled' });
  if (!ruling.state || !ruling.ruling || !ruling.rulingReason?.trim()) return refused({ code: 'rulingIncomplete' });
  return ok({
    interest: { ...interest, ...ruling, ruledAt: by.at, ruledBy: by.personId },
    event: {
      type: 'interestRuled',
      facts: { ruling: ruling.ruling, person: interest.personId, organisation: interest.organisationId },
      refs: [{ kind: 'interest', id: interest.id }],
    },
  });
}

function undescribed(interest: InterestValues): boolean {
  return interest.statement !== 'none' && !interest.detail?.trim();
}

function sameWords(before: InterestValues, after: InterestValues): boolean {
  const words = ({ statement, kinds, whose, fromYear, toYear, detail }: InterestValues) =>
    JSON.stringify([statement, [...kinds].toSorted(), whose, fromYear, toYear, detail]);
  return words(before) === words(after);
}
