import { data } from 'react-router';
import { procedureOf } from '#call/procedures';
import type { Language } from '#value/text';
import { Deadline } from '../design/deadline.tsx';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Panel, Section, WithAside } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { TaskList } from '../design/task-list.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant, formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { titleInWords } from '../title.ts';
import { SubmissionCaption } from './heading.tsx';
import { callAddress, submissionAddress } from './own-address.ts';
import { closedTasks, openTasks } from './own-tasks.ts';
import { Reconfirm } from './reconfirm.tsx';
import { RejectedFiles } from './rejected-files.tsx';
import { stripOf } from './strip.tsx';
import { tasksText } from './text.ts';
import { versionsText } from './versions-text.ts';
import { workspaceOf, type Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';
import { enterpriseText } from '../enterprise/text.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { facts, call } = await workspaceOf(args);
  const { casework } = visitOf(args);
  const done = new URL(args.request.url).searchParams.get('done');
  const page = {
    ...facts,
    done: done === 'saved' || done === 'withdrawn' ? done : null,
    reconfirmation: await casework.reconfirmation(actorOf(args), call),
    profile: procedureOf(call.kind).profile === 'goesAlong' && facts.open ? await profileSaid(args) : null,
  };
  return data(page, { status: facts.invited ? 200 : 403 });
}

export const meta = titleInWords(tasksText.title);

export default function SubmissionTasks({ loaderData }: PageProps<typeof loader>) {
  const facts = loaderData;
  const { language, buyer, open, cancelled, done, sealedAt, state } = facts;
  const t = inWordsOf(tasksText, facts.kind);
  if (!facts.invited) return <NotInvited facts={facts} />;
  const lead = open ? say(t.lead, language, { buyer }) : t.leadClosed[language];
  return (
    <>
      <PageHeading
        caption={<SubmissionCaption facts={facts} />}
        title={t.title[language]}
        lead={cancelled ? say(t.cancelled, language, { buyer }) : lead}
      />
      <WithAside aside={<Aside facts={facts} />}>
        {done && (
          <Notice language={language} tone="success" live="status">
            <p>{(done === 'saved' ? t.saved : t.withdrawnNow)[language]}</p>
          </Notice>
        )}
        <Reconfirm facts={facts} reconfirmation={loaderData.reconfirmation} />
        <Unsent facts={facts} />
        <RejectedFiles facts={facts} way="link" />
        {open || state !== 'none' ? (
          <Section title={(open ? t.list : t.listClosed)[language]}>
            <TaskList language={language} tasks={open ? openTasks(facts) : closedTasks(facts)} />
          </Section>
        ) : (
          <EmptyState title={t.nothingTitle[language]} />
        )}
        {loaderData.profile && <ProfileGoesAlong language={language} {...loaderData.profile} />}
        {open && sealedAt && state === 'sealed' && (
          <Section>
            <p>{t.withdrawLead[language]}</p>
            <p>
              <LinkButton href={submissionAddress(facts, 'withdraw')} variant="secondary" tone="danger">
                {t.withdraw[language]}
              </LinkButton>
            </p>
          </Section>
        )}
      </WithAside>
    </>
  );
}

/** How much of the own profile those who fund may read, and how much the test does not find in it. */
async function profileSaid(args: PageArgs): Promise<{ readonly count: number; readonly missing: number } | null> {
  const profile = await visitOf(args).casework.ownProfile(actorOf(args));
  if (!profile) return null;
  const { gates, findings } = profile.findings;
  const open = [...Object.values(gates).map(({ state }) => state), ...Object.values(findings).map(({ level }) => level)];
  return {
    count: profile.statements.filter(({ reader }) => reader !== 'own').length,
    missing: open.filter((state) => state === 'notShown').length,
  };
}

function ProfileGoesAlong({ language, count, missing }: { readonly language: Language; readonly count: number; readonly missing: number }) {
  const t = enterpriseText;
  return (
    <Section title={t.goesAlong[language]} lead={t.goesAlongLead[language]}>
      <p>{say(t.goesAlongSaid, language, { count, missing })}</p>
      <p>
        <a className="ds-link" href={`/${language}/w/enterprise`}>
          {t.goesAlongLook[language]}
        </a>
      </p>
    </Section>
  );
}

/** One sentence for whoever comes to a stage without an invitation, and the way to what is theirs. */
function NotInvited({ facts }: { readonly facts: Workspace }) {
  const { language, buyer, stageName } = facts;
  const lots = submissionAddress({ ...facts, lotId: null }).replace(/submission$/, 'lots');
  return (
    <>
      <PageHeading caption={<SubmissionCaption facts={facts} />} title={tasksText.notInvitedTitle[language]} />
      <EmptyState
        title={say(tasksText.notInvited, language, { body: buyer, stage: stageName ?? '' })}
        action={
          <LinkButton href={`${lots}/submission`} variant="secondary">
            {tasksText.earlierStages[language]}
          </LinkButton>
        }
      >
        <p>
          <a className="ds-link" href={`${lots}/letter`}>
            {tasksText.letters[language]}
          </a>
        </p>
      </EmptyState>
    </>
  );
}

/** Changes after sealing are received by nobody: said loudly, with who made them and which version counts. */
function Unsent({ facts }: { readonly facts: Workspace }) {
  const { language, zone, sealedAt, unsentChanges, changedAt, changedByName, open } = facts;
  if (!unsentChanges || !sealedAt) return null;
  const sealed = formatInstantToSecond(sealedAt, zone, language);
  const changed = changedAt ? formatInstant(changedAt, zone, language) : '';
  return (
    <Notice language={language} tone="warning" title={tasksText.unsentTitle[language]}>
      <p>
        {open
          ? say(tasksText.unsent, language, { by: changedByName ?? '', changed, sealed })
          : say(tasksText.unsentClosed, language, { sealed })}
      </p>
    </Notice>
  );
}

function Aside({ facts }: { readonly facts: Workspace }) {
  const { language, closesAt, now, zone, changedAt, changedByName } = facts;
  const t = inWordsOf(tasksText, facts.kind);
  return (
    <>
      <Panel tone="accent">
        <Deadline language={language} at={closesAt} now={now} zone={zone} {...(facts.foreign ? { otherZone: 'shown' } : {})} />
        <p>
          <a className="ds-link" href={callAddress(facts)}>
            {t.call[language]}
          </a>
        </p>
      </Panel>
      <Panel>
        <h2>{t.changed[language]}</h2>
        <p>
          {changedAt
            ? say(t.changedBy, language, { name: changedByName ?? '', at: formatInstant(changedAt, zone, language) })
            : t.untouched[language]}
        </p>
        <p>{t.colleagues[language]}</p>
        {changedAt && (
          <p>
            <a className="ds-link" href={submissionAddress(facts, 'versions')}>
              {versionsText.title[language]}
            </a>
          </p>
        )}
      </Panel>
    </>
  );
}
