import type { LawRow } from './row.ts';
import { figure, nok, percent, type Terms } from './write-row.ts';

/** Amounts and shares of Norwegian procurement law, NOK without VAT. 2026 values are of confidence M until read against Lovdata. */
export const norwegianRows: readonly LawRow[] = [
  nok('NO.LOA.MIN', 100_000, { from: '2017-01-01', to: '2026-06-30', basis: 'LOA § 2', source: 'lovdata.no LOV-2016-06-17-73', sure: 'H' }),
  nok('NO.LOA.MIN', 500_000, {
    from: '2026-07-01',
    basis: 'LOA § 2',
    source: 'change by LOV-2026-03-06-8: two unrelated secondary sources; law text not read',
    sure: 'M',
  }),
  nok('NO.NATIONAL', 1_300_000, { from: '2018-04-06', basis: 'FOA § 5-1', source: 'anskaffelser.no', sure: 'M' }),
  nok('NO.EEA.STATE', 1_490_000, { from: '2024-03-14', to: '2026-04-20', basis: 'FOA § 5-3', source: 'anskaffelser.no', sure: 'H' }),
  nok('NO.EEA.STATE', 1_630_000, spring2026()),
  nok('NO.EEA.OTHER', 2_300_000, { from: '2024-03-14', to: '2026-04-20', basis: 'FOA § 5-3', source: 'anskaffelser.no, KS', sure: 'H' }),
  nok('NO.EEA.OTHER', 2_500_000, spring2026()),
  nok('NO.EEA.WORKS', 57_800_000, { from: '2024-03-14', to: '2026-04-20', basis: 'FOA § 5-3', source: 'anskaffelser.no', sure: 'H' }),
  nok('NO.EEA.WORKS', 62_900_000, spring2026()),
  nok('NO.EEA.HSS', 7_800_000, { from: '2024-03-14', to: '2026-04-20', basis: 'FOA § 5-3', source: 'anskaffelser.no, KS', sure: 'H' }),
  nok('NO.EEA.HSS', 8_700_000, spring2026()),
  nok('NO.TAX_CERTIFICATE', 500_000, { from: '2017-01-01', basis: 'FOA § 7-2', source: 'not re-read', sure: 'M' }),
  percent('NO.FINE.MAX', 15, { from: '2017-01-01', basis: 'LOA § 12', source: 'lovdata.no LOV-2016-06-17-73', sure: 'H' }),
  percent('NO.CLIMATE.WEIGHT', 30, {
    from: '2026-07-01',
    basis: 'LOA § 5b',
    source: "notes of DFØ's eForms SDK, August 2026",
    sure: 'H',
  }),
  figure(
    'NO.PARTNERSHIP.REQUESTS',
    { value: 30, unit: 'days' },
    { from: '2017-01-01', basis: 'FOA ch. 26', source: 'DFØ on innovation partnerships; section not re-read', sure: 'M' },
  ),
  percent('NO.CHANGE.SMALL', 10, { from: '2017-01-01', basis: 'FOA § 28-1', source: 'known, not re-read', sure: 'M' }),
  percent('NO.CHANGE.MOST', 50, { from: '2017-01-01', basis: 'FOA § 28-1', source: 'known, not re-read', sure: 'M' }),
  percent('NO.VAT', 25, { from: '2005-01-01', basis: 'merverdiavgiftsloven, Stortingets vedtak', source: 'skatteetaten.no', sure: 'H' }),
  percent('NO.WORK_INTEGRATION', 30, { from: '2017-01-01', basis: 'FOA §§ 8-8, 16-9, 30-3', source: 'foa.no', sure: 'H' }),
];

// One regulation set all four EEA values on the same day; EUR 140k/216k/5.404m/750k at about 11.64 agrees with them.
function spring2026(): Terms {
  return {
    from: '2026-04-21',
    basis: 'FOA § 5-3',
    source: 'one secondary source naming regjeringen.no; EUR amounts at about 11.64 agree',
    sure: 'M',
  };
}
