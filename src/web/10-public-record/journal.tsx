import type { Casework } from '#casework/casework';
import type { ProcedureKind } from '#call/procedures';
import { zoneOf } from '#party/organisation';
import { parseDay } from '#value/day';
import { eventTypes } from '#value/event';
import type { Language } from '#value/text';
import { formatPeriod } from '../09-outcome/period.ts';
import { LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { eventTextOf, journalTextOf } from './round-text.ts';
import { journalText } from './journal-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const record = await casework.findPublicRecord(args.params['case'] ?? '');
  if (!record) throw new Response(null, { status: 404 });
  const foreign = record.language !== language;
  const other = foreign ? record.need.values.otherTitle : null;
  return {
    language,
    caseId: record.id,
    title: other ?? record.need.values.title ?? '',
    lang: foreign && !other ? record.language : undefined,
    kind: record.calls.at(-1)?.kind ?? 'tender',
    zone: zoneOf(record.country),
    lines: await casework.timeline(record.id),
    held: record.calls.some((call) => call.state === 'opened'),
    publicKey: casework.openDataFacts().signing.publicKey,
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(journalText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function JournalPage({ loaderData }: PageProps<typeof loader>) {
  const { language, kind, caseId, title, lang, zone, lines, held } = loaderData;
  const t = journalTextOf(kind);
  return (
    <>
      <PageHeading caption={<span lang={lang}>{title}</span>} title={t.title[language]} lead={t.lead[language]}>
        <a className="ds-link" href={`/${language}/cases/${caseId}`}>
          {t.back[language]}
        </a>
      </PageHeading>
      <DataTable
        caption={t.title[language]}
        captionShown="hidden"
        columns={[
          { key: 'at', label: t.at[language] },
          { key: 'what', label: t.what[language] },
          { key: 'hash', label: t.hash[language] },
        ]}
        rows={lines.map((line) => ({
          key: line.hash,
          cells: {
            at: <time dateTime={line.at}>{formatInstantToSecond(line.at, zone, language)}</time>,
            what: whatHappened(line, kind, language),
            hash: <span className="hash">{line.hash}</span>,
          },
        }))}
      />
      {held && (
        <Notice language={language}>
          <p>{t.held[language]}</p>
        </Notice>
      )}
      <p>{t.inside[language]}</p>
      <HowToCheck {...loaderData} />
    </>
  );
}

type Line = Awaited<ReturnType<Casework['timeline']>>[number];

function whatHappened(line: Line, kind: ProcedureKind, language: Language): string {
  const type = eventTypes.find((known) => known === line.type);
  const what = (type && eventTextOf(kind)[type]?.[language]) ?? line.type;
  const day = (name: string) => {
    const value = line.facts[name];
    return typeof value === 'string' ? parseDay(value) : null;
  };
  const period = { periodStart: day('periodStart'), periodEnd: day('periodEnd') };
  return period.periodStart && period.periodEnd ? say(journalText.about, language, { what, period: formatPeriod(period, language) }) : what;
}

function HowToCheck({ language, caseId, publicKey }: PageProps<typeof loader>['loaderData']) {
  const t = journalText;
  return (
    <Section id="verify" title={t.verify[language]}>
      <ol>
        <li>{t.verify1[language]}</li>
        <li>{t.verify2[language]}</li>
        <li>{t.verify3[language]}</li>
      </ol>
      <code className="command">{`npm run -s twofold -- verify ${caseId}.json --public-key ${publicKey}`}</code>
      <p>{t.key[language]}</p>
      <p className="hash">{publicKey}</p>
      <p>
        <LinkButton href={`/data/journal/${caseId}.json`} variant="secondary" download={`${caseId}.json`}>
          {t.download[language]}
        </LinkButton>
      </p>
    </Section>
  );
}
