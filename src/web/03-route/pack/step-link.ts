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

const links: Readonly<Partial<Record<StepCode, (file: File) => string | null>>> = {
  need: () => '/need',
  dialogue: () => '/meetings',
  identify: () => '/dialogue',
  reservationReasons: () => '/documents/reservationMemo',
  routeReasons: () => '/documents/routeNote',
  conflicts: ({ calls }) => (calls.length > 0 ? ofCall('/conflicts')({ calls, awards: [] }) : '/documents/declarations'),
  conflictsAssessment: ({ calls }) => (calls.length > 0 ? ofCall('/conflicts')({ calls, awards: [] }) : '/documents/conflictsAssessment'),
  criteria: ofCall(''),
  keyCriteria: ofCall(''),
  askSuppliers: () => '/documents/quoteRequest',
  askForOffers: () => '/documents/quoteRequest',
  publish: ({ calls }) => ofCall(calls.at(-1)?.state === 'draft' ? '/publish' : '')({ calls, awards: [] }),
  assess: ofOpened('/panel'),
  decide: ofOpened('/decision'),
  letters: ofOpened('/decision'),
  sign: ({ awards }) => {
    const award = awards.at(-1);
    return award ? `/awards/${award.id}/agreement` : null;
  },
};
