import type { ReactNode } from 'react';
import { routeFactFields, type RouteFacts } from '#route/fields';
import type { Language, Text } from '#value/text';
import { SummaryList } from '../design/summary-list.tsx';
import { formatDay, formatMoney, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { changesInShort, couldMove, openQuestions, WhatToCheck } from './find-out.tsx';
import { Limits } from './limits.tsx';
import { isFree, MainDays, whyOf } from './route-details.tsx';
import type { SheetData } from './sheet-data.ts';
import { routeText } from './text.ts';

/** What is to be decided, on one page. */
export function ToDecide({ data }: { readonly data: SheetData }) {
  const { language, country, offered, first, chosen } = data;
  const t = routeText;
  return (
    <>
      <SummaryList language={language} items={rowsOf(data)} />
      <MainDays
        title={chosen ? t.when : t.whenIf}
        planned={chosen?.planned ?? first?.plan?.steps ?? []}
        start={chosen?.on ?? offered.ruleDate}
        language={language}
      />
      {!chosen && first?.plan && isFree(first.plan) && <p className="field__hint">{t.freeDays[language]}</p>}
      <WhatToCheck offered={offered} language={language} country={country} />
      {!chosen && (
        <div className="route-sheet__decision">
          <strong>{t.decision[language]}</strong>
          {[t.decisionYes, t.decisionOther, t.decisionNo, t.decisionBack].map((choice) => (
            <span key={choice.en} className="route-sheet__box">
              {choice[language]}
            </span>
          ))}
          <span>{t.decisionMeans[language]}</span>
          {first?.straight && <span className="route-sheet__line">{t.ownRules[language]}</span>}
          <span className="route-sheet__line">{t.decisionSign[language]}</span>
        </div>
      )}
    </>
  );
}

/** The rows of the page in the order in which whoever decides asks; a row about which nothing is known is left out. */
function rowsOf(data: SheetData) {
  const { language, about, country, need, talks, answers, offered, first, chosen } = data;
  const t = routeText;
  // On paper only what would change what comes first; the page has them all.
  const open = openQuestions(offered, { country, answers }).filter((name) => couldMove(name, { offered, country, language }));
  const others = offered.lawful.filter(({ id }) => id !== first?.id).map(({ name }) => name[language]);
  const rows: readonly (Row | null)[] = [
    row('need', t.theNeed, [
      <span key="need" lang={about.lang}>
        {[need.title, need.summary && inShort(need.summary, language)].filter(Boolean).join('. ')}
      </span>,
      need.peopleCount !== null && ` ${say(t.people, language, { count: formatNumber(need.peopleCount, language) })}.`,
    ]),
    row('scope', t.scope, scopeOf(answers, language)),
    offered.limits.length === 0
      ? null
      : {
          key: 'limits',
          term: say(t.limits, language, { count: offered.limits.length }),
          value: <Limits limits={offered.limits} language={language} />,
        },
    row('decide', chosen ? t.decided : t.toDecide, first ? <strong>{decisionOf(data, first)}</strong> : t.none[language]),
    // Once chosen, the reason that somebody gave stands in its place.
    row('why', t.why, first && !chosen && whyOf(first)[language]),
    row('how', t.howItIsDone, first && !chosen && first.tip?.[language]),
    row('others', t.alsoLawfulShort, !chosen && others.length > 0 && say(t.inAnnex, language, { names: others.join(' · ') })),
    row('not', t.notIf, first && list(first.whenNot.map(({ code, text }) => ({ key: code, text: text[language] })))),
    row('straight', t.straight, straightAnswer(data)),
    row(
      'offers',
      t.hasOffered,
      talksOf(({ kind }) => kind === 'offer'),
    ),
    row(
      'talks',
      t.talkedWith,
      talksOf(({ kind }) => kind !== 'offer'),
    ),
    row('fewer', t.fewer, first && !chosen && first.fewer?.[language]),
    row(
      'find',
      t.stillOpen,
      list(
        open.map((name) => ({
          key: name,
          text: `${routeFactFields[name].label[language]}? ${changesInShort(name, { offered, country, language })}`,
        })),
      ),
    ),
  ];
  return rows.filter((one) => one !== null);

  function row(key: string, term: Text, value: ReactNode): Row | null {
    return value === null || value === undefined || value === '' || value === false ? null : { key, term: term[language], value };
  }

  function talksOf(which: (talk: SheetData['talks'][number]) => boolean): ReactNode {
    return list(
      talks.filter(which).map(({ id, participants, heldOn }) => ({
        key: id,
        text: [participants, heldOn && formatDay(heldOn, language)].filter(Boolean).join(', '),
      })),
      about.lang,
    );
  }
}

type Row = { readonly key: string; readonly term: string; readonly value: ReactNode };

function list(lines: readonly { readonly key: string; readonly text: string }[], lang?: Language): ReactNode {
  if (lines.length === 0) return null;
  return (
    <ul className="route-sheet__conditions" {...(lang ? { lang } : {})}>
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}

function decisionOf({ language, chosen }: SheetData, { name }: NonNullable<SheetData['first']>): string {
  const route = name[language];
  return chosen
    ? say(routeText.toDecideDone, language, { route, day: formatDay(chosen.on, language), reason: chosen.reason ?? '' })
    : say(routeText.toDecideOpen, language, { route });
}

/** The route without a competition that anybody thinks of first, by regime. */
const generalDirect = { PSR: 'PSR-A', PA23: 'PA-7', LOA: 'NO-11' } as const;

/** The first question of whoever decides, where there is one answer: may one go straight to one supplier; `null` where that depends. */
function straightAnswer({ language, answers, offered, first }: SheetData): string | null {
  if (first?.straight) return first.straight[language];
  if (offered.regime === null || offered.lawful.some(({ ocds }) => ocds.procurementMethod === 'direct')) return null;
  const general = generalDirect[offered.regime];
  const closed = offered.excluded.find(({ id }) => id === general);
  if (!closed) return null;
  const known = answers.existingProvider === 'knowsOne' ? ` ${routeText.straightKnown[language]}` : '';
  return say(routeText.straightNo, language, { because: closed.because[language] }) + known;
}

/** The beginning of a text, as much as one page has room for; a few words more are better than a reader who misses the end. */
function inShort(text: string, language: Language): string {
  return isLong(text) ? say(routeText.needInAnnex, language, { text: text.split(/\s+/).slice(0, mostWords).join(' ') }) : text;
}

/** Whether page one has only the beginning of a text. */
export function isLong(text: string): boolean {
  return text.split(/\s+/).length > mostWords + 20;
}

const mostWords = 50;

/** The amount with its part of a year, and the months, as far as they are known; '' where neither is. */
function scopeOf({ value, durationMonths }: Pick<RouteFacts, 'value' | 'durationMonths'>, language: Language): string {
  const months = durationMonths ?? 0;
  // In whole hundreds of pounds or kroner: it is for comparing, not for a budget.
  const aYear = value && months > 12 ? Math.round((value.minor * 12) / months / 10_000) * 10_000 : null;
  return [
    value ? formatMoneyWithVat(value, language) : null,
    durationMonths === null ? null : say(routeText.months, language, { count: durationMonths }),
    value && aYear !== null ? say(routeText.aYear, language, { amount: formatMoney({ ...value, minor: aYear }, language) }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
