import type { Country } from '#field/field';
import { gate } from '#law/gates';
import { circumstances, isCircumstance } from '#law/routes/circumstances';
import type { AskedFact } from '#law/routes/facts';
import { routeFactFields, type RouteFacts } from '#route/fields';
import type { Language, Text } from '#value/text';
import { Button, ButtonRow } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { inputId } from '../field/input-id.ts';
import { say } from '../text/say.ts';
import { askedIn, factFieldsIn } from './fact-fields.ts';
import type { Offered } from './offered.ts';
import { routeText } from './text.ts';

/** The question of the guide behind a fact of the law. */
const questionOf: Readonly<Partial<Record<AskedFact, keyof typeof routeFactFields>>> = {
  valueMinor: 'value',
  staffSpinOut: 'staffRequest',
  corporateSuccession: 'staffRequest',
};

/** The questions without an answer that would change what is lawful or what comes first. */
export function openQuestions(
  { asks }: Pick<Offered, 'asks'>,
  { country, answers }: { readonly country: Country; readonly answers: Pick<RouteFacts, 'reservation'> },
): readonly (keyof typeof routeFactFields)[] {
  // How many could take part is asked only of those who keep the competition for some.
  const reserves = answers.reservation !== null && answers.reservation !== 'none';
  // Whose proposals one hopes for closes nothing: it only moves what stands first.
  const asked = askedIn(country).filter((name) => name !== 'approach' && (name !== 'eligibleSuppliers' || reserves));
  // A fact with its own name is a question of that name.
  return [...new Set(asks.map((fact) => questionOf[fact] ?? (fact as keyof typeof routeFactFields)))].filter((name) =>
    asked.includes(name),
  );
}

type FindOutProps = {
  readonly offered: Offered;
  readonly answers: Pick<RouteFacts, 'reservation'>;
  readonly language: Language;
  readonly country: Country;
  readonly caseId: string;
};

/** The open questions that would change the answer, each with the way to its place in the guide. */
export function FindOut({ offered, answers, language, country, caseId }: FindOutProps) {
  const open = openQuestions(offered, { country, answers });
  if (open.length === 0) return null;
  return (
    <Section id="find" title={routeText.find[language]} lead={routeText.findLead[language]}>
      <ul>
        {open.map((name) => (
          <li key={name}>
            <a href={`/${language}/w/cases/${caseId}/route#${inputId(name)}`}>{routeFactFields[name].label[language]}?</a>{' '}
            {changesOf(name, { offered, country, language })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** In a sentence or two, which answers to an open question would put another route first; '' where the question has no list of answers. */
export function changesOf(name: keyof typeof routeFactFields, { offered, country, language }: ChangesProps): string {
  const moves = movesOf(name, { offered, country, language });
  if (!moves) return '';
  return moves.length === 0 ? routeText.whatIfSame[language] : moves.map((move) => say(routeText.whatIf, language, move)).join(' ');
}

/** The same in one line where several answers would: on paper only which routes they are. */
export function changesInShort(name: keyof typeof routeFactFields, about: ChangesProps): string {
  const moves = movesOf(name, about) ?? [];
  if (moves.length < 2) return changesOf(name, about);
  return say(routeText.whatIfFirst, about.language, { routes: [...new Set(moves.map(({ route }) => route))].join(' · ') });
}

/** Whether some answer would put another route first, as far as that is known: a question without a list of answers may. */
export function couldMove(name: keyof typeof routeFactFields, about: ChangesProps): boolean {
  return movesOf(name, about)?.length !== 0;
}

type ChangesProps = Pick<FindOutProps, 'offered' | 'country' | 'language'>;

/** Each answer to an open question that would put another route first, with that route; `null` where the question has no list of answers. */
function movesOf(name: keyof typeof routeFactFields, { offered, country, language }: ChangesProps) {
  const known = offered.whatIf.find(({ fact }) => fact === name);
  const field = factFieldsIn(country)[name];
  if (!known || field.kind !== 'choice') return null;
  return known.moves.flatMap(({ value, name: route }) => {
    const option = field.options.find((one) => one.value === value);
    return option && route ? [{ answer: option.label[language], route: route[language] }] : [];
  });
}

/** In a line, before the routes, that the answer may change. */
export function OpenAnswers({ offered, answers, language, country }: Omit<FindOutProps, 'caseId'>) {
  // Only those of which an answer would put another route first: the list below has the others too.
  const count = openQuestions(offered, { country, answers }).filter((name) => couldMove(name, { offered, country, language })).length;
  return count === 0 ? null : (
    <p>
      <a className="ds-link" href="#find">
        {say(routeText.openAnswers, language, { count })}
      </a>
    </p>
  );
}

/** How sure the answer is: limits not read in their source and who can confirm them, what the facts leave open, and what only people know. */
export function WhatToCheck({ offered, language, country }: Pick<FindOutProps, 'offered' | 'language' | 'country'>) {
  const split = gate('valueSplit', country);
  const isLimit = (text: Text) => offered.limits.some((limit) => limit.text.en === text.en);
  const open = offered.unverified.filter((text) => !isLimit(text));
  return (
    <Notice language={language} tone="warning" title={routeText.check[language]}>
      {offered.limits.some(({ sure }) => !sure) && (
        <p>
          {routeText.checkLead[language]} {(country === 'NO' ? routeText.whoConfirmsNO : routeText.whoConfirmsEN)[language]}
        </p>
      )}
      {open.length > 0 && (
        <ul>
          {open.map((text) => (
            <li key={text.en}>{text[language]}</li>
          ))}
        </ul>
      )}
      {split && <p>{split.text[language]}</p>}
    </Notice>
  );
}

/** What somebody ticked, with the way to take it back. */
export function Said({ answers, language }: { readonly answers: RouteFacts; readonly language: Language }) {
  const said = answers.circumstances.filter(isCircumstance);
  if (said.length === 0) return null;
  return (
    <Section title={routeText.youSaid[language]} lead={routeText.youSaidLead[language]}>
      {said.map((code) => (
        <Circumstance key={code} code={code} text={circumstances[code][language]} checked="checked" />
      ))}
      <ButtonRow>
        <Button name="intent" value="update" variant="secondary">
          {routeText.update[language]}
        </Button>
      </ButtonRow>
    </Section>
  );
}

type CircumstanceProps = { readonly code: string; readonly text: string; readonly checked?: 'checked'; readonly of?: string };

/** One sentence to tick where it is so. `of` tells the same sentence under two routes apart. */
export function Circumstance({ code, text, checked, of }: CircumstanceProps) {
  const id = inputId(`circumstances.${of ?? 'said'}.${code}`);
  return (
    <div className="ds-field option">
      <input className="ds-input" type="checkbox" id={id} name="circumstances" value={code} defaultChecked={checked === 'checked'} />
      <label className="ds-label" htmlFor={id}>
        {text}
      </label>
    </div>
  );
}
