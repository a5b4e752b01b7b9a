import type { LawRow } from './row.ts';
import { figure, gbp, percent } from './write-row.ts';

const until2026 = { from: '2024-01-01', to: '2025-12-31', basis: 'PA23 Sch. 1', source: 'PPN 023; gov.uk', sure: 'H' } as const;
const since2026 = { from: '2026-01-01', basis: 'PA23 Sch. 1 (SI 2025/1200)', source: 'SI 2025/1200; PPN 023', sure: 'H' } as const;
const unchanged = { from: '2024-01-01', basis: 'PA23 Sch. 1', source: 'SI 2025/1200; PPN 023', sure: 'H' } as const;
const act = { from: '2025-02-24', source: 'legislation.gov.uk ukpga/2023/54', sure: 'H' } as const;
const psr = { from: '2024-01-01', source: 'legislation.gov.uk uksi/2023/1348', sure: 'H' } as const;

/** Amounts and shares of English law. GBP with VAT under the Procurement Act; the Welsh column is not kept. */
export const englishRows: readonly LawRow[] = [
  gbp('EN.GS.CENTRAL_NHS', 139_688, until2026),
  gbp('EN.GS.CENTRAL_NHS', 135_018, since2026),
  gbp('EN.GS.SUBCENTRAL', 214_904, until2026),
  gbp('EN.GS.SUBCENTRAL', 207_720, since2026),
  gbp('EN.LT', 663_540, unchanged),
  gbp('EN.LT.CONCESSION', 5_372_609, unchanged),
  gbp('EN.WORKS', 5_372_609, until2026),
  gbp('EN.WORKS', 5_193_000, since2026),
  gbp('EN.CONCESSION', 5_372_609, until2026),
  gbp('EN.CONCESSION', 5_193_000, since2026),
  gbp('EN.SUITABILITY.WORKS.CENTRAL', 138_760, { ...until2026, basis: 'PA23 s.85(3)' }),
  gbp('EN.SUITABILITY.WORKS.CENTRAL', 135_018, { ...since2026, basis: 'PA23 s.85(3)' }),
  gbp('EN.SUITABILITY.WORKS.SUBCENTRAL', 213_477, { ...until2026, basis: 'PA23 s.85(3)' }),
  gbp('EN.SUITABILITY.WORKS.SUBCENTRAL', 207_720, { ...since2026, basis: 'PA23 s.85(3)' }),
  gbp('EN.BT.NOTICE.CENTRAL', 12_000, { ...act, basis: 'PA23 s.87' }),
  gbp('EN.BT.NOTICE.OTHER', 30_000, { ...act, basis: 'PA23 s.87' }),
  gbp('EN.KPI', 5_000_000, { ...act, basis: 'PA23 s.52' }),
  gbp('EN.CONTRACT_COPY', 5_000_000, { ...act, basis: 'PA23 s.53' }),
  gbp('EN.PIPELINE.SPEND', 100_000_000, { ...act, basis: 'PA23 s.93' }),
  gbp('EN.PIPELINE.CONTRACT', 2_000_000, { ...act, basis: 'PA23 s.93' }),
  percent('EN.SUPPORTED_EMPLOYMENT', 30, { ...act, basis: 'PA23 s.32' }),
  // Electronic, with all documents from the start; shorter where s.54 allows it, longer otherwise (30 or 35 days).
  figure('EN.TENDER.DAYS', { value: 25, unit: 'days' }, { ...act, basis: 'PA23 s.54' }),
  figure('EN.PARTICIPATION.DAYS', { value: 25, unit: 'days' }, { ...act, basis: 'PA23 s.54' }),
  gbp('EN.SUBSIDY.MFA', 315_000, {
    from: '2023-01-04',
    basis: 'Subsidy Control Act 2022 s.36',
    source: 'https://www.legislation.gov.uk/ukpga/2022/23/section/36',
    sure: 'H',
  }),
  gbp('EN.SUBSIDY.SPEI', 725_000, {
    from: '2023-01-04',
    basis: 'Subsidy Control Act 2022 s.38',
    source: 'https://www.legislation.gov.uk/ukpga/2022/23/section/38',
    sure: 'H',
  }),
  gbp('EN.SUBSIDY.PUBLISH', 100_000, {
    from: '2023-01-04',
    basis: 'Subsidy Control Act 2022 s.33',
    source: 'known, not re-read',
    sure: 'M',
  }),
  figure('EN.MUTUAL.TERM', { value: 60, unit: 'months' }, { ...act, basis: 'PA23 s.33' }),
  figure('EN.MUTUAL.PAUSE', { value: 36, unit: 'months' }, { ...act, basis: 'PA23 s.33' }),
  percent('EN.SOCIAL_VALUE.CENTRAL', 10, { from: '2025-10-01', basis: 'PPN 002', source: 'gov.uk PPN 002', sure: 'H' }),
  // The Regulations do not say in the part we read whether the £500 000 is with or without VAT: the row states no VAT.
  { ...figure('PSR.CHANGE.ABS', { value: 500_000, unit: 'money' }, { ...psr, basis: 'PSR reg. 6(12)' }), currency: 'GBP' },
  percent('EN.VAT', 20, { from: '2011-01-04', basis: 'VAT Act 1994 s.2', source: 'gov.uk', sure: 'H' }),
  percent('PA.CHANGE.SMALL', 10, { from: '2025-02-24', basis: 'PA23 s.74(4)', source: 'known, not re-read', sure: 'M' }),
  percent('PSR.CHANGE.PCT', 25, { ...psr, basis: 'PSR reg. 6(12)' }),
];
