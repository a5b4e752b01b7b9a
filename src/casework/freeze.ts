import type { WorkingCalendar } from '#law/calendar';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { frozenBy, type ReviewRefusal, type ReviewScope } from '#decision/review';
import type { Country } from '#field/field';
import { dayIn, type Instant } from '#value/instant';

/** Why a call or a decision has to wait for a review at `at`; `null` when it does not. */
export function frozen(
  file: CaseFile,
  about: { readonly callId: string; readonly scope: ReviewScope; readonly at: Instant },
): ReviewRefusal | null {
  const { callId, scope, at } = about;
  return frozenBy(file.reviews, { callId, scope, today: dayIn(zoneOf(file.country), at), calendar: calendarOf(file.country) });
}

/** The working days of a country. */
export function calendarOf(country: Country): WorkingCalendar {
  return country === 'NO' ? 'norway' : 'england';
}
