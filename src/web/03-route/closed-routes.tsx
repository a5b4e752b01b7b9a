import { isNeverOpened } from '#route';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { say } from '../text/say.ts';
import type { Offered } from './offered.ts';
import { routeText } from './text.ts';

type ClosedProps = { readonly offered: Offered; readonly language: Language; readonly caseId: string };

/** The closed routes, each with its reason, and the way for a named person to choose one all the same, where no law forbids it. */
export function Closed({ offered, language, caseId }: ClosedProps) {
  const t = routeText;
  if (offered.excluded.length === 0) return null;
  const title = say(t.excluded, language, { count: offered.excluded.length });
  return (
    <Disclosure summary={title} {...(offered.lawful.length === 0 ? { open: 'open' as const } : {})}>
      <DataTable
        caption={title}
        captionShown="hidden"
        columns={[
          { key: 'route', label: t.excludedColumn[language] },
          { key: 'why', label: t.excludedWhy[language] },
        ]}
        rows={offered.excluded.map((entry) => ({
          key: entry.id,
          cells: {
            route: entry.name[language],
            why: (
              <>
                {entry.because[language]}{' '}
                {!isNeverOpened(entry.code) && (
                  <a className="ds-link" href={`/${language}/w/cases/${caseId}/route/choose?route=${entry.id}`}>
                    {t.chooseAgainst[language]}
                    <span className="ds-sr-only"> ({entry.name[language]})</span>
                  </a>
                )}
              </>
            ),
          },
        }))}
      />
    </Disclosure>
  );
}
