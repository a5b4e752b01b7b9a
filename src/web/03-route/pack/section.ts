import type { PackMaterial } from '#casework/case-documents';
import type { DocumentCode } from '#law/routes/documents';
import type { Language, Text } from '#value/text';

/** What a draft may be made of: everything about the case that its buyer may read. Nothing that lies sealed is in it. */
export type Material = PackMaterial;

/** A part of a document: its heading, what belongs in it, and what the case already says. Without `draft` only people know it. */
export type PackSection = {
  readonly key: string;
  readonly title: Text;
  readonly prompt: Text;
  readonly draft?: (material: Material, language: Language) => string;
  /** What the case says is only what to write about: the part is not finished before a person has written. */
  readonly toBeWritten?: true;
  /** Left out of the document while there is nothing to say. */
  readonly whenNeeded?: true;
};

/**
 * A document that is drafted here. Lines that begin with "- " are a list, lines that begin with "|" a table whose first row is its head,
 * and a line that begins with "## " a heading.
 */
export type PackDocument = { readonly code: DocumentCode; readonly sections: readonly PackSection[] };

/** The parts of some documents, by code. */
export type Documents = Readonly<Partial<Record<DocumentCode, readonly PackSection[]>>>;

/** What the case says of a part; '' where it says nothing. */
export function draftOf(section: PackSection, material: Material, language: Language): string {
  return section.draft?.(material, language) ?? '';
}

type Said = string | false | null | undefined;

function says(text: Said): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/** Lines of a list; '' where there are none. What has several lines becomes one. */
export function list(lines: readonly Said[]): string {
  return lines
    .filter(says)
    .map((line) => `- ${onOneLine(line)}`)
    .join('\n');
}

/** Paragraphs that say something, each on its own line. */
export function paragraphs(...texts: readonly Said[]): string {
  return texts.filter(says).join('\n\n');
}

/** A table with its head; '' without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, ...rows].map((cells) => `| ${cells.map((cell) => onOneLine(cell).replaceAll('|', '/')).join(' | ')} |`).join('\n');
}

/** A heading with what stands under it; '' where that is nothing. */
export function under(heading: string, text: string): string {
  return text.trim() === '' ? '' : `## ${onOneLine(heading)}\n\n${text}`;
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}
