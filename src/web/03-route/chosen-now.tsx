import type { RouteChoice } from '#route';
import { routeOf } from '#law/routes/routes';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import type { Offered } from './offered.ts';
import { routeText } from './text.ts';

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
  const inItsLanguage = (text: string | null) => <span lang={written === language ? undefined : written}>{text}</span>;
  const chosen = say(t.chosenOn, language, { route: route.basis.route.name[language], day: formatDay(chosenOn, language) });
  return (
    <SummaryList
      language={language}
      items={[
        { key: 'route', term: t.chosen[language], value: chosen },
        { key: 'reason', term: t.reason[language], value: inItsLanguage(route.reason) },
        ...(route.basis.override
          ? [
              {
                key: 'override',
                term: t.overridden[language],
                value: (
                  <>
                    {route.basis.override.against[language]} {inItsLanguage(route.overrideReason)}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

type NewerProps = { readonly route: RouteChoice | null; readonly offered: Offered; readonly language: Language };

/** What the rules of today would open or close that those of the choice did not; nothing when nothing changed. */
export function NewerRules({ route, offered, language }: NewerProps) {
  if (!route) return null;
  const t = routeText;
  const nameOf = (id: string): string => routeOf(id)?.name[language] ?? id;
  const closedThen = new Set(route.basis.excluded.map(({ id }) => id));
  const openThen = new Set([route.basis.route.id, ...route.basis.otherLawful.map(({ id }) => id)]);
  const opened = offered.lawful.filter(({ id }) => closedThen.has(id)).map(({ id }) => say(t.newerOpen, language, { route: nameOf(id) }));
  const closed = offered.excluded
    .filter(({ id }) => openThen.has(id) && !(route.basis.override && id === route.routeId))
    .map(({ id, because }) => say(t.newerClosed, language, { route: nameOf(id), why: because[language] }));
  if (opened.length + closed.length === 0) return null;
  return (
    <Notice language={language} tone="info" title={t.newer[language]}>
      <ul>
        {[...opened, ...closed].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
