import type { Relation } from '#party/enterprise/relation-fields';
import type { Instant } from '#value/instant';
import type { Day } from '#value/day';

/** What the instance knows that may tie a person to an organisation. All of it is somebody's own entry or a public source. */
export type HintFacts = {
  readonly person: { readonly id: string; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string };
  /** Organisations the person acts for here, with the title used there. */
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly organisationName: string;
    readonly role: 'lead' | 'member';
    readonly title: string;
  }[];
  /** What the person declared about this organisation elsewhere or earlier, latest first. */
  readonly declared: readonly {
    readonly kinds: readonly string[];
    readonly toYear: number | null;
    readonly declaredAt: Instant;
    /** `early`: before the bidders of this call were known; `other`: in another case. */
    readonly where: 'early' | 'other';
  }[];
  readonly dialogue: readonly { readonly heldOn: Day | null; readonly participants: string | null }[];
  readonly raisedBy: { readonly personId: string | null; readonly organisationId: string | null };
  /** Signed agreements that bodies have with this organisation. */
  readonly agreements: readonly {
    readonly bodyId: string;
    readonly bodyName: string;
    readonly kind: string;
    readonly signedOn: Day | null;
  }[];
  /** Links in force between this organisation and another. */
  readonly links: readonly { readonly otherId: string; readonly otherName: string; readonly kind: string; readonly source: string }[];
  /** Other organisations that this one says in its profile it is tied to. */
  readonly ties: readonly { readonly otherId: string; readonly otherName: string; readonly relation: Relation }[];
};

/** Something to check, never a finding. `facts` are what its sentence needs. */
export type InterestHint = {
  readonly code:
    | 'actsFor'
    | 'officeThere'
    | 'workedThere'
    | 'declaredEarly'
    | 'declaredElsewhere'
    | 'metInDialogue'
    | 'raisedNeedFor'
    | 'agreementWith'
    | 'organisationsLinked'
    | 'saysOwnedBy'
    | 'saysOwns'
    | 'saysMemberOf'
    | 'saysBoardInCommon';
  readonly facts: Readonly<Record<string, string>>;
};

/**
 * Hints about one person and one organisation, in this order: acts for it; holds an office; worked there; declared so; met in the market
 * dialogue; raised the need for it; an own organisation has an agreement with it, a link to it, or a tie that
 * it tells of in its profile. They are shown to the person and to whoever rules, and decide nothing.
 */
export function interestHints(about: HintFacts): readonly InterestHint[] {
  return [...membershipHints(about), ...declaredHints(about), ...caseHints(about), ...organisationHints(about)];
}

function membershipHints({ memberships, organisation }: HintFacts): readonly InterestHint[] {
  return memberships
    .filter((membership) => membership.organisationId === organisation.id)
    .flatMap(({ role, title }): readonly InterestHint[] => [
      { code: 'actsFor', facts: {} },
      ...(role === 'lead' || isOffice(title) ? [{ code: 'officeThere' as const, facts: { title: title || '–' } }] : []),
    ]);
}

/** Titles that speak of a board or of leading, in both languages. */
function isOffice(title: string): boolean {
  return /\b(board|director|chair|chief|trustee|head|owner|founder|manager)\b|styre|leder|direktør|eier|gründer|sjef/i.test(title);
}

function declaredHints({ declared }: HintFacts): readonly InterestHint[] {
  const worked = declared.find(({ kinds }) => kinds.includes('employedBefore') || kinds.includes('employedNow'));
  const place = (where: 'early' | 'other') => declared.find((entry) => entry.where === where);
  const [early, other] = [place('early'), place('other')];
  return [
    ...(worked ? [{ code: 'workedThere' as const, facts: { until: worked.toYear === null ? '' : String(worked.toYear) } }] : []),
    ...(early ? [{ code: 'declaredEarly' as const, facts: { at: early.declaredAt } }] : []),
    ...(other ? [{ code: 'declaredElsewhere' as const, facts: { at: other.declaredAt } }] : []),
  ];
}

function caseHints({ person, organisation, dialogue, raisedBy }: HintFacts): readonly InterestHint[] {
  const met = dialogue.find(({ participants }) => names(participants, person.name) && names(participants, organisation.name));
  const raised = raisedBy.organisationId === organisation.id && raisedBy.personId === person.id;
  return [
    ...(met ? [{ code: 'metInDialogue' as const, facts: { on: met.heldOn ?? '' } }] : []),
    ...(raised ? [{ code: 'raisedNeedFor' as const, facts: {} }] : []),
  ];
}

/** What each tie of a profile is called as a hint. */
const tieHints = {
  ownedBy: 'saysOwnedBy',
  owns: 'saysOwns',
  memberOf: 'saysMemberOf',
  boardInCommon: 'saysBoardInCommon',
} as const satisfies Readonly<Record<Relation, InterestHint['code']>>;

function organisationHints({ agreements, links, ties, memberships }: HintFacts): readonly InterestHint[] {
  const own = new Set(memberships.map((entry) => entry.organisationId));
  const agreement = agreements.find(({ bodyId }) => own.has(bodyId));
  return [
    ...(agreement ? [{ code: 'agreementWith' as const, facts: { body: agreement.bodyName, on: agreement.signedOn ?? '' } }] : []),
    ...links
      .filter((link) => own.has(link.otherId))
      .map(({ otherName, kind, source }) => ({ code: 'organisationsLinked' as const, facts: { other: otherName, kind, source } })),
    ...ties
      .filter(({ otherId }) => own.has(otherId))
      .map(({ otherName, relation }) => ({ code: tieHints[relation], facts: { other: otherName } })),
  ];
}

/** What stands after a name in a register and not in speech: a remark in brackets, the legal form. */
export const nameTail = '(\\s*\\([^)]*\\))?\\s*$';
export const legalForm = '\\s+(AS|ASA|SA|BA|DA|ANS|HF|CIC|CIO|Ltd|Limited|plc|LLP)\\.?$';

/** Whether a text names somebody, without regard to case, to the legal form, and to what a register adds in brackets. */
function names(text: string | null, name: string): boolean {
  const bare = name.replace(new RegExp(nameTail, 'i'), '').replace(new RegExp(legalForm, 'i'), '').trim();
  return bare !== '' && (text ?? '').toLocaleLowerCase('nb').includes(bare.toLocaleLowerCase('nb'));
}
