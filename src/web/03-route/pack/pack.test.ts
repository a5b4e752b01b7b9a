import { expect, test } from 'vitest';
import { plantedCase, type CaseShape } from '../../../../tests/planted-case.ts';
import { documents, isDocument, type DocumentCode } from '#law/routes/documents';
import { routes } from '#law/routes/routes';
import { languages } from '#value/text';
import { blocksOf } from './blocks.ts';
import { everyDocument } from './every-document.ts';
import { lawDay } from '#law/row';
import { instantOf } from '#value/instant';
import { officeDocumentOf, packDocument, packOf } from './pack.ts';
import { linkOfStep } from './step-link.ts';
import { stateOfStep } from './step-state.ts';
import { draftOf, table, type Material, type PackDocument } from './section.ts';

const all: readonly PackDocument[] = Object.keys(documents).flatMap((code) => packDocument(code) ?? []);

const before: CaseShape = { country: 'NO', needPublished: false, entriesShared: [], routeChosen: false, calls: [], bidders: 0 };
const full: CaseShape = {
  country: 'EN',
  needPublished: true,
  entriesShared: [true, false],
  routeChosen: true,
  calls: ['agreed', 'decided', 'deciding', 'opened', 'published', 'draft'],
  bidders: 3,
};

function materialOf(shape: CaseShape): Material {
  return { ...plantedCase(shape).file, publicAddress: 'https://example.org', contact: null, conflicts: [], setAside: [] };
}

/** The words of a document as it stands, drafts and all. */
function wordsOf(code: DocumentCode, material: Material, written: Parameters<typeof officeDocumentOf>[1]['written'] = []): string {
  const document = { code, sections: everyDocument[code] };
  return JSON.stringify(officeDocumentOf(document, { material, language: 'en', written }).blocks);
}

test('every document of every route has parts in both languages, and every document is asked for by a route', () => {
  const asked = new Set(routes.flatMap((route) => route.documents));
  expect(new Set(Object.keys(everyDocument))).toEqual(asked);
  for (const { code, sections } of all) {
    expect(sections.length, code).toBeGreaterThan(
      2 - Number(code === 'lotsReasoning' || code === 'outcomeClauses' || code === 'inclusionClause'),
    );
    expect(new Set(sections.map(({ key }) => key)).size, code).toBe(sections.length);
    for (const { title, prompt } of sections)
      for (const text of [title, prompt]) for (const language of languages) expect(text[language].trim(), code).not.toBe('');
  }
});

test('no part throws, whether the case is empty or has come to its end', () => {
  for (const shape of [before, full, { ...full, country: 'NO' as const }]) {
    const material = materialOf(shape);
    for (const document of all) {
      for (const language of languages) {
        const { blocks } = officeDocumentOf(document, { material, language, written: [] });
        expect(blocks.length, document.code).toBeGreaterThan(2);
        expect(JSON.stringify(blocks), document.code).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  }
});

test('before the decision no document holds a word of it, nor of who takes part', () => {
  for (const state of ['published', 'opened', 'deciding'] as const) {
    const shape: CaseShape = { ...full, calls: [state] };
    const { file, marks } = plantedCase(shape);
    const material: Material = { ...file, publicAddress: 'https://example.org', contact: null, conflicts: [], setAside: [] };
    const text = all
      .flatMap(({ sections }) => sections.flatMap((section) => languages.map((language) => draftOf(section, material, language))))
      .join('\n');
    const sealed = marks.filter(({ visible }) => ['sealed', 'onDecision', 'onAgreement', 'onOutcomePublished'].includes(visible));
    expect(sealed.length > 10).toBe(state === 'deciding');
    expect(sealed.filter(({ text: mark }) => text.includes(mark))).toEqual([]);
  }
});

test('before a route is chosen the pack holds what every route asks for, and afterwards what it asks for', () => {
  expect(packOf({ route: null }).map(({ code }) => code)).toEqual(['needStatement', 'marketNote', 'routeNote']);
  const { route } = materialOf(full);
  if (!route) throw new Error('the planted case has a route');
  const work = { steps: [], documents: ['protocol', 'no longer known', 'contract'] };
  expect(packOf({ route: { ...route, basis: { ...route.basis, work } } }).map(({ code }) => code)).toEqual(['protocol', 'contract']);
});

test('a code from an address or an older choice is known or is nothing', () => {
  expect(packDocument('needStatement')?.code).toBe('needStatement');
  expect(packDocument('constructor')).toBeNull();
  expect(isDocument('toString')).toBe(false);
  expect(documents.needStatement.nb).toBe('Behovsnotat');
});

test('what is written becomes paragraphs, lists, headings and tables', () => {
  expect(blocksOf('Først.\n- én\n-to\n- tre\n\n## Del\nSist.').map(({ kind }) => kind)).toEqual([
    'paragraph',
    'bullets',
    'paragraph',
    'bullets',
    'subheading',
    'paragraph',
  ]);
  expect(blocksOf('| A | B |\n| 1 | 2 |\n| 3 |\n|4|5|6|')).toEqual([
    {
      kind: 'table',
      head: ['A', 'B', ''],
      rows: [
        [{ text: '1' }, { text: '2' }, { text: '' }],
        [{ text: '3' }, { text: '' }, { text: '' }],
        [{ text: '4' }, { text: '5' }, { text: '6' }],
      ],
    },
  ]);
  expect(blocksOf('')).toEqual([]);
});

test('a cell keeps to its own cell, whatever somebody wrote in it', () => {
  expect(blocksOf(table(['Hva', 'Hvorfor'], [['a | b', 'to\nlinjer']]))).toEqual([
    { kind: 'table', head: ['Hva', 'Hvorfor'], rows: [[{ text: 'a / b' }, { text: 'to linjer' }]] },
  ]);
});

test('a document that is not finished says so, and a part without text has room to write', () => {
  const document: PackDocument = {
    code: 'needStatement',
    sections: [
      { key: 'a', title: { en: 'A', nb: 'A' }, prompt: { en: 'Say a', nb: 'Si a' }, draft: () => 'Først.' },
      { key: 'b', title: { en: 'B', nb: 'B' }, prompt: { en: 'Say b', nb: 'Si b' } },
      { key: 'c', title: { en: 'C', nb: 'C' }, prompt: { en: 'Say c', nb: 'Si c' }, whenNeeded: true },
    ],
  };
  const material = materialOf(before);
  const { blocks } = officeDocumentOf(document, { material, language: 'nb', written: [] });
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'hint', 'heading', 'paragraph', 'heading', 'hint', 'space']);
  expect(JSON.stringify(blocks)).toContain('Utkast. Gjenstår å fylle ut: B');
  // The help to whoever writes is not for whoever reads.
  expect(JSON.stringify(blocks)).not.toContain('Si b');
  const over = officeDocumentOf(document, { material, language: 'nb', written: [{ section: 'b', text: 'Skrevet.', name: 'Ingrid Berg' }] });
  expect(over.blocks.at(-1)).toEqual({ kind: 'paragraph', runs: [{ text: 'Skrevet.' }] });
  expect(JSON.stringify(over.blocks)).not.toContain('Utkast');
});

