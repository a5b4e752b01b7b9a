import { redirect } from 'react-router';
import { procedureOf } from '#call/procedures';
import { caseRoles, isScoring, type CaseRole } from '#party/role';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Button } from '../design/button.tsx';
import { interestsText } from '../06-assessment/interests/text.ts';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { roleTextOf } from '../work/case-text.ts';
import { roleFieldsOf } from './role-fields.ts';
import { callText } from './text.ts';

export async function loader(args: PageArgs) {
  const file = await caseOf(args);
  const given = new URL(args.request.url).searchParams.get('given');
  return {
    language: visitOf(args).language,
    about: aboutCase(file),
    country: file.country,
    assignments: file.assignments,
    procedure: procedureOf(file.calls.at(-1)?.kind ?? 'tender'),
    given: file.assignments.find((entry) => `${entry.role}.${entry.personId}` === given) ?? null,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const posted = await readPosted(args, roleFieldsOf('tender'), { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  const { email, role } = posted.values;
  if (posted.problems.length > 0 || !email || !role) return unaccepted(posted, { problems: posted.problems });
  const done = await casework.giveRole(actorOf(args), { caseId: file.id, email, role });
  if (!done.ok) return unaccepted(posted, { refusal: done.refusal });
  const after = await caseOf(args);
  const person = after.assignments.find((entry) => entry.role === role && entry.name === done.value.name);
  return redirect(`/${language}/w/cases/${file.id}/people?given=${role}.${person?.personId ?? ''}`);
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(callText.peopleTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Who has which role, how many are needed, and a form to give one more. */
export default function CasePeople({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, given } = loaderData;
  const t = callText;
  const fields = roleFieldsOf(loaderData.procedure.kind);
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.peopleTitle[language]} lead={t.peopleLead[language]} />
      {given && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{say(t.given, language, { name: given.name, role: roleTextOf(loaderData.procedure.kind)[given.role][language] })}</p>
        </Notice>
      )}
      <Section title={t.now[language]}>
        <RolesNow data={loaderData} />
        {country === 'NO' && (
          <p>
            <a className="ds-link" href={`/${language}/w/cases/${about.id}/people/superiors`}>
              {interestsText.superiorsTitle[language]}
            </a>
          </p>
        )}
      </Section>
      <Section title={t.give[language]} lead={t.giveLead[language]}>
        <ActForm
          switches="language"
          language={language}
          answer={actionData}
          fields={fields}
          buttons={<Button>{t.giveButton[language]}</Button>}
        >
          <FormFields
            fields={fields}
            language={language}
            {...placeOf(country)}
            problems={actionData?.problems ?? []}
            {...(actionData ? { typed: actionData.typed } : {})}
          />
        </ActForm>
      </Section>
      <p>
        <a className="ds-link" href={`/${language}/w/cases/${about.id}`}>
          {t.backToCase[language]}
        </a>
      </p>
    </>
  );
}

function RolesNow({ data: { language, assignments, procedure } }: { readonly data: Awaited<ReturnType<typeof loader>> }) {
  const t = callText;
  const panel = new Set(assignments.filter(({ role }) => isScoring(role)).map(({ personId }) => personId)).size;
  const neededFor = (role: CaseRole, named: number) => {
    if (role === 'opener') return say(t.atLeast, language, { named, needed: procedure.openers.named });
    if (isScoring(role)) return say(t.atLeastInPanel, language, { named: panel, needed: procedure.panelSize });
    return '–';
  };
  const shown = caseRoles.filter((role) => (role !== 'raiser' && role !== 'jointBody') || assignments.some((entry) => entry.role === role));
  const rows = shown.map((role) => {
    const names = assignments.filter((entry) => entry.role === role).map((entry) => entry.name);
    return {
      key: role,
      cells: {
        role: roleTextOf(procedure.kind)[role][language],
        people: names.length > 0 ? names.join(', ') : t.nobody[language],
        needed: neededFor(role, names.length),
      },
    };
  });
  return (
    <DataTable
      caption={t.now[language]}
      captionShown="hidden"
      columns={[
        { key: 'role', label: t.role[language] },
        { key: 'people', label: t.people[language] },
        { key: 'needed', label: t.needed[language] },
      ]}
      rows={rows}
    />
  );
}
