import type { Instant, Zone } from '#value/instant';
import type { Language } from '#value/text';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { useScoringText } from '../round-text.ts';

export type ClarifiedPoint = {
  readonly id: string;
  readonly question: string | null;
  readonly asked: string;
  readonly askedAt: Instant;
  readonly dueAt: Instant;
  readonly response: string | null;
  readonly answeredAt: Instant | null;
};

export type ClarifiedProps = {
  readonly language: Language;
  readonly written: Language | undefined;
  readonly zone: Zone;
  readonly now: Instant;
  readonly points: readonly ClarifiedPoint[];
};

/** What a bidder was asked after the opening and answered: beside the submission, never in it, and with its dates. */
export function Clarified({ language, written, zone, now, points }: ClarifiedProps) {
  const t = useScoringText();
  if (points.length === 0) return null;
  return (
    <section className="clarified flow" aria-labelledby="clarified">
      <h2 id="clarified">{t.clarified[language]}</h2>
      {points.map((point) => (
        <article key={point.id} className="flow">
          <p className="clarified__asked">
            <strong>{say(t.asked, language, { at: formatInstant(point.askedAt, zone, language) })}</strong>
          </p>
          {point.question && <p lang={written}>{say(t.aboutQuestion, language, { question: point.question })}</p>}
          <div className="prose-plain" lang={written}>
            {point.asked}
          </div>
          {point.answeredAt ? (
            <>
              <p>
                <strong>{say(t.answered, language, { at: formatInstant(point.answeredAt, zone, language) })}</strong>
              </p>
              <div className="prose-plain" lang={written}>
                {point.response}
              </div>
            </>
          ) : (
            <p className="not-provided">
              {now < point.dueAt ? say(t.awaited, language, { at: formatInstant(point.dueAt, zone, language) }) : t.noAnswer[language]}
            </p>
          )}
        </article>
      ))}
    </section>
  );
}
