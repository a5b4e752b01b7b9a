import { afterHospital } from './norway/after-hospital.ts';
import { cleaning } from './norway/cleaning.ts';
import { companyAtHome } from './norway/company-at-home.ts';
import { dementiaDay } from './norway/dementia-day.ts';
import { hotMeals } from './norway/hot-meals.ts';
import { meetingPlaces } from './norway/meeting-places.ts';
import { nightPhone } from './norway/night-phone.ts';
import { postRound } from './norway/post-round.ts';
import { quietNights } from './norway/quiet-nights.ts';
import { nightStaffing, youngAtHome } from './norway/raised-needs.ts';
import { smallHouses } from './norway/small-houses.ts';
import { waitingRooms } from './norway/waiting-rooms.ts';
import type { CaseScript } from './script.ts';
import type { Timetable } from './timetable.ts';

/** Lyngfjell: a small municipality with one buyer. Cases in Norwegian, with title and summary in English. */
export function norwayScripts(at: Timetable): readonly CaseScript[] {
  return [
    afterHospital,
    quietNights,
    dementiaDay,
    cleaning,
    smallHouses,
    companyAtHome,
    hotMeals,
    meetingPlaces,
    nightPhone,
    nightStaffing,
    youngAtHome,
    waitingRooms,
    postRound,
  ].flatMap((script) => script(at));
}
