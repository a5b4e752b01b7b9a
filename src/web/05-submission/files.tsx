import { data, redirect } from 'react-router';
import type { Refusal } from '#value/refusal';
import { Button, LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { FileForm } from '../field/file-form.tsx';
import { acceptedFileTypes } from '../field/file-input.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatBytes } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { scanText } from '../text/scan-text.ts';
import { pageTitle } from '../title.ts';
import { AlreadySealed } from './already-sealed.tsx';
import { SubmissionHeading } from './heading.tsx';
import { submissionAddress } from './own-address.ts';
import { readUpload } from './read-upload.ts';
import { FileName, RejectedFiles } from './rejected-files.tsx';
import { stripOf } from './strip.tsx';
import { filesText } from './text.ts';
import { workspaceOf, type Workspace } from './workspace.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { facts } = await workspaceOf(args);
  if (!facts.open && args.request.method === 'GET') throw redirect(submissionAddress(facts));
  const search = new URL(args.request.url).searchParams;
  return {
    ...facts,
    checks: visitOf(args).casework.checksFiles(),
    stored: facts.files.find((file) => file.id === search.get('stored')) ?? null,
    removed: search.has('removed'),
  };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { facts } = await workspaceOf(args);
  const at = { caseId: facts.caseId, callId: facts.callId, lotId: facts.lotId };
  const list = submissionAddress(facts, 'files');
  if (!/^multipart\//i.test(args.request.headers.get('content-type') ?? '')) {
    const remove = (await args.request.formData()).get('remove');
    const removed = await casework.removeFile(actorOf(args), { ...at, fileId: typeof remove === 'string' ? remove : '' });
    return removed.ok ? redirect(`${list}?removed`) : unaccepted(removed.refusal);
  }
  const upload = await readUpload(args.request, (file) => casework.attachFile(actorOf(args), { ...at, ...file }));
  if (upload === 'cut') return unaccepted({ code: 'fileCut' });
  if (!upload.file) return unaccepted({ code: 'fileMissing' });
  return upload.file.ok ? redirect(`${list}?stored=${upload.file.value.fileId}`) : unaccepted(upload.file.refusal);
}

function unaccepted(refusal: Refusal) {
  return data({ refusal }, { status: 422 });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(filesText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function SubmissionFiles({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, stored, removed, files, zone } = loaderData;
  const problem = actionData ? refusalText(actionData.refusal, language, zone) : null;
  return (
    <>
      {problem && <ErrorSummary language={language} items={[{ href: '#file', text: problem }]} />}
      <SubmissionHeading facts={loaderData} title={filesText.title[language]} lead={filesText.lead[language]} />
      {!problem && (stored || removed) && (
        <Notice language={language} tone="success" live="status">
          <p>{stored ? say(filesText.storedNow, language, { name: stored.name }) : filesText.removedNow[language]}</p>
        </Notice>
      )}
      <AlreadySealed facts={loaderData} />
      <RejectedFiles facts={loaderData} way="below" />
      <Section title={filesText.stored[language]}>
        {files.length > 0 ? (
          <StoredFiles facts={loaderData} />
        ) : (
          <EmptyState title={filesText.none[language]}>
            <p>{filesText.noneText[language]}</p>
          </EmptyState>
        )}
      </Section>
      <Section title={filesText.add[language]}>
        <FileForm
          label={filesText.choose[language]}
          hint={filesText.limits[language]}
          problem={problem}
          accept={acceptedFileTypes.join(',')}
          buttons={
            <>
              <Button>{filesText.upload[language]}</Button>
              <LinkButton href={submissionAddress(loaderData, 'check')} variant="secondary">
                {filesText.on[language]}
              </LinkButton>
            </>
          }
        >
          <p className="field__hint">{(loaderData.checks ? filesText.scannerOn : filesText.scanner)[language]}</p>
        </FileForm>
      </Section>
    </>
  );
}

function StoredFiles({ facts }: { readonly facts: Workspace }) {
  const { language, files } = facts;
  return (
    <DataTable
      caption={filesText.stored[language]}
      captionShown="hidden"
      columns={[
        { key: 'name', label: filesText.name[language] },
        { key: 'size', label: filesText.size[language], align: 'number' },
        { key: 'scan', label: filesText.scan[language] },
        { key: 'act', label: filesText.acts[language] },
      ]}
      rows={files.map((file) => ({
        key: file.id,
        cells: {
          name: <FileName facts={facts} file={file} />,
          size: formatBytes(file.sizeBytes, language),
          scan: scanText[file.scan][language],
          act: (
            <form method="post">
              <Button variant="tertiary" tone="danger" size="sm" name="remove" value={file.id}>
                {filesText.act[language]} <span className="ds-sr-only">{file.name}</span>
              </Button>
            </form>
          ),
        },
      }))}
    />
  );
}
