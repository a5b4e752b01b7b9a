import { advantageFields } from '#assessment/advantage-fields';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Tag } from '../../design/tag.tsx';
import { callOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf } from '../case-caption.tsx';
import { Parts } from './parts.tsx';
import { advantageText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  return {
    language,
    caption: captionOf(file, language),
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    foreign: file.language === language ? undefined : file.language,
    opened: call.openedAt !== null,
    open: call.state === 'opened',
    bidders: (await casework.earlierInvolvement(file, call.id)).map(({ check, ...bidder }) => ({
      ...bidder,
      check: check && { involvement: check.involvement, excluded: check.remedies.includes('excluded') },
    })),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** Everybody who submitted, with what they took part in before the call, and what was found about it. */
export default function Advantage({ loaderData }: PageProps<typeof loader>) {
  const { language, caption, base, foreign, opened, open, bidders } = loaderData;
  const options = advantageFields.involvement.options;
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.title[language]} lead={t.lead[language]} />
      {!opened ? (
        <EmptyState title={t.notOpened[language]}>
          <p>{t.notOpenedHint[language]}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title[language]}
          captionShown="hidden"
          columns={[
            { key: 'bidder', label: t.bidder[language] },
            { key: 'took', label: t.took[language] },
            { key: 'found', label: t.found[language] },
          ]}
          rows={bidders.map(({ organisationId, name, parts, named, check }) => ({
            key: organisationId,
            cells: {
              bidder: name,
              took: <Parts language={language} parts={parts} named={named.length} foreign={foreign} />,
              found: (
                <>
                  {check ? (
                    <Tag tone={check.excluded ? 'warning' : 'success'}>
                      {options.find(({ value }) => value === check.involvement)?.label[language]}
                    </Tag>
                  ) : (
                    <span>{(parts.length > 0 ? t.notYet : t.ifAny)[language]}</span>
                  )}{' '}
                  {open && (
                    <a className="ds-link" href={`${base}/advantage/${organisationId}`}>
                      <span aria-hidden="true">{(check ? t.change : t.record)[language]}</span>
                      <span className="ds-sr-only">{say(t.recordOf, language, { name })}</span>
                    </a>
                  )}
                </>
              ),
            },
          }))}
        />
      )}
      {open && bidders.some(({ check }) => check?.excluded) && (
        <Notice language={language} tone="warning">
          <p>
            {t.thenAside[language]}{' '}
            <a className="ds-link" href={`${base}/set-aside`}>
              {t.setAside[language]}
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}
