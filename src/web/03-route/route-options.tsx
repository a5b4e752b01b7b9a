import type { Language } from '#value/text';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { Tag } from '../design/tag.tsx';
import { Circumstance } from './find-out.tsx';
import { Limits } from './limits.tsx';
import type { Offered, OfferedRoute } from './offered.ts';
import { RouteEssence, RouteWork, SignLine, whyOf } from './route-details.tsx';
import { routeText } from './text.ts';

export type RouteOptionsProps = {
  readonly language: Language;
  readonly offered: Offered;
  readonly chosen: string | null;
  readonly caseId: string;
};

/** The lawful routes to choose from: the best first and open, the others with their details a press away. */
export function RouteOptions({ language, offered, chosen, caseId }: RouteOptionsProps) {
  const cardOf = (route: OfferedRoute) => (
    <div key={route.id} className="route-option" data-fit={route.fit} data-chosen={route.id === chosen || undefined}>
      <h2 className="route-option__name">{route.name[language]}</h2>
      <Facts route={route} offered={offered} language={language} />
      <LinkButton
        href={`/${language}/w/cases/${caseId}/route/choose?route=${route.id}`}
        variant={route.fit === 'recommended' ? 'primary' : 'secondary'}
      >
        {routeText.chooseThis[language]}
        <span className="ds-sr-only">: {route.name[language]}</span>
      </LinkButton>
    </div>
  );
  // With an answer that fits, what is merely lawful is a press away; without one all stand open.
  const fitting = offered.lawful.filter(({ id, fit }) => fit !== 'possible' || id === chosen);
  const shown = fitting.length > 0 ? fitting : offered.lawful;
  const folded = offered.lawful.filter((route) => !shown.includes(route));
  return (
    <div className="route-options">
      {shown.map(cardOf)}
      {folded.length > 0 && (
        <Disclosure
          summary={say(routeText.alsoLawful, language, {
            names: formatList(
              folded.map(({ name }) => name[language]),
              language,
            ),
          })}
        >
          <div className="route-options">{folded.map(cardOf)}</div>
        </Disclosure>
      )}
    </div>
  );
}

type FactsProps = { readonly route: OfferedRoute; readonly offered: Offered; readonly language: Language };

function Facts({ route, offered, language }: FactsProps) {
  const t = routeText;
  return (
    <div className="route-option__facts">
      <p>
        <Tag tone={route.fit === 'possible' ? 'neutral' : 'success'}>{t[route.fit][language]}</Tag> {whyOf(route)[language]}
      </p>
      {route.fit === 'recommended' && <Limits limits={offered.limits} language={language} />}
      {route.fit === 'recommended' && route.tip && <p>{route.tip[language]}</p>}
      {route.fit === 'recommended' && route.straight && (
        <p>
          <strong>{t.straight[language]}</strong> {route.straight[language]}
        </p>
      )}
      {route.fit === 'recommended' && route.fewer && (
        <p>
          <strong>{t.fewer[language]}</strong> {route.fewer[language]}
        </p>
      )}
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
