import { data } from 'react-router';
import { Button, ButtonRow } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { ReceiptFileForm } from './receipt-file-form.tsx';
import { inWordsOf } from '../text/call-words.ts';
import { receiptText } from './seal-text.ts';
import { verifyText } from './verify-text.ts';

/** For whoever holds a code. Without one nothing is looked up, and no list of receipts exists anywhere. */
export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const typed = (new URL(args.request.url).searchParams.get('code') ?? '').toWellFormed().trim().slice(0, 60);
  const checked = typed ? await casework.verifyReceiptCode(typed) : null;
  // A shared cache must not keep what belongs to the holder of a code.
  return data({ language, typed, checked }, { headers: typed ? { 'Cache-Control': 'private, no-store' } : {} });
}

/** A receipt brought as a file: checked by its signature, never looked up. What is no receipt says so. */
export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const file = (await args.request.formData()).get('file');
  const text = file instanceof File && file.size <= largestReceipt ? await file.text() : '';
  const checked = text.trim() ? await casework.verifyReceiptFile(text) : null;
  const chosen = file instanceof File && file.size > 0;
  const headers = { 'Cache-Control': 'private, no-store' };
  return data(
    { checked, problem: checked ? null : chosen ? ('noReceipt' as const) : ('noFile' as const) },
    { status: checked ? 200 : 422, headers },
  );
}

/** Bytes: a receipt has about one thousand. */
const largestReceipt = 20_000;

export const headers = ({ loaderHeaders, actionHeaders }: { readonly loaderHeaders: Headers; readonly actionHeaders?: Headers }) =>
  actionHeaders?.has('Cache-Control') ? actionHeaders : loaderHeaders;

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(verifyText.title[params.lang === 'en' ? 'en' : 'nb']);

type Props = PageProps<typeof loader, typeof action>;
type Checked = NonNullable<Props['loaderData']['checked']>;

export default function Verify({ loaderData, actionData }: Props) {
  const { language, typed } = loaderData;
  const checked = actionData ? actionData.checked : loaderData.checked;
  const problem = actionData?.problem ? verifyText[actionData.problem][language] : null;
  const unknown = !actionData && typed !== '' && !checked ? say(verifyText.unknown, language, { code: typed }) : null;
  return (
    <>
      {unknown && <ErrorSummary language={language} items={[{ href: '#code', text: unknown }]} />}
      {problem && <ErrorSummary language={language} items={[{ href: '#file', text: problem }]} />}
      <PageHeading title={verifyText.title[language]} lead={verifyText.lead[language]} />
      {checked && <Finding checked={checked} language={language} />}
      <form method="get" className="act-form flow no-print">
        <div className="ds-field field" data-invalid={unknown ? '' : undefined}>
          <label className="ds-label field__label" htmlFor="code">
            {verifyText.label[language]}
          </label>
          <p id="code-hint" className="field__hint">
            {verifyText.hint[language]}
          </p>
          {unknown && (
            <p id="code-error" className="ds-validation-message field__error">
              {unknown}
            </p>
          )}
          <input
            className="ds-input"
            type="text"
            id="code"
            name="code"
            defaultValue={typed}
            size={20}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby={unknown ? 'code-hint code-error' : 'code-hint'}
            aria-invalid={unknown ? true : undefined}
          />
        </div>
        <ButtonRow>
          <Button {...(checked ? { variant: 'secondary' } : {})}>{verifyText.act[language]}</Button>
        </ButtonRow>
      </form>
      <ReceiptFileForm language={language} problem={problem} />
    </>
  );
}

function Finding({ checked, language }: { readonly checked: Checked; readonly language: 'en' | 'nb' }) {
  const { receipt, report, place } = checked;
  const words = inWordsOf(receiptText, place?.kind ?? 'tender');
  const zone = place?.zone ?? (language === 'nb' ? 'Europe/Oslo' : 'Europe/London');
  const received = formatInstantToSecond(receipt.receivedAt, zone, language);
  const foreign = place && place.language !== language ? place.language : undefined;
  const items = [
    { key: 'code', term: receiptText.code[language], value: <code className="digest">{receipt.code}</code> },
    { key: 'organisation', term: receiptText.organisation[language], value: receipt.organisation.name },
    { key: 'call', term: words.call[language], value: callLink(checked, language, foreign) },
    ...(place ? [{ key: 'buyer', term: words.buyer[language], value: place.buyer }] : []),
    { key: 'receivedAt', term: receiptText.receivedAt[language], value: received },
    { key: 'closesAt', term: receiptText.closesAt[language], value: formatInstantToSecond(receipt.closesAt, zone, language) },
    { key: 'digest', term: receiptText.digest[language], value: <code className="digest">{receipt.digest}</code> },
    { key: 'key', term: verifyText.key[language], value: <code className="digest">{receipt.keyId}</code> },
  ];
  return (
    <>
      {report.valid ? (
        <Notice language={language} tone="success" title={verifyText.validTitle[language]}>
          <p>{say(verifyText.valid, language, { organisation: receipt.organisation.name, at: received })}</p>
        </Notice>
      ) : (
        <Notice language={language} tone="danger" title={verifyText.brokenTitle[language]}>
          <p>{(report.broken?.code === 'keyNotTrusted' ? verifyText.brokenKey : verifyText.brokenSignature)[language]}</p>
        </Notice>
      )}
      <Section title={verifyText.says[language]}>
        <SummaryList language={language} items={items} />
        <p>{verifyText.saysNot[language]}</p>
        <Disclosure summary={verifyText.offline[language]}>
          <p>{verifyText.offlineText[language]}</p>
          <pre className="signed-text">{JSON.stringify(receipt, null, 2)}</pre>
          <p>{verifyText.offlineKey[language]}</p>
        </Disclosure>
      </Section>
    </>
  );
}

function callLink({ receipt, place }: Checked, language: string, lang: string | undefined) {
  if (!place) return receipt.call.title;
  return (
    <a className="ds-link" href={`/${language}/cases/${place.caseId}/calls/${receipt.call.id}`} lang={lang}>
      {receipt.call.title}
    </a>
  );
}
