import type { ReactNode } from 'react';
import type { Casework } from '#casework/casework';
import type { Problem } from '#field/problem';
import type { Typed } from '#field/read-form';
import type { Country } from '#field/field';
import { limitRules } from '#law/time-limit-rules';
import { routeChoiceFields } from '#route/fields';
import type { Language } from '#value/text';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { FieldGroup } from '../field/field-box.tsx';
import { inputId } from '../field/input-id.ts';
import { placeOf } from '../page.ts';
import { routeText } from './text.ts';

export type Offered = ReturnType<Casework['routesFor']>;
type Route = Offered['routes'][number];

export type RouteOptionsProps = {
  readonly language: Language;
  readonly country: Country;
  readonly routes: readonly Route[];
  readonly chosen: string | null;
  readonly problems: readonly Problem[];
  readonly typed?: Typed;
};

/** The lawful routes as a list to choose from, each with what a person must weigh. */
export function RouteOptions({ language, country, routes, chosen, problems, typed }: RouteOptionsProps) {
  const marked = typed ? typed['routeId'] : chosen;
  return (
    <FieldGroup
      props={{ name: 'routeId', field: routeChoiceFields.routeId, language, ...placeOf(country), problems, ...(typed ? { typed } : {}) }}
    >
      <div className="route-options">
        {routes.map((route, index) => {
          const id = index === 0 ? inputId('routeId') : `${inputId('routeId')}-option-${index + 1}`;
          return (
            <div key={route.id} className="route-option">
              <div className="ds-field option">
                <input
                  className="ds-input"
                  type="radio"
                  id={id}
                  name="routeId"
                  value={route.id}
                  defaultChecked={marked === route.id}
                  aria-describedby={`${id}-fits`}
                />
                <label className="ds-label" htmlFor={id}>
                  {route.name[language]}
                </label>
              </div>
              <RouteFacts route={route} language={language} fitsId={`${id}-fits`} />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

function RouteFacts({ route, language, fitsId }: { readonly route: Route; readonly language: Language; readonly fitsId: string }) {
  const t = routeText;
  return (
    <div className="route-option__facts">
      <p id={fitsId}>{route.because[language]}</p>
      <SummaryList
        language={language}
        items={[
          ...(route.whenNot.length > 0
            ? [
                {
                  key: 'not',
                  term: t.whenNot[language],
                  value: (
                    <ul className="plain-list">
                      {route.whenNot.map((text) => (
                        <li key={text.en}>{text[language]}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          { key: 'waiting', term: t.waiting[language], value: waitingIn(route, language) },
          {
            key: 'basis',
            term: t.basis[language],
            value: (
              <ul className="plain-list">
                {route.basis.map((entry) => (
                  <li key={entry.ref}>
                    {entry.ref} <Unverified confidence={entry.confidence} language={language} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </div>
  );
}

function waitingIn(route: Route, language: Language): ReactNode {
  if (route.standstill === 'none') return routeText.waitingNone[language];
  if (route.standstill === 'voluntary') return routeText.waitingVoluntary[language];
  const rule = limitRules[route.standstill];
  return (
    <>
      {rule.counts[language]} ({rule.basis}) <Unverified confidence={rule.confidence} language={language} />
    </>
  );
}

/** The mark of a rule that has not been read in its own source. */
export function Unverified({ confidence, language }: { readonly confidence: 'H' | 'M' | 'L'; readonly language: Language }) {
  return confidence === 'H' ? null : <Tag tone="warning">{routeText.unverified[language]}</Tag>;
}
