import { scoreFields } from '#assessment/fields';
import { criteriaFor } from '#assessment/scorers';
import { redirectDone } from '../done/done.ts';
import { unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm, FormErrors } from '../field/act-form.tsx';
import { inputId } from '../field/input-id.ts';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatList, formatNumber } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CaseCaption, captionOf, foreign } from './case-caption.tsx';
import { inOtherLanguage } from './group-form.tsx';
import { isOpened, NotOpened } from './not-opened.tsx';
import { barOf, lackOf } from './progress.ts';
import { submissionName } from './submission-name.ts';
import { assessmentText } from './text.ts';
import { useAssessmentText } from './round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const work = await casework.workbench(actorOf(args), call.id);
  const criteria = criteriaFor(call.publishedAt ? call.criteria : [], actorOf(args).roles).map((criterion) => ({
    id: criterion.id ?? '',
    title: criterion.title ?? '',
  }));
  return {
    language,
    callKind: call.kind,
    now: casework.now(),
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    locked: work.locked || call.state === 'decided',
    waiting: work.bidders.filter((bidder) => bidder.standing === 'waiting').map((bidder) => bidder.name),
    /** Submissions whose interview has not been held, where this member scores it. */
    ahead: new Set(
      work.barred
        .filter(({ why, criterionId }) => why === 'notHeld' && criteria.some(({ id }) => id === criterionId))
        .filter(({ submissionId }) => work.submissions.some(({ id, lotId }) => id === submissionId && !work.lockedLots.includes(lotId)))
        .map(({ submissionId }) => submissionId),
    ).size,
    criteria,
    // Of lots opened apart, those that are still to lock.
    submissions: work.submissions
      .filter(({ lotId }) => work.locked || !work.lockedLots.includes(lotId))
      .map(({ id, ...submission }) => ({
        id,
        name: submissionName(submission, language, call.kind),
        scores: criteria.map((criterion) => ({
          criterionId: criterion.id,
          title: criterion.title,
          value: work.scores.find((score) => score.submissionId === id && score.criterionId === criterion.id)?.value ?? null,
          lacks: barOf(work.barred, id, criterion.id) === null ? lackOf(work.scores, id, criterion.id) : null,
        })),
      })),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const other = inOtherLanguage(await args.request.formData(), {});
  if (other) return other;
  const locked = await casework.lockScores(actorOf(args), { caseId: file.id, callId: call.id });
  return locked.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/assess`, 'scoresLocked')
    : unaccepted({ typed: {} }, { refusal: locked.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(assessmentText.lockTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function LockScores({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useAssessmentText();
  const { language, now, caption, call, base, locked, waiting, submissions } = loaderData;
  const missing = submissions.some(({ scores }) => scores.some((score) => score.lacks !== null));
  const nothing = !locked && ((submissions.length === 0 && waiting.length === 0) || loaderData.criteria.length === 0);
  const ready = isOpened(call) && !locked && !nothing && waiting.length === 0 && loaderData.ahead === 0 && !missing;
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={locked ? t.lockedTitle[language] : t.lockTitle[language]}
        lead={locked ? t.lockedText[language] : t.lockLead[language]}
      />
      {!locked && <FormErrors language={language} answer={actionData} fields={scoreFields} />}
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {isOpened(call) && nothing && <EmptyState title={t.nothingToLock[language]} />}
      {!locked && waiting.length > 0 && (
        <Notice language={language} tone="warning">
          <p>{say(t.waitRuling, language, { names: formatList(waiting, language) })}</p>
        </Notice>
      )}
      {!locked && loaderData.ahead > 0 && (
        <Notice language={language} tone="warning">
          <p>{refusalText({ code: 'interviewsOpen', facts: { count: loaderData.ahead } }, language)}</p>
        </Notice>
      )}
      {!locked && missing && <Missing {...loaderData} />}
      {ready ? (
        <>
          <ScoresNow {...loaderData} />
          <ActForm
            language={language}
            answer={undefined}
            fields={scoreFields}
            buttons={
              <>
                <Button>{t.lock[language]}</Button>
                <LinkButton href={`${base}/assess`} variant="secondary">
                  {t.notYetLock[language]}
                </LinkButton>
              </>
            }
          >
            <p>{t.lockKept[language]}</p>
          </ActForm>
        </>
      ) : (
        <p>
          <LinkButton href={`${base}/assess`} variant="secondary">
            {t.toList[language]}
          </LinkButton>
        </p>
      )}
    </>
  );
}

type Data = PageProps<typeof loader>['loaderData'];

/** What is missing, each with the way to its field. */
function Missing({ language, written, base, submissions }: Data) {
  const t = useAssessmentText();
  const words = { score: t.missingScore, reason: t.missingReason, both: t.missingBoth };
  return (
    <Section title={t.missingTitle[language]} lead={t.missingText[language]}>
      {submissions
        .filter(({ scores }) => scores.some(({ lacks }) => lacks !== null))
        .map(({ id, name, scores }) => (
          <div key={id} className="flow">
            <h3>{name}</h3>
            <ul>
              {scores.map(({ criterionId, title, lacks }) => {
                if (lacks === null) return null;
                const field = inputId(`${criterionId}.${lacks === 'reason' ? 'reason' : 'value'}`);
                return (
                  <li key={criterionId}>
                    <a className="ds-link" href={`${base}/assess/${id}/${criterionId}#${field}`}>
                      <span lang={written}>{title}</span>: {words[lacks][language]}
                    </a>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </Section>
  );
}

/** All scores once more, before they count. */
function ScoresNow({ language, criteria, submissions }: Data) {
  const t = useAssessmentText();
  return (
    <DataTable
      caption={t.yourScoresNow[language]}
      columns={[
        { key: 'name', label: t.submission[language] },
        ...criteria.map((criterion) => ({ key: criterion.id, label: criterion.title, align: 'number' as const })),
      ]}
      rows={submissions.map(({ id, name, scores }) => ({
        key: id,
        cells: {
          name,
          ...Object.fromEntries(
            scores.map(({ criterionId, value }) => [criterionId, value === null ? '–' : formatNumber(value, language)]),
          ),
        },
      }))}
    />
  );
}
