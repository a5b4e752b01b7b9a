import { isRecorded } from '#call/procedures';
import type { StepCode } from '#law/routes/steps';
import type { CaseFile } from '#public-record/case-file';

/** Where in the workspace of the case a step is done, after `/w/cases/:case`; `null` where nobody here does it or it cannot begin yet. */
export function linkOfStep(step: StepCode, file: Pick<CaseFile, 'calls' | 'awards'>): string | null {
  const link = links[step];
  return link === undefined ? null : link(file);
}

type File = Pick<CaseFile, 'calls' | 'awards'>;

/** A page of the call that the case works on; the case itself, where a call is started, while there is none. */
const ofCall =
  (page: string) =>
  ({ calls }: File): string => {
    const call = calls.at(-1);
    return call ? `/calls/${call.id}${page}` : '';
  };
/** A page that exists once the submissions are opened. */
const ofOpened =
  (page: string) =>
  ({ calls }: File): string | null => {
    const call = calls.at(-1);
    return call?.openedAt ? `/calls/${call.id}${page}` : null;
  };

/** The call, or the page that publishes it while it is a draft. */
const ofPublishing = (file: File): string => ofCall(file.calls.at(-1)?.state === 'draft' ? '/publish' : '')(file);

const links: Readonly<Partial<Record<StepCode, (file: File) => string | null>>> = {
  need: () => '/need',
  dialogue: () => '/meetings',
  identify: (file) => {
    const call = file.calls.at(-1);
    return ofCall(call && call.publishedAt !== null && isRecorded(call.kind) ? '/providers' : '')(file);
  },
  publishIntention: ofPublishing,
  reservationReasons: () => '/documents/reservationMemo',
  routeReasons: () => '/documents/routeNote',
  conflicts: ({ calls }) => (calls.length > 0 ? ofCall('/conflicts')({ calls, awards: [] }) : '/documents/declarations'),
  conflictsAssessment: ({ calls }) => (calls.length > 0 ? ofCall('/conflicts')({ calls, awards: [] }) : '/documents/conflictsAssessment'),
  criteria: ofCall(''),
  keyCriteria: ofCall(''),
  askSuppliers: () => '/documents/quoteRequest',
  askForOffers: () => '/documents/quoteRequest',
  publish: ofPublishing,
  assess: ofOpened('/panel'),
  decide: ofOpened('/decision'),
  intention: ofOpened('/decision'),
  letters: ofOpened('/decision'),
  sign: ({ awards }) => {
    const award = awards.at(-1);
    return award ? `/awards/${award.id}/agreement` : null;
  },
};
