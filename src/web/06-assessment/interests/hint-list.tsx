import { organisationLinkFields } from '#assessment/fields';
import type { InterestHint } from '#assessment/interest-hints';
import { parseDay } from '#value/day';
import { parseInstant, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Notice } from '../../design/notice.tsx';
import { formatDay, formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { hintText } from './text.ts';

export type HintListProps = {
  readonly language: Language;
  readonly zone: Zone;
  readonly title: string;
  readonly hints: readonly InterestHint[];
};

/** What the instance knows that somebody should check. Nothing where it knows nothing. */
export function HintList({ language, zone, title, hints }: HintListProps) {
  if (hints.length === 0) return null;
  return (
    <Notice language={language} title={title}>
      <ul>
        {hints.map((hint) => (
          <li key={hint.code + JSON.stringify(hint.facts)}>{sentence(hint, language, zone)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function sentence({ code, facts }: InterestHint, language: Language, zone: Zone): string {
  const shown = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, shownFact(name, value, { language, zone })]));
  return say(hintText[code], language, shown).trim();
}

function shownFact(name: string, value: string, { language, zone }: { readonly language: Language; readonly zone: Zone }): string {
  if (name === 'kind') return linkKindText(value, language);
  if (name === 'until') return value === '' ? '' : `(${value})`;
  const instant = parseInstant(value);
  if (instant) return formatInstant(instant, zone, language);
  const day = parseDay(value);
  return day ? formatDay(day, language) : value;
}

/** What links two organisations, in the reader's language. */
export function linkKindText(kind: string, language: Language): string {
  return organisationLinkFields.kind.options.find((option) => option.value === kind)?.label[language] ?? kind;
}
