import { data } from 'react-router';
import type { Refusal } from '#value/refusal';
import { readUpload, type ArrivingFile } from '../05-submission/read-upload.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { redirectDone } from '../done/done.ts';
import { FileForm } from '../field/file-form.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { refusalText } from '../text/refusal-text.ts';
import { pageTitle } from '../title.ts';
import { enterpriseText as t } from './text.ts';

/** A profile is words and numbers: a file beyond this is something else. */
const mostBytes = 1_000_000;

export function loader(args: PageArgs) {
  return { language: visitOf(args).language };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const upload = await readUpload(args.request, textOf);
  if (upload === 'cut') return unaccepted({ code: 'fileCut' });
  if (upload.file === null) return unaccepted({ code: 'fileMissing' });
  if (upload.file.text === null) return unaccepted({ code: 'profileFileTooLarge' });
  const brought = await casework.bringProfileFile(actorOf(args), { text: upload.file.text, language });
  if (!brought.ok) return unaccepted(brought.refusal);
  return redirectDone(args, `/${language}/w/enterprise`, brought.value.taken > 0 ? 'profileFileTaken' : 'profileFileSame');
}

/** The whole of a small file as text; `null` for one that is too large, of which nothing more is kept. */
async function textOf({ content }: ArrivingFile): Promise<{ readonly text: string | null }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size <= mostBytes) pieces.push(piece);
  }
  return { text: size > mostBytes ? null : Buffer.concat(pieces).toString('utf8') };
}

function unaccepted(refusal: Refusal) {
  return data({ refusal }, { status: 422 });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.fileTitle[params.lang === 'en' ? 'en' : 'nb']);

/** The own profile out as one file, and a file in: from another installation, or from a register. */
export default function ProfileFilePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language } = loaderData;
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
          accept=".json,application/json"
          buttons={
            <>
              <Button>{t.fileTake[language]}</Button>
              <LinkButton href={`/${language}/w/enterprise`} variant="tertiary">
                {t.ownTitle[language]}
              </LinkButton>
            </>
          }
        />
      </Section>
    </>
  );
}
