import type { ReactNode } from 'react';
import type { Instant, Zone } from '#value/instant';
import type { Language } from '#value/text';
import { formatInstant, formatInstantToSecond, formatRemaining } from '../text/format.ts';
import { say } from '../text/say.ts';
import { Icon } from './icon.tsx';

const words = {
  draft: { en: 'Draft', nb: 'Utkast' },
  notSubmitted: { en: 'Not submitted.', nb: 'Ikke levert.' },
  nothingReceived: {
    en: 'What you have saved is stored, but {receiver} has received nothing yet.',
    nb: 'Det du har lagret, er trygt, men {receiver} har ikke mottatt noe ennå.',
  },
  left: {
    en: '{left, plural, =0 {Everything is filled in; it remains to submit.} one {One thing is left.} other {# things are left.}}',
    nb: '{left, plural, =0 {Alt er fylt ut; det gjenstår å levere.} one {Én ting gjenstår.} other {# ting gjenstår.}}',
  },
  closes: { en: 'Closes {at}. {remaining}.', nb: 'Fristen er {at}. {remaining}.' },
  submitted: { en: 'Submitted', nb: 'Levert' },
  receivedAt: { en: 'Received {at}.', nb: 'Mottatt {at}.' },
  replace: { en: 'You can replace or withdraw it until {until}.', nb: 'Du kan erstatte eller trekke det fram til {until}.' },
  final: { en: 'The closing time has passed. It can no longer be changed.', nb: 'Fristen er ute. Det kan ikke endres lenger.' },
} as const;

export type DraftStripProps = {
  readonly language: Language;
  /** The named body that has received nothing yet. */
  readonly receiver: string;
  /** How many things are left to do. */
  readonly left: number;
  readonly closes: { readonly at: Instant; readonly now: Instant; readonly zone: Zone };
  /** A link or button: "Check and submit". */
  readonly action?: ReactNode;
};

/** Always in sight while a submission is a draft: uploaded is not submitted. */
export function DraftStrip({ language, receiver, left, closes, action }: DraftStripProps) {
  const at = formatInstant(closes.at, closes.zone, language);
  const remaining = formatRemaining(closes.now, closes.at, language);
  return (
    <StatusStrip kind="draft" label={words.draft[language]} action={action}>
      <strong>{words.notSubmitted[language]}</strong>{' '}
      <span className="status-strip__more">{say(words.nothingReceived, language, { receiver })} </span>
      {say(words.left, language, { left })} <span className="status-strip__time">{say(words.closes, language, { at, remaining })}</span>
    </StatusStrip>
  );
}

export type SubmittedStripProps = {
  readonly language: Language;
  readonly received: { readonly at: Instant; readonly zone: Zone };
  /** Until when it may be replaced; absent once that time has passed. */
  readonly until?: Instant;
  readonly action?: ReactNode;
};

export function SubmittedStrip({ language, received, until, action }: SubmittedStripProps) {
  return (
    <StatusStrip kind="submitted" label={words.submitted[language]} action={action}>
      <strong>{say(words.receivedAt, language, { at: formatInstantToSecond(received.at, received.zone, language) })}</strong>{' '}
      <span className="status-strip__time">
        {until ? say(words.replace, language, { until: formatInstant(until, received.zone, language) }) : words.final[language]}
      </span>
    </StatusStrip>
  );
}

export type StatusStripProps = {
  readonly kind: 'draft' | 'submitted' | 'stopped';
  readonly label: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** A strip under the header that tells the state of what one is working on; other states than the two above bring their own words. */
export function StatusStrip({ kind, label, children, action }: StatusStripProps) {
  return (
    <section className="status-strip" data-kind={kind} aria-label={label}>
      <div className="status-strip__inner">
        <p className="status-strip__label">
          <Icon name={kind === 'submitted' ? 'sealed' : kind === 'draft' ? 'document' : 'info'} />
          {label}
        </p>
        <p className="status-strip__text">{children}</p>
        {action && <div className="status-strip__action">{action}</div>}
      </div>
    </section>
  );
}
