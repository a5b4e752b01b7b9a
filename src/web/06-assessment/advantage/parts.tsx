import type { Part } from '#assessment/advantage';
import type { Language } from '#value/text';
import { formatDay } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { advantageText as t } from './text.ts';

export type PartsProps = {
  readonly language: Language;
  readonly parts: readonly Part[];
  /** How many entries of the log name the organisation. */
  readonly named: number;
  readonly foreign: Language | undefined;
};

/** What an organisation took part in before the call, and how long before the closing time everybody could know what was said there. */
export function Parts({ language, parts, named, foreign }: PartsProps) {
  if (parts.length === 0 && named === 0) return <span>{t.nothing[language]}</span>;
  return (
    <ul className="plain-list">
      {parts.map((part) => (
        <li key={`${part.title} ${part.on ?? ''}`}>
          <span lang={foreign}>{say(t.part, language, { title: part.title, on: part.on ? formatDay(part.on, language) : '' })}</span>:{' '}
          {part.sharedOn && part.daysToClosing !== null
            ? say(t.shared, language, { day: formatDay(part.sharedOn, language), days: part.daysToClosing })
            : t.notShared[language]}
        </li>
      ))}
      {named > 0 && <li>{say(t.named, language, { count: named })}</li>}
    </ul>
  );
}
