import type { AgreementValues } from '#agreement/fields';
import type { PhaseBeginValues, PhasePaymentValues, StopPointValues } from '#agreement/phase-fields';
import type { RulingValues } from '#assessment/fields';
import type { StageTalkValues } from '#assessment/stage-talk-fields';
import type { CancellationValues } from '#call/cancellation-fields';
import type { Said } from '#casework/interests';
import type { AmendmentValues, CallValues } from '#call/fields';
import type { ProcedureKind } from '#call/procedures';
import type { StageValues } from '#call/stage-fields';
import type { ComplaintReplyValues, ComplaintValues, ReviewValues } from '#decision/after-fields';
import type { AdvantageValues } from '#assessment/advantage-fields';
import type { EngagementValues } from '#call/engagement-fields';
import type { MeetingValues } from '#dialogue/meeting-fields';
import type { TalkValues } from '#dialogue/talk-fields';
import type { MinutesValues } from '#decision/fields';
import type { DialogueValues } from '#dialogue/fields';
import type { DocumentCode } from '#law/routes/documents';
import type { NeedAnswer, NeedValues } from '#need/fields';
import type { JoiningAnswer, JoiningEnd, JoiningValues } from '#need/joining-fields';
import type { RaisedBy } from '#need';
import type { ObservationValues } from '#outcome/fields';
import type { CaseRole } from '#party/role';
import type { RouteFacts } from '#route/fields';
import type { Partner } from '#submission/consortium-fields';
import type { SubmissionValues } from '#submission/fields';
import type { KnownProvider } from '#submission/known-provider';
import type { Money } from '#value/money';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import type { OrganisationKey } from './organisations.ts';
import type { PersonKey } from './people.ts';

/**
 * One sample case as data: who did what, and when. `play.ts` turns it into acts of casework and knows nothing of what a case says.
 * A part that is left out has not happened yet.
 */
export type CaseScript = {
  /** The name by which tests and the report speak of the case. */
  readonly key: string;
  readonly body: OrganisationKey;
  readonly language: Language;
  readonly need: NeedScript;
  /** Who follows the need, or the body, once the need is public. */
  readonly followers?: readonly (Moment & { readonly what: 'need' | 'body' })[];
  /** The bodies that are asked to buy together with the one whose case it is, or to share the cost. */
  readonly joinings?: readonly JoiningScript[];
  readonly meetings?: readonly MeetingScript[];
  readonly documents?: readonly DocumentScript[];
  readonly needQuestions?: readonly NeedQuestionScript[];
  readonly dialogue?: DialogueScript;
  readonly route?: Moment & { readonly facts: RouteFacts; readonly routeId: string; readonly reason: string };
  readonly papers?: readonly PaperScript[];
  /** A tender where the script does not say what kind of call it is. */
  readonly kind?: ProcedureKind;
  readonly call?: CallScript;
  /** A call that somebody has begun to write; nobody outside sees it. */
  readonly draft?: Moment & { readonly values: CallValues };
  readonly submissions?: readonly SubmissionScript[];
  /** Whom the body considers where nobody submits. */
  readonly providers?: { readonly known: readonly ProviderScript[]; readonly identified: Moment };
  readonly assessment?: AssessmentScript;
  readonly interviews?: InterviewScript;
  readonly panel?: PanelScript;
  /** Where a call has stages: who goes on after each but the last, what was talked about, and the stages that were opened. */
  readonly selections?: readonly DecisionScript[];
  readonly talks?: readonly StageTalkScript[];
  readonly stages?: readonly (Moment & StageValues)[];
  readonly decision?: DecisionScript;
  readonly after?: AfterScript;
  readonly cancelled?: Moment & { readonly values: CancellationValues };
  readonly agreement?: AgreementScript;
  readonly partners?: readonly PartnerScript[];
  readonly observations?: readonly (Moment & { readonly measure: number; readonly values: ObservationValues })[];
};

/** Which lot, by its place, where the call has several; the stages of one lot follow each other. */
export type OfLot = { readonly lot?: number };

/** When, and by whom. */
export type Moment = { readonly at: Instant; readonly by: PersonKey };

