import { procedureOf, procedures } from '#call/procedures';
import type { Phase } from '#lifecycle';
import { joiningState } from '#need/joining';
import { mayAct } from '#party/role';
import { phaseOf, phasesWithout, type CaseFile } from '#public-record/case-file';
import { JoinedInNotice } from '../01-need/joining/public-bodies.tsx';
import { joiningText } from '../01-need/joining/text.ts';
import { AskWhoGains } from '../01-need/who-gains-part.tsx';
import { redirectDone } from '../done/done.ts';
import { unaccepted } from '../act-answer.ts';
import { Section, WithAside } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { PhaseTrack } from '../design/phase-track.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { TaskList } from '../design/task-list.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { mostSolutions, SolutionsThatFit } from '../02-dialogue/solutions/solutions-that-fit.tsx';
import { solutionText } from '../02-dialogue/solutions/text.ts';
import { FormErrors } from '../field/act-form.tsx';
import { actorOf, caseOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { caseTasks } from './case-tasks.ts';
import { roleTextOf, workText } from './case-text.ts';
import { StartCall } from './start-call.tsx';
import { WaysOn, waysAhead } from './ways-on.tsx';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const actor = actorOf(args);
  const now = casework.now();
  const routeAsked = (await casework.routeAnswers(file.id)) !== null;
  const own = await casework.ownJoinings(actor, file);
  const worksHere = actor.roles.some((role) => role !== 'jointBody') || own.some((one) => joiningState(one) === 'joined');
  return {
    language,
    caseId: file.id,
    title: file.need.title,
    lang: file.language,
    published: file.need.publishedAt !== null,
    body: file.organisation.name,
    phase: phaseAtWork(file),
    skipped: phasesWithout(file),
    roles: actor.roles,
    /** Of the last call: roles are named in its words. */
    kind: file.calls.at(-1)?.kind ?? ('tender' as const),
    tasks: caseTasks({
      file,
      routeAsked,
      actor,
      now,
      language,
      talks: await casework.stageTalksSoFar(file),
      own,
    }),
    // A wave needs no route; one that was chosen before it says nothing of it.
    route: mayAct(actor, 'chooseRoute') && !isOnlyWaves(file.calls) ? (file.route?.basis.route ?? null) : null,
    /** What a new call would follow from. */
    startsFrom: file.route?.basis.route.id ?? null,
    joinedIn: file.joinedIn,
    // A need that is met with another one's is on its way.
    ways: file.joinedIn ? null : waysAhead(file, actor, routeAsked),
    /** Who gains, as long as nobody has been asked to share the cost and somebody can be. */
    gains: mayAct(actor, 'askToJoin') && mayAskPayer(file) ? file.need.budgets : [],
    jointOnly: actor.roles.length > 0 && actor.roles.every((role) => role === 'jointBody'),
    mayStartCall:
      mayAct(actor, 'startCall') &&
      file.need.publishedAt !== null &&
      // Another call is started when the one before it has come to its end.
      file.calls.every((call) => call.state === 'decided' || call.state === 'cancelled'),
    // Whoever is only asked to join learns who works on the case when it has.
    people: worksHere ? file.assignments : [],
    solutions:
      actor.roles.includes('buyer') && beforeDecision.has(phaseOf(file)) ? await casework.solutionsForCase(file, mostSolutions) : null,
  };
}

/** Whether somebody who gains could be asked to share the cost, and nobody has been. */
function mayAskPayer({ kind, need, calls, joinings }: CaseFile): boolean {
  const open = kind === 'commissioning' && need.publishedAt !== null && calls.every(({ publishedAt }) => publishedAt === null);
  return open && !joinings.some((joining) => joining.part === 'payer' && ['asked', 'joined'].includes(joiningState(joining)));
}

function isOnlyWaves(calls: CaseFile['calls']): boolean {
  return calls.length > 0 && calls.every(({ kind }) => procedureOf(kind).route === 'none');
}

/** How far those who work on the case have come: a route that is chosen counts before the need is public. */
function phaseAtWork(file: CaseFile): Phase {
  const phase = phaseOf(file);
  return phase === 'need' && file.route ? 'route' : phase;
}

/** While a need can still be answered with a solution. */
const beforeDecision: ReadonlySet<string> = new Set(['need', 'dialogue', 'route', 'call']);

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const form = await args.request.formData();
  const kind = procedures.find((procedure) => procedure.kind === form.get('kind'))?.kind;
  if (form.get('intent') !== 'startCall' || !kind) throw new Response(null, { status: 400 });
  const caseId = args.params['case'] ?? '';
  const started = await casework.startCall(actorOf(args), { caseId, kind });
  return started.ok
    ? redirectDone(args, `/${language}/w/cases/${caseId}/calls/${started.value.callId}`, 'callStarted')
    : unaccepted({ typed: {} }, { refusal: started.refusal });
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) => pageTitle(loaderData?.title ?? 'Twofold');

/** The workspace of a case: what is done, what is next, who works on it. */
export default function CaseWorkspace({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, caseId, title, lang, published, body, phase, roles, tasks, ways, route, mayStartCall, people, solutions } = loaderData;
  const roleText = roleTextOf(loaderData.kind);
  const t = workText;
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={{}} />
      <PageHeading
        caption={body}
        title={<span lang={lang === language ? undefined : lang}>{title}</span>}
        lead={loaderData.jointOnly ? say(joiningText.leads, language, { body }) : published ? t.public[language] : t.notPublic[language]}
      >
        {published && (
          <a className="ds-link" href={`/${language}/cases/${caseId}`}>
            {t.publicPage[language]}
          </a>
        )}
      </PageHeading>
      <PhaseTrack language={language} current={phase} skipped={loaderData.skipped} />
      <WithAside
        aside={
          <SummaryList
            language={language}
            items={[
              ...(route
                ? [
                    {
                      key: 'route',
                      term: t.routeTerm[language],
                      value: (
                        <a className="ds-link" href={`/${language}/w/cases/${caseId}/route/result`}>
                          {route.name[language]}
                        </a>
                      ),
                    },
                  ]
                : []),
              { key: 'roles', term: t.yourRoles[language], value: roles.map((role) => roleText[role][language]).join(', ') },
              ...people
                .filter((person) => person.role !== 'raiser')
                .map((person) => ({ key: `${person.personId}-${person.role}`, term: roleText[person.role][language], value: person.name })),
            ]}
          />
        }
      >
        <JoinedInNotice joinedIn={loaderData.joinedIn} language={language} />
        <AskWhoGains budgets={loaderData.gains} language={language} caseId={caseId} />
        {ways && <WaysOn ways={ways} language={language} caseId={caseId} />}
        {tasks.map((group) => (
          <Section key={group.key} title={group.title}>
            <TaskList language={language} tasks={group.tasks} />
          </Section>
        ))}
        {mayStartCall && <StartCall language={language} routeId={loaderData.startsFrom} />}
        {solutions && (
          <SolutionsThatFit
            found={solutions}
            language={language}
            empty={
              <EmptyState title={solutionText.solutionsNone[language]}>
                <p>{solutionText.solutionsNoneHint[language]}</p>
              </EmptyState>
            }
          />
        )}
      </WithAside>
    </>
  );
}
