import { scoreChangeFields } from '#assessment/fields';
import { levelsOf } from '#call/scale';
import { redirectDone } from '../../done/done.ts';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Panel, Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf, foreign } from '../case-caption.tsx';
import { submissionName } from '../submission-name.ts';
import { discussionText as t } from './text.ts';
import { inWordsOf } from '../round-fields.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const { results } = await casework.panelResults(actorOf(args), file, call.id);
  const cells = (results ?? []).flatMap((result) => result.criteria.map((cell) => ({ result, cell })));
  const found = cells.find(({ cell }) => cell.scores.some(({ id, own }) => own && id === args.params['score']));
  const own = found?.cell.scores.find(({ id }) => id === args.params['score']);
  const criterion = call.criteria.find(({ id }) => id === found?.cell.criterionId);
  if (!found || !own || !criterion || call.state !== 'opened') throw new Response(null, { status: 404 });
  return {
    language,
    callKind: call.kind,
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    back: `/${language}/w/cases/${file.id}/calls/${call.id}/discussion`,
    name: submissionName(found.result, language, call.kind),
    criterion: criterion.title ?? '',
    levels: levelsOf(criterion, file.language),
    own,
    others: found.cell.scores.filter(({ id }) => id !== own.id),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const posted = await readPosted(args, scoreChangeFields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const input = { caseId: file.id, callId: call.id, scoreId: args.params['score'] ?? '', values: posted.values };
  const changed = await casework.changeScore(actorOf(args), input);
  return changed.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/discussion`, 'saved')
    : unaccepted(posted, { refusal: changed.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.changeTitle[params.lang === 'en' ? 'en' : 'nb']);

/** One's own score after the lock, beside the others' reasons, and the form that changes it. */
export default function ChangeScore({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, written, back, name, criterion, levels, own, others } = loaderData;
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.changeTitle[language]} lead={t.changeLead[language]}>
        <span lang={written}>{say(t.line, language, { criterion, name })}</span>
      </PageHeading>
      <Panel>
        <SummaryList
          language={language}
          items={[
            { key: 'now', term: t.now[language], value: formatNumber(own.value, language) },
            {
              key: 'reason',
              term: t.yourReason[language],
              value: (
                <div className="prose-plain" lang={written}>
                  {[own.reason, ...own.changes.map(({ changeReason }) => changeReason)].join('\n\n')}
                </div>
              ),
            },
          ]}
        />
      </Panel>
      {others.length > 0 && (
        <Section title={t.others[language]}>
          <dl className="given-scores">
            {others.map((score) => (
              <div key={score.id}>
                <dt>{say(t.gave, language, { name: score.name, value: formatNumber(score.value, language) })}</dt>
                <dd className="prose-plain" lang={written}>
                  {score.reason}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={scoreChangeFields}
        buttons={
          <>
            <Button>{t.change[language]}</Button>
            <LinkButton href={back} variant="secondary">
              {t.keep[language]}
            </LinkButton>
          </>
        }
      >
        <ol className="scale" start={0} lang={written}>
          {levels.map((level) => (
            <li key={level}>{level}</li>
          ))}
        </ol>
        <FormFields
          fields={inWordsOf(scoreChangeFields, loaderData.callKind)}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}
