import { partnersOf } from '#submission/consortium';
import type { Task } from '../design/task-list.tsx';
import { formatInstantToSecond, formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { interviewText } from '../06-assessment/interviews/text.ts';
import { stageTalkText } from '../06-assessment/stage-talks/text.ts';
import { consortiumText as t } from './consortium-text.ts';
import { submissionAddress } from './own-address.ts';
import { requirementsText } from './requirements-text.ts';
import { tasksText } from './text.ts';
import type { Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** What is to be done while the call receives submissions, each with how far it has come. */
export function openTasks(facts: Workspace): readonly Task[] {
  const { language, state, files, missing, tooLong, sealedAt, unsentChanges, zone } = facts;
  const t = inWordsOf(tasksText, facts.kind);
  const priced = !missing.some((problem) => problem.path === 'price');
  const sealedTask: Task = {
    key: 'seal',
    title: t.seal[language],
    href: submissionAddress(facts, 'check'),
    status: sealedAt ? (unsentChanges ? 'mustMend' : 'completed') : priced ? 'notStarted' : 'cannotStart',
    hint: (sealedAt ? t.sealAgainHint : priced ? t.sealHint : t.sealPrice)[language],
  };
  const receiptTask: Task[] = sealedAt ? [receiptTaskOf(facts, formatInstantToSecond(sealedAt, zone, language))] : [];
  return [
    consortiumTask(facts),
    ...requirementsTask(facts),
    {
      key: 'answers',
      title: t.answers[language],
      href: submissionAddress(facts, 'answers'),
      status: tooLong.length > 0 ? 'mustMend' : missing.length === 0 ? 'completed' : hasAnswers(facts) ? 'inProgress' : 'notStarted',
      hint: answersHint(facts),
    },
    {
      key: 'files',
      title: t.files[language],
      href: submissionAddress(facts, 'files'),
      status: files.length > 0 ? 'completed' : 'notStarted',
      hint: say(t.filesHint, language, { count: files.length }),
    },
    state === 'none' ? { ...sealedTask, status: 'cannotStart' } : sealedTask,
    ...receiptTask,
    ...interviewTask(facts),
    ...talksTask(facts),
  ];
}

/** Alone or together: done when nothing is missing about the others. */
function consortiumTask(facts: Workspace): Task {
  const { language, consortium, partnerGaps } = facts;
  const partners = partnersOf(consortium);
  const names = formatList(
    partners.flatMap(({ name }) => name ?? []),
    language,
  );
  const together = names === '' ? t.hintNobody[language] : say(t.hintWith, language, { names });
  return {
    key: 'consortium',
    title: t.title[language],
    href: submissionAddress(facts, 'consortium'),
    status: partnerGaps.length > 0 ? 'inProgress' : 'completed',
    hint: consortium.submitsAs === 'consortium' ? together : t.hintAlone[language],
  };
}

/** The requirements come first: whoever does not meet them need not begin. */
function requirementsTask(facts: Workspace): readonly Task[] {
  const { language, requirements, unconfirmed, notMet } = facts;
  const all = requirements.length;
  if (all === 0) return [];
  const met = all - unconfirmed.length - notMet.length;
  const titles = (some: Workspace['requirements']) =>
    formatList(
      some.map(({ title }) => title ?? ''),
      language,
    );
  const hints = [
    say(requirementsText.hint, language, { met, all }),
    ...(unconfirmed.length > 0 && unconfirmed.length < all
      ? [say(requirementsText.stillOpen, language, { titles: titles(unconfirmed) })]
      : []),
    ...(notMet.length > 0 ? [say(requirementsText.notMet, language, { titles: titles(notMet) })] : []),
  ];
  return [
    {
      key: 'requirements',
      title: requirementsText.title[language],
      href: submissionAddress(facts, 'requirements'),
      status:
        notMet.length > 0 ? 'mustMend' : unconfirmed.length === 0 ? 'completed' : unconfirmed.length < all ? 'inProgress' : 'notStarted',
      hint: hints.join(' '),
    },
  ];
}

/** After the closing time there is only something to look at. */
export function closedTasks(facts: Workspace): readonly Task[] {
  const { language, sealedAt, zone } = facts;
  return [
    ...(sealedAt ? [receiptTaskOf(facts, formatInstantToSecond(sealedAt, zone, language))] : []),
    { key: 'see', title: tasksText.see[language], href: submissionAddress(facts, 'check'), status: 'completed' },
    ...interviewTask(facts),
    ...talksTask(facts),
  ];
}

/** The interview that is part of the assessment: told before the closing time, booked after the opening. */
function interviewTask(facts: Workspace): readonly Task[] {
  const { language, interview, open } = facts;
  if (interview.minutes === 0) return [];
  if (interview.own.length > 0)
    return [
      {
        key: 'interview',
        title: interviewText.ownTitle[language],
        href: submissionAddress(facts, 'interview'),
        status: interview.own.every(({ outcome }) => outcome !== null)
          ? 'completed'
          : interview.own.every(({ talkId }) => talkId !== null)
            ? 'inProgress'
            : 'notStarted',
      },
    ];
  if (!open) return [];
  const criteria = formatList(interview.criteria, language);
  return [
    {
      key: 'interview',
      title: interviewText.ahead[language],
      status: 'cannotStart',
      hint: say(interviewText.aheadHint, language, { minutes: interview.minutes, criteria }),
    },
  ];
}

/** What was said in the talks between two stages. */
function talksTask(facts: Workspace): readonly Task[] {
  const { language, stageTalks } = facts;
  if (stageTalks === 0) return [];
  return [{ key: 'talks', title: stageTalkText.ownTitle[language], href: submissionAddress(facts, 'talks'), status: 'completed' }];
}

function receiptTaskOf(facts: Workspace, at: string): Task {
  const { language } = facts;
  return {
    key: 'receipt',
    title: tasksText.receipt[language],
    href: submissionAddress(facts, 'receipt'),
    status: 'completed',
    hint: say(tasksText.receiptHint, language, { at }),
  };
}

function hasAnswers({ values }: Workspace): boolean {
  return Object.values(values).some(Boolean);
}

function answersHint({ language, missing, tooLong, questions, stage }: Workspace): string {
  const besides = stage.price !== 'none' ? 2 : 1; // the kind of proposal, and the price
  const all = questions.filter((question) => question.must === 'yes').length + besides;
  const done = say(tasksText.answersHint, language, { done: all - missing.length, all });
  return tooLong.length > 0 ? `${done} ${say(tasksText.tooLong, language, { count: tooLong.length })}` : done;
}
