import { dialogueFields } from '#dialogue/fields';
import { routeOf } from '#law/routes/routes';
import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { Disclosure } from '../design/disclosure.tsx';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { formatDay, formatMoneyWithVat } from '../text/format.ts';
import { legalBasisText } from '#law/legal-basis';
import { say } from '../text/say.ts';
import { caseText } from './case-text.ts';

type PartProps = { readonly record: PublicRecord; readonly language: Language };

/** The dialogue log: who met, when, and what everybody may know of it. */
export function DialoguePart({ record, language }: PartProps) {
  if (record.dialogue.length === 0) return null;
  const kinds = dialogueFields.kind.options;
  return (
    <Section id="dialogue" title={caseText.dialogue[language]} lead={caseText.dialogueLead[language]}>
      <ul className="dialogue-log">
        {record.dialogue.map((entry) => (
          <li key={entry.id} className="flow">
            <h3>
              {entry.heldOn && <time dateTime={entry.heldOn}>{formatDay(entry.heldOn, language)}</time>} ·{' '}
              {kinds.find((kind) => kind.value === entry.kind)?.label[language]}
            </h3>
            <div lang={record.language}>
              <p className="dialogue-log__who">{entry.participants}</p>
              {(entry.said ?? '').split('\n').map((line) => line && <p key={line}>{line}</p>)}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The route, with its reason and basis as they were frozen on the day of the choice, and why the others were not. */
export function RoutePart({ record, language }: PartProps) {
  const { route } = record;
  if (!route) return null;
  const t = caseText;
  const { basis } = route;
  const doubtful = basis.route.basis.some((entry) => entry.confidence !== 'H');
  return (
    <Section id="route" title={t.route[language]}>
      <p>
        <strong>{basis.route.name[language]}</strong> {doubtful && <Tag tone="warning">{t.unverified[language]}</Tag>}
      </p>
      <SummaryList
        language={language}
        items={[
          { key: 'because', term: t.because[language], value: <span lang={record.language}>{route.reason}</span> },
          {
            key: 'basis',
            term: t.basis[language],
            value: basis.route.basis.map((entry) => legalBasisText(entry.ref, language)).join(' · '),
          },
          ...(basis.override
            ? [
                {
                  key: 'override',
                  term: t.overridden[language],
                  value: (
                    <>
                      {say(t.overriddenAgainst, language, { rule: basis.override.against[language] })}{' '}
                      <span lang={record.language}>{route.overrideReason}</span>
                    </>
                  ),
                },
              ]
            : []),
          ...(route.facts.value ? [{ key: 'value', term: t.value[language], value: formatMoneyWithVat(route.facts.value, language) }] : []),
          ...(basis.otherLawful.length > 0
            ? [{ key: 'other', term: t.otherLawful[language], value: basis.otherLawful.map((other) => other.name[language]).join(' · ') }]
            : []),
        ]}
      />
      {basis.unverified.length > 0 && (
        <ul>
          {basis.unverified.map((text) => (
            <li key={text.en}>
              <Tag tone="warning">{t.unverified[language]}</Tag> {text[language]}
            </li>
          ))}
        </ul>
      )}
      {basis.excluded.length > 0 && (
        <Disclosure summary={t.excluded[language]}>
          <ul>
            {basis.excluded.map((entry) => (
              <li key={entry.id}>
                {routeOf(entry.id)?.name[language] ?? entry.id}: {entry.because[language]}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p>
        {say(t.ruleDate, language, { day: formatDay(route.ruleDate, language) })}
        {basis.ruleSet && ` ${say(t.ruleSet, language, { set: basis.ruleSet })}`}
      </p>
    </Section>
  );
}
