import type { CaseFile } from '#public-record/case-file';
import type { StepCode } from '#law/routes/steps';
import { epochMillis, type Instant } from '#value/instant';

/** Whether a step is done, ahead, or something that only the people know. Read from what has happened in the case. */
export type StepState = 'done' | 'begun' | 'ahead' | 'yours';

/** How far the case has come with a step of its route. Where several calls follow, the first counts. */
export function stateOfStep(step: StepCode, file: CaseFile, now: Instant): StepState {
  const known = knownSteps[step];
  if (known === undefined) return 'yours';
  if (known(file, now)) return 'done';
  return step === 'dialogue' && file.dialogue.length + file.meetings.length > 0 ? 'begun' : 'ahead';
}

const published = ({ calls }: CaseFile): boolean => calls.some((call) => call.publishedAt !== null);
const closed = ({ calls }: CaseFile, now: Instant): boolean =>
  calls.some((call) => call.publishedAt !== null && call.closesAt !== null && epochMillis(call.closesAt) <= epochMillis(now));
/** Known to those who assess: opened, or handed over as a complete list of providers. */
const identified = ({ calls }: CaseFile): boolean => calls.some(({ openedAt }) => openedAt !== null);
const decided = ({ decisions }: CaseFile): boolean => decisions.length > 0;
const signed = ({ agreements }: CaseFile): boolean => agreements.some(({ signedAt }) => signedAt !== null);

const knownSteps: Readonly<Partial<Record<StepCode, (file: CaseFile, now: Instant) => boolean>>> = {
  // A route is chosen for a need that was taken up: what was described of it was enough for that.
  need: ({ need }) => need.answer === 'accepted' || need.publishedAt !== null,
  dialogue: ({ dialogue }) => dialogue.length > 0 && dialogue.every(({ sharedAt }) => sharedAt !== null),
  criteria: published,
  keyCriteria: published,
  conflictsAssessment: ({ conflictsConfirmed }) => Object.keys(conflictsConfirmed).length > 0,
  publishOrAsk: published,
  publish: published,
  publishIntention: published,
  identify: identified,
  askSuppliers: published,
  requests: closed,
  tenders: closed,
  applications: closed,
  assess: decided,
  decide: decided,
  intention: decided,
  letters: decided,
  wait: signed,
  sign: signed,
};
