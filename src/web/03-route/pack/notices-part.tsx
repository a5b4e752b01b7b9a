import type { Casework } from '#casework/casework';
import { notices } from '#law/routes/notices';
import type { Language } from '#value/text';
import { DataTable } from '../../design/data-table.tsx';
import { Section } from '../../design/layout.tsx';
import { formatDay } from '../../text/format.ts';
import { Unverified } from '../unverified.tsx';
import { noticeName } from './notice-name.ts';
import { noticePlaces, noticeText, onlyWhere } from './notice-text.ts';

type Planned = ReturnType<Casework['plannedNotices']>[number] & { readonly place: keyof typeof noticePlaces };
export type NoticesPartProps = { readonly language: Language; readonly caseId: string; readonly planned: readonly Planned[] };

/** The notices of the chosen route: what, where and when, with a link to each. */
export function NoticesPart({ language, caseId, planned }: NoticesPartProps) {
  const t = noticeText;
  return (
    <Section title={t.title[language]} lead={planned.length > 0 ? t.lead[language] : undefined}>
      {planned.length === 0 ? (
        <p>{t.none[language]}</p>
      ) : (
        <DataTable
          caption={t.title[language]}
          captionShown="hidden"
          columns={[
            { key: 'notice', label: t.noticeColumn[language] },
            { key: 'duty', label: t.duty[language] },
            { key: 'where', label: t.where[language] },
            { key: 'planned', label: t.planned[language] },
            { key: 'latest', label: t.latest[language] },
          ]}
          rows={planned.map(({ notice, duty, place, planned: day, latest }) => ({
            key: notice,
            cells: {
              notice: (
                <>
                  <a className="ds-link" href={`/${language}/w/cases/${caseId}/notices/${notice}`}>
                    {noticeName(notice, language)}
                  </a>{' '}
                  <Unverified confidence={notices[notice].confidence} language={language} />
                  {onlyWhere[notice] && <p className="field__hint notice-when">{onlyWhere[notice][language]}</p>}
                </>
              ),
              duty: (onlyWhere[notice] ? t.mustSometimes : t[duty])[language],
              where: noticePlaces[place][language],
              planned: day ? formatDay(day, language) : t.noDay[language],
              latest: latest ? formatDay(latest, language) : '–',
            },
          }))}
        />
      )}
    </Section>
  );
}
