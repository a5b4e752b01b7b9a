import { scoredCriteria } from '#assessment';
import type { Casework } from '#casework/casework';
import { Disclosure } from '../../design/disclosure.tsx';
import { LinkButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Tag } from '../../design/tag.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf, foreign } from '../case-caption.tsx';
import { isOpened, NotOpened } from '../not-opened.tsx';
import { PanelScores } from '../panel-scores.tsx';
import { bareName, listedUnder, submissionName } from '../submission-name.ts';
import { discussionText as t } from './text.ts';
import { usePanelText } from '../round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const base = `/${language}/w/cases/${file.id}/calls/${call.id}`;
  const { results, queue } = await casework.panelResults(actor, file, call.id);
  return {
    language,
    callKind: call.kind,
    now: casework.now(),
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    base,
    criteria: scoredCriteria(call.publishedAt ? call.criteria : []).map((criterion) => ({
      id: criterion.id ?? '',
      title: criterion.title ?? '',
    })),
    results:
      results?.map((result) => ({
        ...result,
        ...listedUnder(result, language),
        bareName: bareName(result, language, call.kind),
        organisationName: submissionName(result, language, call.kind),
      })) ?? null,
    queue,
    panel: actor.roles.includes('chair') || actor.roles.includes('buyer') ? `${base}/panel` : null,
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** After the lock: where the panel disagrees, what matters most first, with everybody's reasons side by side. */
export default function Discussion({ loaderData }: PageProps<typeof loader>) {
  const panelText = usePanelText();
  const { language, now, caption, call, results, queue, criteria, written, panel } = loaderData;
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.title[language]} {...(results ? { lead: t.lead[language] } : {})} />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {isOpened(call) && !results && (
        <EmptyState title={t.waitTitle[language]}>
          <p>{t.wait[language]}</p>
        </EmptyState>
      )}
      {results && (
        <>
          <Changes results={results} language={language} />
          {queue.length === 0 ? (
            <EmptyState title={t.nothing[language]}>
              <p>{t.nothingText[language]}</p>
            </EmptyState>
          ) : (
            <Section title={t.queue[language]}>
              <ol className="discussion">
                {queue.map((line) => (
                  <Line key={`${line.submissionId} ${line.criterionId}`} line={line} facts={loaderData} results={results} />
                ))}
              </ol>
            </Section>
          )}
          <Section title={panelText.results[language]} lead={panelText.resultsLead[language]}>
            <PanelScores language={language} written={written} criteria={criteria} results={results} zone={call.zone} />
          </Section>
        </>
      )}
      {panel && (
        <p>
          <LinkButton href={panel} variant="secondary">
            {t.toPanel[language]}
          </LinkButton>
        </p>
      )}
    </>
  );
}

type Facts = PageProps<typeof loader>['loaderData'];
type Results = NonNullable<Facts['results']>;
type QueueLine = Awaited<ReturnType<Casework['panelResults']>>['queue'][number];

function Line({ line, facts, results }: { readonly line: QueueLine; readonly facts: Facts; readonly results: Results }) {
  const panelText = usePanelText();
  const { language, written, criteria, base, call } = facts;
  const submission = results.find(({ submissionId }) => submissionId === line.submissionId);
  const cell = submission?.criteria.find(({ criterionId }) => criterionId === line.criterionId);
  const criterion = criteria.find(({ id }) => id === line.criterionId);
  if (!submission || !cell || !criterion) return null;
  const own = cell.scores.find((score) => score.own);
  const ends = { lowest: formatNumber(cell.lowest, language), highest: formatNumber(cell.highest, language) };
  return (
    <li>
      <Disclosure
        summary={
          <>
            <span lang={written}>{say(t.line, language, { criterion: criterion.title, name: submission.organisationName })}</span> (
            {say(panelText.range, language, ends)}) {line.decides && <Tag tone="warning">{t.decides[language]}</Tag>}
          </>
        }
      >
        <dl className="given-scores">
          {cell.scores.map((score) => (
            <div key={score.id}>
              <dt>{say(t.gave, language, { name: score.name, value: formatNumber(score.value, language) })}</dt>
              <dd>
                <div className="prose-plain" lang={written}>
                  {score.reason}
                </div>
                {score.changes.map((change) => (
                  <div key={change.changedAt}>
                    <p className="field__hint">
                      {say(t.changed, language, {
                        from: formatNumber(change.earlierValue, language),
                        to: formatNumber(change.value, language),
                        at: formatInstant(change.changedAt, call.zone, language),
                      })}
                    </p>
                    <div className="prose-plain" lang={written}>
                      {change.changeReason}
                    </div>
                  </div>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {own && call.state === 'opened' && (
          <p>
            <LinkButton href={`${base}/discussion/${own.id}`} variant="secondary" size="sm">
              {t.changeOwn[language]}
              <span className="ds-sr-only">
                : {criterion.title}, {submission.organisationName}
              </span>
            </LinkButton>
          </p>
        )}
      </Disclosure>
    </li>
  );
}

function Changes({ results, language }: { readonly results: Results; readonly language: Facts['language'] }) {
  const changed = results.flatMap(({ criteria }) => criteria.flatMap(({ scores }) => scores.filter(({ changes }) => changes.length > 0)));
  if (changed.length === 0) return null;
  const largest = Math.max(...changed.map(({ changes, value }) => Math.abs(value - (changes[0]?.earlierValue ?? value))));
  return (
    <Notice language={language}>
      <p>{say(t.changes, language, { count: changed.length, largest: formatNumber(Math.round(largest * 10) / 10, language) })}</p>
    </Notice>
  );
}
