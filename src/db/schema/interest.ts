import type { Instant } from '#value/instant';
import type { Json, NullableJson } from './json.ts';

type InterestTable = {
  id: string;
  callId: string;
  personId: string;
  organisationId: string;
  declaredAt: Instant;
  statement: string;
  detail: string | null;
  ruling: string | null;
  rulingReason: string | null;
  ruledAt: Instant | null;
  ruledBy: string | null;
  kinds: NullableJson<readonly string[]>;
  whose: string | null;
  fromYear: number | null;
  toYear: number | null;
  earlierId: string | null;
  state: string | null;
  measure: string | null;
};

type EarlyDeclarationTable = {
  id: string;
  callId: string;
  personId: string;
  declaredAt: Instant;
  earlierId: string | null;
  statement: string;
  detail: string | null;
};

type EarlyLinkTable = {
  declarationId: string;
  organisationId: string;
  statement: string;
  kinds: NullableJson<readonly string[]>;
  whose: string | null;
  fromYear: number | null;
  toYear: number | null;
  detail: string | null;
};

type AdvantageCheckTable = {
  id: string;
  callId: string;
  organisationId: string;
  involvement: 'dialogueOnly' | 'paidAdvice' | 'wroteDocuments' | 'ranBefore';
  gained: string;
  remedies: Json<readonly string[]>;
  hearing: string | null;
  recordedAt: Instant;
  recordedBy: string;
};

type ConflictsAssessmentTable = {
  id: string;
  callId: string;
  confirmedAt: Instant;
  confirmedBy: string;
  outcome: string;
  found: string;
};

/** Interests and conflicts. */
export type InterestTables = {
  interest: InterestTable;
  earlyDeclaration: EarlyDeclarationTable;
  earlyLink: EarlyLinkTable;
  advantageCheck: AdvantageCheckTable;
  conflictsAssessment: ConflictsAssessmentTable;
};
