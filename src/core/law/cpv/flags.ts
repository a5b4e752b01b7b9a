import type { Confidence } from '../row.ts';
import { psrCodes } from './psr-codes.ts';

/** What law says of a service by its CPV code. `null` where our lists do not settle it and a person must look. */
export type CpvFlags = {
  /** Health care service of PSR Sch. 1. */
  readonly psr: boolean;
  /** Light touch service of PR24 Sch. 1. */
  readonly lightTouch: boolean | null;
  /** Marked "R" in PR24 Sch. 1: may be reserved for public service mutuals (PA23 s.33). */
  readonly reservable: boolean;
  /** Health or social service in Norway (FOA annex 3): part I or IV, never II. */
  readonly healthOrSocialNorway: boolean | null;
  readonly confidence: Confidence;
};

type Range = readonly [first: string, last: string];

/** PR24 Sch. 1, column "R". Source: legislation.gov.uk uksi/2024/692; ranges as gathered on 2026-11-22. */
const reservableRanges: readonly Range[] = [
  ['75121000', '75121000'],
  ['75122000', '75122000'],
  ['75123000', '75123000'],
  ['79622000', '79622000'],
  ['79624000', '79625000'],
  ['80110000', '80110000'],
  ['80300000', '80340000'],
  ['80420000', '80430000'],
  ['80511000', '80511000'],
  ['80520000', '80522000'],
  ['80590000', '80590000'],
  ['85000000', '85323000'],
  ['92500000', '92622000'],
  ['98133000', '98133110'],
];

/** Light touch but not reservable: probation, job search, home help, meals, most training. Not the whole of Sch. 1 (legal and postal services are left out). */
const otherLightTouchRanges: readonly Range[] = [
  ['55500000', '55524000'],
  ['75231200', '75231240'],
  ['79611000', '79611000'],
  ['80500000', '80589999'],
  ['98513310', '98513310'],
  ['98514000', '98514000'],
];

/**
 * First digits of the codes that rule EFORMS-NOR-NATIONAL-TH-R008I of DFØ's eForms SDK (2026-08-18) keeps out of part II. Hospital
 * services (85110000) are not among them, though they are light-regime services in the EU list: there the answer is "look yourself".
 */
const norwegianStarts = [
  '8000 8010 8020 8030 8040 8050 8060 8061 8062 8063 8064 8065 8066',
  '85000 85100 85200 85300 85310 85320 85321 85322 85323',
  '981331 985130 985140 7512100 7512200 7512300',
  '7523120 7523121 7523122 7523123 7523124',
].flatMap((line) => line.split(' '));

/** The first eight digits of a CPV code, or `null` for a text that is none (`85320000-8` is read as `85320000`). */
export function readCpv(text: string): string | null {
  return /^(\d{8})(-\d)?$/.exec(text.trim())?.[1] ?? null;
}

/** The flags of an eight-digit CPV code. A code in none of our lists is said to be an ordinary service with confidence M. */
export function cpvFlags(code: string): CpvFlags {
  const reservable = isIn(reservableRanges, code);
  const known = reservable || isIn(otherLightTouchRanges, code);
  const division85 = code.startsWith('85');
  const started = norwegianStarts.some((start) => code.startsWith(start));
  return {
    psr: psrCodes.has(code),
    lightTouch: known ? true : division85 ? null : false,
    reservable,
    healthOrSocialNorway: started ? true : division85 ? null : false,
    confidence: started && known ? 'H' : 'M',
  };
}

function isIn(ranges: readonly Range[], code: string): boolean {
  return ranges.some(([first, last]) => first <= code && code <= last);
}
