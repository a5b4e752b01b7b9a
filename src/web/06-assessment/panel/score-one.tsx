import { useState } from 'react';
import { redirect } from 'react-router';
import { scoreFields } from '#assessment/fields';
import { stepsByCriterion } from '#assessment/reading-order';
import { redirectDone } from '../../done/done.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption } from '../case-caption.tsx';
import { GroupErrors, placed } from '../group-form.tsx';
import { InterviewMinutes } from '../interviews/interview-minutes.tsx';
import { ReadSubmission, type ReadAnswer } from '../read-submission.tsx';
import { Clarified } from './clarified.tsx';
import { HiddenNames, ScoreSide } from './score-side.tsx';
import { saveScoresFrom, scoreRead } from './score-read.ts';
import { scoringText } from './text.ts';
import { useAssessmentText, useScoringText } from '../round-text.ts';

export const handle = { interactive: true };

export async function loader(args: PageArgs) {
  const { actor, work, submission, facts } = await scoreRead(args);
  const criterion = facts.criteria.find(({ id }) => id === args.params['criterion']);
  if (!criterion) throw new Response(null, { status: 404 });
  const steps = stepsByCriterion(
    actor.personId,
    [criterion.id],
    work.submissions.map(({ id }) => id),
  );
  // An answer counts towards a kind of criterion; what counts towards none of this kind is further down.
  const counts = (answer: { readonly informs: string | null }) => answer.informs === null || answer.informs === criterion.kind;
  return {
    ...facts,
    criterion,
    answers: facts.answers.filter(counts),
    others: facts.answers.filter((answer) => !counts(answer)),
    criterionPlace: facts.criteria.findIndex(({ id }) => id === criterion.id) + 1,
    place: steps.findIndex(({ submissionId }) => submissionId === submission.id) + 1,
    all: steps.length,
  };
}

export async function action(args: PageArgs) {
  const criterionId = args.params['criterion'] ?? '';
  const { answer, intent } = await saveScoresFrom(args, criterionId);
  if (answer) return answer;
  const { casework, language } = visitOf(args);
  const { case: caseId = '', call: callId = '', submission: submissionId = '' } = args.params;
  const list = `/${language}/w/cases/${caseId}/calls/${callId}/assess`;
  if (intent !== 'next') return redirectDone(args, list, 'saved');
  const actor = actorOf(args);
  const { submissions } = await casework.workbench(actor, callId);
  const steps = stepsByCriterion(
    actor.personId,
    [criterionId],
    submissions.map(({ id }) => id),
  );
  const next = steps[steps.findIndex((step) => step.submissionId === submissionId) + 1];
  // After the last submission the list says which criterion is next.
  return redirect(next ? `${list}/${next.submissionId}/${criterionId}` : list);
}

/** The mark of an automatic save travels as a header. */
export const headers = ({ actionHeaders }: { readonly actionHeaders: Headers }) => actionHeaders;

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(
    loaderData
      ? say(scoringText.oneTitle, loaderData.language, { criterion: loaderData.criterion.title, name: loaderData.name })
      : 'Twofold',
  );

/** One criterion of one submission: what was asked and what a score means, the answers that count towards it, and the score. */
export default function ScoreOne({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useAssessmentText();
  const scoringText = useScoringText();
  // With scripts a link within the page (from the summary of errors) would take the answer away, and with it what was typed.
  const [answer] = useState(actionData);
  const { language, caption, written, base, place, all, name, criterion, zone, others } = loaderData;
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={say(scoringText.oneTitle, language, { criterion: criterion.title, name })}
      >
        <span>
          {say(scoringText.criterionPlace, language, { n: loaderData.criterionPlace, all: loaderData.criteria.length })}
          {' · '}
          {say(t.place, language, { n: place, all })}
        </span>
        <a className="ds-link" href={`${base}/assess`}>
          {t.toList[language]}
        </a>
      </PageHeading>
      <GroupErrors language={language} answer={answer} fields={placed([{ key: criterion.id, name: criterion.title }], scoreFields)} />
      <HiddenNames language={language} hidden={loaderData.hidden} />
      <div className="assess">
        <div className="flow">
          <ReadSubmission
            language={language}
            written={written}
            approach={loaderData.approach}
            zone={loaderData.zone}
            partners={loaderData.partners}
            requirements={[]}
            answers={loaderData.answers}
            files={loaderData.files}
          />
          {others.length > 0 && (
            <Disclosure summary={say(scoringText.otherAnswers, language, { count: others.length })}>
              <OtherAnswers answers={others} written={written} none={t.noAnswer[language]} />
            </Disclosure>
          )}
          {loaderData.interview && <InterviewMinutes language={language} written={written} zone={zone} {...loaderData.interview} />}
          <Clarified language={language} written={written} zone={zone} now={loaderData.now} points={loaderData.clarifications} />
        </div>
        <ScoreSide facts={loaderData} criteria={[criterion]} answer={answer} />
      </div>
    </>
  );
}

type OtherAnswersProps = { readonly answers: readonly ReadAnswer[]; readonly written: 'nb' | 'en' | undefined; readonly none: string };

function OtherAnswers({ answers, written, none }: OtherAnswersProps) {
  return answers.map(({ id, title, answer }) => (
    <article key={id} className="flow" lang={written}>
      <h3>{title}</h3>
      {answer ? <div className="prose-plain">{answer}</div> : <p className="not-provided">{none}</p>}
    </article>
  ));
}
