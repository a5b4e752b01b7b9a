import type { Country } from '#field/field';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import type { Phase } from '#lifecycle';
import type { Organisation } from '#party/organisation';
import type { CaseRole } from '#party/role';
import type { Need, NeedChange } from '#need';
import type { Joining } from '#need/joining';
import type { DialogueEntry } from '#dialogue';
import type { DialogueDocument } from '#dialogue/document';
import type { Meeting } from '#dialogue/meeting';
import type { RouteChoice } from '#route';
import { lotsOf } from '#call/call-lot';
import type { Call } from '#call';
import type { AnsweredEnquiry } from '#call/enquiry';
import type { AdvantageCheck } from '#assessment/advantage';
import type { EngagementNotice } from '#call/engagement';
import type { RulingValues } from '#assessment/fields';
import type { ChangeSummary } from '#assessment/score-change';
import type { PublicInterestKind } from '#assessment/interest-kinds';
import type { Cancellation } from '#call/cancel';
import type { Award, Decision, EndedAward } from '#decision';
import type { Complaint } from '#decision/complaint';
import type { Review } from '#decision/review';
import type { Agreement } from '#agreement';
import type { Purchase, TestPhase } from '#agreement/test-phase';
import type { Measure, Observation } from '#outcome';

export type CaseKind = 'commissioning' | 'fundRound' | 'requestWave';

/** A person's role in the case, with the name for those who work on it, and to whom the person answers where that is noted. */
export type Assignment = {
  readonly personId: Id<'person'>;
  readonly name: string;
  readonly role: CaseRole;
  readonly reportsTo: Id<'person'> | null;
};

/** What may be told about the panel once the decision is public: counts and roles, never who scored what. */
export type PanelSummary = {
  readonly assessors: number;
  readonly declarations: number;
  readonly links: number;
  readonly recusals: number;
  readonly extract: readonly InterestExtract[];
  /** Scores changed after the lock; `null` where none was. */
  readonly changes: ChangeSummary | null;
};

/** One link that was declared, or ruled on, and what followed: without private details, and with a name only where the body shows names. */
export type InterestExtract = {
  /** The role by which the person influences most; `null` for somebody who has none any more. */
  readonly role: CaseRole | null;
  readonly name: string | null;
  readonly organisationId: Id<'organisation'>;
  readonly kinds: readonly PublicInterestKind[];
  readonly state: RulingValues['state'];
  readonly ruling: RulingValues['ruling'];
};

/** Everything about one case except what is sealed: submissions are loaded by their own acts, after their own checks. */
export type CaseFile = {
  readonly id: Id<'case'>;
  readonly kind: CaseKind;
  readonly country: Country;
  readonly language: Language;
  readonly organisation: Organisation;
  readonly raisedBy: { readonly organisation: Organisation | null };
  readonly demo: boolean;
  readonly version: number;
  readonly changedAt: Instant;
  readonly need: Need;
  /** What was announced before a call, in the order of announcement; who comes is in no case file. */
  readonly meetings: readonly Meeting[];
  /** Documents of the dialogue, shared or not. */
  readonly documents: readonly DialogueDocument[];
  readonly dialogue: readonly DialogueEntry[];
  /** What was changed in the need since it was public, oldest first. */
  readonly needChanges: readonly NeedChange[];
  /** Bodies that were asked to stand behind the case, oldest first, whatever came of it. */
  readonly joinings: readonly Joining[];
  /** The case in which this need is met with that of another body; `null` where it stands alone. */
  readonly joinedIn: { readonly caseId: Id<'case'>; readonly title: string | null; readonly body: string } | null;
  readonly route: RouteChoice | null;
  readonly calls: readonly Call[];
  /** Questions during calls that have been answered, oldest answer first. Those that wait are in no case file. */
  readonly enquiries: readonly AnsweredEnquiry[];
  /** The decisions that stand; one that was corrected is among the earlier ones. */
  readonly decisions: readonly Decision[];
  readonly earlierDecisions: readonly Decision[];
  readonly awards: readonly Award[];
  /** Awards that a correction or a cancellation ended. */
  readonly endedAwards: readonly EndedAward[];
  readonly complaints: readonly Complaint[];
  readonly reviews: readonly Review[];
  readonly cancellations: readonly Cancellation[];
  readonly agreements: readonly Agreement[];
  readonly measures: readonly Measure[];
  readonly observations: readonly Observation[];
  /** The funded phases of agreements that have some, in their order, and whether the result was bought. */
  readonly testPhases: readonly TestPhase[];
  readonly purchases: readonly Purchase[];
  readonly assignments: readonly Assignment[];
  /** By lot, only for those decided. */
  readonly panels: Readonly<Record<string, PanelSummary>>;
  /** Where the recovery sheet was used in place of an opener. */
  readonly recoveries: readonly { readonly callId: Id<'call'>; readonly usedAt: Instant; readonly reason: string }[];
  /** When conflicts of interest were last confirmed to have been assessed, by call. */
  /** What was found about earlier involvement of bidders, the last of each. */
  readonly advantages: readonly AdvantageCheck[];
  /** What was recorded of notices about market engagement. */
  readonly engagementNotices: readonly EngagementNotice[];
  readonly conflictsConfirmed: Readonly<Record<string, Instant>>;
  /** Organisations that later phases name (awards), by id. */
  readonly parties: readonly Organisation[];
};

/** Phases that are behind the case although nothing in them was ever recorded: without a word with the market no dialogue is done. */
export function phasesWithout(recorded: {
  readonly meetings: readonly unknown[];
  readonly dialogue: readonly unknown[];
}): readonly Phase[] {
  return recorded.meetings.length + recorded.dialogue.length === 0 ? ['dialogue'] : [];
}

/** The furthest phase that has begun in public view. Choosing who goes on to another stage is part of the assessment. */
export function phaseOf(file: Omit<CaseFile, 'phase'>): Phase {
  const selecting = file.calls.flatMap(lotsOf).filter(({ stage }) => stage.concludes === 'selection');
  if (file.observations.length > 0) return 'outcome';
  if (file.agreements.some((agreement) => agreement.signedAt)) return 'agreement';
  if (file.decisions.some(({ state, lotId }) => state === 'published' && !selecting.some(({ lot }) => lot.id === lotId))) return 'decision';
  if (file.calls.some((call) => call.state === 'opened')) return 'assessment';
  if (file.calls.some((call) => call.state === 'published')) return 'call';
  if (file.route && file.need.publishedAt) return 'route';
  if (file.meetings.length > 0 || file.dialogue.some((entry) => entry.sharedAt)) return 'dialogue';
  return 'need';
}
