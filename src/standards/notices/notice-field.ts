import type { Agreement } from '#agreement';
import type { Call } from '#call';
import type { CaseFile } from '#public-record/case-file';
import type { DecidedLot } from '#public-record/case-calls';
import type { Text } from '#value/text';
import type { NoticeValue } from './notice-value.ts';

/** What a notice is filled from: the case, the call it is about, and what has been decided and signed of that call. */
export type NoticeAbout = {
  readonly file: CaseFile;
  readonly call: Call | null;
  readonly decided: readonly DecidedLot[];
  readonly agreements: readonly Agreement[];
  /** The public page of the call, or of the case where there is no call. */
  readonly address: string;
};

/**
 * A field of a notice. `eforms`: its id in the eForms SDK 1.14.2, for notices at Doffin; `ocds`: its path in OCDS 1.1.5 with the UK extension
 * of 2026-01-13, for notices at Find a Tender. A field that has neither is one that the rules ask for and the data formats do not know.
 */
export type NoticeField = {
  readonly name: Text;
  readonly eforms?: string;
  readonly ocds?: string;
  /** `null` where the case does not say it: a person writes it. */
  readonly value: (about: NoticeAbout) => NoticeValue | null;
};
