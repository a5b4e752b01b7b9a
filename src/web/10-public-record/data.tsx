import type { ReactNode } from 'react';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { dataText } from './data-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  return { language, facts: casework.openDataFacts(), openings: await casework.openingFigures(), grants: await casework.hasGrants() };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(dataText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function OpenData({ loaderData }: PageProps<typeof loader>) {
  const { language, facts } = loaderData;
  const t = dataText;
  return (
    <>
      <PageHeading title={t.title[language]} lead={t.lead[language]} />
      {facts.prefixState !== 'registeredForm' && (
        <Notice language={language} tone="warning" title={t.prefixTitle[language]}>
          <p>{say(t.unregistered, language, { prefix: facts.ocidPrefix })}</p>
        </Notice>
      )}
      <Files {...loaderData} />
      <Section title={t.what[language]}>
        <ul>
          {[t.whenNeed, t.whenCall, t.whenDecision, t.whenAgreement, t.whenOutcome, t.never].map((line) => (
            <li key={line.en}>{line[language]}</li>
          ))}
        </ul>
      </Section>
      <Section id="policy" title={t.policy[language]}>
        <p>{t.policyFrozen[language]}</p>
        <p>{t.policyPlans[language]}</p>
        <p>{t.policyMoney[language]}</p>
        <Policy {...loaderData} />
      </Section>
      <Verify {...loaderData} />
    </>
  );
}

type Shown = PageProps<typeof loader>['loaderData'];

function Files({ language, grants }: Shown) {
  const t = dataText;
  const link = (path: string): ReactNode => (
    <a className="ds-link hash" href={path}>
      {path}
    </a>
  );
  const pattern = (path: string): ReactNode => <code className="hash">{path}</code>;
  const files = [
    { key: 'releases', file: link('/data/ocds/releases.json'), holds: t.releases, format: 'OCDS 1.1, JSON' },
    { key: 'records', file: link('/data/ocds/records.json'), holds: t.records, format: 'OCDS 1.1, JSON' },
    { key: 'record', file: pattern('/data/ocds/records/{ocid}.json'), holds: t.record, format: 'OCDS 1.1, JSON' },
    { key: 'case', file: pattern('/data/ocds/cases/{case}.json'), holds: t.oneCase, format: 'OCDS 1.1, JSON' },
    {
      key: 'grants',
      file: grants ? link('/data/grants.json') : pattern('/data/grants.json'),
      holds: grants ? t.grants : t.grantsNone,
      format: '360Giving 1.4, JSON',
    },
    { key: 'journal', file: pattern('/data/journal/{case}.json'), holds: t.journal, format: 'JSON' },
    { key: 'measure', file: pattern('/data/measures/{measure}.csv'), holds: t.measure, format: 'CSV, UTF-8' },
    { key: 'past', file: pattern('/data/past-contracts/{ocid}.json'), holds: t.past, format: 'OCDS 1.1, JSON' },
  ];
  return (
    <Section title={t.files[language]} lead={t.filesLead[language]}>
      <DataTable
        caption={t.files[language]}
        captionShown="hidden"
        columns={[
          { key: 'file', label: t.file[language] },
          { key: 'holds', label: t.holds[language] },
          { key: 'format', label: t.format[language] },
        ]}
        rows={files.map(({ key, file, holds, format }) => ({ key, cells: { file, holds: holds[language], format } }))}
      />
    </Section>
  );
}

function Policy({ language, facts, openings }: Shown) {
  const t = dataText;
  const { publisher } = facts;
  return (
    <SummaryList
      language={language}
      items={[
        {
          key: 'publisher',
          term: t.publisher[language],
          value: publisher.uri ? <a href={publisher.uri}>{publisher.name}</a> : publisher.name,
        },
        {
          key: 'licence',
          term: t.licence[language],
          value: (
            <>
              <a href={facts.licence}>{t.licenceName[language]}</a>. {t.licencePast[language]}
            </>
          ),
        },
        { key: 'standard', term: t.standard[language], value: t.standardName[language] },
        ...(facts.prefixState === 'registeredForm'
          ? [{ key: 'prefix', term: 'OCDS', value: say(t.prefixUsed, language, { prefix: facts.ocidPrefix }) }]
          : []),
        {
          key: 'grantPrefix',
          term: '360Giving',
          value: say(facts.grantPrefix === '360G-unregistered' ? t.grantPrefixOpen : t.grantPrefix, language, {
            prefix: facts.grantPrefix,
          }),
        },
        { key: 'openings', term: t.openings[language], value: say(t.openingsText, language, openings) },
        { key: 'access', term: t.access[language], value: t.accessText[language] },
      ]}
    />
  );
}

function Verify({ language, facts }: Shown) {
  const t = dataText;
  return (
    <Section id="verify" title={t.verify[language]}>
      <p>{t.verifyText[language]}</p>
      <code className="command">{`npm run -s twofold -- verify journal.json --public-key ${facts.signing.publicKey}`}</code>
      <SummaryList
        language={language}
        items={[
          { key: 'key', term: t.key[language], value: <span className="hash">{facts.signing.publicKey}</span> },
          { key: 'keyId', term: t.keyId[language], value: <span className="hash">{facts.signing.keyId}</span> },
        ]}
      />
      <p>
        <a className="ds-link" href={`/${language}/verify`}>
          {t.verifyReceipt[language]}
        </a>
      </p>
    </Section>
  );
}
