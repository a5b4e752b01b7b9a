import { buyersNamed } from '../01-need/joining/public-bodies.tsx';
import { zoneOf } from '#party/organisation';
import { afterText as t } from '../07-decision/after-text.ts';
import { LinkButton } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { titleIn } from './case.tsx';
import { CaseDocument, type CaseDocumentProps } from './case-document.tsx';

export type WholeCasePageProps = CaseDocumentProps & { readonly reader: 'public' | 'inside' };

/** The complete case file, for printing: from the public record, with the letters for those who work on the case. */
export function WholeCasePage({ language, record, lines, now, letters, reader }: WholeCasePageProps) {
  const inside = reader === 'inside';
  const title = titleIn(record, language);
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={`/${language}/${inside ? 'w/' : ''}cases/${record.id}`}>
            {buyersNamed(record, language)} · {record.id}
          </a>
        }
        title={<span lang={title.lang}>{title.text}</span>}
        lead={`${t.caseFile[language]}. ${say(t.made, language, { at: formatInstant(now, zoneOf(record.country), language) })}.`}
      >
        {inside && (
          <p className="no-print">
            <LinkButton href={`/data/case-files/${record.id}/${record.id}.zip`} variant="secondary" download={`${record.id}.zip`}>
              {t.archive[language]}
            </LinkButton>
          </p>
        )}
      </PageHeading>
      <CaseDocument language={language} record={record} lines={lines} now={now} letters={letters} />
    </>
  );
}
