import { pageAddress, pageSize, readListQuery } from '../10-public-record/list-query.ts';
import { CaseLineCard } from '../10-public-record/case-line-card.tsx';
import { CaseList } from '../design/case-card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { FilterForm } from '../design/filter-form.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Pagination } from '../design/pagination.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { publicText } from './public-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const query = { ...readListQuery(new URL(args.request.url).searchParams), phases: [] };
  const now = casework.now();
  const page = { offset: (query.page - 1) * pageSize, size: pageSize };
  const { lines, total } = await casework.listCases({ ...query, openAt: now }, page);
  return { language, query, lines, total, now };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(publicText.listTitle[params.lang === 'en' ? 'en' : 'nb']);

/** What can be applied for now, soonest closing time first. */
export default function OpenCalls({ loaderData }: PageProps<typeof loader>) {
  const { language, query, lines, total, now } = loaderData;
  const t = publicText;
  const path = `/${language}/calls`;
  const narrowed = query.words !== '' || query.country !== null || query.place !== '';
  return (
    <>
      <PageHeading title={t.listTitle[language]} lead={t.listLead[language]} />
      <FilterForm
        language={language}
        action={path}
        label={t.filterLabel[language]}
        query={{ name: 'q', value: query.words, label: t.words[language] }}
        selects={[
          {
            name: 'country',
            label: t.country[language],
            value: query.country ?? '',
            options: [
              { value: '', label: t.any[language] },
              { value: 'NO', label: t.norway[language] },
              { value: 'EN', label: t.england[language] },
            ],
          },
        ]}
        {...(narrowed ? { clearHref: path } : {})}
      >
        <div className="ds-field">
          <label className="ds-label" htmlFor="filter-place">
            {t.place[language]}
          </label>
          <input className="ds-input" type="text" id="filter-place" name="place" defaultValue={query.place} />
        </div>
      </FilterForm>
      <p className="list-count">{say(t.count, language, { count: total })}</p>
      {lines.length > 0 ? (
        <CaseList>
          {lines.map((line) => (
            <CaseLineCard key={line.id} line={line} language={language} now={now} />
          ))}
        </CaseList>
      ) : narrowed ? (
        <EmptyState title={t.noneFound[language]}>
          <p>{t.noneFoundHint[language]}</p>
        </EmptyState>
      ) : (
        <EmptyState
          title={t.none[language]}
          action={
            <a className="ds-link" href={`/${language}/cases`}>
              {t.seeNeeds[language]}
            </a>
          }
        >
          <p>{t.noneHint[language]}</p>
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
