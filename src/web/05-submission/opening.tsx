import { redirect } from 'react-router';
import { unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { Deadline } from '../design/deadline.tsx';
import { KeyFigures } from '../design/key-figures.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant, formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { openingText } from './opening-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  if (call.state === 'draft' || !call.closesAt) throw new Response(null, { status: 404 });
  const now = casework.now();
  const { approvals, opened } = await casework.openingMinutes(call);
  const openers = file.assignments.filter((assignment) => assignment.role === 'opener');
  return {
    language,
    caseId: file.id,
    foreign: file.language === language ? undefined : file.language,
    title: file.need.title,
    me: actorOf(args).personId,
    closesAt: call.closesAt,
    zone: call.zone,
    now,
    stage: stageOf(call, now),
    needed: call.openingThreshold,
    opened,
    // Whoever approved stays in the minutes, also when the role was given to somebody else later.
    people: [
      ...openers.map(({ personId, name }) => ({ personId: String(personId), name })),
      ...approvals.filter((approval) => !openers.some((opener) => opener.personId === approval.personId)),
    ].map(({ personId, name }) => ({ personId, name, at: approvals.find((approval) => approval.personId === personId)?.at ?? null })),
    given: approvals.length,
  };
}

type Stage = 'before' | 'approving' | 'opened' | 'cancelled';

function stageOf(call: { readonly state: string; readonly closesAt: string | null }, now: string): Stage {
  if (call.state === 'opened' || call.state === 'decided') return 'opened';
  if (call.state !== 'published' || !call.closesAt) return 'cancelled';
  return now < call.closesAt ? 'before' : 'approving';
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const approved = await casework.approveOpening(actorOf(args), { caseId: file.id, callId: call.id });
  return approved.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/opening`)
    : unaccepted({ typed: {} }, { refusal: approved.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(openingText.title[params.lang === 'en' ? 'en' : 'nb']);

type Facts = PageProps<typeof loader>['loaderData'];

export default function Opening({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, stage, closesAt, zone, now, caseId, needed, opened } = loaderData;
  const lead = {
    before: say(openingText.before, language, { closesAt: formatInstant(closesAt, zone, language) }),
    approving: say(openingText.lead, language, { needed }),
    opened: opened ? say(openingText.doneLead, language, { at: formatInstantToSecond(opened.at, zone, language) }) : '',
    cancelled: openingText.cancelled[language],
  }[stage];
  return (
    <>
      <p className="no-print">
        <a className="ds-link" href={`/${language}/w/cases/${caseId}`}>
          {openingText.back[language]}
        </a>
      </p>
      <PageHeading
        caption={<span lang={loaderData.foreign}>{loaderData.title}</span>}
        title={(stage === 'opened' ? openingText.titleDone : openingText.title)[language]}
        lead={lead}
      >
        {stage === 'before' && <Deadline language={language} at={closesAt} now={now} zone={zone} />}
      </PageHeading>
      {stage === 'opened' && <Minutes facts={loaderData} />}
      {stage === 'before' && (
        <Notice language={language}>
          <p>{openingText.beforeText[language]}</p>
        </Notice>
      )}
      {stage === 'approving' && <Approving facts={loaderData} answer={actionData} />}
      {stage !== 'cancelled' && <Openers facts={loaderData} />}
    </>
  );
}

function Approving({ facts, answer }: { readonly facts: Facts; readonly answer: PageProps<typeof loader, typeof action>['actionData'] }) {
  const { language, people, me, needed, given } = facts;
  const own = people.some((person) => person.personId === me && person.at !== null);
  const last = needed - given === 1;
  if (own) {
    return (
      <Notice language={language} tone="success" live="status">
        <p>{say(openingText.own, language, { left: needed - given })}</p>
      </Notice>
    );
  }
  return (
    <ActForm
      language={language}
      answer={answer}
      fields={{}}
      buttons={
        <>
          <Button>{(last ? openingText.actLast : openingText.act)[language]}</Button>
          <LinkButton href={`/${language}/w/cases/${facts.caseId}`} variant="secondary">
            {openingText.back[language]}
          </LinkButton>
        </>
      }
    >
      <Section title={openingText.means[language]}>
        <ul>
          <li>{openingText.meansAll[language]}</li>
          <li>{openingText.meansPanel[language]}</li>
          <li>{openingText.meansPublic[language]}</li>
        </ul>
      </Section>
      {last && (
        <Notice language={language} tone="warning">
          <p>{openingText.last[language]}</p>
        </Notice>
      )}
    </ActForm>
  );
}

function Minutes({ facts: { language, opened } }: { readonly facts: Facts }) {
  if (!opened) return null;
  return (
    <>
      <KeyFigures
        figures={[
          { key: 'opened', label: openingText.opened[language], value: opened.submissions, note: openingText.openedNote[language] },
          { key: 'late', label: openingText.late[language], value: opened.lateAttempts, note: openingText.lateNote[language] },
        ]}
      />
      <p>{(opened.submissions > 0 ? openingText.next : openingText.none)[language]}</p>
    </>
  );
}

function Openers({ facts }: { readonly facts: Facts }) {
  const { language, people, me, zone, given, needed, stage } = facts;
  const title = (stage === 'opened' ? openingText.approvers : openingText.openers)[language];
  return (
    <Section title={title} {...(stage === 'before' ? {} : { lead: say(openingText.given, language, { given, needed }) })}>
      <DataTable
        caption={title}
        captionShown="hidden"
        columns={[
          { key: 'name', label: openingText.opener[language] },
          { key: 'at', label: openingText.approvedAt[language] },
        ]}
        rows={people.map((person) => ({
          key: person.personId,
          cells: {
            name: person.personId === me ? say(openingText.you, language, { name: person.name }) : person.name,
            at: person.at ? formatInstantToSecond(person.at, zone, language) : openingText.notYet[language],
          },
        }))}
      />
    </Section>
  );
}
