import type { Casework } from '#casework/casework';
import type { Language } from '#value/text';
import { Notice } from '../../design/notice.tsx';
import { say } from '../../text/say.ts';
import { linkKindText } from './hint-list.tsx';
import { useConflictsText } from './round-text.ts';

type Warning = Awaited<ReturnType<Casework['conflicts']>>['warnings'][number];

/** Ties between our side and organisations that may bid. */
export function LinkWarnings({ language, warnings }: { readonly language: Language; readonly warnings: readonly Warning[] }) {
  const t = useConflictsText();
  if (warnings.length === 0) return <p>{t.noWarnings[language]}</p>;
  return warnings.map((warning) => (
    <Notice key={JSON.stringify(warning)} language={language} tone="warning">
      <p>{sentence(warning, t, language)}</p>
      {warning.source && <p className="field__hint">{say(t.source, language, { source: warning.source })}</p>}
    </Notice>
  ));
}

function sentence({ ours, person, theirs, kind }: Warning, t: ReturnType<typeof useConflictsText>, language: Language): string {
  if (kind === 'same') return say(t.warningSame, language, { person: person ?? ours, theirs });
  const words = { ours, theirs, kind: linkKindText(kind, language).toLocaleLowerCase(language) };
  return person ? say(t.warningPerson, language, { ...words, person }) : say(t.warningBody, language, words);
}
