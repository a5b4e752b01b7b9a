import type { DocumentCode } from '#law/routes/documents';
import type { CaseFile } from '#public-record/case-file';
import type { Language, Text } from '#value/text';

/** A part of a document: its heading, what belongs in it, and what the case already says. `draft` is '' where the case says nothing. */
export type PackSection = {
  readonly key: string;
  readonly title: Text;
  readonly prompt: Text;
  readonly draft: (file: CaseFile, language: Language) => string;
  /** Left out of the document while there is nothing to say. */
  readonly whenNeeded?: true;
};

/** A document that is drafted here. Lines that begin with "- " are a list. */
export type PackDocument = { readonly code: DocumentCode; readonly sections: readonly PackSection[] };

/** Nothing is known of it: the prompt says what to write. */
export const nothing = (): string => '';

/** Lines of a list; '' where there are none. */
export function list(lines: readonly (string | null | undefined)[]): string {
  return lines
    .filter((line): line is string => typeof line === 'string' && line.trim() !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

/** Paragraphs that say something, each on its own line. */
export function paragraphs(...texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '').join('\n\n');
}
