import { stopPointFields } from '#agreement/phase-fields';
import type { PublicRecord } from '#public-record';
import { dayIn, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import { DataTable } from '../../design/data-table.tsx';
import { formatDay, formatMoneyWithVat } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { phaseText as t } from './text.ts';

export type ShownPhase = PublicRecord['agreements'][number]['phases'][number];

export type PhaseTableProps = {
  readonly phases: readonly ShownPhase[];
  readonly zone: Zone;
  readonly language: Language;
  /** The language of the case, where it is not the reader's. */
  readonly foreign: Language | undefined;
  /** Who decided, by phase: for people at work. */
  readonly deciders?: Readonly<Record<string, string>>;
};

/** Phases in their order: what each should show, when it ran, what was decided and why, and what it cost. */
export function PhaseTable({ phases, language, foreign, ...about }: PhaseTableProps) {
  // After a stop nothing more begins, is decided or is paid.
  const stopped = phases.find(({ stopPoint }) => stopPoint?.verdict === 'stop')?.position ?? Infinity;
  return (
    <DataTable
      caption={t.phases[language]}
      captionShown="hidden"
      columns={[
        { key: 'phase', label: t.phase[language] },
        { key: 'when', label: t.when[language] },
        { key: 'stopPoint', label: t.stopPoint[language] },
        { key: 'payment', label: t.payment[language] },
      ]}
      rows={phases.map((phase) => ({
        key: phase.id,
        cells: {
          phase: (
            <div>
              {phase.position}. <span lang={foreign}>{phase.title}</span>
              <span className="phase-table__note" lang={foreign}>
                {phase.milestone}
              </span>
            </div>
          ),
          when: phase.position > stopped ? t.notCarriedOut[language] : whenOf(phase, language),
          stopPoint: phase.position > stopped ? '–' : <StopPointCell phase={phase} language={language} foreign={foreign} {...about} />,
          payment:
            phase.position > stopped ? (
              '–'
            ) : (
              <div>
                {paymentOf(phase, language).map((line) => (
                  <span className="phase-table__line" key={line}>
                    {line}
                  </span>
                ))}
              </div>
            ),
        },
      }))}
    />
  );
}

function StopPointCell({ phase, zone, language, foreign, deciders }: Omit<PhaseTableProps, 'phases'> & { readonly phase: ShownPhase }) {
  const { stopPoint } = phase;
  if (!stopPoint) return t.notDecided[language];
  const reached = stopPointFields.reached.options.find(({ value }) => value === stopPoint.reached)?.label[language] ?? '';
  const verdict = (stopPoint.verdict === 'stop' ? t.stopped : t.wentOn)[language];
  const who = deciders?.[phase.id];
  return (
    <div>
      <strong>{say(t.onDay, language, { verdict, day: formatDay(dayIn(zone, stopPoint.decidedAt), language) })}</strong>
      <span className="phase-table__note">{say(t.reached, language, { reached })}</span>
      <span className="phase-table__note" lang={foreign}>
        {stopPoint.reasons}
      </span>
      {who && <span className="phase-table__note">{say(t.byWhom, language, { name: who })}</span>}
    </div>
  );
}

function whenOf({ startsOn, endsOn }: ShownPhase, language: Language): string {
  if (!startsOn || !endsOn) return t.notBegun[language];
  return say(t.fromTo, language, { start: formatDay(startsOn, language), end: formatDay(endsOn, language) });
}

/** The largest payment first, then what was found due, or what was paid of it. */
function paymentOf({ payment, stopPoint, paid }: ShownPhase, language: Language): readonly string[] {
  const most = say(t.most, language, { amount: formatMoneyWithVat(payment, language) });
  if (paid?.paid && paid.paidOn)
    return [say(t.paidAmount, language, { amount: formatMoneyWithVat(paid.paid, language), day: formatDay(paid.paidOn, language) }), most];
  if (!stopPoint?.due) return [most];
  const due =
    stopPoint.due.minor === 0
      ? t.nothingDue[language]
      : say(t.dueAmount, language, { amount: formatMoneyWithVat(stopPoint.due, language) });
  return [due, most];
}
