import { askToRun } from './england/ask-to-run.ts';
import { carersBreaks } from './england/carers-breaks.ts';
import { homeMutual } from './england/home-mutual.ts';
import { homelessHealth } from './england/homeless-health.ts';
import { hulmeStreet } from './england/hulme-street.ts';
import { leavingPrison } from './england/raised-need.ts';
import { streetNurses } from './england/street-nurses.ts';
import { urgentAccess } from './england/urgent-access.ts';
import type { CaseScript } from './script.ts';
import type { Timetable } from './timetable.ts';

/** Northmoor: an integrated care board with a panel of three. Cases in English, with title and summary in Norwegian. */
export function englandScripts(at: Timetable): readonly CaseScript[] {
  return [hulmeStreet, carersBreaks, homelessHealth, urgentAccess, askToRun, streetNurses, homeMutual, leavingPrison].map((script) =>
    script(at),
  );
}
