import { redirect } from 'react-router';
import { Button, LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { followWords as t } from './follow-words.ts';

const kinds = { call: t.kindCall, case: t.kindCase, organisation: t.kindOrganisation } as const;

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  return { language, things: await casework.followedBy(actorOf(args)) };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const stop = (await args.request.formData()).get('stop');
  const [what, id] = typeof stop === 'string' ? stop.split(' ') : [];
  if ((what === 'call' || what === 'case' || what === 'organisation') && id) await casework.unfollow(actorOf(args), { what, id });
  return redirect(`/${language}/w/following`);
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.all[params.lang === 'en' ? 'en' : 'nb']);

/** Everything that one follows, with a way to stop. */
export default function Following({ loaderData }: PageProps<typeof loader>) {
  const { language, things } = loaderData;
  if (things.length === 0)
    return (
      <>
        <PageHeading title={t.all[language]} />
        <EmptyState
          title={t.empty[language]}
          action={
            <LinkButton href={`/${language}/cases`} variant="secondary">
              {t.toCases[language]}
            </LinkButton>
          }
        >
          <p>{t.emptyHow[language]}</p>
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeading title={t.all[language]} lead={t.listLead[language]} />
      <form method="post">
        <DataTable
          caption={t.all[language]}
          captionShown="hidden"
          columns={[
            { key: 'name', label: t.nameColumn[language] },
            { key: 'kind', label: t.kindColumn[language] },
            { key: 'stop', label: t.change[language] },
          ]}
          rows={things.map(({ what, id, name, language: written, caseId }) => ({
            key: `${what} ${id}`,
            cells: {
              name: (
                <a
                  className="ds-link"
                  href={`/${language}${what === 'organisation' ? `/w/follow/organisation/${id}` : what === 'case' ? `/cases/${id}` : `/cases/${caseId}/calls/${id}`}`}
                  lang={written === null || written === language ? undefined : written}
                >
                  {name}
                </a>
              ),
              kind: kinds[what][language],
              stop: (
                <Button variant="tertiary" size="sm" name="stop" value={`${what} ${id}`}>
                  {t.stop[language]}
                  <span className="ds-sr-only"> ({name})</span>
                </Button>
              ),
            },
          }))}
        />
      </form>
    </>
  );
}
