import { gateNames } from '#party/enterprise/gates';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Pagination } from '../design/pagination.tsx';
import { pageSize, readListQuery } from '../10-public-record/list-query.ts';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { enterpriseText as t, gateLabels } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { page } = readListQuery(new URL(args.request.url).searchParams);
  const { total, lines } = await casework.listEnterprises({ offset: (page - 1) * pageSize, size: pageSize });
  return {
    language,
    page,
    total,
    lines: lines.map(({ enterprise, findings }) => ({
      id: enterprise.id,
      name: enterprise.name,
      place: enterprise.place,
      bound: gateNames.filter((gate) => findings.gates[gate].state === 'pass'),
    })),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.listTitle[params.lang === 'en' ? 'en' : 'nb']);

/** The public list. What a gate shows is said by its name and never counted: a number would be read as a score. */
export default function EnterpriseList({ loaderData }: PageProps<typeof loader>) {
  const { language, lines, page, total } = loaderData;
  return (
    <>
      <PageHeading title={t.listTitle[language]} lead={t.listLead[language]} />
      {lines.length === 0 ? (
        <EmptyState title={t.listNone[language]}>
          <p>{t.listNoneHint[language]}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.listTitle[language]}
          captionShown="hidden"
          columns={[
            { key: 'name', label: t.name[language] },
            { key: 'place', label: t.place[language] },
            { key: 'bound', label: t.bound[language] },
          ]}
          rows={lines.map(({ id, name, place, bound }) => ({
            key: id,
            cells: {
              name: (
                <a className="ds-link" href={`/${language}/enterprises/${id}`}>
                  {name}
                </a>
              ),
              place,
              bound: bound.length > 0 ? bound.map((gate) => gateLabels[gate][language]).join(' · ') : t.boundNone[language],
            },
          }))}
        />
      )}
      <Pagination
        language={language}
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        href={(to) => `/${language}/enterprises?page=${to}`}
      />
    </>
  );
}
