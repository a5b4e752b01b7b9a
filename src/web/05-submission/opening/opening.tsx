import { redirect } from 'react-router';
import { unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { Deadline } from '../../design/deadline.tsx';
import { KeyFigures } from '../../design/key-figures.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { BidderFindings } from '../../06-assessment/bidder-findings.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant, formatInstantToSecond } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { titleInWords } from '../../title.ts';
import { workedLotName } from '../../04-call/lots/lot-name.ts';
import { openingOf } from './lots-opened.ts';
import { openingText } from './opening-text.ts';
import { DemoPassphrase, problemOf } from './passphrase-part.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { Rehearsal } from './rehearsal-part.tsx';
import { inWordsOf } from '../../text/call-words.ts';

export async function loader(args: PageArgs) {
  const { casework, language, site } = visitOf(args);
  const { file, call, lots, lotId } = await openingOf(args, 'opening');
  const now = casework.now();
  const waiting = lots.find(({ state }) => state === 'published') ?? lots[0] ?? null;
  const minutes = await Promise.all(lots.map((lot) => casework.openingMinutes(lot)));
  const { approvals, recovery } = minutes.find(({ opened }) => !opened) ?? minutes[0] ?? { approvals: [], recovery: null };
  const preparation = await casework.openingPreparation(file, call);
  const openers = file.assignments.filter((assignment) => assignment.role === 'opener');
  return {
    language,
    kind: call.kind,
    caseId: file.id,
    foreign: file.language === language ? undefined : file.language,
    title: file.need.title,
    me: actorOf(args).personId,
    callId: call.id,
    lotQuery: lotId ? `?lot=${lotId}` : '',
    lot: lotId && lots[0] ? workedLotName(lots[0], language) : waiting && waiting.stages > 1 ? waiting.stage.name[language] : null,
    preparation,
    hasPassphrase: await casework.hasOpenerKey(actorOf(args).personId),
    passphraseOfDemo: site.openersPassphrase,
    closesAt: waiting?.closesAt ?? call.closesAt,
    zone: call.zone,
    now,
    stage: stageOf(waiting ?? call, now),
    needed: call.openingThreshold,
    /** What was opened: of every lot, where there are several. */
    opened: minutes.flatMap(({ opened }, index) =>
      opened ? [{ ...opened, lot: lots[index] ? workedLotName(lots[index], language) || null : null }] : [],
    ),
    recovery,
    findings: await casework.bidderFindings(file, call.id),
    // Whoever approved stays in the minutes, also when the role was given to somebody else later.
    people: [
      ...openers.map(({ personId, name }) => ({ personId: String(personId), name })),
      ...approvals.filter((approval) => !openers.some((opener) => opener.personId === approval.personId)),
    ].map(({ personId, name }) => ({ personId, name, at: approvals.find((approval) => approval.personId === personId)?.at ?? null })),
    given: approvals.length,
  };
}

type Stage = 'rehearsal' | 'before' | 'approving' | 'opened' | 'cancelled';

function stageOf(call: { readonly state: string; readonly closesAt: string | null }, now: string): Stage {
  if (call.state === 'draft') return 'rehearsal';
  if (call.state === 'opened' || call.state === 'decided') return 'opened';
  if (call.state !== 'published' || !call.closesAt) return 'cancelled';
  return now < call.closesAt ? 'before' : 'approving';
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call, lotId } = await openingOf(args, 'opening');
  const typed = (await args.request.formData()).get('passphrase');
  const input = { caseId: file.id, callId: call.id, lotId, passphrase: typeof typed === 'string' ? typed : '' };
  const here = `/${language}/w/cases/${file.id}/calls/${call.id}/opening${lotId ? `?lot=${lotId}` : ''}`;
  if (call.state === 'draft') {
    const rehearsed = await casework.rehearseOpening(actorOf(args), input);
    return rehearsed.ok ? redirect(here) : unaccepted({ typed: {} }, { refusal: rehearsed.refusal });
  }
  const approved = await casework.approveOpening(actorOf(args), input);
  return approved.ok ? redirect(here) : unaccepted({ typed: {} }, { refusal: approved.refusal });
}

export const meta = titleInWords(openingText.title);

type OpeningFacts = PageProps<typeof loader>['loaderData'];

