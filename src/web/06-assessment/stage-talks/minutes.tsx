import type { StageTalk } from '#assessment/stage-talk';
import type { Language } from '#value/text';
import { formatDayWithWeekday } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { stageTalkText as t } from './text.ts';

/** The minutes of one talk: when, who, and what was said. */
export function StageTalkMinutes({
  language,
  written,
  talk,
}: {
  readonly language: Language;
  readonly written: Language | undefined;
  readonly talk: Pick<StageTalk, 'held' | 'heldOn' | 'attended' | 'minutes' | 'forAll'>;
}) {
  const about = { day: formatDayWithWeekday(talk.heldOn, language), attended: talk.attended ?? '' };
  return (
    <div className="clarified flow">
      <p className="clarified__asked">
        <strong>{say(talk.held === 'held' ? t.heldOn : t.notHeldOn, language, about)}</strong>
      </p>
      <div className="prose-plain" lang={written}>
        {talk.minutes}
      </div>
      {talk.forAll && (
        <>
          <p className="field__hint">{t.toldAll[language]}</p>
          <div className="prose-plain" lang={written}>
            {talk.forAll}
          </div>
        </>
      )}
    </div>
  );
}
