import { procedureOf } from '#call/procedures';
import type { Receipt } from '#public-record/evidence';
import { ButtonRow, LinkButton } from '../design/button.tsx';
import { ConfirmationPanel } from '../design/confirmation-panel.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDayWithWeekday, formatInstant, formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { titleInWords } from '../title.ts';
import { SubmissionCaption } from './heading.tsx';
import { receiptFileAddress, submissionAddress } from './own-address.ts';
import { receiptText } from './seal-text.ts';
import { stripOf } from './strip.tsx';
import { tasksText } from './text.ts';
import { workspaceOf, type Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { casework, site } = visitOf(args);
  const { facts } = await workspaceOf(args);
  const receipt = await casework.ownReceipt(actorOf(args), { caseId: facts.caseId, callId: facts.callId, lotId: facts.lotId });
  // The whole address: on paper it is written out.
  const verifyHref = `${site.publicAddress}/${facts.language}/verify?code=${receipt?.code ?? ''}`;
  return { ...facts, receipt, verifyHref };
}

export const meta = titleInWords(receiptText.title);

export default function ReceiptPage({ loaderData }: PageProps<typeof loader>) {
  const { language, receipt, zone, open } = loaderData;
  const words = inWordsOf(tasksText, loaderData.kind);
  const t = inWordsOf(receiptText, loaderData.kind);
  return (
    <>
      <p className="no-print">
        <a className="ds-link" href={submissionAddress(loaderData)}>
          {words.back[language]}
        </a>
      </p>
      {receipt ? (
        <ConfirmationPanel
          language={language}
          icon="sealed"
          title={t.title[language]}
          at={formatInstantToSecond(receipt.receivedAt, zone, language)}
          code={{ label: t.code[language], text: receipt.code, verifyHref: loaderData.verifyHref }}
        >
          <Meaning facts={loaderData} receipt={receipt} />
        </ConfirmationPanel>
      ) : (
        <>
          <PageHeading caption={<SubmissionCaption facts={loaderData} />} title={t.noneTitle[language]} />
          <EmptyState title={t.noneTitle[language]}>
            <p>{t.none[language]}</p>
          </EmptyState>
        </>
      )}
      {receipt && open && (
        <div className="no-print">
          <ButtonRow>
            <LinkButton href={submissionAddress(loaderData, 'answers')} variant="secondary">
              {t.changeAnswers[language]}
            </LinkButton>
            <LinkButton href={submissionAddress(loaderData, 'withdraw')} variant="tertiary" tone="danger">
              {t.withdraw[language]}
            </LinkButton>
          </ButtonRow>
        </div>
      )}
    </>
  );
}

function Meaning({ facts, receipt }: { readonly facts: Workspace; readonly receipt: Receipt }) {
  const { language, buyer, zone, open, openedAt, closesAt, decisionBy } = facts;
  const t = inWordsOf(receiptText, facts.kind);
  const until = formatInstant(closesAt, zone, language);
  const decides = procedureOf(facts.kind).considerWithinDays === null ? t.nextDecision : t.nextConsidered;
  return (
    <>
      {open && (
        <p>
          {say(t.sealed, language, { buyer, until })} {t.replace[language]}
        </p>
      )}
      {!open && <p>{openedAt ? say(t.opened, language, { at: formatInstantToSecond(openedAt, zone, language) }) : t.waiting[language]}</p>}
      {!facts.decided && (
        <>
          <h2>{t.next[language]}</h2>
          <ul>
            {open && <li>{say(t.nextOpening, language, { until })}</li>}
            {decisionBy && <li>{say(decides, language, { buyer, day: formatDayWithWeekday(decisionBy, language) })}</li>}
          </ul>
        </>
      )}
      <h2>{t.facts[language]}</h2>
      <SummaryList
        language={language}
        items={[
          { key: 'call', term: t.call[language], value: <span lang={facts.foreign}>{receipt.call.title}</span> },
          ...(facts.stageName ? [{ key: 'stage', term: t.stage[language], value: facts.stageName }] : []),
          { key: 'buyer', term: t.buyer[language], value: buyer },
          { key: 'organisation', term: t.organisation[language], value: receipt.organisation.name },
          {
            key: 'digest',
            term: t.digest[language],
            value: (
              <>
                <code className="digest">{receipt.digest}</code>
                <br />
                {(facts.amount === 'none' ? t.digestHelpNoPrice : t.digestHelp)[language]}
              </>
            ),
          },
        ]}
      />
      <p>{t.keep[language]}</p>
      <p className="no-print">
        <a className="ds-link" href={receiptFileAddress(facts)}>
          {t.file[language]}
        </a>{' '}
        {t.fileHelp[language]}
      </p>
    </>
  );
}
