import { criteriaFor } from '#assessment/scorers';
import { interviewLength } from '#call/interview-criteria';
import { scoredCriteria } from '#assessment';
import { stepsByCriterion } from '#assessment/reading-order';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CaseCaption, captionOf, foreign } from './case-caption.tsx';
import { isOpened, NotOpened } from './not-opened.tsx';
import { discussionText } from './panel/text.ts';
import { EarlierSubmissions, WorkViews } from './panel/work-views.tsx';
import { askedOf, barOf, lackOf, progressOf } from './progress.ts';
import { Standings } from './standings.tsx';
import { bareName, listedUnder, submissionName } from './submission-name.ts';
import { assessmentTextOf, useAssessmentText, useScoringText } from './round-text.ts';
import { useInterviewText } from './interviews/round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const work = await casework.workbench(actor, call.id);
  // A call that is not published yet is the buyer's alone: its criteria do not even leave the server.
  const published = call.publishedAt ? call.criteria : [];
  const own = criteriaFor(published, actor.roles);
  const criteria = own.map((criterion) => ({ id: criterion.id ?? '', title: criterion.title ?? '' }));
  const ids = criteria.map(({ id }) => id);
  return {
    language,
    callKind: call.kind,
    now: casework.now(),
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    view: new URL(args.request.url).searchParams.get('view') === 'submission' ? ('submission' as const) : ('criterion' as const),
    bidders: work.bidders,
    declared: work.declared,
    locked: work.locked || call.state === 'decided',
    hidden: work.submissions.some(({ number }) => number !== null),
    criteria,
    /** What others score. */
    others: scoredCriteria(published)
      .filter((criterion) => !own.includes(criterion))
      .map(({ title }) => title ?? ''),
    // Names and progress only: what the submissions say stays on their own pages.
    submissions: work.submissions.map((submission) => ({
      id: submission.id,
      name: submissionName(submission, language, call.kind),
      bareName: bareName(submission, language, call.kind),
      ...listedUnder(submission, language),
      lotLocked: work.lockedLots.includes(submission.lotId),
      ...progressOf(work.scores, submission.id, askedOf(work.barred, submission.id, ids)),
      asked: askedOf(work.barred, submission.id, ids).length,
    })),
    steps: stepsByCriterion(
      actor.personId,
      ids,
      work.submissions.map(({ id }) => id),
    )
      .filter(({ submissionId, criterionId }) => askedOf(work.barred, submissionId, [criterionId]).length > 0)
      .map((step) => ({
        ...step,
        lacks: lackOf(work.scores, step.submissionId, step.criterionId),
        waits: barOf(work.barred, step.submissionId, step.criterionId) === 'notHeld',
      })),
    interviews: interviewLength(call.criteria) > 0,
  };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? assessmentTextOf(loaderData.callKind).workbenchTitle[loaderData.language] : 'Twofold');

export default function Workbench({ loaderData }: PageProps<typeof loader>) {
  const interviewText = useInterviewText();
  const scoringText = useScoringText();
  const t = useAssessmentText();
  const { language, now, caption, written, call, base, bidders, declared, locked, criteria, others, submissions } = loaderData;
  // What has been locked before, in another lot or an earlier stage, is not in the way of what is to be scored.
  const earlier = locked ? [] : submissions.filter(({ lotLocked }) => lotLocked);
  const current = submissions.filter((submission) => !earlier.includes(submission));
  const done = current.reduce((sum, submission) => sum + submission.whole, 0);
  const all = current.reduce((sum, submission) => sum + submission.asked, 0);
  const unseen = bidders.filter((bidder) => bidder.seen !== 'free');
  const asked = criteria.length > 0;
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
              <p>
                <a className="ds-link" href={`${base}/discussion`}>
                  {discussionText.toDiscussion[language]}
                </a>
              </p>
            </Notice>
          )}
          {!asked && (
            <EmptyState title={scoringText.notYours[language]}>
              <p>{scoringText.notYoursText[language]}</p>
            </EmptyState>
          )}
          {loaderData.hidden && (
            <Notice language={language}>
              <p>{scoringText.hiddenNames[language]}</p>
            </Notice>
          )}
          {submissions.length > 0 && asked && (
            <Section title={t.yours[language]}>
              {!locked && (
                <div className="done-meter">
                  <progress id="done" max={all} value={done} aria-labelledby="done-text" />
                  <span id="done-text">{say(t.done, language, { done, all })}</span>
                </div>
              )}
              {loaderData.interviews && (
                <p>
                  <a className="ds-link" href={`${base}/interviews`}>
                    {interviewText.title[language]}
                  </a>
                </p>
              )}
              <WorkViews facts={{ ...loaderData, submissions: current }} />
              {earlier.length > 0 && <EarlierSubmissions language={language} base={base} submissions={earlier} />}
              {others.length > 0 && (
                <p className="field__hint" lang={written}>
                  {say(scoringText.othersScore, language, { criteria: formatList(others, language) })}
                </p>
              )}
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
  const t = useAssessmentText();
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
