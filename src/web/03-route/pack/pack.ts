import type { OfficeDocument } from '#casework/word-files';
import { documents, isDocument, type DocumentCode } from '#law/routes/documents';
import type { CaseFile } from '#public-record/case-file';
import type { Language } from '#value/text';
import { clauseDocuments } from './clause-documents.ts';
import { needDocuments } from './need-documents.ts';
import { routeDocuments } from './route-documents.ts';
import type { PackDocument, PackSection } from './section.ts';

const drafted: readonly PackDocument[] = [...needDocuments, ...routeDocuments, ...clauseDocuments];

/** The pages where other documents of a route are made, once there is a call to make them for. */
function pageOf(code: DocumentCode, { calls }: Pick<CaseFile, 'calls'>): string | null {
  if (code === 'declarations') return '/people';
  const call = calls.find(({ state }) => state === 'draft') ?? calls[0];
  if (!call) return null;
  const draft = call.state === 'draft';
  if (code === 'conflictsAssessment') return `/calls/${call.id}/conflicts`;
  if (code === 'criteriaTable' && draft) return `/calls/${call.id}/weights`;
  if ((code === 'invitation' || code === 'quoteRequest' || code === 'callText') && draft) return `/calls/${call.id}`;
  return null;
}

/** What a route asks for, sorted by where it is made: drafted here, made on a page of its own, or written in your own tools. */
export function packOf(file: Pick<CaseFile, 'route' | 'calls'>): {
  readonly drafted: readonly PackDocument[];
  readonly elsewhere: readonly { readonly code: DocumentCode; readonly path: string }[];
  readonly others: readonly DocumentCode[];
} {
  const asked = (file.route?.basis.work?.documents ?? ['needStatement', 'marketNote', 'routeNote']).filter(isDocument);
  const here = asked.flatMap((code) => drafted.find((document) => document.code === code) ?? []);
  const elsewhere = asked.flatMap((code) => {
    const path = pageOf(code, file);
    return path === null ? [] : [{ code, path }];
  });
  const others = asked.filter((code) => !here.some((one) => one.code === code) && !elsewhere.some((one) => one.code === code));
  return { drafted: here, elsewhere, others };
}

/** The draft of a code, or `null` where none is made here. */
export function packDocument(code: string): PackDocument | null {
  return drafted.find((document) => document.code === code) ?? null;
}

/** What somebody wrote in a section. */
type Written = { readonly section: string; readonly text: string | null };

/** The text of a section as it stands: what was written, else the draft. */
export function textOfSection(
  section: PackSection,
  written: readonly Written[],
  of: { readonly file: CaseFile; readonly language: Language },
): string {
  return written.find((one) => one.section === section.key)?.text ?? section.draft(of.file, of.language);
}

type Whole = { readonly file: CaseFile; readonly language: Language; readonly written: readonly Written[] };

/** A document as blocks, for the page and for Word. A section without text keeps its prompt, so that nobody takes it for done. */
export function officeDocumentOf({ code, sections }: PackDocument, { file, language, written }: Whole): OfficeDocument {
  const title = documents[code][language];
  const run = (text: string) => [{ text }];
  return {
    title,
    language,
    blocks: [
      { kind: 'title', runs: run(title) },
      { kind: 'paragraph', runs: run(`${file.organisation.name} · ${file.need.title ?? ''}`) },
      ...sections.flatMap((section): OfficeDocument['blocks'] => {
        const text = textOfSection(section, written, { file, language });
        if (section.whenNeeded && text.trim() === '') return [];
        const heading = { kind: 'heading', runs: run(section.title[language]) } as const;
        return text.trim() === ''
          ? [heading, { kind: 'hint', runs: run(section.prompt[language]) }, { kind: 'space', lines: 3 }]
          : [heading, ...blocksOf(text)];
      }),
    ],
  };
}

/** Paragraphs and lists of a text: lines that begin with "- " are a list. */
function blocksOf(text: string): OfficeDocument['blocks'] {
  const blocks: OfficeDocument['blocks'][number][] = [];
  let items: string[] = [];
  const endList = (): void => {
    if (items.length > 0) blocks.push({ kind: 'bullets', items: items.map((item) => [{ text: item }]) });
    items = [];
  };
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else {
      endList();
      if (line !== '') blocks.push({ kind: 'paragraph', runs: [{ text: line }] });
    }
  }
  endList();
  return blocks;
}
