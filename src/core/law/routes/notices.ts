import type { Text } from '#value/text';
import type { Confidence } from '../row.ts';

/** A notice in a national system: its code there and its name. */
type Notice = { readonly name: Text; readonly confidence: Confidence };

/**
 * Notices by code. England: UK1–UK17 of Find a Tender and the schedules of the PSR. Norway: eForms subtypes at Doffin, national E2 (prior
 * information), E3 (competition) and E4 (award) as DFØ's eForms SDK of 2026-08-18 tailors them, EU 16/29 and, for health and social services, 12/20/33.
 */
const table = {
  UK2: { name: { en: 'Preliminary market engagement notice', nb: 'Kunngjøring av markedsdialog' }, confidence: 'H' },
  UK3: { name: { en: 'Planned procurement notice', nb: 'Veiledende kunngjøring' }, confidence: 'H' },
  UK4: { name: { en: 'Tender notice', nb: 'Kunngjøring av konkurranse' }, confidence: 'H' },
  'UK4-BT': { name: { en: 'Below-threshold tender notice', nb: 'Kunngjøring under terskelverdien' }, confidence: 'H' },
  UK5: { name: { en: 'Transparency notice', nb: 'Kunngjøring før direkte tildeling' }, confidence: 'H' },
  UK6: { name: { en: 'Contract award notice', nb: 'Kunngjøring av valg av leverandør' }, confidence: 'H' },
  UK7: { name: { en: 'Contract details notice', nb: 'Kunngjøring av inngått avtale' }, confidence: 'H' },
  contractCopy: { name: { en: 'Copy of the contract (above £5 million)', nb: 'Kopi av avtalen (over 5 millioner pund)' }, confidence: 'H' },
  UK13: { name: { en: 'Dynamic market notice of intention', nb: 'Kunngjøring om dynamisk ordning' }, confidence: 'M' },
  UK14: { name: { en: 'Dynamic market established', nb: 'Kunngjøring av opprettet dynamisk ordning' }, confidence: 'M' },
  subsidyRegister: { name: { en: 'Entry in the subsidy database', nb: 'Innføring i subsidieregisteret' }, confidence: 'M' },
  'PSR-2': {
    name: { en: 'Notice of award, processes A and B (Sch. 2)', nb: 'Kunngjøring av tildeling, prosess A og B (Sch. 2)' },
    confidence: 'H',
  },
  'PSR-3': {
    name: { en: 'Notice of intention to award, process C (Sch. 3)', nb: 'Kunngjøring av hensikt, prosess C (Sch. 3)' },
    confidence: 'H',
  },
  'PSR-4': { name: { en: 'Notice of award, process C (Sch. 4)', nb: 'Kunngjøring av tildeling, prosess C (Sch. 4)' }, confidence: 'H' },
  'PSR-5': {
    name: { en: 'Notice of intention to use the process (Sch. 5)', nb: 'Kunngjøring om å bruke prosessen (Sch. 5)' },
    confidence: 'H',
  },
  'PSR-6': { name: { en: 'Notice of intention to award (Sch. 6)', nb: 'Kunngjøring av hensikt (Sch. 6)' }, confidence: 'H' },
  'PSR-7': { name: { en: 'Notice of award (Sch. 7)', nb: 'Kunngjøring av tildeling (Sch. 7)' }, confidence: 'H' },
  'PSR-8': { name: { en: 'Invitation to offer (Sch. 8)', nb: 'Innbydelse til å gi tilbud (Sch. 8)' }, confidence: 'H' },
  'PSR-10': { name: { en: 'Notice of intention to award (Sch. 10)', nb: 'Kunngjøring av hensikt (Sch. 10)' }, confidence: 'H' },
  'PSR-11': { name: { en: 'Notice of award (Sch. 11)', nb: 'Kunngjøring av tildeling (Sch. 11)' }, confidence: 'H' },
  E2: { name: { en: 'National prior information notice', nb: 'Nasjonal veiledende kunngjøring' }, confidence: 'H' },
  E3: { name: { en: 'National contract notice', nb: 'Nasjonal kunngjøring av konkurranse' }, confidence: 'H' },
  E4: { name: { en: 'National contract award notice', nb: 'Nasjonal kunngjøring av kontraktsinngåelse' }, confidence: 'H' },
  '16': { name: { en: 'EU contract notice', nb: 'Kunngjøring av konkurranse i EØS' }, confidence: 'H' },
  '20': {
    name: { en: 'EU contract notice, health and social services', nb: 'Kunngjøring i EØS, helse- og sosialtjenester' },
    confidence: 'M',
  },
  '25': { name: { en: 'Voluntary notice before a direct award', nb: 'Intensjonskunngjøring' }, confidence: 'M' },
  '29': { name: { en: 'EU contract award notice', nb: 'Kunngjøring av kontraktsinngåelse i EØS' }, confidence: 'H' },
  '33': {
    name: { en: 'EU contract award notice, health and social services', nb: 'Kunngjøring av inngåelse i EØS, helse- og sosialtjenester' },
    confidence: 'M',
  },
  announcement: { name: { en: 'Public announcement of the round', nb: 'Offentlig utlysning av runden' }, confidence: 'H' },
} as const satisfies Readonly<Record<string, Notice>>;

export type NoticeCode = keyof typeof table;

/** Every notice with its name and how sure we are of its code. */
export const notices: Readonly<Record<NoticeCode, Notice>> = table;

/** Whether a text is the code of a notice (an address). */
export function isNotice(text: string): text is NoticeCode {
  return Object.hasOwn(table, text);
}

/** Whether buyers know a notice by its code: the English ones have one in law. Numbers of forms and our own names tell nobody anything. */
export function isNationalCode(code: NoticeCode): boolean {
  return /^(UK\d|PSR-)/.test(code);
}
