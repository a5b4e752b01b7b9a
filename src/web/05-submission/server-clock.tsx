import { useEffect, useState } from 'react';
import { epochMillis, instantOf, parseInstant, type Instant, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import { formatClockToSecond, formatZone } from '../text/format.ts';
import { say } from '../text/say.ts';
import { clockText } from './clock-text.ts';

export type ServerClockProps = {
  readonly language: Language;
  readonly zone: Zone;
  /** When the page was made. */
  readonly now: Instant;
  readonly closesAt: Instant;
};

/** Minutes before the closing time at which the clock says something aloud; never in between. */
const spokenMinutes = [60, 15, 5] as const;
/** The page asks again so often: a machine that slept or whose clock drifts is put right. */
const askEveryMillis = 600_000;

/** A moment of the server's clock and of the browser's own steady one, which nobody can set. */
type Reading = { readonly server: number; readonly steady: number };

/**
 * The clock that decides, in the strip of every page of a submission. Without scripts it stands still and says so; with them it ticks by
 * the browser's steady clock from a reading of the server's. It speaks at 60, 15 and 5 minutes before the closing time only.
 */
export function ServerClock({ language, zone, now, closesAt }: ServerClockProps) {
  const [shown, setShown] = useState<Instant | null>(null);
  const [spoken, setSpoken] = useState<number | null>(null);

  useEffect(() => {
    const closing = epochMillis(closesAt);
    let reading: Reading = { server: epochMillis(now), steady: responseStart() };
    let before = closing - at(reading);
    const tick = () => {
      const instant = at(reading);
      const left = closing - instant;
      const passed = spokenMinutes.find((minutes) => before > minutes * 60_000 && left <= minutes * 60_000 && left > 0);
      if (passed) setSpoken(passed);
      before = left;
      setShown(instantOf(instant));
    };
    const ask = async () => {
      reading = (await readServer()) ?? reading;
      tick();
    };
    const seen = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    void ask();
    const ticking = setInterval(tick, 1_000);
    const asking = setInterval(() => void ask(), askEveryMillis);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(ticking);
      clearInterval(asking);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [now, closesAt]);

  const instant = shown ?? now;
  const words = !shown ? clockText.made : epochMillis(instant) >= epochMillis(closesAt) ? clockText.over : clockText.live;
  return (
    <>
      <span className="server-clock">
        <time dateTime={instant}>
          {say(words, language, { time: formatClockToSecond(instant, zone, language), zone: formatZone(zone, language) })}
        </time>
      </span>
      <span className="ds-sr-only" role="status">
        {spoken !== null && say(clockText.left, language, { minutes: spoken })}
      </span>
    </>
  );
}

/** Milliseconds of the server's clock now. */
function at({ server, steady }: Reading): number {
  return Math.round(server + performance.now() - steady);
}

/** When the first byte of the page came, on the steady clock: close to the moment at which it was made. */
function responseStart(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.responseStart : 0;
}

/** A reading of the server's clock, taken in the middle of the request; `null` when it cannot be reached. */
async function readServer(): Promise<Reading | null> {
  const sent = performance.now();
  try {
    const response = await fetch('/data/clock', { cache: 'no-store' });
    const instant = parseInstant(await response.text());
    return instant ? { server: epochMillis(instant), steady: (sent + performance.now()) / 2 } : null;
  } catch {
    return null;
  }
}
