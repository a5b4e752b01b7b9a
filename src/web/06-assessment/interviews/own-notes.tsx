import type { Casework } from '#casework/casework';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Panel, Section } from '../../design/layout.tsx';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { interviewText as t } from './text.ts';

export type OwnInterviewNotesProps = {
  readonly language: Language;
  readonly written: Language | undefined;
  readonly zone: Zone;
  readonly notes: Awaited<ReturnType<Casework['ownInterviewNotes']>>;
};

/** After the decision or the selection: what was written about one's own interview. */
export function OwnInterviewNotes({ language, written, zone, notes }: OwnInterviewNotesProps) {
  if (notes.length === 0) return null;
  return (
    <Section id="interview" title={t.notesTitle[language]} lead={t.notesLead[language]}>
      {notes.map((record) => (
        <Panel key={record.id}>
          <p className="field__hint">{say(t.recordedAt, language, { at: formatInstant(record.recordedAt, zone, language) })}</p>
          {record.outcome === 'didNotCome' && <p>{t.ownDidNotCome[language]}</p>}
          <div className="prose-plain" lang={written}>
            {record.notes}
          </div>
        </Panel>
      ))}
    </Section>
  );
}
