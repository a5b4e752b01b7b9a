import { conflictsFields } from '#assessment/fields';
import type { Casework } from '#casework/casework';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { redirectDone } from '../../done/done.ts';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant, formatList } from '../../text/format.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf } from '../case-caption.tsx';
import { conflictsText } from './conflicts-text.ts';
import { kindNames } from './interest-group.tsx';
import { LinkWarnings } from './link-warnings.tsx';
import { WhoInfluences } from './who-influences.tsx';
import { useCallKind } from '../../text/call-kind.ts';
import { useConflictsText } from './round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  return {
    language,
    callKind: call.kind,
    country: file.country,
    zone: call.zone,
    caption: captionOf(file, language),
    opened: call.openedAt !== null,
    ended: call.state === 'decided' || call.state === 'cancelled',
    conflicts: await casework.conflicts(file, call),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const posted = await readPosted(args, conflictsFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const done = await casework.confirmConflicts(actorOf(args), { caseId: file.id, callId: call.id, values: posted.values });
  return done.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/conflicts#assessment`, 'saved')
    : unaccepted(posted, { refusal: done.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(conflictsText.title[params.lang === 'en' ? 'en' : 'nb']);

/** The buyer's watch over conflicts: links to settle, who has declared, and what has been confirmed before the notices. */
export default function Conflicts({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useConflictsText();
  const { language, country, zone, caption, opened, ended, conflicts } = loaderData;
  const { wanted, warnings, organisations, people, confirmed, regime } = conflicts;
  const lead = {
    procurementAct: t.assessmentActLead,
    providerSelection: t.assessmentPsrLead,
    norway: t.assessmentNoLead,
    ownRules: t.assessmentOwnLead,
  }[regime];
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.title[language]} lead={t.lead[language]} />
      {wanted && !ended && !actionData && (
        <Notice language={language} tone="warning" title={t.wanted[language]}>
          <p>{refusalText(wanted, language)}</p>
        </Notice>
      )}
      <Section title={(opened ? t.warningsAfter : t.warnings)[language]}>
        <LinkWarnings language={language} warnings={warnings} />
        <p>
          <a className="ds-link" href={`/${language}/w/organisation-links`}>
            {t.keepLinks[language]}
          </a>
        </p>
      </Section>
      <Section title={t.people[language]}>
        <WhoInfluences language={language} people={people} opened={opened} />
      </Section>
      <EarlyLinks language={language} zone={zone} people={people} />
      <Section title={t.mayBid[language]} lead={t.mayBidText[language]}>
        {organisations.length > 0 ? (
          <ul>
            {organisations.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        ) : (
          <p>{t.nobodyKnown[language]}</p>
        )}
      </Section>
      <Section id="assessment" title={t.assessment[language]} lead={lead[language]}>
        {confirmed.length === 0 ? (
          <p>{t.nothingConfirmed[language]}</p>
        ) : (
          <SummaryList
            language={language}
            items={confirmed.map((entry) => ({
              key: entry.id,
              term: say(t.confirmedAt, language, { name: entry.confirmedBy, at: formatInstant(entry.confirmedAt, zone, language) }),
              value: (
                <>
                  <p>{conflictsFields.outcome.options.find((option) => option.value === entry.outcome)?.label[language]}</p>
                  <div className="prose-plain">{entry.found}</div>
                </>
              ),
            }))}
          />
        )}
        {!ended && (
          <ActForm
            switches="language"
            language={language}
            answer={actionData}
            fields={conflictsFields}
            buttons={<Button>{t.confirm[language]}</Button>}
          >
            <FormFields
              fields={conflictsFields}
              language={language}
              {...placeOf(country)}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : {})}
            />
          </ActForm>
        )}
      </Section>
    </>
  );
}

type People = Awaited<ReturnType<Casework['conflicts']>>['people'];

/** What people declared before the bidders were known, in their own words. */
function EarlyLinks({ language, zone, people }: { readonly language: Language; readonly zone: Zone; readonly people: People }) {
  const t = useConflictsText();
  const callKind = useCallKind();
  const rows = people.flatMap(({ personId, name, early }) => [
    ...(early?.links ?? [])
      .filter((link) => link.statement !== 'none')
      .map((link) => ({
        key: `${personId}-${link.organisationId}`,
        cells: {
          name,
          to: link.organisationName,
          what: [formatList(kindNames(link.kinds, language, callKind), language), link.detail].filter(Boolean).join('. '),
          at: early ? formatInstant(early.declaredAt, zone, language) : '',
        },
      })),
    ...(early?.detail
      ? [{ key: `${personId}-own`, cells: { name, to: '–', what: early.detail, at: formatInstant(early.declaredAt, zone, language) } }]
      : []),
  ]);
  if (rows.length === 0) return null;
  return (
    <Section title={t.earlyLinks[language]} lead={t.earlyLinksLead[language]}>
      <DataTable
        caption={t.earlyLinks[language]}
        captionShown="hidden"
        columns={[
          { key: 'name', label: t.person[language] },
          { key: 'to', label: t.organisation[language] },
          { key: 'what', label: t.link[language] },
          { key: 'at', label: t.declared[language] },
        ]}
        rows={rows}
      />
    </Section>
  );
}
