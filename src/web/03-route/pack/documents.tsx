import { documents, documentStages, isVoluntary } from '#law/routes/documents';
import { routeOf } from '#law/routes/routes';
import { isStep, steps } from '#law/routes/steps';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { dayIn, type Instant } from '#value/instant';
import type { Language } from '#value/text';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { LinkButton } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Tag, type Tone } from '../../design/tag.tsx';
import { TaskList, type TaskStatus } from '../../design/task-list.tsx';
import { caseOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatDay } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { noticeText } from './notice-text.ts';
import { NoticesPart } from './notices-part.tsx';
import { isForm, packOf, standOf } from './pack.ts';
import { packText } from './pack-text.ts';
import { linkOfStep } from './step-link.ts';
import { stateOfStep } from './step-state.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const written = await casework.writtenSections(file.id);
  const now = casework.now();
  const material = await casework.packMaterial(file);
  const route = file.route?.routeId ? routeOf(file.route.routeId) : null;
  return {
    language,
    about: aboutCase(file),
    chosen: file.route?.basis.route.name ?? null,
    notices: casework.plannedNotices(file).map((one) => ({ ...one, place: casework.noticeDraft(file, one.notice).place })),
    papers: packOf(file).map((document) => ({
      code: document.code,
      voluntary: isVoluntary(document.code, route),
      ...standOf(document, { material, language: file.language, written: written.filter((one) => one.document === document.code) }),
    })),
    steps: stepsOf(file, now),
  };
}

/** The steps of the chosen route with their days; what was passed over is not late but not done. */
function stepsOf(file: CaseFile, now: Instant) {
  const today = dayIn(zoneOf(file.country), now);
  const known = (file.route?.basis.work?.steps ?? []).flatMap(({ step, ...days }) =>
    isStep(step) ? [{ ...days, step, link: linkOfStep(step, file), now: stateOfStep(step, file, now) }] : [],
  );
  const lastDone = known.findLastIndex((one) => one.now === 'done');
  return known.map((one, place) => ({
    ...one,
    key: `${place} ${one.step}`,
    state: one.now !== 'ahead' ? one.now : place < lastDone ? ('skipped' as const) : one.planned < today ? ('late' as const) : one.now,
  }));
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(packText.title[params.lang === 'en' ? 'en' : 'nb']);

const tones: Readonly<Record<'done' | 'begun' | 'skipped' | 'late' | 'ahead' | 'yours', Tone>> = {
  done: 'success',
  begun: 'info',
  skipped: 'neutral',
  late: 'warning',
  ahead: 'neutral',
  yours: 'neutral',
};

/** The calendar and the papers of the chosen route. */
export default function CaseDocuments({ loaderData }: PageProps<typeof loader>) {
  const { language, about, chosen, papers, notices, steps: calendar } = loaderData;
  const t = packText;
  const here = `/${language}/w/cases/${about.id}`;
  // Where the law sets no days, a column of one day would look like a promise.
  const lawSets = calendar.some(({ earliest }) => earliest !== calendar[0]?.earliest);
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.title[language]}
        lead={chosen ? `${say(t.chosen, language, { route: chosen[language] })} ${t.lead[language]}` : t.lead[language]}
      />
      {!chosen && (
        <Notice language={language} tone="info">
          <p>{t.noRoute[language]}</p>
          <LinkButton href={`${here}/route`} variant="secondary">
            {t.chooseRoute[language]}
          </LinkButton>
        </Notice>
      )}
      {calendar.length > 0 && (
        <Section title={t.steps[language]}>
          <DataTable
            caption={t.steps[language]}
            captionShown="hidden"
            columns={[
              { key: 'step', label: t.step[language] },
              { key: 'planned', label: t.planned[language] },
              ...(lawSets ? [{ key: 'earliest', label: t.byLaw[language] }] : []),
              { key: 'state', label: t.state[language] },
            ]}
            rows={calendar.map(({ key, step, link, planned, earliest, state }) => ({
              key,
              cells: {
                step: link === null ? steps[step].name[language] : <a href={here + link}>{steps[step].name[language]}</a>,
                planned: formatDay(planned, language),
                earliest: formatDay(earliest, language),
                state: <Tag tone={tones[state]}>{t[state][language]}</Tag>,
              },
            }))}
          />
          <p>
            <a className="ds-link" href={`/data/case-calendars/${about.id}/${about.id}.ics`} download>
              {noticeText.calendar[language]}
            </a>
          </p>
        </Section>
      )}
      <Section title={t.documents[language]} lead={t.documentsLead[language]}>
        {documentStages.map((stage) => (
          <PapersOf
            key={stage}
            title={t[stage][language]}
            papers={papers.filter(({ code }) => documents[code].stage === stage)}
            at={{ language, here }}
          />
        ))}
      </Section>
      {chosen && <NoticesPart language={language} caseId={about.id} planned={notices} />}
    </>
  );
}

type Paper = Awaited<ReturnType<typeof loader>>['papers'][number];
type PapersProps = {
  readonly title: string;
  readonly papers: readonly Paper[];
  readonly at: { readonly language: Language; readonly here: string };
};

/** The documents that are needed at one time, with how far each has come. */
function PapersOf({ title, papers, at: { language, here } }: PapersProps) {
  const t = packText;
  if (papers.length === 0) return null;
  return (
    <div className="flow">
      <h3>{title}</h3>
      <TaskList
        language={language}
        tasks={papers.map(({ code, voluntary, filled, all, open, by }) => ({
          key: code,
          title: documents[code][language],
          href: `${here}/documents/${code}`,
          status: statusOf({ code, filled, all, by }),
          hint: [
            ...(voluntary ? [t.goodPractice[language]] : []),
            isForm(code) ? t.formToAnswer[language] : howFar({ filled, all, open }, language),
            ...(code === 'criteriaTable' && papers.some((one) => one.code === 'quoteRequest') ? [t.inRequest[language]] : []),
          ].join(' · '),
          ...(by ? { who: say(t.edited, language, { name: by }) } : {}),
        }))}
      />
    </div>
  );
}

/** How far a document has come: the parts that are left where they are few, else how many have text. */
function howFar({ filled, all, open }: Pick<Paper, 'filled' | 'all' | 'open'>, language: Language): string {
  if (open.length === 0 || open.length > 2 || filled === 0) return say(packText.filled, language, { filled, all });
  return say(packText.stillOpen, language, { parts: open.map((title) => title[language]).join(', ') });
}

function statusOf({ code, filled, all, by }: Pick<Paper, 'code' | 'filled' | 'all' | 'by'>): TaskStatus {
  if (isForm(code)) return 'ready';
  if (filled === 0) return 'notStarted';
  if (by === null) return filled === all ? 'draft' : 'begun';
  return filled === all ? 'completed' : 'inProgress';
}
