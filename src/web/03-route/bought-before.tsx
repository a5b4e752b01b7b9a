import type { Casework } from '#casework/casework';
import { gate } from '#law/gates';
import type { Language, Text } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { formatDay, formatMoneyWithVat } from '../text/format.ts';
import { say } from '../text/say.ts';

const text = {
  title: { en: 'What you have bought of the same kind', nb: 'Det dere har kjøpt av samme slag' },
  lead: {
    en: 'In the last four years. If these belong together with this one, the law counts them as one purchase.',
    nb: 'De siste fire årene. Hører de sammen med dette kjøpet, regner loven dem som ett.',
  },
  what: { en: 'Purchase', nb: 'Kjøp' },
  chosen: { en: 'Route chosen', nb: 'Framgangsmåte valgt' },
  value: { en: 'Value', nb: 'Verdi' },
  alike: { en: 'Alike in', nb: 'Ligner på' },
  cpv: { en: 'CPV class', nb: 'CPV-klasse' },
  service: { en: 'Kind of help', nb: 'Slags hjelp' },
  noValue: { en: 'Not stated', nb: 'Ikke oppgitt' },
  sum: { en: 'With this purchase: {sum}.', nb: 'Sammen med dette kjøpet: {sum}.' },
  left: {
    en: '{count, plural, =0 {} one { One is not in the sum, because its value is missing or stated otherwise.} other { # are not in the sum, because their value is missing or stated otherwise.}}',
    nb: '{count, plural, =0 {} one { Ett er ikke med i summen, fordi verdien mangler eller er oppgitt på en annen måte.} other { # er ikke med i summen, fordi verdien mangler eller er oppgitt på en annen måte.}}',
  },
  otherRules: {
    en: 'Together they fall under other rules than this purchase alone. Write why they do not belong together, or put the whole value into the answers.',
    nb: 'Til sammen faller de under andre regler enn dette kjøpet alene. Skriv hvorfor de ikke hører sammen, eller legg hele verdien inn i svarene.',
  },
} as const satisfies Record<string, Text>;

type Before = Awaited<ReturnType<Casework['boughtBefore']>>;

/** Purchases of the same kind, and whether the rules would be others if they were one; nothing where there are none. */
export function BoughtBefore({ before, language }: { readonly before: Before; readonly language: Language }) {
  const { alike, sum, left, otherRules, mutualBefore } = before;
  const threeYears = mutualBefore ? gate('mutualThreeYears', 'EN') : null;
  if (alike.length === 0) return null;
  return (
    <Section title={text.title[language]} lead={text.lead[language]}>
      <DataTable
        caption={text.title[language]}
        captionShown="hidden"
        columns={[
          { key: 'what', label: text.what[language] },
          { key: 'chosen', label: text.chosen[language] },
          { key: 'alike', label: text.alike[language] },
          { key: 'value', label: text.value[language], align: 'number' },
        ]}
        rows={alike.map((one) => ({
          key: one.caseId,
          cells: {
            what: (
              <a className="ds-link" href={`/${language}/cases/${one.caseId}`} lang={one.language === language ? undefined : one.language}>
                {one.title}
              </a>
            ),
            chosen: formatDay(one.chosenOn, language),
            alike: text[one.by][language],
            value: one.value ? formatMoneyWithVat(one.value, language) : text.noValue[language],
          },
        }))}
      />
      {sum && <p>{say(text.sum, language, { sum: formatMoneyWithVat(sum, language) }) + say(text.left, language, { count: left })}</p>}
      {threeYears && (
        <Notice language={language} tone="warning">
          <p>
            {threeYears.text[language]} ({threeYears.source})
          </p>
        </Notice>
      )}
      {otherRules && (
        <Notice language={language} tone="warning">
          <p>{text.otherRules[language]}</p>
        </Notice>
      )}
    </Section>
  );
}
