import { budgetFields } from '#need/budgets';
import type { NeedValues } from '#need/fields';
import { whoGains } from '#need/who-gains';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { Tag } from '../design/tag.tsx';
import { formatMoney, formatPercent } from '../text/format.ts';
import { say } from '../text/say.ts';

const text = {
  title: { en: 'Who pays, and who would gain', nb: 'Hvem betaler, og hvem ville tjent på det' },
  lead: {
    en: 'A first estimate by those who wrote the need, in money a year.',
    nb: 'Et første anslag fra dem som skrev behovet, i penger per år.',
  },
  wrongPocket: {
    en: '{payer} pays most today. {share} of the money saved would fall on {gainer}.',
    nb: '{payer} betaler mest i dag. {share} av pengene som spares, ville havnet hos {gainer}.',
  },
  samePocket: { en: '{payer} pays most today and would save most.', nb: '{payer} betaler mest i dag og ville spart mest.' },
  budget: { en: 'Budget', nb: 'Budsjett' },
  pays: { en: 'Pays today', nb: 'Betaler i dag' },
  gains: { en: 'Would save', nb: 'Ville spart' },
  life: { en: 'Besides money', nb: 'Ellers' },
  ask: { en: 'Ask those who gain to take part', nb: 'Be den som tjener på det, om å være med' },
  sure: { en: 'How sure', nb: 'Hvor sikkert' },
} as const;

type Budget = NeedValues['budgets'][number];
export type WhoGainsPartProps = {
  readonly budgets: readonly Budget[];
  readonly language: Language;
  /** The language the need is written in. */
  readonly written: Language;
};

/** The prevention note: the finding in a sentence, then the budgets in a table. Nothing where none was written. */
export function WhoGainsPart({ budgets, language, written }: WhoGainsPartProps) {
  if (budgets.length === 0) return null;
  const own = written === language ? undefined : written;
  return (
    <Section id="who-gains" title={text.title[language]} lead={text.lead[language]}>
      <WhoGainsFinding budgets={budgets} language={language} />
      <DataTable
        caption={text.title[language]}
        captionShown="hidden"
        columns={[
          { key: 'budget', label: text.budget[language] },
          { key: 'pays', label: text.pays[language], align: 'number' },
          { key: 'gains', label: text.gains[language], align: 'number' },
          { key: 'life', label: text.life[language] },
          { key: 'sure', label: text.sure[language] },
        ]}
        rows={budgets.map((budget, place) => ({
          key: budget.id ?? String(place),
          cells: {
            budget: nameOf(budget, language),
            pays: budget.pays ? formatMoney(budget.pays, language) : '–',
            gains: budget.gains ? formatMoney(budget.gains, language) : '–',
            life: <span lang={own}>{budget.life ?? ''}</span>,
            sure: (
              <Tag tone={budget.confidence === 'known' ? 'success' : 'neutral'}>
                {budgetFields.confidence.options.find(({ value }) => value === budget.confidence)?.label[language]}
              </Tag>
            ),
          },
        }))}
      />
    </Section>
  );
}

type FindingProps = Omit<WhoGainsPartProps, 'written'>;

/** Who pays most and who would gain most, in a sentence; nothing where that cannot be said. */
export function WhoGainsFinding({ budgets, language }: FindingProps) {
  const { payer, gainer, share } = whoGains(budgets);
  if (!payer || !gainer) return null;
  const named = { payer: nameOf(payer, language), gainer: nameOf(gainer, language), share: formatPercent(share, language) };
  return <p className="finding">{say(payer === gainer ? text.samePocket : text.wrongPocket, language, named)}</p>;
}

/** The way from who gains to asking them to share the cost; nothing where they pay already. */
export function AskWhoGains({ budgets, language, caseId }: FindingProps & { readonly caseId: string }) {
  const { payer, gainer } = whoGains(budgets);
  if (!gainer || payer === gainer) return null;
  return (
    <Notice language={language}>
      <WhoGainsFinding budgets={budgets} language={language} />
      <p>
        <a className="ds-link" href={`/${language}/w/cases/${caseId}/joining?part=payer#ask`}>
          {text.ask[language]}
        </a>
      </p>
    </Notice>
  );
}

/** The name of the body, or the kind of budget where none is given. */
function nameOf({ budget, whose }: Budget, language: Language): string {
  return whose ?? budgetFields.budget.options.find(({ value }) => value === budget)?.label[language] ?? '';
}
