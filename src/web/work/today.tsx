import { isScored, procedureOf } from '#call/procedures';
import type { ReactNode } from 'react';
import { enquiryWindowOf } from '#call/enquiry';
import { phases } from '#lifecycle';
import { zoneOf } from '#party/organisation';
import { dayIn, type Instant } from '#value/instant';
import type { Stage } from '#call/stages';
import type { Language } from '#value/text';
import { titled } from '../04-call/lots/lot-name.ts';
import { LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { TaskList, type Task } from '../design/task-list.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { textOf } from '../text/call-words.ts';
import { formatDayWithWeekday, formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { followWords } from './follow-words.ts';
import { pageTitle } from '../title.ts';
import { meetingTasks } from './today-meetings.ts';
import { afterTasks } from './today-after.ts';
import { partnerText } from '../05-submission/consortium-text.ts';
import { todayText } from './today-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const actor = actorOf(args);
  return { language, name: actor.name, kind: actor.organisationKind, today: await casework.today(actor) };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(todayText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function Today({ loaderData }: PageProps<typeof loader>) {
  const { language, kind, today } = loaderData;
  const t = todayText;
  const tasks = tasksOf(loaderData);
  return (
    <>
      <PageHeading
        title={t.title[language]}
        lead={tasks.length > 0 ? say(t.lead, language, { count: tasks.length }) : t.leadNothing[language]}
      />
      {tasks.length > 0 && (
        <Section title={t.doNow[language]}>
          <TaskList language={language} tasks={tasks} />
        </Section>
      )}
      <Section title={t.cases[language]}>
        {today.cases.length > 0 ? (
          <DataTable
            caption={t.cases[language]}
            captionShown="hidden"
            columns={[
              { key: 'title', label: t.case[language] },
              { key: 'phase', label: t.phase[language] },
              { key: 'body', label: t.body[language] },
              { key: 'changed', label: t.changed[language] },
            ]}
            rows={today.cases.map((line) => ({
              key: line.id,
              cells: {
                title: (
                  <a
                    className="ds-link"
                    href={`/${language}/w/cases/${line.id}`}
                    lang={line.language === language ? undefined : line.language}
                  >
                    {line.title}
                  </a>
                ),
                phase: line.publishedAt ? phases.find((phase) => phase.key === line.phase)?.name[language] : t.notPublic[language],
                body: line.organisationName,
                changed: formatInstant(line.changedAt, zoneOf(line.country), language),
              },
            }))}
          />
        ) : (
          <EmptyState title={t.noCases[language]} action={<Start kind={kind} language={language} />}>
            <p>{kind === 'enterprise' ? t.noCasesEnterprise[language] : t.noCasesHint[language]}</p>
          </EmptyState>
        )}
      </Section>
      <p>
        <a className="ds-link" href={`/${language}/w/following`}>
          {followWords.all[language]}
        </a>
      </p>
      <p>
        <a className="ds-link" href={`/${language}/w/settings`}>
          {t.settings[language]}
        </a>
      </p>
    </>
  );
}

function Start({ kind, language }: Pick<Awaited<ReturnType<typeof loader>>, 'kind' | 'language'>): ReactNode {
  return kind === 'enterprise' ? (
    <LinkButton href={`/${language}/calls`}>{todayText.findCalls[language]}</LinkButton>
  ) : (
    <LinkButton href={`/${language}/w/needs/new`}>{todayText.raise[language]}</LinkButton>
  );
}

type OfLot = {
  readonly caseId: string;
  readonly callId: string;
  readonly lotId: string;
  readonly title: string | null;
  readonly lotTitle: string | null;
  readonly stage?: Pick<Stage, 'name'> | null;
};

function lotTitle({ title, lotTitle, stage = null }: OfLot, language: Language): string {
  return titled(title ?? '', { lotTitle, stage }, language);
}

const ownTitles = {
  invited: todayText.invited,
  draft: todayText.submit,
  withdrawn: todayText.submit,
  sealed: todayText.sealed,
  opened: todayText.sealed,
} as const;

/** What waits, most urgent kind first; within a kind by its own date. */
function tasksOf({ language, today }: Awaited<ReturnType<typeof loader>>): readonly Task[] {
  const t = todayText;
  const at = (caseId: string, rest = '') => `/${language}/w/cases/${caseId}${rest}`;
  const call = (item: { caseId: string; callId: string }, rest: string) => at(item.caseId, `/calls/${item.callId}${rest}`);
  const lot = (item: OfLot, rest: string) => `${call(item, rest)}${item.lotTitle === null && !item.stage ? '' : `?lot=${item.lotId}`}`;
  return [
    ...today.submissions.map((item): Task => ({
      key: `submission-${item.lotId}`,
      title: say(item.confirm ? textOf(t.confirm, item.kind) : ownTitles[item.state], language, { call: lotTitle(item, language) }),
      status: item.confirm ? 'mustMend' : item.state === 'sealed' ? 'completed' : item.state === 'invited' ? 'notStarted' : 'inProgress',
      href: lot(item, '/submission'),
      ...(item.closesAt
        ? {
            hint: say(t.closes, language, {
              at: formatInstant(item.closesAt, item.zone === 'Europe/Oslo' ? 'Europe/Oslo' : 'Europe/London', language),
            }),
          }
        : {}),
    })),
    ...today.partnerRequests.map((item): Task => ({
      key: `partner-${item.id}`,
      title: say(partnerText.today, language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: call(item, '/partner'),
      hint: say(partnerText.todayHint, language, { name: item.leadName }),
    })),
    ...today.rehearsals.map((item): Task => ({
      key: `rehearsal-${item.callId}`,
      title: say(t.rehearse, language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: call(item, '/opening'),
    })),
    ...today.openings.map((item): Task => ({
      key: `opening-${item.callId}`,
      title: say(textOf(t.open, item.kind), language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: call(item, '/opening'),
    })),
    ...today.lists.map((item): Task => ({
      key: `list-${item.callId}`,
      title: say(isScored(procedureOf(item.kind)) ? t.completeList : t.nameProvider, language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: call(item, '/providers'),
    })),
    ...today.answers.map((item): Task => ({
      key: `answer-${item.caseId}`,
      title: say(t.answer, language, { need: item.title }),
      status: 'notStarted',
      href: at(item.caseId, '/answer'),
      ...(item.answerDue ? { hint: say(t.answerBy, language, { day: formatDayWithWeekday(item.answerDue, language) }) } : {}),
    })),
    ...today.joinings.map((item): Task => ({
      key: `joining-${item.id}`,
      title: say(t.join, language, { need: item.title }),
      status: item.answerDue < dayIn(zoneOf(item.country), today.now) ? 'mustMend' : 'notStarted',
      href: at(item.caseId, `/joining/${item.id}`),
      hint: say(t.joinBy, language, { body: item.body, day: formatDayWithWeekday(item.answerDue, language) }),
    })),
    ...today.enquiries.map((item) => enquiryTask(item, { language, now: today.now, href: call(item, '/enquiries') })),
    ...meetingTasks(today, language),
    ...today.rulings.map((item): Task => ({
      key: `ruling-${item.callId}`,
      title: say(t.rule, language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: call(item, '/panel'),
    })),
    ...today.declarations.map((item): Task => ({
      key: `declaration-${item.callId}`,
      title: say(t.declare, language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: call(item, '/interests'),
    })),
    ...today.assessments.map((item): Task => ({
      key: `assessment-${item.callId}`,
      title: say(item.declared ? t.assess : t.declare, language, { call: item.title ?? '' }),
      status: item.declared ? 'inProgress' : 'notStarted',
      href: call(item, item.declared ? '/assess' : '/interests'),
      ...(item.decisionBy ? { hint: say(t.decisionBy, language, { day: formatDayWithWeekday(item.decisionBy, language) }) } : {}),
    })),
    ...today.early.map((item): Task => ({
      key: `early-${item.callId}`,
      title: say(textOf(t.declareEarly, item.kind), language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: call(item, '/interests/early'),
    })),
    ...today.decisions.map((item): Task => ({
      key: `decision-${item.lotId}`,
      title: say(t.decide, language, { call: lotTitle(item, language) }),
      status: 'notStarted',
      href: lot(item, '/decision'),
    })),
    ...today.signatures.map((item): Task => ({
      key: `sign-${item.awardId}`,
      title: say(t.sign, language, { supplier: item.supplier, call: item.title ?? '' }),
      status: 'notStarted',
      href: at(item.caseId, `/awards/${item.awardId}/agreement`),
    })),
    ...afterTasks(today, language),
  ];
}

type WaitingEnquiries = Awaited<ReturnType<typeof loader>>['today']['enquiries'][number];

/** Late answers are pointed out and stop nothing. */
function enquiryTask(
  item: WaitingEnquiries,
  { language, now, href }: { readonly language: Language; readonly now: Instant; readonly href: string },
): Task {
  const t = todayText;
  const zone = item.zone === 'Europe/Oslo' ? 'Europe/Oslo' : 'Europe/London';
  const answersBy = enquiryWindowOf({ ...item, zone })?.answersBy ?? null;
  const late = answersBy !== null && dayIn(zone, now) > answersBy;
  return {
    key: `enquiries-${item.callId}`,
    title: say(t.enquiries, language, { count: item.waiting, call: item.title ?? '' }),
    status: late ? 'mustMend' : 'notStarted',
    href,
    ...(answersBy ? { hint: say(late ? t.answersWere : t.answersBy, language, { day: formatDayWithWeekday(answersBy, language) }) } : {}),
  };
}
