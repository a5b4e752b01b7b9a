/**
 * Health care services under the Provider Selection Regime: SI 2023/1348 Sch. 1 (legislation.gov.uk, read in the draft that was made,
 * up to 85131100; the rest is known and not re-read). Codes of other countries' schedules are not among them.
 */
const read = [
  '85100000 85110000 85111000 85111100 85111200 85111300 85111310 85111320 85111400 85111500 85111600 85111700 85111800 85111810',
  '85111820 85111900 85112200 85120000 85121000 85121100 85121200 85121210 85121220 85121230 85121231 85121232 85121240 85121250',
  '85121251 85121252 85121270 85121271 85121280 85121281 85121282 85121283 85121290 85121291 85121292 85121300 85130000 85131000',
  '85131100',
];

const known = [
  '85131110 85140000 85141000 85141100 85141200 85141210 85141211 85141220 85142100 85143000 85144000 85144100 85145000 85146000',
  '85146100 85146200 85148000 85149000 85150000 85160000 85312330 85312500 85323000',
];

/** Eight digits each. */
export const psrCodes: ReadonlySet<string> = new Set([...read, ...known].flatMap((line) => line.split(' ')));

/** Services that are health care only in part: the Regulations name them "to the extent that" they are. */
export const partlyHealthCare: ReadonlySet<string> = new Set(['85312500', '85323000']);
