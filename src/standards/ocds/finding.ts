import type { JsonObject } from '../json.ts';

/** 1–13 are the exporter rules in the order of docs/sources; the named ones are further faults measured in published data. */
export type RuleId =
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 'undeclaredField'
  | 'nonFiniteNumber'
  | 'awardDate'
  | 'itemClassification'
  | 'netValue'
  | 'zeroValue'
  | 'releaseId';

/** A fault that no schema sees. `path` is a JSON Pointer into the document; `code` names the fault within its rule. */
export type Finding = {
  readonly rule: RuleId;
  readonly code: string;
  readonly ocid: string;
  readonly path: string;
  readonly message: string;
};

/** A fault before it is placed: `path` is a pointer inside the release, `''` for the release itself. */
export type Fault = { readonly code: string; readonly path: string; readonly message: string };

/** A rule that looks at one release alone. */
export type ReleaseRule = { readonly rule: RuleId; readonly faultsIn: (release: JsonObject) => readonly Fault[] };
