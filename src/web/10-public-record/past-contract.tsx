import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import { Disclosure } from '../design/disclosure.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { Tag } from '../design/tag.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatBytes, formatDay, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { pastText, statusText } from './past-contract-text.ts';
import { formatPastValue } from './past-value.ts';

/** Characters of the raw release that a page shows; the rest is in the file. */
const mostShown = 4_000;

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const ocid = args.params['ocid'] ?? '';
  const contract = /^[\x21-\x7e]{1,200}$/.test(ocid) ? await casework.findPastContract(ocid) : null;
  if (!contract) throw new Response(null, { status: 404 });
  const { body, language: written, ...facts } = contract;
  const raw = JSON.stringify(body, null, 2);
  return { language, contract: facts, lang: written === language ? undefined : written, raw: raw.slice(0, mostShown), size: raw.length };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? loaderData.contract.title : 'Twofold');

export default function PastContractPage({ loaderData }: PageProps<typeof loader>) {
  const { language, contract, lang } = loaderData;
  const t = pastText;
  return (
    <>
      <PageHeading
        caption={contract.buyerName}
        title={<span lang={lang}>{contract.title}</span>}
        lead={formatPastValue(contract, language) ?? undefined}
      >
        {contract.vcseSupplier && <Tag tone="social">{t.vcse[language]}</Tag>}
        <a className="ds-link" href={`/${language}/past-contracts`}>
          {t.back[language]}
        </a>
      </PageHeading>
      {contract.description && (
        <Section title={t.what[language]}>
          <div className="prose-plain" lang={lang}>
            {contract.description}
          </div>
        </Section>
      )}
      <Facts {...loaderData} />
      <Source {...loaderData} />
    </>
  );
}

type Shown = PageProps<typeof loader>['loaderData'];

function Facts({ language, contract, lang }: Shown) {
  const t = pastText;
  const method = contract.methodDetails ?? contract.method;
  const vcse = contract.vcseSupplier === null ? t.notSaid : contract.vcseSupplier ? t.yes : t.no;
  return (
    <Section title={t.facts[language]}>
      <SummaryList
        language={language}
        items={[
          { key: 'buyer', term: t.buyer[language], value: contract.buyerName || undefined },
          { key: 'supplier', term: t.supplier[language], value: contract.supplierNames || undefined },
          { key: 'vcse', term: t.vcseRow[language], value: vcse[language] },
          { key: 'value', term: t.value[language], value: formatPastValue(contract, language) ?? undefined },
          { key: 'period', term: t.period[language], value: periodText(contract, language) },
          { key: 'method', term: t.method[language], value: method ? <span lang={lang}>{method}</span> : undefined },
          {
            key: 'bidders',
            term: t.bidders[language],
            value: contract.bidders === null ? undefined : formatNumber(contract.bidders, language),
          },
          { key: 'status', term: t.status[language], value: statusIn(contract.status, language) },
          { key: 'cpv', term: t.cpv[language], value: contract.cpv ?? undefined },
          { key: 'region', term: t.region[language], value: contract.region ?? undefined },
          { key: 'ocid', term: t.ocid[language], value: <code>{contract.ocid}</code> },
        ]}
      />
    </Section>
  );
}

function statusIn(status: string | null, language: Language): string | undefined {
  return status === null ? undefined : (statusText[status]?.[language] ?? status);
}

function periodText({ periodStart, periodEnd }: Shown['contract'], language: Language): string | undefined {
  const start = periodStart ? formatDay(periodStart, language) : '';
  const end = periodEnd ? formatDay(periodEnd, language) : '';
  if (start && end) return say(pastText.fromTo, language, { start, end });
  if (start) return say(pastText.from, language, { start });
  return end ? say(pastText.until, language, { end }) : undefined;
}

/** Who published it, under which licence, and the release itself. */
function Source({ language, contract, raw, size }: Shown) {
  const t = pastText;
  return (
    <Section title={t.source[language]}>
      <p>
        {say(t.sourceText, language, {
          source: contract.source,
          date: formatDay(dayIn('Europe/London', contract.date), language),
          licence: contract.sourceLicence,
          loaded: formatDay(dayIn('Europe/London', contract.loadedAt), language),
        })}
      </p>
      {contract.sourceUrl && (
        <p>
          <a className="ds-link" href={contract.sourceUrl} rel="noreferrer">
            {contract.sourceUrl}
          </a>
        </p>
      )}
      <Disclosure summary={t.raw[language]}>
        <p>
          <a className="ds-link" href={`/data/past-contracts/${encodeURIComponent(contract.ocid)}.json`}>
            {say(t.rawWhole, language, { size: formatBytes(size, language) })}
          </a>
        </p>
        {raw.length < size && <p>{t.rawCut[language]}</p>}
        <pre className="raw-json">{raw}</pre>
      </Disclosure>
    </Section>
  );
}
