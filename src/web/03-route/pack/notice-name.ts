import { isNationalCode, notices, type NoticeCode } from '#law/routes/notices';
import type { Language } from '#value/text';

/** A notice by its name, with its code where its national system knows one: `Tender notice (UK4)`. */
export function noticeName(code: NoticeCode, language: Language): string {
  return isNationalCode(code) ? `${notices[code].name[language]} (${code})` : notices[code].name[language];
}
