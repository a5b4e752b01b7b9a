import { redirectDone } from '../done/done.ts';
import { data } from 'react-router';
import { zoneOf } from '#party/organisation';
import type { Refusal } from '#value/refusal';
import { readUpload } from '../05-submission/read-upload.ts';
import { filesText } from '../05-submission/text.ts';
import { Button } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { FileForm } from '../field/file-form.tsx';
import { acceptedFileTypes } from '../field/file-input.tsx';
import { actorOf, caseOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatBytes, formatInstant } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { aboutCase, CaseLink } from './case-link.tsx';
import { documentText as t } from './document-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  return {
    language,
    about: aboutCase(file),
    zone: zoneOf(file.country),
    open: !file.calls.some(({ publishedAt }) => publishedAt !== null),
    checks: casework.checksFiles(),
    documents: file.documents,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const list = `/${language}/w/cases/${file.id}/dialogue/documents`;
  if (!/^multipart\//i.test(args.request.headers.get('content-type') ?? '')) {
    const posted = (await args.request.formData()).get('intent');
    const [intent, documentId = ''] = (typeof posted === 'string' ? posted : '').split(':');
    const place = { caseId: file.id, documentId };
    const settled =
      intent === 'share' ? await casework.shareDocument(actorOf(args), place) : await casework.removeDocument(actorOf(args), place);
    return settled.ok ? redirectDone(args, list, intent === 'share' ? 'documentShared' : 'documentRemoved') : unaccepted(settled.refusal);
  }
  const upload = await readUpload(args.request, (arriving) => casework.addDocument(actorOf(args), { caseId: file.id, ...arriving }));
  if (upload === 'cut') return unaccepted({ code: 'fileCut' });
  if (!upload.file) return unaccepted({ code: 'fileMissing' });
  return upload.file.ok ? redirectDone(args, list, 'documentStored') : unaccepted(upload.file.refusal);
}

function unaccepted(refusal: Refusal) {
  return data({ refusal }, { status: 422 });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** The documents of the dialogue: uploaded, then shared with everybody or removed. */
export default function DialogueDocuments({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, zone, open, checks, documents } = loaderData;
  const problem = actionData ? refusalText(actionData.refusal, language, zone) : null;
  return (
    <>
      {problem && <ErrorSummary language={language} items={[{ href: '#file', text: problem }]} />}
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.title[language]} lead={t.lead[language]} />
      {documents.length === 0 ? (
        <EmptyState title={t.none[language]}>
          <p>{t.noneHint[language]}</p>
        </EmptyState>
      ) : (
        <form method="post">
          <DataTable
            caption={t.title[language]}
            captionShown="hidden"
            columns={[
              { key: 'name', label: t.name[language] },
              { key: 'size', label: t.size[language], align: 'number' },
              { key: 'state', label: t.state[language] },
            ]}
            rows={documents.map((document) => ({
              key: document.id,
              cells: {
                name: document.sharedAt ? (
                  <a className="ds-link" href={`/data/dialogue/${about.id}/${document.id}`}>
                    {document.name}
                  </a>
                ) : (
                  document.name
                ),
                size: formatBytes(document.sizeBytes, language),
                state: document.sharedAt ? (
                  say(t.everybody, language, { at: formatInstant(document.sharedAt, zone, language) })
                ) : (
                  <>
                    {t.bodyOnly[language]}{' '}
                    <Button name="intent" value={`share:${document.id}`} size="sm">
                      {t.share[language]}
                      <span className="ds-sr-only">: {document.name}</span>
                    </Button>{' '}
                    <Button name="intent" value={`remove:${document.id}`} size="sm" variant="tertiary">
                      {t.remove[language]}
                      <span className="ds-sr-only">: {document.name}</span>
                    </Button>
                  </>
                ),
              },
            }))}
          />
        </form>
      )}
      <p>{t.forGood[language]}</p>
      {open && (
        <Section title={t.add[language]}>
          <FileForm
            label={t.choose[language]}
            hint={filesText.limits[language]}
            problem={problem}
            accept={acceptedFileTypes.join(',')}
            buttons={<Button>{t.upload[language]}</Button>}
          >
            <p className="field__hint">{(checks ? filesText.scannerOn : filesText.scanner)[language]}</p>
          </FileForm>
        </Section>
      )}
    </>
  );
}