export type NeedScript = Moment & {
  readonly as: RaisedBy;
  readonly values: Partial<NeedValues> &
    Pick<NeedValues, 'title' | 'summary' | 'otherTitle' | 'otherSummary' | 'whoLacks' | 'place' | 'serviceKind' | 'costOfNothing'>;
  readonly answer?: Moment & { readonly values: NeedAnswer };
  readonly published?: Moment;
  /** What was changed after everybody could read it. */
  readonly changed?: Moment & { readonly values: Partial<NeedValues> };
};

/** A body that is asked to stand behind the case; without an answer it waits. */
export type JoiningScript = Moment & {
  readonly body: OrganisationKey;
  readonly values: JoiningValues;
  /** `brings`: the key of the body's own case, whose need is met with this one. */
  readonly answered?: Moment & { readonly values: JoiningAnswer; readonly brings?: string };
  /** The body leaves, having joined; or is not asked any more. */
  readonly ended?: Moment & JoiningEnd;
};

/** A meeting before a call, with its times, who is invited and who signs up; `time` is the place of a time in the list. */
export type MeetingScript = Moment & {
  readonly values: MeetingValues;
  readonly times: readonly TalkValues[];
  readonly invited?: readonly OrganisationKey[];
  readonly guests: readonly (Moment & { readonly time?: number; readonly comers: number; readonly needs?: string })[];
};

/** A document of the dialogue, as plain text, shared as soon as it is there. */
export type DocumentScript = Moment & { readonly name: string; readonly text: string };

/** A question about the need before a call, and its answer. */
export type NeedQuestionScript = Moment & {
  readonly asks: string;
  readonly answered: Moment & { readonly question: string; readonly answer: string };
};

export type DialogueScript = {
  /** `meeting`: which of the meetings the entry tells of. */
  readonly entries: readonly (Moment & {
    readonly values: Omit<DialogueValues, 'heldOn'> & { readonly heldOn: Day };
    readonly meeting?: number;
  })[];
  readonly shared: Moment;
};

export type CallScript = Moment & {
  readonly values: CallValues;
  readonly roles: readonly (readonly [PersonKey, CaseRole])[];
  /** Who answers to whom among them. */
  readonly superiors?: readonly (readonly [person: PersonKey, superior: PersonKey])[];
  /** What people declared before the bidders were known. */
  readonly early?: readonly (Moment & { readonly links: Partial<Record<OrganisationKey, Said>>; readonly detail?: string })[];
  /** When the dialogue before the call was announced as the law wants it, or why not (England). */
  readonly engagement?: EngagementValues;
  /** What was found about conflicts before the call (England). */
  readonly conflicts?: ConflictsScript;
  readonly amended?: readonly (Moment & AmendmentValues & { readonly change: Partial<CallValues> })[];
  readonly enquiries?: readonly EnquiryScript[];
};

/** A question during the call; without an answer it waits. Late ones are sent all the same. */
export type EnquiryScript = Moment & {
  readonly asks: string;
  readonly answered?: Moment & { readonly question: string; readonly answer: string };
};

export type SubmissionScript = OfLot & {
  readonly organisation: OrganisationKey;
  /** The drafts in order; answers stand in the order of the call's questions, `null` where nothing is written yet. */
  readonly drafts: readonly (Moment & { readonly values: SubmissionValues; readonly answers: readonly (string | null)[] })[];
  readonly file?: Moment & { readonly name: string; readonly text: string };
  /** What is said of each requirement of the call, in their order; `null` where nothing is said yet. */
  readonly confirmed?: Moment & { readonly said: readonly ({ readonly meets: 'yes' | 'no'; readonly shown: string } | null)[] };
  /** With whom it submits; those who are asked to confirm, by their place in the list, and their answer. */
  readonly together?: Moment & {
    readonly partners: readonly Omit<Partner, 'id'>[];
    readonly confirmed?: Moment & { readonly partner: number };
  };
  readonly sealed?: Moment;
  /** An attempt after the closing time: it is refused, and recorded with both times. */
  readonly late?: Moment;
};

/** A provider that is considered without a competition: added by the body or come forward, what was found out about it, or why it is left out. */
export type ProviderScript = {
  readonly organisation: OrganisationKey;
  readonly added?: Moment & { readonly foundBy: KnownProvider['foundBy'] };
  readonly cameForward?: Moment & { readonly statement: string };
  /** Answers in the order of the call's questions; what shows that each requirement is met, in their order. */
  readonly recorded?: Moment & { readonly price: Money; readonly answers: readonly string[]; readonly meets: readonly string[] };
  readonly leftOut?: Moment & { readonly reason: string };
};

