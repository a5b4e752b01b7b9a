import type { Language } from '#value/text';
import { LinkButton } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { TaskList, type Task } from '../../design/task-list.tsx';
import { say } from '../../text/say.ts';
import type { Lack } from '../progress.ts';
import { byLot } from '../submission-name.ts';
import { useAssessmentText, useScoringText } from '../round-text.ts';
import { useInterviewText } from '../interviews/round-text.ts';

export type WorkViewsProps = {
  readonly facts: {
    readonly language: Language;
    readonly written: Language | undefined;
    readonly base: string;
    readonly view: 'criterion' | 'submission';
    readonly locked: boolean;
    readonly criteria: readonly { readonly id: string; readonly title: string }[];
    readonly submissions: readonly {
      readonly id: string;
      readonly name: string;
      readonly bareName: string;
      readonly among: string;
      readonly stageNumber: number;
      readonly whole: number;
      readonly begun: boolean;
      readonly asked: number;
    }[];
    readonly steps: readonly {
      readonly criterionId: string;
      readonly submissionId: string;
      readonly lacks: Lack | null;
      readonly waits: boolean;
    }[];
  };
};

/** The scores to give, by criterion (as a rule) or by submission, with the way back to where one was. */
export function WorkViews({ facts }: WorkViewsProps) {
  const scoringText = useScoringText();
  const { language, base, view, locked } = facts;
  const steps = facts.steps.filter(({ submissionId }) => facts.submissions.some(({ id }) => id === submissionId));
  const next = steps.find(({ lacks, waits }) => lacks !== null && !waits);
  const begun = next !== undefined && steps.some(({ lacks }) => lacks === null);
  const nameOf = (submissionId: string) => facts.submissions.find(({ id }) => id === submissionId)?.name ?? '';
  const titleOf = (criterionId: string) => facts.criteria.find(({ id }) => id === criterionId)?.title ?? '';
  return (
    <>
      {next && !locked && view === 'criterion' && (
        <p>
          <LinkButton href={`${base}/assess/${next.submissionId}/${next.criterionId}`}>
            {say(begun ? scoringText.goOn : scoringText.begin, language, {
              criterion: titleOf(next.criterionId),
              name: nameOf(next.submissionId),
            })}
          </LinkButton>
        </p>
      )}
      <nav className="view-choice" aria-label={scoringText.views[language]}>
        <ViewLink href={`${base}/assess`} current={view === 'criterion' ? 'page' : undefined} text={scoringText.byCriterion[language]} />
        <ViewLink
          href={`${base}/assess?view=submission`}
          current={view === 'submission' ? 'page' : undefined}
          text={scoringText.bySubmission[language]}
        />
      </nav>
      {view === 'criterion' ? <ByCriterion facts={{ ...facts, steps }} /> : <BySubmission facts={facts} />}
    </>
  );
}

function ViewLink({ href, current, text }: { readonly href: string; readonly current: 'page' | undefined; readonly text: string }) {
  return (
    <a className="ds-link" href={href} aria-current={current}>
      {text}
    </a>
  );
}

function ByCriterion({ facts }: WorkViewsProps) {
  const t = useAssessmentText();
  const interviewText = useInterviewText();
  const scoringText = useScoringText();
  const { language, written, base, locked, criteria, steps, submissions } = facts;
  const asked = criteria.filter(({ id }) => steps.some(({ criterionId }) => criterionId === id));
  return (
    <>
      <p>{scoringText.criterionOrder[language]}</p>
      {asked.map(({ id, title }) => {
        const own = steps
          .filter(({ criterionId }) => criterionId === id)
          .flatMap((step) => {
            const submission = submissions.find((one) => one.id === step.submissionId);
            return submission ? [{ ...submission, ...step }] : [];
          });
        return (
          <section key={id} className="flow">
            <h3 lang={written}>{title}</h3>
            {byLot(own).map(({ among, members }) => (
              <div key={among} className="flow">
                {among !== '' && <h4>{among}</h4>}
                <TaskList
                  language={language}
                  tasks={members.map(({ submissionId, bareName, lacks, waits }): Task => ({
                    key: `${id}-${submissionId}`,
                    title: say(locked ? t.readOne : t.assessOne, language, { name: bareName }),
                    ...(waits
                      ? { status: 'cannotStart', hint: interviewText.barNotHeld[language] }
                      : {
                          href: `${base}/assess/${submissionId}/${id}`,
                          status: lacks === null ? 'completed' : lacks === 'both' ? 'notStarted' : 'inProgress',
                        }),
                  }))}
                />
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

function BySubmission({ facts }: WorkViewsProps) {
  const t = useAssessmentText();
  const { language, base, locked, submissions } = facts;
  return (
    <>
      <p>{t.yourOrder[language]}</p>
      {byLot(submissions).map(({ among, members }) => (
        <div key={among} className="flow">
          {among !== '' && <h3>{among}</h3>}
          <TaskList
            language={language}
            tasks={members.map(({ id, bareName, whole, begun, asked }): Task => ({
              key: id,
              title: say(locked ? t.readOne : t.assessOne, language, { name: bareName }),
              href: `${base}/assess/${id}`,
              hint: say(t.scoresOfAll, language, { done: whole, all: asked }),
              status: whole === asked ? 'completed' : begun ? 'inProgress' : 'notStarted',
            }))}
          />
        </div>
      ))}
    </>
  );
}

type EarlierProps = Pick<WorkViewsProps['facts'], 'language' | 'base' | 'submissions'>;

/** What was locked in another lot or an earlier stage: still to be read. */
export function EarlierSubmissions({ language, base, submissions }: EarlierProps) {
  const t = useAssessmentText();
  const scoringText = useScoringText();
  return (
    <Disclosure summary={scoringText.lockedBefore[language]}>
      {byLot(submissions).map(({ among, members }) => (
        <div key={among} className="flow">
          <h3>{among}</h3>
          <ul>
            {members.map(({ id, bareName }) => (
              <li key={id}>
                <a className="ds-link" href={`${base}/assess/${id}`}>
                  {say(t.readOne, language, { name: bareName })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
