import { interestFields, rulingFields } from '#assessment/fields';
import type { Interest } from '#assessment/interest';
import type { InterestHint } from '#assessment/interest-hints';
import type { ProcedureKind } from '#call/procedures';
import type { Country } from '#field/field';
import type { Refusal } from '#value/refusal';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Panel } from '../design/layout.tsx';
import { SummaryList, type SummaryItem } from '../design/summary-list.tsx';
import { ActForm } from '../field/act-form.tsx';
import { placeOf } from '../page.ts';
import { formatList } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { useCallKind } from '../text/call-kind.ts';
import { GroupFields } from './group-form.tsx';
import { inWordsOf } from './round-fields.ts';
import { HintList } from './interests/hint-list.tsx';
import { kindNames } from './interests/interest-group.tsx';
import { panelText } from './panel-text.ts';
import { usePanelText } from './round-text.ts';
import { useInterestsText } from './interests/round-text.ts';

export type DeclaredLink = Pick<
  Interest,
  'statement' | 'kinds' | 'whose' | 'fromYear' | 'toYear' | 'detail' | 'state' | 'ruling' | 'measure' | 'rulingReason'
> & {
  readonly id: string;
  readonly person: string;
  readonly organisation: string;
  readonly changed: boolean;
  readonly hints: readonly InterestHint[];
  /** Why the reader may not rule on it. */
  readonly barred: Refusal | null;
  /** Who ruled. */
  readonly ruledBy: string | null;
};

export type PanelLinksProps = {
  readonly language: Language;
  readonly country: Country;
  readonly zone: Zone;
  readonly links: readonly DeclaredLink[];
  readonly answer: Unaccepted | undefined;
};

/** Declared links with their rulings, or with the form that rules on them. */
export function PanelLinks({ links, ...context }: PanelLinksProps) {
  const interestsText = useInterestsText();
  const t = usePanelText();
  const { language, zone } = context;
  const callKind = useCallKind();
  return links.map((link) => (
    <Panel key={link.id}>
      <h3>{say(t.link, language, { person: link.person, organisation: link.organisation })}</h3>
      {isBare(link) ? <p>{t.declaredNone[language]}.</p> : <SummaryList language={language} items={itemsOf(link, callKind, language)} />}
      <HintList language={language} zone={zone} title={interestsText.knownToRuler[language]} hints={link.hints} />
      {link.ruling === null && link.barred && <p>{refusalText(link.barred, language)}</p>}
      {link.ruling === null && !link.barred && <Ruling {...context} link={link} />}
    </Panel>
  ));
}

/** A plain "no link" that nobody has followed up. */
function isBare(link: DeclaredLink): boolean {
  return link.statement === 'none' && !link.changed && link.ruling === null;
}

function itemsOf(link: DeclaredLink, callKind: ProcedureKind, language: Language): readonly SummaryItem[] {
  const declared = { none: panelText.declaredNone, link: panelText.declaredLink, unsure: panelText.declaredUnsure }[
    link.statement ?? 'unsure'
  ][language];
  return [
    {
      key: 'declared',
      term: link.changed ? say(panelText.declaredAgain, language, { what: declared }) : declared,
      value: <Said link={link} language={language} />,
    },
    ...(link.ruling === null ? [] : rulingItems(link, callKind, language)),
  ];
}

function Said({ link, language }: { readonly link: DeclaredLink; readonly language: Language }) {
  const callKind = useCallKind();
  const whose = interestFields.whose.options.find((option) => option.value === link.whose)?.label[language];
  const years = link.fromYear === null && link.toYear === null ? null : `${link.fromYear ?? ''}–${link.toYear ?? ''}`;
  const short = [formatList(kindNames(link.kinds, language, callKind), language), whose, years].filter(Boolean).join(' · ');
  return (
    <>
      {short !== '' && <p>{short}</p>}
      <div className="prose-plain">{link.detail ?? (short === '' ? '–' : '')}</div>
    </>
  );
}

function rulingItems(
  { ruling, state, measure, rulingReason, ruledBy }: DeclaredLink,
  callKind: ProcedureKind,
  language: Language,
): readonly SummaryItem[] {
  const labelOf = (field: 'ruling' | 'state', value: string | null) =>
    inWordsOf(rulingFields, callKind)[field].options.find((option) => option.value === value)?.label[language];
  return [
    {
      key: 'ruling',
      term: panelText.ruling[language],
      value: [labelOf('state', state), labelOf('ruling', ruling === 'allow' ? 'record' : ruling)].filter(Boolean).join('. '),
    },
    ...(measure ? [{ key: 'measure', term: panelText.measure[language], value: <div className="prose-plain">{measure}</div> }] : []),
    { key: 'reason', term: panelText.rulingReason[language], value: <div className="prose-plain">{rulingReason ?? '–'}</div> },
    ...(ruledBy ? [{ key: 'by', term: panelText.ruledBy[language], value: ruledBy }] : []),
  ];
}

type RulingFormProps = Omit<PanelLinksProps, 'links' | 'zone'> & { readonly link: DeclaredLink };

/** Where nothing was declared the form waits behind a line: ruling there is the exception. */
function Ruling(props: RulingFormProps) {
  const t = usePanelText();
  const { language, link, answer } = props;
  if (!isBare(link)) return <RulingForm {...props} />;
  const typed = answer !== undefined && Object.keys(answer.typed).some((name) => name.startsWith(`${link.id}.`));
  return (
    <Disclosure summary={t.ruleAnyway[language]} {...(typed ? { open: 'open' } : {})}>
      <RulingForm {...props} />
    </Disclosure>
  );
}

function RulingForm({ language, country, link, answer }: RulingFormProps) {
  const t = usePanelText();
  return (
    <ActForm switches="language" language={language} answer={undefined} fields={rulingFields} buttons={<Button>{t.rule[language]}</Button>}>
      <input type="hidden" name="interest" value={link.id} />
      <GroupFields
        group={{ key: link.id, name: t.ruling[language] }}
        fields={inWordsOf(rulingFields, useCallKind())}
        language={language}
        {...placeOf(country)}
        problems={answer?.problems ?? []}
        {...(answer ? { typed: answer.typed } : {})}
      />
    </ActForm>
  );
}
