import type { ProcedureKind } from '#call/procedures';
import type { Day } from '#value/day';
import type { Instant, Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Tag } from '../design/tag.tsx';
import { formatDayWithWeekday, formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { afterTextOf } from './round-text.ts';

export type ComplaintStateProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly zone: Zone;
  readonly complaint: { readonly receivedAt: Instant; readonly late: boolean; readonly answerDue: Day; readonly repliedAt: Instant | null };
};

/** When a complaint came, whether in time, and its clock. */
export function ComplaintState({ language, kind, zone, complaint }: ComplaintStateProps) {
  const t = afterTextOf(kind);
  const { receivedAt, late, answerDue, repliedAt } = complaint;
  return (
    <div>
      <p>
        {say(t.received, language, { at: formatInstant(receivedAt, zone, language) })}{' '}
        {late && <Tag tone="warning">{t.late[language]}</Tag>}
      </p>
      <p>
        <strong>
          {repliedAt
            ? say(t.answered, language, { at: formatInstant(repliedAt, zone, language) })
            : say(t.answerBy, language, { day: formatDayWithWeekday(answerDue, language) })}
        </strong>
      </p>
    </div>
  );
}
