import { redirect } from 'react-router';
import { organisationLinkFields } from '#assessment/fields';
import { zoneOf } from '#party/organisation';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Pick } from '../../design/pick.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { linkKindText } from './hint-list.tsx';
import { interestsText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  return { language, ...(await casework.organisationLinks(actorOf(args))) };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const actor = actorOf(args);
  const posted = await readPosted(args, organisationLinkFields, { country: language === 'nb' ? 'NO' : 'EN', moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  const text = (name: string) => {
    const value = posted.form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const here = `/${language}/w/organisation-links`;
  if (posted.intent === 'end') {
    const ended = await casework.endOrganisationLink(actor, text('link'));
    return ended.ok ? redirect(here) : unaccepted(posted, { refusal: ended.refusal });
  }
  if (posted.intent === 'names') {
    const kept = await casework.setInterestNames(actor, text('names') === 'name' ? 'name' : 'role');
    return kept.ok ? redirect(`${here}#names`) : unaccepted(posted, { refusal: kept.refusal });
  }
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const added = await casework.addOrganisationLink(actor, { fromId: text('from'), toId: text('to'), values: posted.values });
  return added.ok ? redirect(here) : unaccepted(posted, { refusal: added.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.linksTitle[params.lang === 'en' ? 'en' : 'nb']);

/** The links between organisations that a body keeps, and how it shows people in the public extract. */
export default function OrganisationLinks({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, name, links, organisations, interestNames } = loaderData;
  const context = {
    language,
    ...placeOf(language === 'nb' ? 'NO' : 'EN'),
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  const typed = (field: string) => {
    const value = actionData?.typed[field];
    return typeof value === 'string' ? value : '';
  };
  return (
    <>
      <PageHeading title={t.linksTitle[language]} lead={say(t.linksLead, language, { name })} />
      <Section title={t.linksKept[language]}>
        {links.length === 0 ? (
          <EmptyState title={t.linksNone[language]}>
            <p>{t.linksNoneText[language]}</p>
          </EmptyState>
        ) : (
          <Kept data={loaderData} />
        )}
      </Section>
      <Section title={t.linksAdd[language]}>
        <ActForm
          switches="language"
          language={language}
          answer={actionData}
          fields={organisationLinkFields}
          buttons={<Button>{t.linksAddButton[language]}</Button>}
        >
          <div className="form-fields">
            <Pick
              language={language}
              name="from"
              label={t.linksFirst[language]}
              choose={t.linksChoose[language]}
              options={organisations}
              chosen={typed('from')}
            />
            <FormFields {...context} fields={organisationLinkFields} only={['kind']} />
            <Pick
              language={language}
              name="to"
              label={t.linksSecond[language]}
              choose={t.linksChoose[language]}
              options={organisations}
              chosen={typed('to')}
            />
            <FormFields {...context} fields={organisationLinkFields} only={['source']} />
          </div>
        </ActForm>
      </Section>
      <Section id="names" title={t.namesTitle[language]} lead={t.namesLead[language]}>
        <form method="post" className="act-form flow">
          <fieldset className="ds-fieldset field field--group">
            <legend className="ds-label field__label">{t.namesLegend[language]}</legend>
            {(['role', 'name'] as const).map((value) => (
              <div key={value} className="ds-field option">
                <input
                  className="ds-input"
                  type="radio"
                  id={`names-${value}`}
                  name="names"
                  value={value}
                  defaultChecked={interestNames === value}
                />
                <label className="ds-label" htmlFor={`names-${value}`}>
                  {(value === 'role' ? t.namesRole : t.namesName)[language]}
                </label>
              </div>
            ))}
          </fieldset>
          <Button name="intent" value="names" variant="secondary">
            {t.namesSave[language]}
          </Button>
        </form>
      </Section>
    </>
  );
}

function Kept({ data: { language, links } }: { readonly data: Awaited<ReturnType<typeof loader>> }) {
  const zone = zoneOf(language === 'nb' ? 'NO' : 'EN');
  return (
    <DataTable
      caption={t.linksKept[language]}
      captionShown="hidden"
      columns={[
        { key: 'what', label: t.linksWhat[language] },
        { key: 'source', label: t.linksSource[language] },
        { key: 'by', label: t.linksKeptBy[language] },
        { key: 'state', label: t.linksState[language] },
      ]}
      rows={links.map((link) => ({
        key: link.id,
        cells: {
          what: (
            <>
              {link.fromName} → {link.toName}
              <br />
              {linkKindText(link.kind, language)}
            </>
          ),
          source: link.source,
          by: say(t.by, language, { at: formatInstant(link.recordedAt, zone, language), name: link.recordedBy }),
          state: link.endedAt ? (
            say(t.linksEnded, language, { at: formatInstant(link.endedAt, zone, language) })
          ) : (
            <form method="post">
              <input type="hidden" name="link" value={link.id} />
              <Button name="intent" value="end" variant="secondary" size="sm">
                {t.linksEnd[language]}
                <span className="ds-sr-only"> {say(t.linksEndLong, language, { from: link.fromName, to: link.toName })}</span>
              </Button>
            </form>
          ),
        },
      }))}
    />
  );
}
