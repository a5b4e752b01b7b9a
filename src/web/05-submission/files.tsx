import { data, redirect } from 'react-router';
import type { Refusal } from '#value/refusal';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { acceptedFileTypes } from '../field/file-input.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatBytes } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { AlreadySealed } from './already-sealed.tsx';
import { SubmissionHeading } from './heading.tsx';
import { fileAddress, submissionAddress } from './own-address.ts';
import { stripOf } from './strip.tsx';
import { filesText } from './text.ts';
import { workspaceOf, type Workspace } from './workspace.ts';

export const handle = { strip: stripOf };

export async function loader(args: PageArgs) {
  const { facts } = await workspaceOf(args);
  if (!facts.open && args.request.method === 'GET') throw redirect(submissionAddress(facts));
  const search = new URL(args.request.url).searchParams;
  return { ...facts, stored: facts.files.find((file) => file.id === search.get('stored')) ?? null, removed: search.has('removed') };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { facts } = await workspaceOf(args);
  const at = { caseId: facts.caseId, callId: facts.callId };
  const form = await args.request.formData();
  const remove = form.get('remove');
  const list = submissionAddress(facts, 'files');
  if (typeof remove === 'string') {
    const removed = await casework.removeFile(actorOf(args), { ...at, fileId: remove });
    return removed.ok ? redirect(`${list}?removed`) : unaccepted(removed.refusal);
  }
  const file = form.get('file');
  // A form without a chosen file sends one without a name.
  if (!(file instanceof File) || file.name === '') return unaccepted({ code: 'fileMissing' });
  const stored = await casework.attachFile(actorOf(args), { ...at, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return stored.ok ? redirect(`${list}?stored=${stored.value.fileId}`) : unaccepted(stored.refusal);
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
        <form method="post" encType="multipart/form-data" className="act-form flow" noValidate>
          <div className="ds-field field" data-invalid={problem ? '' : undefined}>
            <label className="ds-label field__label" htmlFor="file">
              {filesText.choose[language]}
            </label>
            <p id="file-limits" className="field__hint">
              {filesText.limits[language]}
            </p>
            {problem && (
              <p id="file-error" className="ds-validation-message field__error">
                {problem}
              </p>
            )}
            <input
              className="file-input"
              type="file"
              id="file"
              name="file"
              accept={acceptedFileTypes.join(',')}
              aria-describedby={problem ? 'file-limits file-error' : 'file-limits'}
              aria-invalid={problem ? true : undefined}
            />
          </div>
          <Notice language={language}>
            <p>{filesText.scanner[language]}</p>
          </Notice>
          <ButtonRow>
            <Button>{filesText.upload[language]}</Button>
            <LinkButton href={submissionAddress(loaderData, 'check')} variant="secondary">
              {filesText.on[language]}
            </LinkButton>
          </ButtonRow>
        </form>
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
        { key: 'act', label: filesText.acts[language] },
      ]}
      rows={files.map((file) => ({
        key: file.id,
        cells: {
          name: (
            <a className="ds-link" href={fileAddress(facts, file.id)}>
              {file.name}
            </a>
          ),
          size: formatBytes(file.sizeBytes, language),
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
