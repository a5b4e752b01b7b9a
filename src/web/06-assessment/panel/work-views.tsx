import type { Language } from '#value/text';
import { LinkButton } from '../../design/button.tsx';
import { TaskList, type Task } from '../../design/task-list.tsx';
import { say } from '../../text/say.ts';
import type { Lack } from '../progress.ts';
import { assessmentText as t } from '../text.ts';
import { interviewText } from '../interviews/text.ts';
import { scoringText } from './text.ts';

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
  const { language, base, view, locked, steps } = facts;
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
      {view === 'criterion' ? <ByCriterion facts={facts} nameOf={nameOf} /> : <BySubmission facts={facts} />}
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

function ByCriterion({ facts, nameOf }: WorkViewsProps & { readonly nameOf: (submissionId: string) => string }) {
  const { language, written, base, locked, criteria, steps } = facts;
  return (
    <>
      <p>{scoringText.criterionOrder[language]}</p>
      {criteria.map(({ id, title }) => (
        <section key={id} className="flow">
          <h3 lang={written}>{title}</h3>
          <TaskList
            language={language}
            tasks={steps
              .filter(({ criterionId }) => criterionId === id)
              .map(({ submissionId, lacks, waits }): Task => ({
                key: `${id}-${submissionId}`,
                title: say(locked ? t.readOne : t.assessOne, language, { name: nameOf(submissionId) }),
                ...(waits
                  ? { status: 'cannotStart', hint: interviewText.barNotHeld[language] }
                  : {
                      href: `${base}/assess/${submissionId}/${id}`,
                      status: lacks === null ? 'completed' : lacks === 'both' ? 'notStarted' : 'inProgress',
                    }),
              }))}
          />
        </section>
      ))}
    </>
  );
}

function BySubmission({ facts }: WorkViewsProps) {
  const { language, base, locked, submissions } = facts;
  return (
    <>
      <p>{t.yourOrder[language]}</p>
      <TaskList
        language={language}
        tasks={submissions.map(({ id, name, whole, begun, asked }): Task => ({
          key: id,
          title: say(locked ? t.readOne : t.assessOne, language, { name }),
          href: `${base}/assess/${id}`,
          hint: say(t.scoresOfAll, language, { done: whole, all: asked }),
          status: whole === asked ? 'completed' : begun ? 'inProgress' : 'notStarted',
        }))}
      />
    </>
  );
}
