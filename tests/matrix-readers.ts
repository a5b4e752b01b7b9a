// Who comes to read what somebody wrote, for tests/matrix.test.ts. What is public from a moment follows from the catalogue; all else is said here.
import type { Readers, ReadingTable } from './matrix-expected.ts';
import { audiences, states, type Audience, type Bidder, type State } from './matrix-audiences.ts';

const everybody = Object.keys(audiences) as Audience[]; // keys of the table

const inside: Readonly<Record<string, Readers<State, Audience>>> = {
  needFields: { raised: ['raiser', 'buyer'] },
  // Who comes, and how they get in, is between the body and them; where it is held, everybody reads.
  'meetingFields.joining of held': { draft: ['ownBidder', 'buyer'] },
  'meetingFields.joining of cancelled': { draft: ['buyer'] },
  'talkFields.place of meeting held': { draft: everybody },
  'talkFields.place of meeting cancelled': { draft: everybody },
  'signUpFields.accessNeeds': { draft: ['ownBidder', 'buyer'] },
  inviteFields: { draft: ['buyer'] },
  // The words as they came, without a name; those that were answered are erased.
  'needQuestionFields.needQuestion of own': { draft: ['ownBidder', 'buyer'] },
  'needQuestionFields.needQuestion of other': {},
  dialogueFields: { draft: ['buyer'] },
  documentSectionFields: { draft: ['buyer'] },
  callFields: { draft: ['buyer'] },
  engagementFields: { draft: ['buyer'] },
  // The body's notes on earlier involvement; what follows from them is public with the decision.
  advantageFields: { locked: ['buyer'], decided: ['oversight'] },
  // Everybody named on the case knows which call is being prepared, and no more of it.
  'callFields.title': { draft: ['recusedMember', 'opener', 'buyer', 'oversight'] },
  // What somebody says of own links is for whoever rules and for those who work for the body; an overseer reads it with the decision.
  earlyFields: { draft: ['freeMember', 'buyer'], decided: ['oversight'] },
  conflictsFields: { draft: ['buyer'], decided: ['oversight'] },
  // The body's own list, which its other staff reads too; the chair has it as a hint when ruling, and among what stands out of the bidders.
  organisationLinkFields: { draft: ['opener', 'buyer'], opened: ['recusedMember'] },
  'interestFields.detail': { opened: ['recusedMember', 'buyer'], decided: ['oversight'] },
  rulingFields: { opened: ['recusedMember', 'buyer'], decided: ['oversight'] },
  // The words as they came, without a name; those that were answered are erased.
  'enquiryFields.enquiry of own': { published: ['ownBidder', 'buyer'] },
  'enquiryFields.enquiry of other': {},
  ...submitted('own', { free: ['freeMember', 'recusedMember'] }),
  ...submitted('other', { free: ['freeMember'] }),
  ...submitted('aside', { free: ['freeMember', 'recusedMember'] }),
  // What the chosen one promised is on the desk of whoever writes the agreement, and then in the agreement.
  'answer of own: promise': { published: ['ownBidder'], opened: ['freeMember', 'recusedMember'], decided: ['buyer'], signed: everybody },
  // Who takes part in a group is known with the bidders, and to everybody with the decision; what it does, to whoever reads the submission.
  'consortiumFields.partners of own': { published: ['ownBidder'], opened: ['freeMember', 'recusedMember'] },
  'consortiumFields.partners of other': { published: ['otherBidder'], opened: ['freeMember'] },
  'consortiumFields.partners.name of own': {
    published: ['ownBidder'],
    opened: ['freeMember', 'recusedMember', 'opener', 'buyer'],
    decided: everybody,
  },
  'consortiumFields.partners.name of other': {
    published: ['otherBidder'],
    opened: ['freeMember', 'recusedMember', 'opener', 'buyer'],
    decided: everybody,
  },
  // Open data say where a supplier is, and a member of the group that is chosen is one.
  'consortiumFields.partners.place of own': { published: ['ownBidder'], opened: ['freeMember', 'recusedMember'], decided: everybody },
  // The value of the award; the price of another only in its own letter. Until all have locked nobody sees a price.
  'submissionFields.price of own': { published: ['ownBidder'], locked: ['buyer'], decided: everybody },
  'submissionFields.price of other': { published: ['otherBidder'], locked: ['buyer'], decided: ['oversight'] },
  'submissionFields.price of aside': { published: ['asideBidder'] },
  // The call with lots is written late, and published when the first one has come to its end.
  'callFields.lots': { complained: ['buyer'] },
  recoveryReason: { opened: everybody },
  setAsideFields: { opened: ['buyer'], decided: ['asideBidder', 'oversight'] },
  'clarificationFields.asked of clarify': { opened: ['otherBidder', 'freeMember', 'buyer'], decided: ['oversight'] },
  'clarificationAnswerFields.response of clarify': { opened: ['otherBidder', 'freeMember', 'buyer'], decided: ['oversight'] },
  // Prices are no matter of the panel.
  'clarificationFields.asked of price': { locked: ['otherBidder', 'buyer'], decided: ['oversight'] },
  'clarificationAnswerFields.response of price': { locked: ['otherBidder', 'buyer'], decided: ['oversight'] },
  // Whoever arranges interviews knows the times, and a bidder its own; times that nobody booked are past. Why one was moved is for both sides.
  'talkFields.place of interview own': { opened: ['ownBidder', 'freeMember', 'recusedMember', 'buyer'] },
  'talkFields.place of interview other': { opened: ['otherBidder', 'freeMember', 'recusedMember', 'buyer'] },
  'talkFields.place of interview left by own': { opened: ['freeMember', 'recusedMember', 'buyer'] },
  'talkFields.place of interview left by other': { opened: ['freeMember', 'recusedMember', 'buyer'] },
  'interviewMoveFields.moveReason of own': { opened: ['ownBidder', 'freeMember', 'recusedMember', 'buyer'], decided: ['oversight'] },
  'interviewMoveFields.moveReason of other': { opened: ['otherBidder', 'freeMember', 'buyer'], decided: ['oversight'] },
  // Minutes: the panel that may read the submission, the body, and after the decision the bidder. What was mended is kept and shown to nobody.
  'interviewRecordFields.notes of own, first': {},
  'interviewRecordFields.notes of other, first': {},
  'interviewRecordFields.notes of own, mended': { opened: ['freeMember', 'recusedMember', 'buyer'], decided: ['ownBidder'] },
  'interviewRecordFields.notes of other, mended': { opened: ['freeMember', 'buyer'], decided: ['otherBidder'] },
  'interviewRecordFields.recordReason of own': { opened: ['freeMember', 'recusedMember', 'buyer'] },
  'interviewRecordFields.recordReason of other': { opened: ['freeMember', 'buyer'] },
  findingFields: { locked: ['buyer'], decided: ['oversight'] },
  // Nobody's before the lock but one's own; the chair has a link to the other bidder and never reads of it.
  'scoreFields.reason of own': { opened: ['freeMember'], locked: ['recusedMember', 'buyer'], decided: ['oversight'] },
  'scoreFields.reason of other': { opened: ['freeMember'], locked: ['buyer'], decided: ['oversight'] },
  'scoreFields.reason of aside': { opened: ['freeMember'], locked: ['recusedMember', 'buyer'], decided: ['oversight'] },
  'scoreChangeFields.changeReason of own': { locked: ['freeMember', 'recusedMember', 'buyer'], decided: ['oversight'] },
  'scoreChangeFields.changeReason of other': { locked: ['freeMember', 'buyer'], decided: ['oversight'] },
  // The chosen one's reasons go into everybody's letter (PA23 s.50, FOA § 25-1); the other's only into its own.
  ...written('first', 'decided'),
  ...written('corrected', 'complained'),
  complaintFields: { complained: ['otherBidder', 'buyer', 'oversight'] },
  complaintReplyFields: { complained: ['otherBidder', 'buyer', 'oversight'] },
  'talkFields.place of free': { complained: ['ownBidder', 'otherBidder', 'asideBidder', 'buyer'] },
  'talkFields.place of booked': { complained: ['otherBidder', 'buyer'] },
};

