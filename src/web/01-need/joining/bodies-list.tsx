import { joiningState, type Joining } from '#need/joining';
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

type About = {
  /** The name of the body whose case it is. */
  readonly lead: string;
  readonly language: Language;
  /** The language of the case. */
  readonly written: Language;
  readonly country: Country;
  readonly now: Instant;
  /** The page on which a question can be taken back, for those who asked. */
  readonly takeBack?: string;
};

type BodiesListProps = About & { readonly bodies: readonly Body[] };

const tones: Readonly<Record<Body['state'], Tone>> = {
  asked: 'info',
  joined: 'success',
  declined: 'neutral',
  takenBack: 'neutral',
  left: 'warning',
};

/** Each body with what it does or was asked for and what it brings; then who said what, and when. */
export function BodiesList({ bodies, ...about }: BodiesListProps) {
  const { language } = about;
  return (
    <ul className="bodies">
      {bodies.map((body) => (
        <li key={body.id} className="flow">
          <h3>
            {body.organisation.name} <Tag tone={tones[body.state]}>{joiningStateText[body.state][language]}</Tag>
          </h3>
          <Part body={body} about={about} />
          <Words body={body} about={about} />
        </li>
      ))}
    </ul>
  );
}

type OfBody = { readonly body: Body; readonly about: About };

function Part({ body: { state, part, share, need }, about: { lead, language, written } }: OfBody) {
  const inIt = state === 'joined';
  const text = part === 'buyer' ? (inIt ? t.withLead : t.toBuy) : inIt ? t.withMoney : t.toPay;
  return (
    <div>
      <p>{say(text, language, { lead })}</p>
      {share && <p>{say(t.share, language, { share: formatMoneyWithVat(share, language) })}</p>}
      {need && (
        <p>
          {t.brings[language]}
          <a className="ds-link" href={`/${language}/cases/${need.caseId}`} lang={written === language ? undefined : written}>
            {need.title}
          </a>
        </p>
      )}
    </div>
  );
}

/** The question, the answer and the end as quotations, each under who said it and when. */
function Words({ body, about }: OfBody) {
  const { lead, language, written, country, now, takeBack } = about;
  const zone = zoneOf(country);
  const foreign = written === language ? undefined : written;
  const name = body.organisation.name;
  const day = (instant: Instant) => formatDay(dayIn(zone, instant), language);
  return (
    <>
      <Said who={say(t.askedOn, language, { lead, day: day(body.askedAt) })} lang={foreign} words={body.asked} />
      {body.answeredAt && (
        <Said who={say(t.answered, language, { body: name, day: day(body.answeredAt) })} lang={foreign} words={body.answerReason} />
      )}
      {body.state === 'asked' && (
        <p>{say(body.answerDue < dayIn(zone, now) ? t.late : t.noAnswer, language, { day: formatDay(body.answerDue, language) })}</p>
      )}
      {body.endedAt && (
        <Said
          who={say(body.state === 'left' ? t.leftOn : t.takenBackOn, language, { lead, body: name, day: day(body.endedAt) })}
          lang={foreign}
          words={body.endReason}
        />
      )}
      {takeBack && body.state === 'asked' && (
        <p>
          <a className="ds-link" href={`${takeBack}?back=${body.id}#take-back`}>
            {say(t.takeBackFrom, language, { body: name })}
          </a>
        </p>
      )}
    </>
  );
}

type SaidProps = { readonly who: string; readonly words: string | null | undefined; readonly lang: Language | undefined };

function Said({ who, words, lang }: SaidProps) {
  return (
    <figure className="bodies__said">
      <figcaption>{who}</figcaption>
      <blockquote className="bodies__words" lang={lang}>
        {words}
      </blockquote>
    </figure>
  );
}
