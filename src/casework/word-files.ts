import { wordParts } from '#standards/ooxml/word-document';
import type { Bench } from './bench.ts';

/** What a document says, as pages write it. */
export type OfficeDocument = Parameters<typeof wordParts>[0];

/** Documents for word processors; what they say is written by the pages. */
export function wordFiles({ zip }: Pick<Bench, 'zip'>) {
  return {
    /** A document as the bytes of a `.docx`. */
    wordFile: (document: OfficeDocument): Uint8Array => zip(wordParts(document)),
  };
}
