import { zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import { dayIn, type Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Section } from '../../design/layout.tsx';
import { formatDay, formatMoneyWithVat } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { PhaseTable } from './phase-table.tsx';
import { phaseText as t } from './text.ts';

type Agreement = PublicRecord['agreements'][number];
type Props = { readonly agreement: Agreement; readonly record: PublicRecord; readonly language: Language; readonly level?: 3 | 4 };

/** The phases of an agreement as everybody reads them, and whether the result was bought; nothing for agreements without phases. */
export function PublicPhases({ agreement, record, language, level = 3 }: Props) {
  if (agreement.phases.length === 0) return null;
  const zone = zoneOf(record.country);
  const foreign = record.language === language ? undefined : record.language;
  return (
    <Section title={t.phases[language]} level={level}>
      <PhaseTable phases={agreement.phases} zone={zone} language={language} foreign={foreign} />
      {agreement.purchase && (
        <PurchaseFacts level={level} purchase={agreement.purchase} zone={zone} language={language} foreign={foreign} />
      )}
    </Section>
  );
}

/** Whether the result was bought, at what price, and why. */
export function PurchaseFacts({
  purchase,
  zone,
  language,
  foreign,
  level,
}: {
  readonly purchase: NonNullable<Agreement['purchase']>;
  readonly zone: Zone;
  readonly language: Language;
  readonly foreign: Language | undefined;
  readonly level: 2 | 3 | 4;
}) {
  const day = formatDay(dayIn(zone, purchase.decidedAt), language);
  const price = purchase.price ? formatMoneyWithVat(purchase.price, language) : '';
  return (
    <Section title={t.purchase[language]} level={level}>
      <p>{purchase.buys === 'yes' ? say(t.boughtFor, language, { price, day }) : say(t.notBought, language, { day })}</p>
      <div className="prose-plain" lang={foreign}>
        {purchase.grounds}
      </div>
    </Section>
  );
}