/** What lies in one bidder's envelope: its own until the opening, then for those of the panel who have no link to it, and nobody else's ever. */
function submitted(bidder: Bidder, { free }: { readonly free: readonly Audience[] }): Readonly<Record<string, Readers<State, Audience>>> {
  const read = { published: [`${bidder}Bidder`], opened: free } as const;
  const fields = ['answer', 'confirmation', 'fileName', 'fileContent'].map((field) => [`${field} of ${bidder}`, read] as const);
  return Object.fromEntries([...fields, [`answer of ${bidder}: promise`, read]]);
}

/** What is written to bidders with a decision. Whoever is chosen gets no advice on what to improve. */
function written(which: string, from: State): Readonly<Record<string, Readers<State, Audience>>> {
  return {
    [`feedbackFields.summary of own, ${which}`]: { [from]: ['ownBidder', 'otherBidder', 'buyer', 'oversight'] },
    [`feedbackFields.summary of other, ${which}`]: { [from]: ['otherBidder', 'buyer', 'oversight'] },
    [`feedbackFields.feedback of own, ${which}`]: { [from]: ['buyer', 'oversight'] },
    [`feedbackFields.feedback of other, ${which}`]: { [from]: ['otherBidder', 'buyer', 'oversight'] },
  };
}

/** Who reads what, and from when. */
export const readers: ReadingTable<State, Audience> = {
  states,
  everybody,
  moments: {
    onNeedPublished: 'draft',
    // No solution is part of a case.
    onSolutionPublished: 'draft',
    onDialogueShared: 'published',
    onRouteChosen: 'draft',
    onCallPublished: 'published',
    onDecision: 'decided',
    onAgreement: 'signed',
    onOutcomePublished: 'signed',
  },
  inside,
  // What belongs to the second call becomes public later than the moments say.
  later: { 'callFields.lots': 'signed' },
};
