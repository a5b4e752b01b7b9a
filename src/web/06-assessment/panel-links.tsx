import { rulingFields } from '#assessment/fields';
import type { Interest } from '#assessment/interest';
import type { Country } from '#field/field';
import type { Language } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { Panel } from '../design/layout.tsx';
import { SummaryList, type SummaryItem } from '../design/summary-list.tsx';
import { ActForm } from '../field/act-form.tsx';
import { placeOf } from '../page.ts';
import { say } from '../text/say.ts';
import { GroupFields } from './group-form.tsx';
import { panelText as t } from './panel-text.ts';

export type DeclaredLink = {
  readonly id: string;
  readonly person: string;
  readonly organisation: string;
  readonly statement: 'link' | 'unsure';
  readonly detail: string | null;
  /** Whether the reader declared it; nobody rules on their own. */
  readonly own: boolean;
  readonly ruling: Interest['ruling'];
  readonly rulingReason: string | null;
};

export type PanelLinksProps = {
  readonly language: Language;
  readonly country: Country;
  readonly links: readonly DeclaredLink[];
  readonly answer: Unaccepted | undefined;
};

/** Declared links with their rulings, or with the form that rules on them. */
export function PanelLinks({ language, country, links, answer }: PanelLinksProps) {
  return links.map((link) => (
    <Panel key={link.id}>
      <h3>{say(t.link, language, { person: link.person, organisation: link.organisation })}</h3>
      <SummaryList language={language} items={itemsOf(link, language)} />
      {link.ruling === null && link.own && <p>{t.ownLink[language]}</p>}
      {link.ruling === null && !link.own && <RulingForm language={language} country={country} link={link} answer={answer} />}
    </Panel>
  ));
}

function itemsOf(link: DeclaredLink, language: Language): readonly SummaryItem[] {
  const declared = (link.statement === 'link' ? t.declaredLink : t.declaredUnsure)[language];
  const ruling = rulingFields.ruling.options.find((option) => option.value === link.ruling);
  return [
    { key: 'declared', term: declared, value: <Words text={link.detail} /> },
    ...(ruling
      ? [
          { key: 'ruling', term: t.ruling[language], value: ruling.label[language] },
          { key: 'reason', term: t.rulingReason[language], value: <Words text={link.rulingReason} /> },
        ]
      : []),
  ];
}

function Words({ text }: { readonly text: string | null }) {
  return <div className="prose-plain">{text ?? '–'}</div>;
}

type RulingFormProps = Omit<PanelLinksProps, 'links'> & { readonly link: DeclaredLink };

function RulingForm({ language, country, link, answer }: RulingFormProps) {
  return (
    <ActForm switches="language" language={language} answer={undefined} fields={rulingFields} buttons={<Button>{t.rule[language]}</Button>}>
      <input type="hidden" name="interest" value={link.id} />
      <GroupFields
        group={{ key: link.id, name: t.ruling[language] }}
        fields={rulingFields}
        language={language}
        {...placeOf(country)}
        problems={answer?.problems ?? []}
        {...(answer ? { typed: answer.typed } : {})}
      />
    </ActForm>
  );
}
