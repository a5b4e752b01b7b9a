import { criteriaFor } from '#assessment/scorers';
import { scoreFields } from '#assessment/fields';
import { lotIn } from '#call/call-lot';
import { procedureOf } from '#call/procedures';
import { levelsOf } from '#call/scale';
import { fileName, requirementState, shownName } from '#submission/confirmation';
import { answerName, submissionFields } from '#submission/fields';
import { data } from 'react-router';
import type { Unaccepted } from '../../act-answer.ts';
import { unaccepted } from '../../act-answer.ts';
import { savedAtHeader } from '../../field/saved-form.ts';
import { actorOf, callOf, visitOf, type PageArgs } from '../../page.ts';
import { captionOf, foreign } from '../case-caption.tsx';
import { inOtherLanguage, readGroups, rulesOf } from '../group-form.tsx';
import { barOf } from '../progress.ts';
import type { ScoreCriterion } from '../score-form.tsx';
import { submissionName } from '../submission-name.ts';

/** What both pages of scoring read: one submission, the criteria this member scores, and what was given so far. */
export async function scoreRead(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const place = { caseId: file.id, callId: call.id, submissionId: args.params['submission'] ?? '' };
  const read = await casework.openedSubmission(actor, place);
  if (!read) throw new Response(null, { status: 404 });
  void read.recorded;
  const submission = read.value;
  // What was asked in the stage that it was submitted to.
  const asked = lotIn(call, submission.lotId) ?? call;
  const work = await casework.workbench(actor, call.id);
  const own = work.scores.filter((score) => score.submissionId === submission.id);
  const approach = submissionFields.approach.options.find((option) => option.value === submission.values.approach);
  const clarified = await casework.clarificationsBeside(actor, call.id, submission.id);
  const minutes = (await casework.interviewRoom(actor, call.id)).interviews.find(
    ({ submissionId }) => submissionId === submission.id,
  )?.record;
  return {
    actor,
    work,
    submission,
    facts: {
      language,
      callKind: call.kind,
      country: file.country,
      zone: call.zone,
      now: casework.now(),
      caption: captionOf(file, language),
      written: foreign(file.language, language),
      base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
      locked: work.lockedLots.includes(submission.lotId) || lotIn(call, submission.lotId)?.state !== 'opened',
      name: submissionName(submission, language, call.kind),
      hidden: submission.number !== null,
      // The price stays out of what is sent: whoever knows it scores the rest by it.
      approach: approach?.label[language] ?? null,
      // Without the ids that gate interests: none of the reader's business.
      partners: submission.members.map(({ partyId: _, organisationId: __, ...member }) => member),
      answers: asked.questions.map((question) => ({
        id: question.id ?? '',
        title: question.title ?? '',
        informs: question.informs,
        promise: question.promise === 'yes',
        answer: submission.answers[answerName(question.id ?? '')] ?? null,
      })),
      requirements: asked.requirements.map((requirement) => ({
        id: requirement.id ?? '',
        title: requirement.title ?? '',
        state: requirementState(requirement, submission.confirmations),
        shown: submission.confirmations[shownName(requirement.id ?? '')] ?? null,
        file: submission.files.find(({ id }) => id === submission.confirmations[fileName(requirement.id ?? '')])?.name ?? null,
      })),
      files: submission.files.map(({ id, name, sizeBytes, scan }) => ({
        id,
        name,
        sizeBytes,
        scan,
        href: `/data/opened-files/${file.id}/${call.id}/${submission.id}/${id}`,
      })),
      clarifications: clarified.map(({ id, questionId, asked: text, askedAt, dueAt, response, answeredAt }) => ({
        id,
        question: call.questions.find((question) => question.id === questionId)?.title ?? null,
        asked: text,
        askedAt,
        dueAt,
        response,
        answeredAt,
      })),
      /** What the enterprise says of itself, as it stood at the closing time; `null` where it goes not along, or nobody may know who it is. */
      profile:
        procedureOf(call.kind).profile === 'goesAlong' && submission.number === null && call.closesAt !== null
          ? await casework.profileThen(submission.organisationId, call.closesAt)
          : null,
      closesAt: call.closesAt,
      /** The minutes of its interview, and who was there. */
      interview: minutes
        ? {
            record: minutes,
            present: minutes.present.map((personId) => file.assignments.find((entry) => entry.personId === personId)?.name ?? ''),
          }
        : null,
      criteria: criteriaFor(asked.criteria, actor.roles).map((criterion): ScoreCriterion => {
        const score = own.find((candidate) => candidate.criterionId === criterion.id);
        return {
          id: criterion.id ?? '',
          kind: criterion.kind,
          title: criterion.title ?? '',
          description: criterion.description,
          weight: criterion.weight ?? 0,
          levels: levelsOf(criterion, file.language),
          given: { value: score?.value ?? null, reason: score?.reason ?? null },
          bar: barOf(work.barred, submission.id, criterion.id ?? ''),
        };
      }),
    },
  };
}

/** Saves what a form of scores brought; a refused or unreadable form comes back, an automatic save says when it was saved. `null`: saved, go on. */
export async function saveScoresFrom(args: PageArgs, criterionId: string | null) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const form = await args.request.formData();
  const own = criteriaFor(call.criteria, actor.roles).map((criterion) => criterion.id ?? '');
  const keys = criterionId === null ? own : own.filter((id) => id === criterionId);
  const rules = rulesOf({ language, country: file.country, moment: 'save' });
  const { byKey, problems, typed } = readGroups(form, scoreFields, { keys, rules });
  const intent = form.get('intent');
  const back = (answer: ReturnType<typeof inOtherLanguage>) => ({ intent, answer });
  const other = inOtherLanguage(form, typed);
  if (other) return back(other);
  if (problems.length > 0) return back(data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 }));
  const submissionId = args.params['submission'] ?? '';
  const saved = await casework.saveScores(actor, { caseId: file.id, callId: call.id, submissionId, byCriterion: byKey });
  if (!saved.ok) return back(unaccepted({ typed }, { refusal: saved.refusal }));
  if (intent !== 'autosave') return back(null);
  return back(data<Unaccepted>({ problems: [], refusal: null, typed }, { headers: { [savedAtHeader]: casework.now() } }));
}
