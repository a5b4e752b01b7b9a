import { joiningState, type Joining } from '#need/joining';
import { joiningFields } from '#need/joining-fields';
import { zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import type { Country } from '#field/field';
import { dayIn, type Instant } from '#value/instant';
import type { Language } from '#value/text';
import { Tag, type Tone } from '../../design/tag.tsx';
import { formatDay, formatMoneyWithVat } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { joiningStateText, joiningText as t } from './text.ts';

/** A body that was asked to stand behind a case, as the public record has it. */
export type Body = PublicRecord['bodies'][number];

/** The same of a case file, for those who work on it. */
export function bodyOf(joining: Joining): Body {
  return { ...joining, state: joiningState(joining) };
}

type BodiesListProps = {
  readonly bodies: readonly Body[];
  readonly language: Language;
  /** The language of the case. */
  readonly written: Language;
  readonly country: Country;
  readonly now: Instant;
  /** The page on which a question can be taken back, for those who asked. */
  readonly takeBack?: string;
};

const tones: Readonly<Record<Body['state'], Tone>> = {
  asked: 'info',
  joined: 'success',
  declined: 'neutral',
  takenBack: 'neutral',
  left: 'warning',
};

/** Each body with what it was asked, what it answered and why, and what it brings. */
export function BodiesList({ bodies, language, written, country, now, takeBack }: BodiesListProps) {
  const foreign = written === language ? undefined : written;
  const zone = zoneOf(country);
  return (
    <ul className="bodies">
      {bodies.map((body) => (
        <li key={body.id} className="flow">
          <h3>
            {body.organisation.name} <Tag tone={tones[body.state]}>{joiningStateText[body.state][language]}</Tag>
          </h3>
          <p>{joiningFields.part.options.find(({ value }) => value === body.part)?.label[language]}</p>
          <p className="bodies__words" lang={foreign}>
            {body.asked}
          </p>
          <p className="field__hint">{whenOf(body, { language, zone, today: dayIn(zone, now) })}</p>
          {body.answerReason && (
            <p className="bodies__words" lang={foreign}>
              {body.answerReason}
            </p>
          )}
          {body.share && <p>{say(t.share, language, { share: formatMoneyWithVat(body.share, language) })}</p>}
          {body.need && (
            <p>
              {t.brings[language]}
              <a className="ds-link" href={`/${language}/cases/${body.need.caseId}`} lang={foreign}>
                {body.need.title}
              </a>
            </p>
          )}
          {body.endReason && (
            <p className="bodies__words" lang={foreign}>
              {body.endReason}
            </p>
          )}
          {takeBack && body.state === 'asked' && (
            <p>
              <a className="ds-link" href={`${takeBack}?back=${body.id}#take-back`}>
                {t.takeBack[language]}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

type When = { readonly language: Language; readonly zone: ReturnType<typeof zoneOf>; readonly today: string };

function whenOf(body: Body, { language, zone, today }: When): string {
  const day = (instant: Instant) => formatDay(dayIn(zone, instant), language);
  const parts = [say(t.askedOn, language, { day: day(body.askedAt) })];
  if (body.answeredAt) parts.push(say(t.answered, language, { day: day(body.answeredAt) }));
  if (body.state === 'asked')
    parts.push(say(body.answerDue < today ? t.late : t.noAnswer, language, { day: formatDay(body.answerDue, language) }));
  if (body.endedAt) parts.push(`${joiningStateText[body.state][language]} ${day(body.endedAt)}`);
  return parts.map((part) => part.replace(/\.$/, '')).join(' · ');
}
