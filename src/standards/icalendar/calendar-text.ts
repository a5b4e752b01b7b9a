import { addDays, type Day } from '#value/day';
import type { Instant } from '#value/instant';

/** A whole day in a calendar. `uid`: the same for the same thing in every later file, so that a calendar changes it instead of adding another. */
export type CalendarDay = {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
};

/** A calendar to take into another program. `madeAt`: when what it says was last settled. */
export type CalendarFile = {
  readonly name: string;
  readonly language: 'en' | 'nb';
  readonly madeAt: Instant;
  readonly days: readonly CalendarDay[];
};

/**
 * The calendar as iCalendar text (RFC 5545): one all-day event per day, free time, so that nobody is shown as busy. Lines end with CRLF and
 * are folded at 75 octets of UTF-8 without cutting a character in two (3.1); text is escaped (3.3.11). The end of an all-day event is the
 * day after it (3.6.1). Without days it is an empty calendar, which the standard does not allow: ask only with at least one.
 */
export function calendarText({ name, language, madeAt, days }: CalendarFile): string {
  const stamp = stampOf(madeAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Twofold//Steps of a case//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `DTSTART;VALUE=DATE:${digits(day)}`,
      `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
      ...(description === '' ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`]),
      ...(url === undefined ? [] : [`URL:${url}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function digits(day: Day): string {
  return day.replaceAll('-', '');
}

/** `2026-11-22T08:17:00.000Z` is `20261122T081700Z`. */
function stampOf(instant: Instant): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Backslash, semicolon, comma and line ends (3.3.11); other control characters may not stand in a text and become blanks. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[^\P{Cc}\t]/gu, ' ');
}

const most = 75;
const encoder = new TextEncoder();

/** At most 75 octets on each line, its end not counted; the blank that begins the next one counts there. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > most) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
