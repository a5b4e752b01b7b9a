import { data } from 'react-router';
import type { Refusal } from '#value/refusal';
import { readUpload, type ArrivingFile } from '../05-submission/read-upload.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { redirectDone } from '../done/done.ts';
import { FileForm } from '../field/file-form.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatNumber } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { pageTitle } from '../title.ts';
import { enterpriseText as t } from './text.ts';

/** A profile is words and numbers: a file beyond this is something else. */
const mostBytes = 200_000;

/** What a sheet of accounts holds, with figures of nobody. */
const sheetLines = [
  { name: t.sheetCustomer, amounts: [410_000, 455_000] },
  { name: { en: 'Others', nb: 'Andre' }, amounts: [90_000, 140_000] },
  { name: { en: 'Earned', nb: 'Opptjent' }, amounts: [470_000, 560_000] },
  { name: { en: 'Surplus', nb: 'Overskudd' }, amounts: [12_000, 31_000] },
  { name: { en: 'Paid out', nb: 'Delt ut' }, amounts: [0, 0] },
  { name: { en: 'Reinvested', nb: 'Brukt videre' }, amounts: [12_000, 31_000] },
] as const;

export function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  return { language, lastYear: Number(casework.now().slice(0, 4)) - 1 };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const upload = await readUpload(args.request, wholeOf);
  if (upload === 'cut') return unaccepted({ code: 'fileCut' });
  if (upload.file === null) return unaccepted({ code: 'fileMissing' });
  if (upload.file.content === null) return unaccepted({ code: 'profileFileTooLarge' });
  const brought = await casework.bringProfileFile(actorOf(args), { content: upload.file.content, language });
  if (!brought.ok) return unaccepted(brought.refusal);
  return redirectDone(args, `/${language}/w/enterprise`, brought.value.taken > 0 ? 'profileFileTaken' : 'profileFileSame');
}

/** The whole of a small file; `null` for one that is too large, of which nothing more is kept. */
async function wholeOf({ content }: ArrivingFile): Promise<{ readonly content: Uint8Array | null }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size <= mostBytes) pieces.push(piece);
  }
  return { content: size > mostBytes ? null : Buffer.concat(pieces) };
}

function unaccepted(refusal: Refusal) {
  return data({ refusal }, { status: 422 });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.fileTitle[params.lang === 'en' ? 'en' : 'nb']);

/** The own profile out as one file, and a file in: from another installation, or from a register. */
export default function ProfileFilePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, lastYear } = loaderData;
  const problem = actionData ? refusalText(actionData.refusal, language) : null;
  return (
    <>
      {problem && <ErrorSummary language={language} items={[{ href: '#file', text: problem }]} />}
      <PageHeading caption={t.ownTitle[language]} title={t.fileTitle[language]} lead={t.fileLead[language]} />
      <Section title={t.fileOut[language]} lead={t.fileOutLead[language]}>
        <LinkButton href="/data/enterprise-profile/profile.json" variant="secondary" download="profile.json">
          {t.fileGet[language]}
        </LinkButton>
      </Section>
      <Section title={t.fileIn[language]} lead={t.fileInLead[language]}>
        <FileForm
          label={t.fileChoose[language]}
          hint={t.fileHint[language]}
          problem={problem}
          accept=".json,.csv,.xlsx,application/json,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          buttons={
            <>
              <Button>{t.fileTake[language]}</Button>
              <LinkButton href={`/${language}/w/enterprise`} variant="tertiary">
                {t.ownTitle[language]}
              </LinkButton>
            </>
          }
        />
        <Disclosure summary={t.sheetTitle[language]}>
          <p>{t.sheetLead[language]}</p>
          <DataTable
            caption={t.sheetTitle[language]}
            captionShown="hidden"
            columns={[
              { key: 'line', label: t.sheetLine[language] },
              { key: 'before', label: String(lastYear - 1), align: 'number' },
              { key: 'last', label: String(lastYear), align: 'number' },
            ]}
            rows={sheetLines.map(({ name, amounts: [before, last] }) => ({
              key: name.en,
              cells: { line: name[language], before: formatNumber(before, language), last: formatNumber(last, language) },
            }))}
          />
        </Disclosure>
      </Section>
    </>
  );
}
