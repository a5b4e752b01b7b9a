export type ReleaseTag =
  | 'planning'
  | 'planningUpdate'
  | 'tender'
  | 'tenderUpdate'
  | 'tenderCancellation'
  | 'award'
  | 'awardUpdate'
  | 'contract'
  | 'implementation'
  | 'implementationUpdate';

/** The id of the `number`-th release (1, 2, …) of a process. */
export function releaseId(ocid: string, number: number, tag: ReleaseTag): string {
  return `${ocid}-${String(number).padStart(3, '0')}-${tag}`;
}
