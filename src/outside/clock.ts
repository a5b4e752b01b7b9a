import { epochMillis, instantOf, type Instant } from '#value/instant';

/** The one source of time; main makes it and hands it to whoever needs to know when something happens. */
export type Clock = { now(): Instant };

/** A clock for the demo and for tests. */
export type ShiftableClock = Clock & {
  /** Stands still at `instant` until it is advanced, set again or told to follow the system. */
  set(instant: Instant): void;
  /** Moves by so many milliseconds; negative moves back. A clock that runs goes on running from there. */
  advance(millis: number): void;
  /** Runs with the system's clock again, without any shift. */
  followSystem(): void;
};

/** The time of the machine. */
export function systemClock(): Clock {
  return { now: () => instantOf(Date.now()) };
}

/** A clock that stands at `start`, or runs with the system when no start is given. */
export function shiftableClock(start?: Instant): ShiftableClock {
  let standsAt = start === undefined ? null : epochMillis(start);
  let shift = 0;
  return {
    now: () => instantOf(standsAt ?? Date.now() + shift),
    set(instant) {
      standsAt = epochMillis(instant);
    },
    advance(millis) {
      if (standsAt === null) shift += millis;
      else standsAt += millis;
    },
    followSystem() {
      standsAt = null;
      shift = 0;
    },
  };
}
