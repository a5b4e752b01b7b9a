import { calendarText, type CalendarFile } from '#standards/icalendar/calendar-text';

/** Calendars for other programs; what they say is written by the pages. */
export function calendarFiles() {
  return { calendarText: (calendar: CalendarFile): string => calendarText(calendar) };
}
