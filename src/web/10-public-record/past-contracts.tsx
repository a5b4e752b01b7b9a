import { redirect } from 'react-router';
import type { Casework } from '#casework/casework';
import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { FilterForm } from '../design/filter-form.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Pagination } from '../design/pagination.tsx';
import { Tag } from '../design/tag.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { pageSize, readListQuery } from './list-query.ts';
import { pastText } from './past-contract-text.ts';
import { formatPastValue } from './past-value.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const search = new URL(args.request.url).searchParams;
  const { words, page } = readListQuery(search);
  const query = { words, buyer: nameIn(search, 'buyer'), supplier: nameIn(search, 'supplier'), page };
  const { lines, total } = await casework.listPastContracts(query, { offset: (page - 1) * pageSize, size: pageSize });
  // A page behind the last one, from an old link: the last one.
  if (lines.length === 0 && total > 0) throw redirect(pageAddress(`/${language}/past-contracts`, query, Math.ceil(total / pageSize)));
  return { language, query, lines, total };
}

function nameIn(search: URLSearchParams, key: string): string {
  return readListQuery(new URLSearchParams({ q: search.get(key) ?? '' })).words;
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(pastText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function PastContracts({ loaderData }: PageProps<typeof loader>) {
  const { language, query, lines, total } = loaderData;
  const t = pastText;
  const path = `/${language}/past-contracts`;
  const narrowed = query.words !== '' || query.buyer !== '' || query.supplier !== '';
  return (
    <>
      <PageHeading title={t.title[language]} lead={t.lead[language]} />
      <FilterForm
        language={language}
        action={path}
        label={t.filterLabel[language]}
        query={{ name: 'q', value: query.words, label: t.words[language] }}
        {...(narrowed ? { clearHref: path } : {})}
      >
        <NameFilter name="buyer" label={t.buyer[language]} value={query.buyer} />
        <NameFilter name="supplier" label={t.supplier[language]} value={query.supplier} />
      </FilterForm>
      {total === 0 ? (
        <EmptyState title={narrowed ? t.noneFound[language] : t.none[language]}>
          <p>{narrowed ? t.noneFoundHint[language] : t.noneHint[language]}</p>
        </EmptyState>
      ) : (
        <>
          <p className="list-count">{say(t.count, language, { count: total })}</p>
          <Contracts language={language} lines={lines} />
        </>
      )}
      <Pagination
        language={language}
        page={query.page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        href={(page) => pageAddress(path, query, page)}
      />
    </>
  );
}

function NameFilter({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <input className="ds-input" type="search" id={`filter-${name}`} name={name} defaultValue={value} />
    </div>
  );
}

type Line = Awaited<ReturnType<Casework['listPastContracts']>>['lines'][number];

function Contracts({ language, lines }: { readonly language: Language; readonly lines: readonly Line[] }) {
  const t = pastText;
  return (
    <DataTable
      caption={t.title[language]}
      captionShown="hidden"
      columns={[
        { key: 'title', label: t.contract[language] },
        { key: 'buyer', label: t.buyer[language] },
        { key: 'supplier', label: t.supplier[language] },
        { key: 'value', label: t.value[language] },
        { key: 'date', label: t.date[language] },
      ]}
      rows={lines.map((line) => ({
        key: line.ocid,
        cells: {
          title: (
            <a
              className="ds-link"
              href={`/${language}/past-contracts/${encodeURIComponent(line.ocid)}`}
              lang={line.language === language ? undefined : line.language}
            >
              {line.title}
            </a>
          ),
          buyer: line.buyerName || t.notSaid[language],
          supplier: (
            <span>
              {line.supplierNames || t.notSaid[language]} {line.vcseSupplier && <Tag tone="social">{t.vcse[language]}</Tag>}
            </span>
          ),
          value: formatPastValue(line, language) ?? t.notSaid[language],
          date: formatDay(dayIn('Europe/London', line.date), language),
        },
      }))}
    />
  );
}

function pageAddress(path: string, query: PageProps<typeof loader>['loaderData']['query'], page: number): string {
  const search = new URLSearchParams();
  if (query.words) search.set('q', query.words);
  if (query.buyer) search.set('buyer', query.buyer);
  if (query.supplier) search.set('supplier', query.supplier);
  if (page > 1) search.set('page', String(page));
  const tail = search.toString();
  return tail ? `${path}?${tail}` : path;
}
