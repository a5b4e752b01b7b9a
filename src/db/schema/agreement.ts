import type { Generated } from 'kysely';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Json } from './json.ts';

type AgreementTable = {
  id: string;
  awardId: string;
  caseId: string;
  kind: 'contract' | 'grant' | 'loan' | 'partnership';
  organisationId: string;
  valueMinor: number;
  valueCurrency: string;
  valueVat: string;
  signedAt: Instant | null;
  signedOn: Day | null;
  startDate: Day | null;
  endDate: Day | null;
};

type PromiseTable = {
  id: string;
  agreementId: string;
  position: number;
  source: string | null;
  text: string | null;
  clause: string | null;
  waiver: string | null;
};

type MeasureTable = {
  id: string;
  agreementId: string;
  position: number;
  title: string;
  unit: string;
  direction: string;
  baseline: number | null;
  target: number | null;
};

type ObservationTable = {
  id: string;
  measureId: string;
  recordedAt: Instant;
  recordedBy: string;
  periodStart: Day | null;
  periodEnd: Day | null;
  value: number | null;
  note: string | null;
};

type PastContractTable = {
  ocid: string;
  releaseId: string;
  date: Instant;
  title: string;
  description: Generated<string>;
  buyerName: Generated<string>;
  buyerId: string | null;
  supplierNames: Generated<string>;
  status: string | null;
  method: string | null;
  methodDetails: string | null;
  valueMinor: number | null;
  valueCurrency: string | null;
  valueVat: string | null;
  periodStart: Day | null;
  periodEnd: Day | null;
  cpv: string | null;
  region: string | null;
  bidders: number | null;
  vcseSupplier: boolean | null;
  source: string;
  sourceLicence: string;
  loadedAt: Instant;
  body: Json<unknown>;
  search: string | null;
};

/** Agreement, results, and the register of past contracts. */
export type AgreementTables = {
  agreement: AgreementTable;
  promise: PromiseTable;
  measure: MeasureTable;
  observation: ObservationTable;
  pastContract: PastContractTable;
};
