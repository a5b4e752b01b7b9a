import { epochMillis, type Instant, type Zone } from '#value/instant';
import type { Language, Text } from '#value/text';
import { formatInstant, formatOtherZone, formatRemaining } from '../text/format.ts';
import { Icon } from './icon.tsx';

export type DeadlineProps = {
  readonly language: Language;
  readonly at: Instant;
  readonly now: Instant;
  readonly zone: Zone;
  /** What happens then, before the deadline and after it; absent = that of handing in. */
  readonly label?: { readonly before: Text; readonly after: Text };
  /** Also shows the clock of the other country. */
  readonly otherZone?: 'shown';
};

const closes = { before: { en: 'Closes', nb: 'Frist for å levere' }, after: { en: 'Closed', nb: 'Fristen gikk ut' } } as const;

/** Day, date, clock and zone in words, and what is left of the time. Static text: nothing on the page counts down aloud. */
export function Deadline({ language, at, now, zone, label = closes, otherZone }: DeadlineProps) {
  const open = epochMillis(now) < epochMillis(at);
  const hours = (epochMillis(at) - epochMillis(now)) / 3_600_000;
  return (
    <p className="deadline" data-near={open && hours < 24 ? '' : undefined}>
      <Icon name="clock" />
      <span>
        <span className="deadline__label">{(open ? label.before : label.after)[language]} </span>
        <time className="deadline__time" dateTime={at}>
          {formatInstant(at, zone, language)}
        </time>
        {otherZone && <span className="deadline__other"> ({formatOtherZone(at, zone, language)})</span>}
        {open && <span className="deadline__left">{formatRemaining(now, at, language)}</span>}
      </span>
    </p>
  );
}
