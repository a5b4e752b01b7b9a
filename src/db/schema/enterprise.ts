import type { EvidenceClass } from '#party/enterprise/evidence';
import type { Reader } from '#party/enterprise/evidence-fields';
import type { FoundThen } from '#party/enterprise/review';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import type { Json } from './json.ts';

/** What enterprises say of themselves, topic by topic. */
export type EnterpriseTables = {
  enterpriseStatement: {
    id: string;
    organisationId: string;
    topic: string;
    values: Json<Readonly<Record<string, unknown>>>;
    evidenceClass: EvidenceClass;
    shownBy: string | null;
    evidenceDate: Day;
    evidenceExpires: Day | null;
    reader: Reader;
    language: Language;
    at: Instant;
    personId: string;
    endedAt: Instant | null;
  };
  profileReview: {
    id: string;
    organisationId: string;
    byOrganisationId: string;
    byPersonId: string;
    at: Instant;
    reviewedOn: Day;
    found: Json<FoundThen>;
    opinion: string;
    reply: string | null;
    repliedAt: Instant | null;
    repliedBy: string | null;
  };
};
