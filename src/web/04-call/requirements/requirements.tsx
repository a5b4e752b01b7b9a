import { KeyFigures } from '../../design/key-figures.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { problemsToItems } from '../../field/problem-text.ts';
import type { PageArgs, PageProps } from '../../page.ts';
import { formatDay, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { AssumptionForm } from './assumption-form.tsx';
import { allFields } from './assumptions.ts';
import { DraftCheck, NothingToCheck } from '../draft-check.tsx';
import { ExclusionChart } from './exclusion-chart.tsx';
import { findingOf } from './finding.ts';
import { ofHundred } from './of-ten.ts';
import { requirementFactsOf, type RequirementFacts } from './requirement-facts.ts';
import { RequirementByRequirement } from './requirement-by-requirement.tsx';
import { requirementsText } from './text.ts';
import { WinTables } from './win-tables.tsx';

export const loader = (args: PageArgs) => requirementFactsOf(args);

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(requirementsText.title[params.lang === 'en' ? 'en' : 'nb']);

/** Who could not take part, before anybody is kept out: each requirement alone, all together, and what law says about asking it. */
export default function RequirementsPage({ loaderData }: PageProps<typeof loader>) {
  const { language, kind, about, requirements, assumed, edit, chances } = loaderData;
  const t = requirementsText;
  const shared = { language, kind, about, title: t.title[language] };
  if (requirements.length === 0) {
    return <NothingToCheck {...shared} emptyTitle={t.emptyTitle[language]} empty={t.empty[language]} href={`${edit}#field-requirements`} />;
  }
  const fields = allFields(requirements.map(({ requirement }) => requirement));
  return (
    <DraftCheck
      {...shared}
      lead={findingOf(loaderData)}
      edit={edit}
      problems={problemsToItems(assumed.problems, fields, language)}
      assumptions={<AssumptionForm facts={loaderData} />}
    >
      <Origin facts={loaderData} />
      <Figures facts={loaderData} />
      <Section title={t.chart[language]}>
        <ExclusionChart facts={loaderData} />
      </Section>
      <RequirementByRequirement facts={loaderData} />
      <Section title={t.who[language]} lead={(chances === 'settled' ? t.whoLead : t.whoOpen)[language]}>
        {chances === 'settled' && <WinTables facts={loaderData} />}
      </Section>
    </DraftCheck>
  );
}

/** What the figures are and where they come from, before the first of them. */
function Origin({ facts: { language, tenders, assumed, day } }: { readonly facts: RequirementFacts }) {
  const t = requirementsText;
  return (
    <Notice language={language}>
      <p>
        {say(t.assumption, language, { tenders: formatNumber(tenders, language) })}{' '}
        {say(assumed.origin === 'given' ? t.sourceGiven : t.sourceStarting, language, { day: formatDay(day, language) })}
      </p>
    </Notice>
  );
}

function Figures({ facts }: { readonly facts: RequirementFacts }) {
  const { language, simulation, kinds, chances, assumed } = facts;
  const t = requirementsText;
  const figure = (value: number) => formatNumber(value, language, { least: 1, most: 1 });
  const hundred = (share: number) => say(t.ofHundredShort, language, { count: ofHundred(share, language) });
  const made = assumed.types.reduce((sum, { count: [low, high] }) => sum + (low + high) / 2, 0);
  const [first] = kinds;
  const chance = simulation.types.find(({ id }) => id === first?.id);
  return (
    <KeyFigures
      figures={[
        {
          key: 'left',
          label: t.left[language],
          value: figure(simulation.bidders.mean),
          note: say(t.leftNote, language, { made: figure(made) }),
        },
        { key: 'lonely', label: t.lonely[language], value: hundred(simulation.bidders.noneOrOne), note: t.lonelyNote[language] },
        ...(first && chance && chances === 'settled'
          ? [
              {
                key: 'wins',
                label: say(t.wins, language, { many: first.many[language] }),
                value: hundred(chance.win),
                note: say(t.winsNote, language, {
                  low: ofHundred(chance.range[0], language),
                  high: ofHundred(chance.range[1], language),
                }),
              },
            ]
          : []),
      ]}
    />
  );
}