export default function Opening({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, stage, closesAt, zone, now, caseId, needed, opened } = loaderData;
  const t = inWordsOf(openingText, loaderData.kind);
  const last = opened.at(-1);
  const lead = {
    rehearsal: t.rehearsalLead[language],
    before: say(t.before, language, { closesAt: closesAt ? formatInstant(closesAt, zone, language) : '' }),
    approving: say(t.lead, language, { needed }),
    opened: last ? say(t.doneLead, language, { at: formatInstantToSecond(last.at, zone, language) }) : '',
    cancelled: t.cancelled[language],
  }[stage];
  return (
    <>
      <p className="no-print">
        <a className="ds-link" href={`/${language}/w/cases/${caseId}`}>
          {t.back[language]}
        </a>
      </p>
      <PageHeading
        caption={
          <span lang={loaderData.foreign}>
            {loaderData.title}
            {loaderData.lot && ` · ${loaderData.lot}`}
          </span>
        }
        title={(stage === 'opened' ? t.titleDone : stage === 'rehearsal' ? t.titleRehearsal : t.title)[language]}
        lead={lead}
      >
        {stage === 'before' && closesAt && <Deadline language={language} at={closesAt} now={now} zone={zone} />}
      </PageHeading>
      {stage === 'opened' && <Minutes facts={loaderData} />}
      <BidderFindings language={language} findings={loaderData.findings} />
      {stage === 'before' && (
        <Notice language={language}>
          <p>{t.beforeText[language]}</p>
        </Notice>
      )}
      {stage === 'rehearsal' && <Rehearsal facts={loaderData} answer={actionData} />}
      {stage === 'approving' && <Approving facts={loaderData} answer={actionData} />}
      {stage !== 'cancelled' && stage !== 'rehearsal' && <Openers facts={loaderData} />}
    </>
  );
}

function Approving({
  facts,
  answer,
}: {
  readonly facts: OpeningFacts;
  readonly answer: PageProps<typeof loader, typeof action>['actionData'];
}) {
  const { language, people, me, needed, given } = facts;
  const t = inWordsOf(openingText, facts.kind);
  const own = people.some((person) => person.personId === me && person.at !== null);
  const last = needed - given === 1;
  if (own) {
    return (
      <Notice language={language} tone="success" live="status">
        <p>{say(t.own, language, { left: needed - given })}</p>
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
          <Button>{(last ? t.actLast : t.act)[language]}</Button>
          <LinkButton href={`/${language}/w/cases/${facts.caseId}`} variant="secondary">
            {t.back[language]}
          </LinkButton>
        </>
      }
    >
      <DemoPassphrase facts={facts} />
      <PassphraseField language={language} name="passphrase" label={t.passphrase} problem={problemOf(answer, language)} />
      <p>
        <a className="ds-link" href={`/${language}/w/cases/${facts.caseId}/calls/${facts.callId}/recovery${facts.lotQuery}`}>
          {t.cannot[language]}
        </a>
      </p>
      <Section title={t.means[language]}>
        <ul>
          <li>{t.meansAll[language]}</li>
          <li>{t.meansPanel[language]}</li>
          <li>{t.meansPublic[language]}</li>
        </ul>
      </Section>
      {last && (
        <Notice language={language} tone="warning">
          <p>{t.last[language]}</p>
        </Notice>
      )}
    </ActForm>
  );
}

function Minutes({ facts: { language, kind, opened, recovery, zone, foreign } }: { readonly facts: OpeningFacts }) {
  const t = inWordsOf(openingText, kind);
  if (opened.length === 0) return null;
  const received = opened.some(({ submissions }) => submissions > 0);
  return (
    <>
      {recovery && (
        <Notice language={language} tone="warning" title={t.recoveryTitle[language]}>
          <p>{say(t.recoveryText, language, { name: recovery.name, at: formatInstantToSecond(recovery.at, zone, language) })}</p>
          <p>{recovery.reason}</p>
        </Notice>
      )}
      {opened.map(({ lot, submissions, lateAttempts }) => (
        <div key={lot}>
          {lot !== null && <h2 lang={foreign}>{lot}</h2>}
          <KeyFigures
            figures={[
              { key: 'opened', label: t.opened[language], value: submissions, note: t.openedNote[language] },
              { key: 'late', label: t.late[language], value: lateAttempts, note: t.lateNote[language] },
            ]}
          />
        </div>
      ))}
      <p>{(received ? t.next : t.none)[language]}</p>
    </>
  );
}

function Openers({ facts }: { readonly facts: OpeningFacts }) {
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
