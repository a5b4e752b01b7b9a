import { redirect } from 'react-router';
import { scoredCriteria } from '#assessment';
import { scoreFields } from '#assessment/fields';
import { unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { inputId } from '../field/input-id.ts';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatList, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CaseCaption, captionOf, foreign } from './case-caption.tsx';
import { isOpened, NotOpened } from './not-opened.tsx';
import { lackOf } from './progress.ts';
import { assessmentText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const work = await casework.workbench(actorOf(args), call.id);
  const criteria = scoredCriteria(call.criteria).map((criterion) => ({ id: criterion.id ?? '', title: criterion.title ?? '' }));
  return {
    language,
    now: casework.now(),
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    locked: work.locked || call.state === 'decided',
    waiting: work.bidders.filter((bidder) => bidder.standing === 'waiting').map((bidder) => bidder.name),
    criteria,
    submissions: work.submissions.map(({ id, organisationName }) => ({
      id,
      name: organisationName,
      scores: criteria.map((criterion) => ({
        criterionId: criterion.id,
        title: criterion.title,
        value: work.scores.find((score) => score.submissionId === id && score.criterionId === criterion.id)?.value ?? null,
        lacks: lackOf(work.scores, id, criterion.id),
      })),
    })),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const locked = await casework.lockScores(actorOf(args), { caseId: file.id, callId: call.id });
  return locked.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/assess`)
    : unaccepted({ typed: {} }, { refusal: locked.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.lockTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function LockScores({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, now, caption, call, base, locked, waiting, submissions } = loaderData;
  const missing = submissions.flatMap((submission) => submission.scores.filter((score) => score.lacks !== null));
  const nothing = !locked && submissions.length === 0 && waiting.length === 0;
  const ready = isOpened(call) && !locked && !nothing && waiting.length === 0 && missing.length === 0;
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={locked ? t.lockedTitle[language] : t.lockTitle[language]}
        lead={locked ? t.lockedText[language] : t.lockLead[language]}
      />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {isOpened(call) && nothing && <EmptyState title={t.nothingToLock[language]} />}
      {!locked && waiting.length > 0 && (
        <Notice language={language} tone="warning">
          <p>{say(t.waitRuling, language, { names: formatList(waiting, language) })}</p>
        </Notice>
      )}
      {!locked && missing.length > 0 && <Missing {...loaderData} />}
      {ready ? (
        <ActForm
          language={language}
          answer={actionData}
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
          <ScoresNow {...loaderData} />
          <p>{t.lockKept[language]}</p>
        </ActForm>
      ) : (
        <>
          {actionData && !locked && <ActFormRefusal {...loaderData} />}
          <p>
            <LinkButton href={`${base}/assess`} variant="secondary">
              {t.toList[language]}
            </LinkButton>
          </p>
        </>
      )}
    </>
  );
}
