import { DataTable, type DataTableProps } from '../../design/data-table.tsx';
import { say } from '../../text/say.ts';
import { change, ofHundred } from './of-ten.ts';
import type { RequirementFacts } from './requirement-facts.ts';
import { requirementName } from './requirement-name.ts';
import { requirementsText } from './text.ts';

/** Who wins with all requirements, without each of them and without any; and what each of them weighs in that. */
export function WinTables({ facts }: { readonly facts: RequirementFacts }) {
  const { language } = facts;
  const t = requirementsText;
  return (
    <>
      <DataTable {...variants(facts)} />
      <h3>{t.shareTitle[language]}</h3>
      <p>{t.shareLead[language]}</p>
      <DataTable {...shares(facts)} />
    </>
  );
}

function variants({ language, kinds, requirements, simulation }: RequirementFacts): DataTableProps {
  const t = requirementsText;
  const row = (key: string, name: string, figure: (id: string) => number) => ({
    key,
    cells: { name, ...Object.fromEntries(kinds.map(({ id }) => [id, ofHundred(figure(id), language)])) },
  });
  const end = (place: 0 | 1) => (id: string) => simulation.types.find((type) => type.id === id)?.range[place] ?? 0;
  return {
    caption: t.whoCaption[language],
    columns: [
      { key: 'name', label: t.variant[language] },
      ...kinds.map(({ id, label }) => ({ key: id, label: label[language], align: 'number' as const })),
    ],
    rows: [
      { ...row('all', t.allRequired[language], (id) => simulation.all[id] ?? 0), emphasis: 'strong' },
      row('low', t.allLow[language], end(0)),
      row('high', t.allHigh[language], end(1)),
      ...requirements.map(({ requirement }, place) => {
        const name = requirementName(requirement, place, language);
        const without = say(t.without, language, { name: name.charAt(0).toLocaleLowerCase(language) + name.slice(1) });
        return row(String(place), without, (id) => (simulation.all[id] ?? 0) + (simulation.requirements[place]?.dropOne[id] ?? 0));
      }),
      { ...row('none', t.nothing[language], (id) => simulation.none[id] ?? 0), emphasis: 'strong' },
    ],
  };
}

function shares({ language, kinds, requirements, simulation }: RequirementFacts): DataTableProps {
  const t = requirementsText;
  const cells = (name: string, figure: (id: string) => number) => ({
    name,
    ...Object.fromEntries(kinds.map(({ id }) => [id, change(figure(id), language)])),
  });
  return {
    caption: t.shareCaption[language],
    columns: [
      { key: 'name', label: t.requirement[language] },
      ...kinds.map(({ id, label }) => ({ key: id, label: label[language], align: 'number' as const })),
    ],
    rows: requirements.map(({ requirement }, place) => ({
      key: String(place),
      cells: cells(requirementName(requirement, place, language), (id) => simulation.requirements[place]?.shapley[id] ?? 0),
    })),
    total: cells(t.together[language], (id) => (simulation.all[id] ?? 0) - (simulation.none[id] ?? 0)),
  };
}
