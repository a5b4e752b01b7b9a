import { isExpired } from '#party/enterprise/evidence';
import { statementsOn, type Statement } from '#party/enterprise/profile';
import { profileTopics, topicGroups, topicNames, type ProfileTopic } from '#party/enterprise/topics';
import type { Country } from '#field/field';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { placeOf } from '../page.ts';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { enterpriseText as t, groupNames, readerTexts, strengthTexts } from './text.ts';

type Shown = { readonly statements: readonly Statement[]; readonly country: Country; readonly day: Day; readonly language: Language };
/** `own`: with the ways to write; every topic is there, said or not. */
type Props = Shown & { readonly own?: 'own' };

/** A profile topic by topic, each statement with what stands behind it. */
export function Statements({ own, ...shown }: Props) {
  const { statements, language } = shown;
  return topicGroups.map((group) => {
    const topics = topicNames.filter((name) => profileTopics[name].group === group && (own || statementsOn(statements, name).length > 0));
    return (
      topics.length > 0 && (
        <Section key={group} level={3} title={groupNames[group][language]}>
          <ul className="profile-topics">
            {topics.map((topic) => (
              <Topic key={topic} topic={topic} {...shown} {...(own ? { own } : {})} />
            ))}
          </ul>
        </Section>
      )
    );
  });
}

function Topic({ topic, own, statements, ...shown }: Props & { readonly topic: ProfileTopic }) {
  const { language } = shown;
  const { label, count } = profileTopics[topic];
  const said = statementsOn(statements, topic);
  const write = (to: string, words: string) => (
    <a className="ds-link" href={`/${language}/w/enterprise/${topic}/${to}`}>
      {words}
      <span className="ds-sr-only">: {label[language]}</span>
    </a>
  );
  return (
    <li id={topic} className="profile-topic">
      <div className="profile-topic__head">
        <h4>{label[language]}</h4>
        {own && (said.length === 0 || count === 'many') && write('new', (said.length === 0 ? t.add : t.addAnother)[language])}
      </div>
      {own && said.length === 0 && <p className="not-provided">{t.nothing[language]}</p>}
      {said.map((statement) => (
        <div key={statement.id} className="profile-statement">
          <StatementShown statement={statement} {...shown} />
          {own && (
            <p>
              {t.readBy[language]} {readerTexts[statement.reader][language]}. {write(statement.id, t.change[language])}
            </p>
          )}
        </div>
      ))}
    </li>
  );
}

/** One statement: what it says, and what stands behind it. */
export function StatementShown({ statement, country, day, language }: Omit<Shown, 'statements'> & { readonly statement: Statement }) {
  const { fields } = profileTopics[statement.topic];
  const { values, evidenceClass, shownBy, evidenceDate, evidenceExpires } = statement;
  const expires =
    evidenceExpires === null
      ? null
      : say(isExpired({ expires: evidenceExpires }, day) ? t.ranOut : t.until, language, { day: formatDay(evidenceExpires, language) });
  const behind = [shownBy, say(t.dated, language, { day: formatDay(evidenceDate, language) }), expires].filter((part) => part !== null);
  return (
    <>
      <div lang={statement.language === language ? undefined : statement.language}>
        <FieldSummary fields={fields} values={values} only={answered(values)} language={language} {...placeOf(country)} />
      </div>
      <p className="profile-statement__behind">
        <strong>{strengthTexts[evidenceClass][language]}</strong>: {behind.join(' · ')}
      </p>
    </>
  );
}

function answered(values: object): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === null || (Array.isArray(value) && value.length === 0) ? [] : [name]));
}
