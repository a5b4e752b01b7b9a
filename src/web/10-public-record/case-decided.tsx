import type { ProcedureKind } from '#call/procedures';
import { zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import { publicLotsOf } from '#public-record/public-lots';
import type { Language } from '#value/text';
import { lotName } from '../04-call/lots/lot-name.ts';
import { Section } from '../design/layout.tsx';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { caseText } from './case-text.ts';
import { caseTextOf } from './round-text.ts';

/** Who decided what and when, and how the panel stood; nothing before a decision. */
export function WhoDecided({ record, language }: { readonly record: PublicRecord; readonly language: Language }) {
  const decided = record.calls.flatMap(publicLotsOf).flatMap((lot) => (lot.decision ? [{ lot, decision: lot.decision }] : []));
  if (decided.length === 0) return null;
  return (
    <Section id="decided" title={caseText.whoDecided[language]}>
      {decided.map(({ lot, decision }) => (
        <DecidedBy
          key={decision.decidedAt}
          name={lotName(lot, language)}
          kind={lot.kind}
          decision={decision}
          record={record}
          language={language}
        />
      ))}
    </Section>
  );
}

type DecidedByProps = {
  /** Of which lot or stage; empty where there is one. */
  readonly name: string;
  readonly kind: ProcedureKind;
  readonly decision: NonNullable<PublicRecord['calls'][number]['decision']>;
  readonly record: PublicRecord;
  readonly language: Language;
};

function DecidedBy({ name, kind, decision, record, language }: DecidedByProps) {
  const at = decision.decidedAt ? formatInstant(decision.decidedAt, zoneOf(record.country), language) : '';
  return (
    <p>
      {name !== '' && <strong>{name}: </strong>}
      {say(caseText.decidedBy, language, { name: decision.decidedBy, at })}{' '}
      {decision.panel &&
        decision.panel.assessors > 0 &&
        say(caseTextOf(kind).panelLine, language, {
          assessors: decision.panel.assessors,
          links: decision.panel.links,
          recusals: decision.panel.recusals,
        })}
    </p>
  );
}
