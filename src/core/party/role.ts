import type { Id } from '#value/id';

/**
 * What a person may be in one case. Roles are per case, never global. A `jointBody` leads a body that was asked to stand behind the case, or
 * does: the role follows from that and is given to nobody.
 */
export const caseRoles = [
  'buyer',
  'chair',
  'assessor',
  'layMember',
  'observer',
  'opener',
  'agreementManager',
  'oversight',
  'raiser',
  'jointBody',
] as const;
export type CaseRole = (typeof caseRoles)[number];

/** Those who score. A lay member knows the service from own life or close by; an observer sees and scores nothing. */
export const scoringRoles = ['chair', 'assessor', 'layMember'] as const satisfies readonly CaseRole[];
/** Those whose interests a decision waits for. */
export const influencingRoles = ['buyer', 'opener', ...scoringRoles] as const satisfies readonly CaseRole[];

/** Whether the role is one of those that score. */
export function isScoring(role: CaseRole): boolean {
  return scoringRoles.some((scoring) => scoring === role);
}

/** Whether a decision waits for the declaration of whoever has the role. */
export function isInfluencing(role: CaseRole): boolean {
  return influencingRoles.some((influencing) => influencing === role);
}

/** Who acts: a person, for an organisation, with the roles that person has in the case at hand. */
export type Actor = {
  readonly personId: Id<'person'>;
  readonly name: string;
  readonly organisationId: Id<'organisation'> | null;
  readonly organisationKind: 'buyer' | 'enterprise' | 'funder' | 'oversight' | null;
  /** Roles in the case at hand; empty outside a case. */
  readonly roles: readonly CaseRole[];
};

/**
 * Who may do what. An act is allowed to a person who has one of `roles` in the case, or who acts for an organisation of one of
 * the `organisations` kinds. `anyone` needs a signed-in person only. What is not listed is denied.
 */
export const permissions = {
  raiseNeed: { anyone: true },
  saveNeed: { roles: ['buyer', 'raiser'] },
  answerNeed: { roles: ['buyer'] },
  publishNeed: { roles: ['buyer'] },
  askToJoin: { roles: ['buyer'] },
  answerJoining: { roles: ['jointBody'] },
  keepSolutions: { organisations: ['enterprise'] },
  keepProfile: { organisations: ['enterprise'] },
  reviewProfile: { organisations: ['buyer', 'funder'] },
  recordDialogue: { roles: ['buyer'] },
  shareDialogue: { roles: ['buyer'] },
  holdMeetings: { roles: ['buyer'] },
  joinMeeting: { organisations: ['enterprise'] },
  askAboutNeed: { anyone: true },
  answerAboutNeed: { roles: ['buyer'] },
  chooseRoute: { roles: ['buyer'] },
  writeDocument: { roles: ['buyer'] },
  startCall: { roles: ['buyer'] },
  saveCall: { roles: ['buyer'] },
  publishCall: { roles: ['buyer'] },
  amendCall: { roles: ['buyer'] },
  openStage: { roles: ['buyer'] },
  holdStageTalks: { roles: ['buyer', 'chair'] },
  giveRole: { roles: ['buyer'] },
  askEnquiry: { organisations: ['enterprise'] },
  answerEnquiry: { roles: ['buyer'] },
  follow: { anyone: true },
  nameSuperior: { roles: ['buyer'] },
  confirmConflicts: { roles: ['buyer'] },
  keepOrganisationLinks: { organisations: ['buyer', 'funder'] },
  prepareSubmission: { organisations: ['enterprise'] },
  comeForward: { organisations: ['enterprise'] },
  recordProviders: { roles: ['buyer'] },
  sealSubmission: { organisations: ['enterprise'] },
  withdrawSubmission: { organisations: ['enterprise'] },
  prepareOpening: { roles: ['buyer'] },
  openSubmissions: { roles: ['opener'] },
  useRecovery: { roles: ['buyer', 'opener'] },
  setPassphrase: { anyone: true },
  declareInterest: { roles: ['assessor', 'chair', 'layMember', 'observer', 'buyer', 'opener'] },
  ruleInterest: { roles: ['chair', 'buyer'] },
  scoreSubmissions: { roles: ['assessor', 'chair', 'layMember'] },
  lockScores: { roles: ['assessor', 'chair', 'layMember'] },
  discussScores: { roles: ['assessor', 'chair', 'layMember', 'observer', 'buyer'] },
  changeScore: { roles: ['assessor', 'chair', 'layMember'] },
  askBidders: { roles: ['buyer'] },
  answerClarification: { organisations: ['enterprise'] },
  examineAdvantage: { roles: ['buyer'] },
  examinePrice: { roles: ['buyer'] },
  arrangeInterviews: { roles: ['buyer', 'chair'] },
  seeInterviews: { roles: ['buyer', 'chair', 'assessor', 'layMember'] },
  bookInterview: { organisations: ['enterprise'] },
  seeAssessment: { roles: ['chair', 'buyer'] },
  decide: { roles: ['buyer'] },
  cancelCall: { roles: ['buyer'] },
  setAside: { roles: ['buyer'] },
  answerComplaint: { roles: ['buyer'] },
  complain: { organisations: ['enterprise'] },
  requestReview: { roles: ['oversight'] },
  answerReview: { roles: ['buyer'] },
  offerTalks: { roles: ['buyer'] },
  bookTalk: { organisations: ['enterprise'] },
  seeCaseFile: { roles: ['buyer', 'oversight'] },
  signAgreement: { roles: ['buyer', 'agreementManager'] },
  leadPhases: { roles: ['agreementManager', 'buyer'] },
  recordObservation: { roles: ['agreementManager', 'buyer'] },
  seeWorkspace: { anyone: true },
  seeCaseWorkspace: {
    roles: ['buyer', 'raiser', 'chair', 'assessor', 'layMember', 'observer', 'opener', 'agreementManager', 'oversight', 'jointBody'],
  },
} as const satisfies Record<string, Permission>;

export type ActName = keyof typeof permissions;

type Permission =
  | { readonly anyone: true }
  | { readonly roles: readonly CaseRole[] }
  | { readonly organisations: readonly NonNullable<Actor['organisationKind']>[] };

/** Whether the actor may do the act, given the roles that the actor carries. */
export function mayAct(actor: Actor, act: ActName): boolean {
  const permission: Permission = permissions[act];
  if ('anyone' in permission) return true;
  if ('roles' in permission) return permission.roles.some((role) => actor.roles.includes(role));
  return actor.organisationKind !== null && permission.organisations.includes(actor.organisationKind);
}
