import { data, redirect } from 'react-router';
import { superiorOf } from '#party/superior';
import type { Refusal } from '#value/refusal';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { actorOf, caseOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf } from '../case-caption.tsx';
import { interestsText as t } from './text.ts';

async function peopleOf(args: PageArgs) {
  const file = await caseOf(args);
  const ids = [...new Set(file.assignments.map((entry) => entry.personId))];
  const people = ids.map((id) => ({
    id,
    name: file.assignments.find((entry) => entry.personId === id)?.name ?? '',
    superior: superiorOf(file.assignments, id),
  }));
  return { file, people };
}

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, people } = await peopleOf(args);
  const saved = new URL(args.request.url).searchParams.has('saved');
  return { language, caption: captionOf(file, language), people, saved };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, people } = await peopleOf(args);
  const form = await args.request.formData();
  for (const { id, superior } of people) {
    const chosen = form.get(`superior-${id}`);
    const superiorId = typeof chosen === 'string' && chosen !== '' ? chosen : null;
    if (superiorId === superior) continue;
    const named = await casework.nameSuperior(actorOf(args), { caseId: file.id, personId: id, superiorId });
    if (!named.ok) return data<{ readonly refusal: Refusal }>({ refusal: named.refusal }, { status: 422 });
  }
  return redirect(`/${language}/w/cases/${file.id}/people/superiors?saved`);
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.superiorsTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Who answers to whom among the people of a case. */
export default function Superiors({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, caption, people, saved } = loaderData;
  const refused = actionData ? [{ href: '#main', text: refusalText(actionData.refusal, language) }] : [];
  return (
    <>
      <ErrorSummary language={language} items={refused} />
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.superiorsTitle[language]} lead={t.superiorsLead[language]} />
      {saved && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{t.superiorsSaved[language]}</p>
        </Notice>
      )}
      <form method="post" className="act-form flow">
        <div className="form-fields">
          {people.map(({ id, name, superior }) => (
            <div key={id} className="ds-field field">
              <label className="ds-label field__label" htmlFor={`superior-${id}`}>
                {say(t.superiorOf, language, { name })}
              </label>
              <select className="ds-input" id={`superior-${id}`} name={`superior-${id}`} defaultValue={superior ?? ''} data-width="auto">
                <option value="">{t.superiorNobody[language]}</option>
                {people
                  .filter((other) => other.id !== id)
                  .map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
              </select>
            </div>
          ))}
        </div>
        <Button>{t.superiorsSave[language]}</Button>
      </form>
    </>
  );
}
