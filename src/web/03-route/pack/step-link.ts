import { isRecorded } from '#call/procedures';
import type { DocumentCode } from '#law/routes/documents';
import type { StepCode } from '#law/routes/steps';
import type { CaseFile } from '#public-record/case-file';

/** Where in the workspace of the case a step is done, after `/w/cases/:case`; `null` where nobody here does it or it cannot begin yet. */
export function linkOfStep(step: StepCode, file: File): string | null {
  const link = links[step];
  return link === undefined ? null : link(file);
}

type File = Pick<CaseFile, 'need' | 'route' | 'calls' | 'awards'>;

/** A page of the call that the case works on; while there is none the case itself, where one is started once the need is public. */
const ofCall =
  (page: string) =>
  ({ calls, need }: File): string | null => {
    const call = calls.at(-1);
    if (call) return `/calls/${call.id}${page}`;
    return need.publishedAt === null ? null : '';
  };
/** A page of the call; while there is none the first of these documents that the route has, for whoever asks without a call. */
const ofCallOr =
  (inDocuments: readonly DocumentCode[], page = '') =>
  (file: File): string | null => {
    const found = inDocuments.find((code) => file.route?.basis.work?.documents.includes(code));
    return file.calls.length > 0 || !found ? ofCall(page)(file) : `/documents/${found}`;
  };
/** A page that exists once the submissions are opened. */
const ofOpened =
  (page: string) =>
  ({ calls }: File): string | null => {
    const call = calls.at(-1);
    return call?.openedAt ? `/calls/${call.id}${page}` : null;
  };

/** The call, or the page that publishes it while it is a draft. */
const ofPublishing = (file: File): string | null => ofCall(file.calls.at(-1)?.state === 'draft' ? '/publish' : '')(file);

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
  conflicts: ofCallOr(['declarations'], '/conflicts'),
  conflictsAssessment: ofCallOr(['conflictsAssessment'], '/conflicts'),
  criteria: ofCallOr(['criteriaTable', 'quoteRequest']),
  keyCriteria: ofCallOr(['keyCriteria']),
  askSuppliers: () => '/documents/quoteRequest',
  askForOffers: () => '/documents/quoteRequest',
  publishOrAsk: (file) => (file.calls.length > 0 ? ofPublishing(file) : '/documents/quoteRequest'),
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
