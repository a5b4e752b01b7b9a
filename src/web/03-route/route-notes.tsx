import { gate } from '#law/gates';
import { routeOf } from '#law/routes';
import type { Country } from '#field/field';
import type { RouteChoice } from '#route';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Notice } from '../design/notice.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { Unverified, type Offered } from './route-options.tsx';
import { routeText } from './text.ts';

type NotesProps = { readonly offered: Offered; readonly language: Language };

export type ChosenNowProps = {
  readonly language: Language;
  /** The language the reason is written in. */
  readonly written: Language;
  readonly route: RouteChoice | null;
  readonly chosenOn: Day | null;
};

/** The route as it stands; nothing before one has been chosen. */
export function ChosenNow({ language, written, route, chosenOn }: ChosenNowProps) {
  if (!route || !chosenOn) return null;
  const t = routeText;
  const chosen = say(t.chosenOn, language, { route: route.basis.route.name[language], day: formatDay(chosenOn, language) });
  return (
    <SummaryList
      language={language}
      items={[
        { key: 'route', term: t.chosen[language], value: chosen },
        {
          key: 'reason',
          term: t.reason[language],
          value: <span lang={written === language ? undefined : written}>{route.reason}</span>,
        },
      ]}
    />
  );
}

/** What the software cannot know: figures not read in their source, and whether the value was counted whole. */
export function Checks({ offered, language, country }: NotesProps & { readonly country: Country }) {
  const split = gate('valueSplit', country);
  return (
    <Notice language={language} tone="warning" title={routeText.check[language]}>
      <ul>
        {offered.unverified.map((text) => (
          <li key={text.en}>
            <Unverified confidence="M" language={language} /> {text[language]}
          </li>
        ))}
        {split && <li>{split.text[language]}</li>}
      </ul>
    </Notice>
  );
}

/** The closed routes, each with its reason, for whoever asks. */
export function Excluded({ offered, language }: NotesProps) {
  const t = routeText;
  if (offered.excluded.length === 0) return null;
  return (
    <Disclosure summary={say(t.excluded, language, { count: offered.excluded.length })}>
      <DataTable
        caption={say(t.excluded, language, { count: offered.excluded.length })}
        captionShown="hidden"
        columns={[
          { key: 'route', label: t.excludedColumn[language] },
          { key: 'why', label: t.excludedWhy[language] },
        ]}
        rows={offered.excluded.map((entry) => ({
          key: entry.id,
          cells: { route: routeOf(entry.id)?.name[language] ?? entry.id, why: entry.because[language] },
        }))}
      />
    </Disclosure>
  );
}
