import type { Language } from '#value/text';
import { submissionName } from '../submission-name.ts';

/** Whom an interview is with, and about which lot where there are several. Names are never hidden where there are interviews. */
export function nameOfInterview(
  { organisationName, lotTitle }: { readonly organisationName: string; readonly lotTitle: string | null },
  language: Language,
): string {
  return submissionName({ number: null, organisationName, lotTitle }, language);
}