/** Score and reason on each scored criterion, in the order of the call's criteria. */
export type ScoreLine = readonly (readonly [value: number, reason: string])[];

export type AssessmentScript = {
  readonly opened: readonly (Moment & OfLot)[];
  /** Links and doubts; towards every other bidder the person declares none. */
  readonly declared: readonly (Moment & OfLot & { readonly links: Partial<Record<OrganisationKey, Said>> })[];
  readonly ruled: readonly (Moment & {
    readonly about: PersonKey;
    readonly organisation: OrganisationKey;
    readonly ruling: RulingValues;
  })[];
  readonly scores: readonly (Moment & OfLot & { readonly organisation: OrganisationKey; readonly lines: ScoreLine })[];
  readonly locked: readonly (Moment & OfLot)[];
};

/** Around the panel after the opening. */
export type PanelScript = {
  /** A question to one bidder about its answer to the call's question of that place. */
  readonly clarified?: readonly (Moment & {
    readonly organisation: OrganisationKey;
    readonly question: number;
    readonly asked: string;
    readonly answered?: Moment & { readonly response: string };
  })[];
  /** Scores changed after the lock; the criterion by its place among those scored. */
  readonly changed?: readonly (Moment & {
    readonly organisation: OrganisationKey;
    readonly criterion: number;
    readonly value: number;
    readonly reason: string;
  })[];
};

/** Interviews: a time by its place in the calendar of those offered. */
export type InterviewScript = {
  readonly offered: Moment & { readonly times: readonly Omit<TalkValues, 'minutes'>[] };
  readonly invited: Moment;
  readonly booked: readonly (Moment & { readonly organisation: OrganisationKey; readonly time: number })[];
  readonly moved?: readonly (Moment & { readonly organisation: OrganisationKey; readonly time: number; readonly reason: string })[];
  readonly recorded?: readonly (Moment & {
    readonly organisation: OrganisationKey;
    readonly notes: string;
    readonly present: readonly PersonKey[];
  })[];
};

/** A talk between two stages, in the lot of the stage before. */
export type StageTalkScript = Moment & Required<OfLot> & { readonly organisation: OrganisationKey; readonly values: StageTalkValues };

/** The agreement with one partner of an innovation partnership, and what came of its phases, in their order. */
export type PartnerScript = {
  readonly organisation: OrganisationKey;
  readonly signed: Moment & Pick<AgreementValues, 'startDate' | 'endDate'> & { readonly clauses: readonly string[] };
  readonly phases: readonly {
    readonly begun: Moment & { readonly values: PhaseBeginValues };
    readonly stopPoint?: Moment & { readonly values: StopPointValues };
    readonly paid?: Moment & { readonly values: PhasePaymentValues };
  }[];
};

export type ConflictsScript = Moment & { readonly found: string };

export type DecisionScript = Moment &
  OfLot & {
    /** What was found about bidders that took part before the call. */
    readonly advantages?: readonly (Moment & { readonly organisation: OrganisationKey; readonly values: AdvantageValues })[];
    /** The revised assessment of conflicts before the decision (England). */
    readonly conflicts?: ConflictsScript;
    readonly reasons: string;
    readonly complaintTo: string;
    readonly feedback: Partial<Record<OrganisationKey, string>>;
    readonly minutes?: Omit<MinutesValues, 'heldOn'>;
  };

/** What others made of a decision. */
export type AfterScript = {
  readonly complaints: readonly (Moment & {
    readonly values: ComplaintValues;
    readonly reply?: Moment & { readonly values: ComplaintReplyValues };
  })[];
  readonly reviews: readonly (Moment & { readonly values: ReviewValues })[];
  readonly talks: readonly (Moment & { readonly values: TalkValues })[];
};

export type AgreementScript = Moment & {
  /** The clause that each promise of the chosen submission became, in the order of the promises. */
  readonly clauses: readonly string[];
} & Pick<AgreementValues, 'startDate' | 'endDate'>;

/** Words of the body's own in a document of the route; every other part goes on following the case. */
export type PaperScript = Moment & { readonly document: DocumentCode; readonly sections: Readonly<Record<string, string>> };
