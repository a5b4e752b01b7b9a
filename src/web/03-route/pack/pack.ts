import type { OfficeDocument } from '#casework/word-files';
import { documents, isDocument, type DocumentCode } from '#law/routes/documents';
import type { CaseFile } from '#public-record/case-file';
import type { Language } from '#value/text';
import { blocksOf } from './blocks.ts';
import { say } from '../../text/say.ts';
import { buyersIn } from './case-facts.ts';
import { callInHand } from '#public-record/case-calls';
import { everyDocument } from './every-document.ts';
import { draftOf, type Material, type PackDocument, type PackSection } from './section.ts';

/** The documents that the chosen route asks for; before a choice those that every route does. */
export function packOf({ route }: Pick<CaseFile, 'route'>): readonly PackDocument[] {
  const asked = route?.basis.work?.documents ?? ['needStatement', 'marketNote', 'routeNote'];
  return asked.filter(isDocument).map((code) => ({ code, sections: everyDocument[code] }));
}

/** The document of a code; `null` where no route knows it. */
export function packDocument(code: string): PackDocument | null {
  return isDocument(code) ? { code, sections: everyDocument[code] } : null;
}

/** The page of the case where what a document says is changed for everything at once; `null` where there is none now. */
export function sourceOf(code: DocumentCode, file: Pick<CaseFile, 'calls' | 'awards'>): string | null {
  if (code === 'needStatement') return '/need';
  if (code === 'marketNote') return '/dialogue';
  if (code === 'routeNote') return '/route';
  if (code === 'declarations') return '/people';
  const call = callInHand(file);
  if (!call) return null;
  const draft = call.state === 'draft';
  if (code === 'conflictsAssessment') return `/calls/${call.id}/conflicts`;
  if (code === 'criteriaTable' && draft) return `/calls/${call.id}/weights`;
  if ((code === 'invitation' || code === 'quoteRequest' || code === 'callText') && draft) return `/calls/${call.id}`;
  return null;
}

/** What somebody wrote in a section. */
type Written = { readonly section: string; readonly text: string | null; readonly name?: string };

/** Whether a person wrote this section. */
function isWritten({ key }: PackSection, written: readonly Written[]): boolean {
  return written.some(({ section, text }) => section === key && text !== null && text.trim() !== '');
}

/** The name of a document's file in the language of its case: plain letters, which every system keeps. */
export function fileNameOf(code: DocumentCode, caseId: string, language: Language): string {
  const plain = documents[code][language]
    .toLocaleLowerCase(language)
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${plain}-${caseId}.docx`;
}

/** The text of a section as it stands: what was written, else the draft. */
export function textOfSection(
  section: PackSection,
  written: readonly Written[],
  of: { readonly material: Material; readonly language: Language },
): string {
  return written.find((one) => one.section === section.key)?.text ?? draftOf(section, of.material, of.language);
}

/** What the writer still has to fill in. */
const blank = /\[[^\]\n]+\]/;

/** How many of the parts that this document needs are filled in, which are not, and who last wrote in it. */
export function standOf({ sections }: PackDocument, { material, language, written }: Whole) {
  const isFilled = (section: PackSection): boolean => {
    const text = textOfSection(section, written, { material, language }).trim();
    return (!section.toBeWritten || isWritten(section, written)) && text !== '' && !blank.test(text);
  };
  const isEmpty = (section: PackSection): boolean => textOfSection(section, written, { material, language }).trim() === '';
  const needed = sections.filter((section) => !section.whenNeeded || !isEmpty(section));
  return {
    filled: needed.filter(isFilled).length,
    all: needed.length,
    open: needed.filter((section) => !isFilled(section)).map(({ title }) => title),
    by: written.find(({ text }) => text !== null)?.name ?? null,
  };
}

/** Papers that somebody has to answer: that their text is whole says nothing of whether anybody has. */
export function isForm(code: DocumentCode): boolean {
  return code === 'declarations';
}

/** Whether suppliers read the document: then it must not point to one of them. */
export function goesToSuppliers(code: DocumentCode): boolean {
  return documents[code].stage === 'ask' || code === 'needDescription';
}

const notFilledIn = { en: 'Not filled in', nb: 'Ikke fylt ut' } as const;
const draftUnfinished = { en: 'Draft. Still to be filled in: {parts}', nb: 'Utkast. Gjenstår å fylle ut: {parts}' } as const;

/** What stands under the title while a part of a document is not filled in; `null` when none is. */
function draftMark(document: PackDocument, whole: Whole): string | null {
  if (isForm(document.code)) return null;
  const { open } = standOf(document, whole);
  const parts = open.map((title) => title[whole.language]).join(', ');
  return open.length > 0 ? say(draftUnfinished, whole.language, { parts }) : null;
}

type Whole = { readonly material: Material; readonly language: Language; readonly written: readonly Written[] };

/** A document as blocks, for the page and for Word. It says where it is not finished, so that nobody takes it for done. */
export function officeDocumentOf(document: PackDocument, whole: Whole): OfficeDocument {
  const { code, sections } = document;
  const { material, language, written } = whole;
  const mark = draftMark(document, whole);
  const run = (text: string) => [{ text }];
  const of = [buyersIn(material, language), material.need.title].filter(Boolean).join(' · ');
  return {
    title: documents[code][language],
    language,
    blocks: [
      { kind: 'title', runs: run(documents[code][language]) },
      { kind: 'paragraph', runs: run(of) },
      ...(mark ? [{ kind: 'hint', runs: run(mark) } as const] : []),
      ...sections.flatMap((section): OfficeDocument['blocks'] => {
        const text = textOfSection(section, written, { material, language });
        if (section.whenNeeded && text.trim() === '') return [];
        const heading = { kind: 'heading', runs: run(section.title[language]) } as const;
        return text.trim() === ''
          ? [heading, { kind: 'hint', runs: run(notFilledIn[language]) }, { kind: 'space', lines: 3 }]
          : [heading, ...blocksOf(text)];
      }),
    ],
  };
}
