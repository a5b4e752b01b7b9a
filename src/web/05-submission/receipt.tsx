import type { Receipt } from '#public-record/evidence';
import { ButtonRow, LinkButton } from '../design/button.tsx';
import { ConfirmationPanel } from '../design/confirmation-panel.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDayWithWeekday, formatInstant, formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { SubmissionCaption } from './heading.tsx';
import { receiptFileAddress, submissionAddress } from './own-address.ts';
import { receiptText } from './seal-text.ts';
import { stripOf } from './strip.tsx';
import { tasksText } from './text.ts';
import { workspaceOf, type Workspace } from './workspace.ts';

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

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(receiptText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function ReceiptPage({ loaderData }: PageProps<typeof loader>) {
  const { language, receipt, zone, open } = loaderData;
  return (
    <>
      <p className="no-print">
        <a className="ds-link" href={submissionAddress(loaderData)}>
          {tasksText.back[language]}
        </a>
      </p>
      {receipt ? (
        <ConfirmationPanel
          language={language}
          icon="sealed"
          title={receiptText.title[language]}
          at={formatInstantToSecond(receipt.receivedAt, zone, language)}
          code={{ label: receiptText.code[language], text: receipt.code, verifyHref: loaderData.verifyHref }}
        >
          <Meaning facts={loaderData} receipt={receipt} />
        </ConfirmationPanel>
      ) : (
        <>
          <PageHeading caption={<SubmissionCaption facts={loaderData} />} title={receiptText.noneTitle[language]} />
          <EmptyState title={receiptText.noneTitle[language]}>
            <p>{receiptText.none[language]}</p>
          </EmptyState>
        </>
      )}
      {receipt && open && (
        <div className="no-print">
          <ButtonRow>
            <LinkButton href={submissionAddress(loaderData, 'answers')} variant="secondary">
              {receiptText.changeAnswers[language]}
            </LinkButton>
            <LinkButton href={submissionAddress(loaderData, 'withdraw')} variant="tertiary" tone="danger">
              {receiptText.withdraw[language]}
            </LinkButton>
          </ButtonRow>
        </div>
      )}
    </>
  );
}

function Meaning({ facts, receipt }: { readonly facts: Workspace; readonly receipt: Receipt }) {
  const { language, buyer, zone, open, openedAt, closesAt, decisionBy } = facts;
  const until = formatInstant(closesAt, zone, language);
  return (
    <>
      {open && (
        <p>
          {say(receiptText.sealed, language, { buyer, until })} {receiptText.replace[language]}
        </p>
      )}
      {!open && (
        <p>
          {openedAt
            ? say(receiptText.opened, language, { at: formatInstantToSecond(openedAt, zone, language) })
            : receiptText.waiting[language]}
        </p>
      )}
      {!facts.decided && (
        <>
          <h2>{receiptText.next[language]}</h2>
          <ul>
            {open && <li>{say(receiptText.nextOpening, language, { until })}</li>}
            {decisionBy && <li>{say(receiptText.nextDecision, language, { buyer, day: formatDayWithWeekday(decisionBy, language) })}</li>}
          </ul>
        </>
      )}
      <h2>{receiptText.facts[language]}</h2>
      <SummaryList
        language={language}
        items={[
          { key: 'call', term: receiptText.call[language], value: <span lang={facts.foreign}>{receipt.call.title}</span> },
          ...(facts.stageName ? [{ key: 'stage', term: receiptText.stage[language], value: facts.stageName }] : []),
          { key: 'buyer', term: receiptText.buyer[language], value: buyer },
          { key: 'organisation', term: receiptText.organisation[language], value: receipt.organisation.name },
          {
            key: 'digest',
            term: receiptText.digest[language],
            value: (
              <>
                <code className="digest">{receipt.digest}</code>
                <br />
                {receiptText.digestHelp[language]}
              </>
            ),
          },
        ]}
      />
      <p>{receiptText.keep[language]}</p>
      <p className="no-print">
        <a className="ds-link" href={receiptFileAddress(facts)}>
          {receiptText.file[language]}
        </a>{' '}
        {receiptText.fileHelp[language]}
      </p>
    </>
  );
}
