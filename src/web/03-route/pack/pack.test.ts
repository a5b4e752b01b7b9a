import { expect, test } from 'vitest';
import { documents, isDocument } from '#law/routes/documents';
import { routes } from '#law/routes/routes';
import { clauseDocuments } from './clause-documents.ts';
import { needDocuments } from './need-documents.ts';
import { officeDocumentOf, packDocument } from './pack.ts';
import { routeDocuments } from './route-documents.ts';
import type { PackDocument } from './section.ts';

const all: readonly PackDocument[] = [...needDocuments, ...routeDocuments, ...clauseDocuments];

test('every draft is a document that a route asks for, once, with its own sections in both languages', () => {
  const asked = new Set(routes.flatMap((route) => route.documents));
  expect(all.filter(({ code }) => !asked.has(code))).toEqual([]);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  for (const { sections } of all) {
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
    for (const { title, prompt } of sections) for (const text of [title.en, title.nb, prompt.en, prompt.nb]) expect(text).not.toBe('');
  }
});

test('a code from an address or an older choice is known or is nothing', () => {
  expect(packDocument('needStatement')?.code).toBe('needStatement');
  expect(packDocument('constructor')).toBeNull();
  expect(isDocument('toString')).toBe(false);
  expect(documents.needStatement.nb).toBe('Behovsnotat');
});

test('what is written becomes paragraphs and lists, and a part without text keeps its prompt and room to write', () => {
  const document: PackDocument = {
    code: 'needStatement',
    sections: [
      { key: 'a', title: { en: 'A', nb: 'A' }, prompt: { en: 'Say a', nb: 'Si a' }, draft: () => 'Først.\n- én\n-to\n- tre\n\nSist.' },
      { key: 'b', title: { en: 'B', nb: 'B' }, prompt: { en: 'Say b', nb: 'Si b' }, draft: () => '' },
    ],
  };
  // Only what the drafts of this document ask for: they ask for nothing.
  const file = { organisation: { name: 'Kommunen' }, need: { title: 'Behovet' } } as Parameters<typeof officeDocumentOf>[1]['file'];
  const { blocks } = officeDocumentOf(document, { file, language: 'nb', written: [] });
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
    'bullets',
    'paragraph',
    'bullets',
    'paragraph',
    'heading',
    'hint',
    'space',
  ]);
  const over = officeDocumentOf(document, { file, language: 'nb', written: [{ section: 'b', text: 'Skrevet.' }] });
  expect(over.blocks.at(-1)).toEqual({ kind: 'paragraph', runs: [{ text: 'Skrevet.' }] });
});
