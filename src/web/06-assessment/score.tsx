import { data, redirect } from 'react-router';
import { scoredCriteria } from '#assessment';
import { scoreFields } from '#assessment/fields';
import { answerName, submissionFields } from '#submission/fields';
import { unaccepted, type Unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CaseCaption, captionOf, foreign } from './case-caption.tsx';
import { GroupErrors, inOtherLanguage, placed, readGroups, rulesOf } from './group-form.tsx';
import { ReadSubmission } from './read-submission.tsx';
import { ScoreForm, ScoresGiven, type ScoreCriterion } from './score-form.tsx';
import { assessmentText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const place = { caseId: file.id, callId: call.id, submissionId: args.params['submission'] ?? '' };
  const read = await casework.openedSubmission(actor, place);
  if (!read) throw new Response(null, { status: 404 });
  void read.recorded;
  const submission = read.value;
  const work = await casework.workbench(actor, call.id);
  const own = work.scores.filter((score) => score.submissionId === submission.id);
  const approach = submissionFields.approach.options.find((option) => option.value === submission.values.approach);
  return {
    language,
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    locked: work.locked || call.state === 'decided',
    place: work.submissions.findIndex(({ id }) => id === submission.id) + 1,
    all: work.submissions.length,
    name: submission.organisationName,
    // The price stays out of what is sent: whoever knows it scores the rest by it.
    approach: approach?.label[language] ?? null,
    answers: call.questions.map((question) => ({
      id: question.id ?? '',
      title: question.title ?? '',
      promise: question.promise === 'yes',
      answer: submission.answers[answerName(question.id ?? '')] ?? null,
    })),
    files: submission.files.map(({ id, name, sizeBytes, scan }) => ({
      id,
      name,
      sizeBytes,
      scan,
      href: `/data/opened-files/${file.id}/${call.id}/${submission.id}/${id}`,
    })),
    criteria: scoredCriteria(call.criteria).map((criterion): ScoreCriterion => {
      const score = own.find((candidate) => candidate.criterionId === criterion.id);
      return {
        id: criterion.id ?? '',
        title: criterion.title ?? '',
        description: criterion.description,
        weight: criterion.weight ?? 0,
        given: { value: score?.value ?? null, reason: score?.reason ?? null },
      };
    }),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const submissionId = args.params['submission'] ?? '';
  const form = await args.request.formData();
  const keys = scoredCriteria(call.criteria).map((criterion) => criterion.id ?? '');
  const rules = rulesOf({ language, country: file.country, moment: 'save' });
  const { byKey, problems, typed } = readGroups(form, scoreFields, { keys, rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  if (problems.length > 0) return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  const saved = await casework.saveScores(actor, { caseId: file.id, callId: call.id, submissionId, byCriterion: byKey });
  if (!saved.ok) return unaccepted({ typed }, { refusal: saved.refusal });
  const list = `/${language}/w/cases/${file.id}/calls/${call.id}/assess`;
  if (form.get('intent') !== 'next') return redirect(list);
  const { submissions } = await casework.workbench(actor, call.id);
  const next = submissions[submissions.findIndex(({ id }) => id === submissionId) + 1];
  return redirect(next ? `${list}/${next.id}` : list);
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? say(t.scoreTitle, loaderData.language, { name: loaderData.name }) : 'Twofold');

export default function ScoreSubmission({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, written, base, locked, place, all, name, criteria } = loaderData;
  const groups = criteria.map(({ id, title }) => ({ key: id, name: title }));
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={say(t.scoreTitle, language, { name })}>
        <span>{say(t.place, language, { n: place, all })}</span>
        <a className="ds-link" href={`${base}/assess`}>
          {t.toList[language]}
        </a>
      </PageHeading>
      <GroupErrors language={language} answer={actionData} fields={placed(groups, scoreFields)} />
      <div className="assess">
        <ReadSubmission
          language={language}
          written={written}
          approach={loaderData.approach}
          answers={loaderData.answers}
          files={loaderData.files}
        />
        <section className="assess__scores flow" aria-labelledby="your-scores">
          <h2 id="your-scores">{t.yourScores[language]}</h2>
          {locked ? (
            <ScoresGiven language={language} written={written} criteria={criteria} />
          ) : (
            <ScoreForm language={language} country={country} written={written} criteria={criteria} answer={actionData}>
              <Button name="intent" value="next" size="sm">
                {(place < all ? t.saveNext : t.saveLast)[language]}
              </Button>
              <Button variant="secondary" size="sm" name="intent" value="back">
                {t.saveBack[language]}
              </Button>
            </ScoreForm>
          )}
        </section>
      </div>
    </>
  );
}
