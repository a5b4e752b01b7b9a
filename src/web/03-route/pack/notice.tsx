import type { Casework } from '#casework/casework';
import { isNotice } from '#law/routes/notices';
import { steps } from '#law/routes/steps';
import type { Language } from '#value/text';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { ButtonRow, LinkButton } from '../../design/button.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { Tag } from '../../design/tag.tsx';
import { caseOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatDay, formatInstant, formatMoneyWithVat } from '../../text/format.ts';
import { legalBasisText } from '#law/legal-basis';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { noticeName } from './notice-name.ts';
import { noticePlaces, noticeText, onlyWhere } from './notice-text.ts';
import { packText } from './pack-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const code = args.params['notice'] ?? '';
  const planned = casework.plannedNotices(file).find(({ notice }) => notice === code);
  if (!planned) throw new Response(null, { status: 404 });
  const { place, read, fields } = casework.noticeDraft(file, planned.notice);
  return { language, about: aboutCase(file), planned, place, read, fields };
}

export const meta = ({ params }: { params: { lang?: string; notice?: string } }) => {
  const language = params.lang === 'en' ? 'en' : 'nb';
  const code = params.notice ?? '';
  return pageTitle(isNotice(code) ? noticeName(code, language) : noticeText.title[language]);
};

type Field = ReturnType<Casework['noticeDraft']>['fields'][number];

/** One notice: where and when it is published, its fields to copy, what is empty, and the same as data. */
export default function CaseNotice({ loaderData }: PageProps<typeof loader>) {
  const { language, about, planned, place, read, fields } = loaderData;
  const { notice, step, planned: day, latest } = planned;
  const t = noticeText;
  const [required, other] = [fields.filter(({ mandatory }) => mandatory), fields.filter(({ mandatory }) => !mandatory)];
  const missing = required.filter(({ value }) => value === null);
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={noticeName(notice, language)}
        lead={say(t.byHand, language, { place: noticePlaces[place][language] })}
      >
        <ButtonRow>
          <LinkButton href={`/data/case-notices/${about.id}/${notice}.json`} variant="secondary">
            {t.json[language]}
          </LinkButton>
        </ButtonRow>
      </PageHeading>
      <Section>
        <SummaryList
          language={language}
          items={[
            { key: 'planned', term: t.planned[language], value: day ? formatDay(day, language) : t.noDay[language] },
            ...(latest ? [{ key: 'latest', term: t.latest[language], value: formatDay(latest, language) }] : []),
            { key: 'duty', term: t.duty[language], value: t[planned.duty][language] },
            ...(place === 'doffin' ? [{ key: 'form', term: t.form[language], value: say(t.subtype, language, { code: notice }) }] : []),
          ]}
        />
        {onlyWhere[notice] && <p>{onlyWhere[notice][language]}</p>}
        {step && <p>{say(t.withStep, language, { step: steps[step].name[language] })}</p>}
        <Notice language={language} tone={missing.length > 0 ? 'warning' : 'info'}>
          {missing.length === 0 ? (
            <p>{t.complete[language]}</p>
          ) : (
            <>
              <p>{say(t.missing, language, { count: missing.length })}</p>
              <ul>
                {missing.map(({ key, name }) => (
                  <li key={key}>{name[language]}</li>
                ))}
              </ul>
            </>
          )}
        </Notice>
        {!read && <p className="field__hint">{t.notRead[language]}</p>}
      </Section>
      <Section title={t.required[language]}>
        <Fields language={language} written={about.lang} fields={required} />
      </Section>
      {other.length > 0 && (
        <Section title={t.other[language]}>
          <Fields language={language} written={about.lang} fields={other} />
        </Section>
      )}
      <p className="field__hint">{t.jsonNote[language]}</p>
      <p>
        <a className="ds-link" href={`/${language}/w/cases/${about.id}/documents`}>
          {packText.all[language]}
        </a>
      </p>
    </>
  );
}

type FieldsProps = { readonly language: Language; readonly written: Language; readonly fields: readonly Field[] };

/** Fields with what to copy into them, in the language of the case. */
function Fields({ language, written, fields }: FieldsProps) {
  return (
    <dl className="notice-fields">
      {fields.map(({ key, name, id, value }) => (
        <div key={key} className="notice-fields__field">
          <dt>
            {name[language]}
            {id !== null && <code className="notice-fields__id">{id}</code>}
          </dt>
          <dd lang={value && written !== language ? written : undefined}>
            {value ? <Value value={value} language={written} /> : <Tag tone="warning">{noticeText.empty[language]}</Tag>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value, language }: { readonly value: NonNullable<Field['value']>; readonly language: Language }) {
  switch (value.kind) {
    case 'text':
      return value.text.split(/\n+/).map((line, place) => <p key={`${place} ${line}`}>{line}</p>);
    case 'lines':
      return (
        <ul>
          {value.lines.map((line, place) => (
            <li key={`${place} ${line}`}>{line}</li>
          ))}
        </ul>
      );
    case 'code':
      return <code>{value.code}</code>;
    case 'basis':
      return value.refs.map((ref) => legalBasisText(ref, language)).join(' · ');
    case 'money':
      return formatMoneyWithVat(value.money, language);
    case 'day':
      return formatDay(value.day, language);
    case 'instant':
      return formatInstant(value.instant, value.zone, language);
  }
}
