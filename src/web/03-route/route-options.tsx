import type { Problem } from '#field/problem';
import type { Typed } from '#field/read-form';
import type { Country } from '#field/field';
import { routeChoiceFields } from '#route/fields';
import type { Language } from '#value/text';
import { Button, ButtonRow } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Tag } from '../design/tag.tsx';
import { FieldGroup } from '../field/field-box.tsx';
import { inputId } from '../field/input-id.ts';
import { placeOf } from '../page.ts';
import { Circumstance } from './find-out.tsx';
import type { Offered, OfferedRoute } from './offered.ts';
import { RouteEssence, RouteWork, SignLine, whyOf } from './route-details.tsx';
import { routeText } from './text.ts';

export type RouteOptionsProps = {
  readonly language: Language;
  readonly country: Country;
  readonly offered: Offered;
  readonly chosen: string | null;
  readonly problems: readonly Problem[];
  readonly typed?: Typed;
};

/** The lawful routes to choose from: the best first and open, the others with their details a press away. */
export function RouteOptions({ language, country, offered, chosen, problems, typed }: RouteOptionsProps) {
  const marked = typed ? typed['routeId'] : chosen;
  return (
    <FieldGroup
      props={{ name: 'routeId', field: routeChoiceFields.routeId, language, ...placeOf(country), problems, ...(typed ? { typed } : {}) }}
    >
      <div className="route-options">
        {offered.lawful.map((route, index) => {
          const id = index === 0 ? inputId('routeId') : `${inputId('routeId')}-option-${index + 1}`;
          return (
            <div key={route.id} className="route-option" data-fit={route.fit}>
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
              <Facts route={route} offered={offered} language={language} fitsId={`${id}-fits`} />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

type FactsProps = { readonly route: OfferedRoute; readonly offered: Offered; readonly language: Language; readonly fitsId: string };

function Facts({ route, offered, language, fitsId }: FactsProps) {
  const t = routeText;
  return (
    <div className="route-option__facts">
      <p id={fitsId}>
        <Tag tone={route.fit === 'possible' ? 'neutral' : 'success'}>{t[route.fit][language]}</Tag> {whyOf(route)[language]}
      </p>
      <SignLine route={route} language={language} />
      {route.fit === 'recommended' && <WhenNot route={route} language={language} />}
      <Disclosure summary={t.more[language]}>
        <RouteEssence route={route} language={language} />
        {route.fit !== 'recommended' && <WhenNot route={route} language={language} />}
        <RouteWork route={route} start={offered.ruleDate} language={language} />
      </Disclosure>
    </div>
  );
}

/** What nobody but a person knows: it is to be ticked where it is so. Of the first route it stands in sight. */
function WhenNot({ route, language }: Pick<FactsProps, 'route' | 'language'>) {
  const t = routeText;
  if (route.whenNot.length === 0) return null;
  return (
    <div>
      <p className="route-option__not">{t.whenNot[language]}</p>
      {route.whenNot.map(({ code, text }) => (
        <Circumstance key={code} code={code} text={text[language]} of={route.id} />
      ))}
      <ButtonRow>
        <Button name="intent" value="update" variant="secondary">
          {t.update[language]}
        </Button>
      </ButtonRow>
    </div>
  );
}
