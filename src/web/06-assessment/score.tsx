import { useState } from 'react';
import { redirect } from 'react-router';
import { scoreFields } from '#assessment/fields';
import { redirectDone } from '../done/done.ts';
import { PageHeading } from '../design/page-heading.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { ProfileThen } from '../enterprise/profile-then.tsx';
import { pageTitle } from '../title.ts';
import { CaseCaption } from './case-caption.tsx';
import { GroupErrors, placed } from './group-form.tsx';
import { Clarified } from './panel/clarified.tsx';
import { HiddenNames, ScoreSide } from './panel/score-side.tsx';
import { saveScoresFrom, scoreRead } from './panel/score-read.ts';
import { InterviewMinutes } from './interviews/interview-minutes.tsx';
import { ReadSubmission } from './read-submission.tsx';
import { assessmentTextOf, useAssessmentText } from './round-text.ts';

export const handle = { interactive: true };

export async function loader(args: PageArgs) {
  const { work, submission, facts } = await scoreRead(args);
  return {
    ...facts,
    place: work.submissions.findIndex(({ id }) => id === submission.id) + 1,
    all: work.submissions.length,
  };
}

export async function action(args: PageArgs) {
  const { answer, intent } = await saveScoresFrom(args, null);
  if (answer) return answer;
  const { casework, language } = visitOf(args);
  const { case: caseId = '', call: callId = '', submission: submissionId = '' } = args.params;
  const list = `/${language}/w/cases/${caseId}/calls/${callId}/assess`;
  if (intent !== 'next') return redirectDone(args, `${list}?view=submission`, 'saved');
  const { submissions } = await casework.workbench(actorOf(args), callId);
  const next = submissions[submissions.findIndex(({ id }) => id === submissionId) + 1];
  return redirect(next ? `${list}/${next.id}` : `${list}?view=submission`);
}

/** The mark of an automatic save travels as a header. */
export const headers = ({ actionHeaders }: { readonly actionHeaders: Headers }) => actionHeaders;

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? say(assessmentTextOf(loaderData.callKind).scoreTitle, loaderData.language, { name: loaderData.name }) : 'Twofold');

/** One submission whole, with every criterion that this member scores. */
export default function ScoreSubmission({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useAssessmentText();
  // With scripts a link within the page (from the summary of errors) would take the answer away, and with it what was typed.
  const [answer] = useState(actionData);
  const { language, caption, written, base, place, all, name, criteria, zone } = loaderData;
  const groups = criteria.map(({ id, title }) => ({ key: id, name: title }));
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={loaderData.hidden ? name : say(t.scoreTitle, language, { name })}>
        <span>{say(t.place, language, { n: place, all })}</span>
        <a className="ds-link" href={`${base}/assess?view=submission`}>
          {t.toList[language]}
        </a>
      </PageHeading>
      <GroupErrors language={language} answer={answer} fields={placed(groups, scoreFields)} />
      <HiddenNames language={language} hidden={loaderData.hidden} />
      <div className="assess">
        <div className="flow">
          <ReadSubmission
            language={language}
            written={written}
            approach={loaderData.approach}
            zone={loaderData.zone}
            partners={loaderData.partners}
            requirements={loaderData.requirements}
            answers={loaderData.answers}
            files={loaderData.files}
          />
          {loaderData.profile && loaderData.closesAt && (
            <ProfileThen language={language} profile={loaderData.profile} at={formatInstant(loaderData.closesAt, zone, language)} />
          )}
          {loaderData.interview && <InterviewMinutes language={language} written={written} zone={zone} {...loaderData.interview} />}
          <Clarified language={language} written={written} zone={zone} now={loaderData.now} points={loaderData.clarifications} />
        </div>
        <ScoreSide facts={loaderData} criteria={criteria} answer={answer} />
      </div>
    </>
  );
}
