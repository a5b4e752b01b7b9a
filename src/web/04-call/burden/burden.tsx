import { amountOf, procedureOf } from '#call/procedures';
import { KeyFigures } from '../../design/key-figures.tsx';
import { Section } from '../../design/layout.tsx';
import { problemsToItems } from '../../field/problem-text.ts';
import type { PageArgs, PageProps } from '../../page.ts';
import { formatMoney, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { titleInWords } from '../../title.ts';
import { roughly, roughMoney, roughShare } from './about-figure.ts';
import { AssumptionForm } from './assumption-form.tsx';
import { assumptionFields } from './assumptions.ts';
import { BurdenChart } from './burden-chart.tsx';
import { burdenFactsOf, type BurdenFacts } from './burden-facts.ts';
import { DraftCheck, NothingToCheck } from '../draft-check.tsx';
import { HourSums } from './hour-sums.tsx';
import { RedList } from './red-list.tsx';
import { inWordsOf } from '../../text/call-words.ts';
import { burdenText } from './text.ts';

export const loader = (args: PageArgs) => burdenFactsOf(args);

export const meta = titleInWords(burdenText.title);

/** The cost to others, before it is asked for: what one submission takes, what all of them take, and which questions could go. */
export default function BurdenPage({ loaderData }: PageProps<typeof loader>) {
  const { language, kind, about, basis, edit, assumed } = loaderData;
  const t = inWordsOf(burdenText, kind);
  const shared = { language, kind, about, title: t.title[language] };
  if (basis.questions.length === 0) {
    return <NothingToCheck {...shared} emptyTitle={t.emptyTitle[language]} empty={t.empty[language]} href={`${edit}#field-questions`} />;
  }
  return (
    <DraftCheck
      {...shared}
      lead={findingOf(loaderData)}
      edit={edit}
      problems={problemsToItems(assumed.problems, assumptionFields(basis.currency, kind), language)}
      assumptions={<AssumptionForm facts={loaderData} />}
    >
      <Figures facts={loaderData} />
      <RedList facts={loaderData} />
      <Section title={t.chart[language]}>
        <BurdenChart facts={loaderData} />
      </Section>
      <Section title={t.sums[language]}>
        <HourSums facts={loaderData} />
      </Section>
    </DraftCheck>
  );
}

function findingOf({ language, kind, basis, burden }: BurdenFacts): string {
  const t = inWordsOf(burdenText, kind);
  const facts = { count: basis.submissions, hours: roughly(burden.hours), cost: roughMoney(burden.cost, language) };
  if (amountOf(procedureOf(kind)) === 'none') return say(t.findingOfWork, language, facts);
  if (!basis.value || burden.shareOfValue === null) return say(t.findingNoValue, language, facts);
  return say(t.finding, language, {
    ...facts,
    value: formatMoney(basis.value, language),
    share: roughShare(burden.shareOfValue, language),
  });
}

function Figures({ facts }: { readonly facts: BurdenFacts }) {
  const { language, basis, burden, assumed } = facts;
  const t = burdenText;
  const hours = (figure: number) => say(t.hourCount, language, { hours: roughly(figure) });
  const unchosen = Math.max(basis.submissions - basis.agreements, 0);
  return (
    <KeyFigures
      figures={[
        {
          key: 'each',
          label: t.each[language],
          value: hours(burden.hoursPerSubmission),
          note: say(t.eachNote, language, { cost: roughMoney(burden.costPerSubmission, language) }),
        },
        // How many are chosen is announced, or as many as there is money for: then nobody knows before.
        ...(procedureOf(facts.kind).awards === 'announced'
          ? [
              {
                key: 'notChosen',
                label: t.notChosen[language],
                value: hours(burden.hoursNotChosen),
                note: say(t.notChosenNote, language, { count: unchosen, all: basis.submissions }),
              },
            ]
          : []),
        {
          key: 'reading',
          label: t.reading[language],
          value: hours(burden.readingHours),
          note: say(t.readingNote, language, {
            count: basis.panelSize,
            speed: formatNumber(assumed.rates.readingWordsPerMinute, language),
          }),
        },
      ]}
    />
  );
}
