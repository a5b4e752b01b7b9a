import { scoredCriteria } from '#assessment';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { TaskList, type Task } from '../design/task-list.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CaseCaption, captionOf } from './case-caption.tsx';
import { isOpened, NotOpened } from './not-opened.tsx';
import { progressOf } from './progress.ts';
import { Standings } from './standings.tsx';
import { assessmentText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const work = await casework.workbench(actorOf(args), call.id);
  const criteria = scoredCriteria(call.criteria).map((criterion) => criterion.id ?? '');
  return {
    language,
    now: casework.now(),
    caption: captionOf(file, language),
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    bidders: work.bidders,
    declared: work.declared,
    locked: work.locked || call.state === 'decided',
    perSubmission: criteria.length,
    // Names and progress only: what the submissions say stays on their own pages.
    submissions: work.submissions.map(({ id, organisationName }) => ({
      id,
      name: organisationName,
      ...progressOf(work.scores, id, criteria),
    })),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.workbenchTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function Workbench({ loaderData }: PageProps<typeof loader>) {
  const { language, now, caption, call, base, bidders, declared, locked, perSubmission, submissions } = loaderData;
  const done = submissions.reduce((sum, submission) => sum + submission.whole, 0);
  const all = submissions.length * perSubmission;
  const unseen = bidders.filter((bidder) => bidder.standing !== 'free');
  const tasks = submissions.map(({ id, name, whole, begun }): Task => ({
    key: id,
    title: say(locked ? t.readOne : t.assessOne, language, { name }),
    href: `${base}/assess/${id}`,
    hint: say(t.scoresOfAll, language, { done: whole, all: perSubmission }),
    status: whole === perSubmission ? 'completed' : begun ? 'inProgress' : 'notStarted',
  }));
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.workbenchTitle[language]} lead={t.workbenchLead[language]} />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {isOpened(call) && !declared && <Undeclared language={language} base={base} bidders={bidders.length} />}
      {declared && (
        <>
          {locked && (
            <Notice language={language} tone="success" title={t.lockedTitle[language]}>
              <p>{t.lockedText[language]}</p>
            </Notice>
          )}
          {submissions.length > 0 && (
            <Section title={t.yours[language]} lead={t.yourOrder[language]}>
              {!locked && (
                <div className="done-meter">
                  <progress id="done" max={all} value={done} aria-labelledby="done-text" />
                  <span id="done-text">{say(t.done, language, { done, all })}</span>
                </div>
              )}
              <TaskList language={language} tasks={tasks} />
              {!locked && (
                <p>
                  <LinkButton href={`${base}/lock`} variant={done === all ? 'primary' : 'secondary'}>
                    {(done === all ? t.toLock : t.whatIsMissing)[language]}
                  </LinkButton>
                </p>
              )}
            </Section>
          )}
          {unseen.length > 0 && (
            <Section title={t.notYours[language]}>
              <Standings language={language} bidders={unseen} />
            </Section>
          )}
        </>
      )}
    </>
  );
}

type UndeclaredProps = { readonly language: 'en' | 'nb'; readonly base: string; readonly bidders: number };

function Undeclared({ language, base, bidders }: UndeclaredProps) {
  if (bidders === 0) {
    return (
      <EmptyState title={t.noSubmissions[language]}>
        <p>{t.noSubmissionsText[language]}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t.declareFirstTitle[language]}
      action={<LinkButton href={`${base}/interests`}>{t.interestsTitle[language]}</LinkButton>}
    >
      <p>{t.declareFirstText[language]}</p>
    </EmptyState>
  );
}
