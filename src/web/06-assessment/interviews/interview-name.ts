import type { Call } from '#call';
import { lotIn } from '#call/call-lot';
import type { Language } from '#value/text';
import { workedLotName } from '../../04-call/lots/lot-name.ts';

/** Whom an interview is with, and about which lot and stage where there are several. Names are never hidden where there are interviews. */
export function nameOfInterview(
  { organisationName, lotId }: { readonly organisationName: string; readonly lotId: string },
  call: Call,
  language: Language,
): string {
  const lot = lotIn(call, lotId);
  const among = lot ? workedLotName(lot, language) : '';
  return among === '' ? organisationName : `${organisationName} (${among})`;
}
