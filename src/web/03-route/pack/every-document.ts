import type { DocumentCode } from '#law/routes/documents';
import { clauseDocuments } from './agreement/clauses.ts';
import { contractDocuments } from './agreement/contract.ts';
import { reportDocuments } from './agreement/report-form.ts';
import { criteriaDocuments } from './call/criteria.ts';
import { interestDocuments } from './call/interests.ts';
import { invitationDocuments } from './call/invitation.ts';
import { membershipDocuments } from './call/membership.ts';
import { quoteDocuments } from './call/quote-request.ts';
import { roundDocuments } from './call/round.ts';
import { awardLetterDocuments } from './decision/award-letters.ts';
import { protocolDocuments } from './decision/protocol.ts';
import { needDocuments } from './need/need-documents.ts';
import { changeDocuments } from './route/change.ts';
import { choiceDocuments } from './route/choices.ts';
import { directDocuments } from './route/direct.ts';
import { eligibilityDocuments } from './route/eligibility.ts';
import { innovationDocuments } from './route/innovation.ts';
import { phaseDocuments } from './route/phases.ts';
import { reservationDocuments } from './route/reservation.ts';
import { routeNoteDocuments } from './route/route-note.ts';
import { staffRequestDocuments } from './route/staff-request.ts';
import { userChoiceDocuments } from './route/user-choice.ts';
import type { PackSection } from './section.ts';

/** Every document that a route may ask for, with its parts. One without parts does not compile. */
export const everyDocument: Readonly<Record<DocumentCode, readonly PackSection[]>> = {
  ...needDocuments,
  ...routeNoteDocuments,
  ...reservationDocuments,
  ...eligibilityDocuments,
  ...choiceDocuments,
  ...directDocuments,
  ...userChoiceDocuments,
  ...changeDocuments,
  ...staffRequestDocuments,
  ...innovationDocuments,
  ...phaseDocuments,
  ...invitationDocuments,
  ...quoteDocuments,
  ...roundDocuments,
  ...criteriaDocuments,
  ...interestDocuments,
  ...membershipDocuments,
  ...awardLetterDocuments,
  ...protocolDocuments,
  ...contractDocuments,
  ...clauseDocuments,
  ...reportDocuments,
};
