import type { Casework } from '#casework/casework';
import type { Instant, Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Panel, Section } from '../../design/layout.tsx';
import { Tag } from '../../design/tag.tsx';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { useClarifyText } from './round-text.ts';

type Asked = Awaited<ReturnType<Casework['clarifications']>>['asked'][number];

export type AskedSoFarProps = {
  readonly facts: {
    readonly language: Language;
    readonly written: Language | undefined;
    readonly now: Instant;
    readonly call: { readonly zone: Zone };
    readonly asked: readonly Asked[];
  };
  readonly nameOf: (submissionId: string) => string;
  readonly titleOf: (questionId: string | null) => string;
};

/** Everything the bidders of a call were asked, with what came of it. */
export function AskedSoFar({ facts, nameOf, titleOf }: AskedSoFarProps) {
  const t = useClarifyText();
  const { language, written, asked, now, call } = facts;
  return (
    <Section title={t.sent[language]}>
      {asked.length === 0 && <p>{t.nothingSent[language]}</p>}
      {asked.map((one) => (
        <Panel key={one.id}>
          <h3>{nameOf(one.submissionId)}</h3>
          <p>
            {say(t.purpose, language, { purpose: one.purpose })} <AnswerState language={language} now={now} zone={call.zone} asked={one} />
          </p>
          {one.questionId && (
            <p lang={written}>
              <strong>{titleOf(one.questionId)}</strong>
            </p>
          )}
          <div className="prose-plain" lang={written}>
            {one.asked}
          </div>
          {one.answeredAt && (
            <div className="clarified prose-plain" lang={one.response === null ? undefined : written}>
              {one.response ?? t.notYours[language]}
            </div>
          )}
        </Panel>
      ))}
    </Section>
  );
}

export type AnswerStateProps = {
  readonly language: Language;
  readonly now: Instant;
  readonly zone: Zone;
  readonly asked: Pick<Asked, 'answeredAt' | 'dueAt'>;
};

/** Whether an answer has come, is awaited or stayed away. */
export function AnswerState({ language, now, zone, asked }: AnswerStateProps) {
  const t = useClarifyText();
  if (asked.answeredAt) return <Tag tone="success">{t.isAnswered[language]}</Tag>;
  if (now < asked.dueAt)
    return (
      <>
        <Tag tone="info">{t.awaited[language]}</Tag> {say(t.waits, language, { at: formatInstant(asked.dueAt, zone, language) })}
      </>
    );
  return <Tag>{t.over[language]}</Tag>;
}
