import { solutionFields, withdrawalFields } from '#dialogue/solution-fields';
import { facets } from '#need/term';
import { localityOf, zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { DataTable } from '../../design/data-table.tsx';
import { Section, WithAside } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { ApproachTag, Tag } from '../../design/tag.tsx';
import { FieldSummary } from '../../field/field-summary.tsx';
import { visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatDay, formatInstant, formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { FollowLinks } from '../../work/follow-links.tsx';
import { viewerContext } from '../../context.ts';
import { pageTitle } from '../../title.ts';
import { mostNeeds, NeedsThatFit } from './needs-that-fit.tsx';
import { writtenIn } from './solution-card.tsx';
import { solutionText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const solutionId = args.params['solution'] ?? '';
  const solution = await casework.findPublicSolution(solutionId);
  if (!solution) throw new Response(null, { status: 404 });
  const actor = args.context.get(viewerContext)?.actor;
  return {
    language,
    solution,
    follows: actor !== undefined && (await casework.follows(actor, { what: 'organisation', id: solution.organisationId })),
    history: await casework.solutionHistory(solutionId),
    found: await casework.needsOfPublicSolution(solutionId, mostNeeds),
  };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? writtenIn(loaderData.solution, loaderData.language).title : 'Twofold');

/** The public page of a solution. */
export default function SolutionPage({ loaderData }: PageProps<typeof loader>) {
  const { language, solution, history, found, follows } = loaderData;
  const t = solutionText;
  const { title, text, lang } = writtenIn(solution, language);
  const { values } = solution;
  const zone = zoneOf(solution.country);
  const place = { language, locality: localityOf(solution.country) };
  const written = solution.language === language ? undefined : solution.language;
  const answered = (names: readonly (keyof typeof solutionFields)[]) =>
    names.filter((name) => values[name] !== null && !(Array.isArray(values[name]) && values[name].length === 0));
  return (
    <>
      <PageHeading caption={solution.organisationName} title={<span lang={lang}>{title}</span>} lead={<span lang={lang}>{text}</span>}>
        {solution.approaches.map((approach) => (
          <ApproachTag key={approach} approach={approach} language={language} said="meaning" />
        ))}
        {solution.demo && <Tag tone="neutral">{t.demo[language]}</Tag>}
      </PageHeading>
      {solution.state === 'withdrawn' && solution.withdrawnAt && (
        <Notice language={language} tone="warning">
          <p>{say(t.withdrawnOn, language, { day: formatDay(dayIn(zone, solution.withdrawnAt), language) })}</p>
          <p lang={written}>
            {withdrawalFields.withdrawalReason.label[language]}: {values.withdrawalReason}
          </p>
        </Notice>
      )}
      <WithAside
        aside={
          <>
            <SummaryList
              language={language}
              items={[
                { key: 'by', term: t.offeredBy[language], value: `${solution.organisationName}, ${solution.place}` },
                { key: 'since', term: t.published[language], value: formatDay(dayIn(zone, solution.publishedAt), language) },
                { key: 'changed', term: t.changed[language], value: formatDay(dayIn(zone, solution.changedAt), language) },
              ]}
            />
            <FollowLinks
              language={language}
              links={[{ what: 'organisation', id: solution.organisationId, as: 'enterprise', name: solution.organisationName, follows }]}
            />
          </>
        }
      >
        <Section title={t.whatAndHow[language]}>
          {written && <p>{t.languageNote[language]}</p>}
          <div className="prose-plain" lang={written}>
            {values.how}
          </div>
        </Section>
        <Section title={t.known[language]} lead={t.knownLead[language]}>
          <div lang={written && values.evidence ? written : undefined}>
            <FieldSummary fields={solutionFields} values={values} only={answered(['evidenceGrade', 'evidence'])} {...place} />
          </div>
        </Section>
        <Section title={t.facts[language]}>
          <FieldSummary
            fields={solutionFields}
            values={values}
            only={answered([...facets, 'regions', 'languages', 'capacity', 'availableFrom', 'price', 'priceUnit'])}
            {...place}
          />
        </Section>
        <Section title={t.approach[language]} lead={t.approachLead[language]}>
          <FieldSummary fields={solutionFields} values={values} only={['paidToday', 'unmetNeed', 'newWay', 'jobs']} {...place} />
        </Section>
        <NeedsThatFit found={found} language={language} lead={t.fitsPublicLead[language]} />
        <Section title={t.history[language]}>
          <DataTable
            caption={t.history[language]}
            captionShown="hidden"
            columns={[
              { key: 'at', label: t.when[language] },
              { key: 'what', label: t.event[language] },
              { key: 'hash', label: t.proof[language] },
            ]}
            rows={history.map((line) => ({
              key: line.hash,
              cells: {
                at: formatInstant(line.at, zone, language),
                what: `${eventName(line.type, language)}${
                  line.fields.length > 0
                    ? `: ${formatList(
                        line.fields.map((name) => labelOf(name, language)),
                        language,
                      )}`
                    : ''
                }`,
                hash: <code>{line.hash.slice(0, 12)}</code>,
              },
            }))}
          />
        </Section>
      </WithAside>
    </>
  );
}

function eventName(type: string, language: 'en' | 'nb'): string {
  switch (type) {
    case 'solutionPublished':
    case 'solutionChanged':
    case 'solutionWithdrawn':
      return solutionText[`event.${type}`][language];
    default:
      return type;
  }
}

function labelOf(name: string, language: 'en' | 'nb'): string {
  const field = Object.entries(solutionFields).find(([key]) => key === name)?.[1];
  return field ? `«${field.label[language]}»` : name;
}