test('a request without a call proposes requirements by service and country, weights that make 100, and where to write', () => {
  const contact = { name: 'Amina Yusuf', email: 'amina@example.org' };
  const of = (country: 'EN' | 'NO', serviceKind: 'socialCare' | 'goodsServices'): Material => {
    const material = materialOf({ ...before, country, routeChosen: true });
    const { route } = material;
    const steps = [
      { step: 'askForOffers', earliest: lawDay('2026-06-01'), planned: lawDay('2026-06-01') },
      { step: 'decide', earliest: lawDay('2026-06-15'), planned: lawDay('2026-06-15') },
    ];
    if (!route) throw new Error('a route was planted');
    return {
      ...material,
      contact,
      need: { ...material.need, serviceKind },
      route: { ...route, serviceKind, basis: { ...route.basis, work: { steps, documents: ['quoteRequest'] } } },
    };
  };
  const care = wordsOf('quoteRequest', of('EN', 'socialCare'));
  expect(care).toContain('DBS check');
  expect(care).not.toContain('police certificate');
  expect(wordsOf('quoteRequest', of('NO', 'socialCare'))).toContain('police certificate');
  expect(wordsOf('quoteRequest', of('NO', 'goodsServices'))).not.toContain('police certificate');
  const shares = [...care.matchAll(/\((\d+) of 100\)/g)].map(([, share]) => Number(share));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  expect(care).toContain('Write to: Amina Yusuf, amina@example.org.');
});

test('a square bracket that nobody has filled in keeps a document a draft', () => {
  const document: PackDocument = {
    code: 'contract',
    sections: [{ key: 'a', title: { en: 'A', nb: 'A' }, prompt: { en: 'Say a', nb: 'Si a' }, draft: () => 'Every [three] months.' }],
  };
  const of = (written: Parameters<typeof officeDocumentOf>[1]['written']) =>
    JSON.stringify(officeDocumentOf(document, { material: materialOf(before), language: 'en', written }));
  expect(of([])).toContain('Draft. Still to be filled in: A');
  expect(of([{ section: 'a', text: 'Every six months.' }])).not.toContain('Draft');
});

test('where a provider is chosen without a competition the steps lead to the notice and the list of providers, and are done with them', () => {
  const { file } = plantedCase({ ...full, calls: ['published'] });
  const at = instantOf(Date.parse('2026-06-01T07:00:00Z'));
  // Before there is a call nothing leads to a page that cannot do it.
  expect(linkOfStep('publish', { ...file, calls: [], need: { ...file.need, publishedAt: null } })).toBeNull();
  const withCall = (call: Partial<(typeof file.calls)[number]>) => ({
    ...file,
    decisions: [],
    calls: file.calls.map((one) => ({ ...one, kind: 'mostSuitableProvider' as const, openedAt: null, ...call })),
  });
  const id = file.calls[0]?.id ?? '';
  const draft = withCall({ state: 'draft', publishedAt: null });
  expect(linkOfStep('publishIntention', draft)).toBe(`/calls/${id}/publish`);
  expect(stateOfStep('publishIntention', draft, at)).toBe('ahead');
  expect(linkOfStep('identify', draft)).toBe(`/calls/${id}`);
  const published = withCall({});
  expect(stateOfStep('publishIntention', published, at)).toBe('done');
  expect(linkOfStep('identify', published)).toBe(`/calls/${id}/providers`);
  expect(stateOfStep('identify', published, at)).toBe('ahead');
  expect(stateOfStep('identify', withCall({ openedAt: at }), at)).toBe('done');
});
