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

type TestPhaseTable = {
  id: string;
  agreementId: string;
  position: number;
  title: string;
  milestone: string;
  weeks: number;
  paymentMinor: number;
  paymentCurrency: string;
  paymentVat: string;
  startsOn: Day | null;
  endsOn: Day | null;
};

type StopPointTable = {
  phaseId: string;
  shown: string | null;
  reached: string | null;
  verdict: string | null;
  reasons: string | null;
  dueMinor: number | null;
  dueCurrency: string | null;
  dueVat: string | null;
  decidedAt: Instant;
  decidedBy: string;
};

type PhasePaymentTable = {
  phaseId: string;
  paidMinor: number | null;
  paidCurrency: string | null;
  paidVat: string | null;
  paidOn: Day | null;
  recordedAt: Instant;
  recordedBy: string;
};

type PurchaseTable = {
  agreementId: string;
  buys: string | null;
  priceMinor: number | null;
  priceCurrency: string | null;
  priceVat: string | null;
  grounds: string | null;
  decidedAt: Instant;
  decidedBy: string;
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
  testPhase: TestPhaseTable;
  stopPoint: StopPointTable;
  phasePayment: PhasePaymentTable;
  purchase: PurchaseTable;
  measure: MeasureTable;
  observation: ObservationTable;
  pastContract: PastContractTable;
};
