import { buyersBehind, sharesOf } from '#need/joining';
import type { CaseFile } from '#public-record/case-file';
import type { Money } from '#value/money';
import type { Language } from '#value/text';
import { Notice } from '../../design/notice.tsx';
import { formatList, formatMoneyWithVat } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { joiningText as t } from './text.ts';

/** What the guide has to say about the value where several buy together; `null` where one buys alone. */
export type JointValue = {
  readonly names: readonly string[];
  /** What the others have stated, in the terms of the value. */
  readonly shares: Money | null;
  readonly unknown: number;
  /** The answer, where it cannot be the value for all: it is not more than the others alone. */
  readonly tooLow: Money | null;
};

/** Reads from a case what all who buy together have stated, beside the value that was answered. */
export function jointValueOf(
  file: Pick<CaseFile, 'organisation' | 'joinings'>,
  value: Money | null,
  local: Pick<Money, 'currency' | 'vat'>,
): JointValue | null {
  const buyers = buyersBehind(file);
  if (buyers.length === 1) return null;
  const { sum, unknown } = sharesOf(file.joinings, value ?? local);
  return {
    names: buyers.map(({ name }) => name),
    shares: sum > 0 ? { ...(value ?? local), minor: sum } : null,
    unknown,
    tooLow: value !== null && sum > 0 && value.minor <= sum ? value : null,
  };
}

/** Where several buy together the law counts one value for all (FOA § 5-4; PA23 s.4 and Sch. 3; Directive 2014/24/EU art. 5 and 38). */
export function JointValueNote({ joint, language }: { readonly joint: JointValue | null; readonly language: Language }) {
  if (!joint) return null;
  return (
    <Notice language={language} tone={joint.tooLow ? 'warning' : 'info'} title={t.valueTitle[language]}>
      <p>
        {[
          say(t.valueText, language, { names: formatList(joint.names, language) }),
          ...(joint.shares ? [say(t.valueShares, language, { sum: formatMoneyWithVat(joint.shares, language) })] : []),
          say(t.valueUnknown, language, { count: joint.unknown }),
          ...(joint.tooLow ? [say(t.valueLow, language, { value: formatMoneyWithVat(joint.tooLow, language) })] : []),
        ]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
    </Notice>
  );
}
