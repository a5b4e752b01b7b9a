import { phases } from '#lifecycle';
import { CaseList } from '../design/case-card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { FilterForm } from '../design/filter-form.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Pagination } from '../design/pagination.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CaseLineCard } from './case-line-card.tsx';
import { pageAddress, pageSize, readListQuery } from './list-query.ts';
import { recordText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const query = readListQuery(new URL(args.request.url).searchParams);
  const { lines, total } = await casework.listCases({ ...query, openAt: null }, { offset: (query.page - 1) * pageSize, size: pageSize });
  return { language, query, lines, total, now: casework.now() };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(recordText.listTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function CaseListPage({ loaderData }: PageProps<typeof loader>) {
  const { language, query, lines, total, now } = loaderData;
  const path = `/${language}/cases`;
  const narrowed = query.words !== '' || query.phases.length > 0 || query.country !== null || query.place !== '';
  const any = { value: '', label: recordText.any[language] };
  return (
    <>
      <PageHeading title={recordText.listTitle[language]} lead={recordText.listLead[language]} />
      <FilterForm
        language={language}
        action={path}
        label={recordText.filterLabel[language]}
        query={{ name: 'q', value: query.words, label: recordText.words[language] }}
        selects={[
          {
            name: 'phase',
            label: recordText.phase[language],
            value: query.phases[0] ?? '',
            options: [any, ...phases.map(({ key, name }) => ({ value: key, label: name[language] }))],
          },
          {
            name: 'country',
            label: recordText.country[language],
            value: query.country ?? '',
            options: [any, { value: 'NO', label: recordText.norway[language] }, { value: 'EN', label: recordText.england[language] }],
          },
        ]}
        {...(narrowed ? { clearHref: path } : {})}
      />
      <p className="list-count">{say(recordText.count, language, { count: total })}</p>
      {lines.length > 0 ? (
        <CaseList>
          {lines.map((line) => (
            <CaseLineCard key={line.id} line={line} language={language} now={now} />
          ))}
        </CaseList>
      ) : (
        <EmptyState title={narrowed ? recordText.noneFound[language] : recordText.none[language]}>
          {narrowed && <p>{recordText.noneFoundHint[language]}</p>}
        </EmptyState>
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
